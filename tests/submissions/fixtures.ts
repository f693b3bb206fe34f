import { createHash } from 'node:crypto'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { type DecisionBody, decide } from '../../functions/submissions/decide.ts'
import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { Event } from '../../shared/lifecycle.ts'
import type { Member } from '../../shared/member.ts'
import { renditionKey } from '../../shared/paths.ts'
import type { Rendition } from '../../shared/photo.ts'
import type { Place } from '../../shared/place.ts'
import { DEFAULT_POLICY } from '../../shared/policy.ts'
import type { Submission, SubmissionBody } from '../../shared/submission.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { newToken } from '../../shared/token.ts'

export const genoa: City = {
  slug: 'genoa',
  name: { it: 'Genova', en: 'Genoa' },
  country: 'IT',
  languages: ['it', 'en'],
  timeZone: 'Europe/Rome',
  centre: { latitude: 44.407, longitude: 8.934 },
  accent: 'sea',
  theme: 'tourism',
  welcome: { it: 'Genova, vista da chi la visita' },
  licences: ['CC-BY-4.0', 'CC0-1.0'],
  terms: { version: '2026-01' },
  reasons: ['people-recognisable', 'not-about-the-city', 'mistake', 'unlawful', 'insult'],
  policy: DEFAULT_POLICY,
  publisher: { name: '', address: '', email: '', authority: '' },
  clocks: { abandonedHours: 24, undoneDays: 190, originalDays: 30, reviewHours: 24 },
}

export const rolliDays: Campaign = {
  slug: 'rolli-days',
  title: { it: 'Rolli Days' },
  prompt: { it: 'Un palazzo, una storia' },
  goal: { it: 'Mostrare i palazzi' },
  theme: 'tourism',
  opens: '2026-05-01',
  closes: '2026-05-31',
  places: ['palazzo-rosso'],
}

export const palazzoRosso: Place = { slug: 'palazzo-rosso', name: { it: 'Palazzo Rosso' }, location: { latitude: 44.411, longitude: 8.932 } }

export async function openGenoa({ catalog }: Context): Promise<void> {
  await catalog.putCity(genoa)
  await catalog.putCity({ ...genoa, slug: 'ghent', name: { nl: 'Gent' }, languages: ['nl'] })
  await catalog.putCampaign('genoa', rolliDays)
  await catalog.putPlace('genoa', palazzoRosso)
}

export const aBody = (change: Partial<SubmissionBody> = {}): SubmissionBody => ({
  campaign: 'rolli-days',
  place: 'palazzo-rosso',
  story: { title: 'Una porta', text: 'Era aperta.', lang: 'it' },
  tags: ['rolli'],
  credit: 'Ada',
  licence: 'CC-BY-4.0',
  consents: { terms: termsVersionOf(genoa), ownWork: true, people: 'none', minors: 'none', uses: ['gallery'], aiMade: false },
  photos: [{ type: 'image/jpeg', bytes: 1000, alt: 'Una porta aperta' }],
  ...change,
})

export const anna: Member = { issuer: 'https://issuer.example', subject: 'anna', name: 'Anna', roles: [{ city: 'genoa', role: 'moderator' }] }
export const bruno: Member = { issuer: 'https://issuer.example', subject: 'bruno', name: 'Bruno', roles: [{ city: '*', role: 'moderator' }] }

export const renditions: Rendition[] = [320, 640].flatMap(width => [
  { format: 'avif' as const, width, height: width * 0.75, bytes: 10 },
  { format: 'jpg' as const, width, height: width * 0.75, bytes: 20 },
])

export interface Sent {
  id: string
  token: string
}

export async function send(context: Context, change: Partial<SubmissionBody> = {}, token = newToken()): Promise<Sent> {
  const { id } = await createSubmission(context, { city: 'genoa', token, body: aBody(change) })
  return { id, token }
}

/** The bytes that `arrive` says it pinned. */
export const sha256Of = (id: string, photo = '1') => createHash('sha256').update(`${id}${photo}`).digest('hex')

/** What intake does, with bytes that are no pictures. */
export async function arrive(context: Context, id: string, photo = '1'): Promise<void> {
  for (const { width, format } of renditions)
    await context.objects.write('staging', renditionKey(id, photo, 1, width, format), new TextEncoder().encode(`${photo}`))
  const sha256 = sha256Of(id, photo)
  await context.objects.write('originals', `pinned/${id}/${sha256}`, new TextEncoder().encode('original'))
  const events: Event[] = [
    { kind: 'photo_received', photo, sha256, bytes: 8 },
    { kind: 'photo_prepared', photo, sha256, width: 640, height: 480, thumbhash: 'YJqGPQw7sFlslqhFafSE+Q6oJ1h2iHB2Rw==', findings: [], verdict: 'pass' },
    { kind: 'photo_ready', photo, sha256, renditions },
  ]
  for (const event of events) await applyEvent(context, id, event)
}

export async function inReview(context: Context, change: Partial<SubmissionBody> = {}): Promise<Sent> {
  const sent = await send(context, change)
  const count = (await item(context, sent.id)).photos.length
  for (let photo = 1; photo <= count; photo++) await arrive(context, sent.id, String(photo))
  return sent
}

export async function published(context: Context, change: Partial<SubmissionBody> = {}): Promise<Sent> {
  const sent = await inReview(context, change)
  await decideNow(context, sent.id, 'publish')
  return sent
}

export async function decideNow(context: Context, id: string, outcome: DecisionBody['outcome'], change: Partial<DecisionBody> = {}, member = anna) {
  const { version, revision } = await item(context, id)
  return decide(context, member, id, { version, revision, outcome, ...(outcome !== 'publish' && { reason: 'mistake' }), ...change })
}

export async function item(context: Context, id: string): Promise<Submission> {
  const submission = await context.submissions.get(id)
  if (!submission) throw new Error(`no submission ${id}`)
  return submission
}
