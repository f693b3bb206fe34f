import { isOpen } from '../../shared/campaign.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import type { City } from '../../shared/city.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { Submission, SubmissionBody } from '../../shared/submission.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { idFromToken, sha256Hex, verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { expectRoom } from './expect-room.ts'
import { ticketsFor } from './issue-tickets.ts'
import { localDay } from './local-day.ts'
import { vouch } from './vouch.ts'

interface Input {
  city: string
  token: string
  body: SubmissionBody
  /** Of a member of the desk who is signed in: tells the mark to keep. */
  sender?(): Promise<string | undefined>
  /** Called before a new submission is stored, and never for a repeat; throws where it is too much. */
  admit?(): Promise<void>
  /** Whether much came from the same address lately; asked for a new submission alone. */
  comesOften?(): Promise<boolean>
  /** Whether the address that a new one names may be written to. Where not, it is taken in without. */
  mayWrite?(email: string): Promise<boolean>
}

/**
 * Take a new submission in and answer where its photos go. The token names the submission, so a repeat of the same body
 * finds the first one (`created` is false) even when the campaign has closed since; another body is refused.
 */
export async function createSubmission(context: Context, input: Input) {
  const id = await idFromToken(input.token)
  const bodyHash = await sha256Hex(canonicalJson([input.city, input.body]))
  const earlier = await context.submissions.get(id)
  if (!earlier) {
    await expectRoom(context)
    const submission = await begin(context, input, id, bodyHash)
    await input.admit?.()
    const often = (await input.comesOften?.()) && { often: true as const }
    const { invited, email } = input.body
    const isSilent = email !== undefined && (await input.mayWrite?.(email)) === false
    const trusted = invited !== undefined && (await vouch(context, submission, invited)) && { trusted: true as const }
    const whole = { ...(isSilent ? silent(submission) : submission), ...often, ...trusted }
    if (await context.submissions.create(whole)) return { created: true, ...(await ticketsFor(context, whole)) }
  }
  // A second request with the same token may have been faster just now.
  const submission = earlier ?? (await context.submissions.get(id))
  if (submission?.bodyHash !== bodyHash) throw new AppError('token-used', 'expected the body that this token was used with before, received another one')
  return { created: false, ...(await ticketsFor(context, submission)) }
}

const silent = ({ email: _email, ...submission }: Submission): Submission => ({ ...submission, silent: true })

async function begin(context: Context, { city: slug, token, body, sender: senderOf }: Input, id: string, bodyHash: string): Promise<Submission> {
  const city = await context.catalog.city(slug)
  if (!city) throw notFound('city', slug)
  await checkAgainstCity(context, city, body)
  const now = context.now().toISOString()
  const sender = await senderOf?.()
  const { photos, story, tags, campaign, place, location, credit, licence, email, consents } = body
  return {
    id,
    version: 1,
    city: slug,
    status: 'uploading',
    ...(campaign && { campaign }),
    ...(place && { place }),
    ...(location && { location }),
    credit,
    licence,
    ...(email && { email }),
    ...(sender && { sender }),
    consents,
    story: { ...(story.title && { title: story.title }), ...(story.text && { text: story.text }), lang: story.lang },
    tags: [...new Set(tags)],
    photos: photos.map(({ type, bytes, alt }, index) => ({
      id: String(index + 1),
      type,
      bytes,
      ...(alt && { alt }),
      status: 'waiting',
      findings: [],
      renditions: [],
    })),
    revision: 1,
    createdAt: now,
    updatedAt: now,
    verifiers: [await verifierFromToken(token)],
    bodyHash,
    history: [{ seq: 1, at: now, actor: { kind: 'contributor' }, event: 'created', from: 'uploading', to: 'uploading' }],
    spilled: 0,
  }
}

/** What only the city can say: its licences, its terms, its campaigns and places. */
async function checkAgainstCity({ catalog, now }: Context, city: City, { licence, consents, campaign, place }: SubmissionBody): Promise<void> {
  const errors: FieldError[] = []
  if (!city.licences.includes(licence)) errors.push({ pointer: '/licence', detail: `expected ${city.licences.join(' or ')}, received "${licence}"` })
  const campaigns = campaign ? await catalog.campaigns(city.slug) : []
  const call = campaigns.find(({ slug }) => slug === campaign)
  if (campaign && !call) errors.push({ pointer: '/campaign', detail: `expected a campaign of ${city.slug}, received "${campaign}"` })
  const places = place ? await catalog.places(city.slug) : []
  if (place && !places.some(({ slug }) => slug === place)) errors.push({ pointer: '/place', detail: `expected a place of ${city.slug}, received "${place}"` })
  if (errors.length > 0) throw new AppError('bad-fields', `expected what ${city.slug} offers, see errors`, { errors })

  const terms = termsVersionOf(city)
  if (consents.terms !== terms) {
    const versions = { expected: terms, received: consents.terms }
    throw new AppError('terms-changed', `expected consent to the terms ${versions.expected}, received ${versions.received}`, versions)
  }
  const today = localDay(now(), city.timeZone)
  if (call && !isOpen(call, today)) {
    const expected = `${call.opens ?? '…'} – ${call.closes ?? '…'}`
    throw new AppError('campaign-closed', `expected a day of the campaign, ${expected}, received ${today}`, { expected, received: today })
  }
}
