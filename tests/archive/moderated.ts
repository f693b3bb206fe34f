import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { keyOf } from '../../functions/submissions/member-key.ts'
import { objectToNotice } from '../../functions/submissions/object-to-notice.ts'
import { redact } from '../../functions/submissions/redact.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { passOn } from '../../functions/submissions/second-opinion.ts'
import { uploadKey } from '../../shared/paths.ts'
import { newToken, noticeVerifier } from '../../shared/token.ts'
import { noisy } from '../imaging/pictures.ts'
import {
  aBody,
  anna,
  arrive,
  bruno,
  decideNow,
  genoa,
  inReview,
  item,
  openGenoa,
  published,
  rolliDays,
  type Sent,
  send,
  sha256Of,
} from '../submissions/fixtures.ts'
import type { TestContext } from '../support/context.ts'

const BY = { provider: 'test', version: '1' }
const SAVED = { by: 'Anna', at: '2026-05-04T09:00:00.000Z' }

/** A gallery in which machines, moderators and the public have said all that they can say of a submission. Its imaging is at work. */
export async function moderated(local: TestContext): Promise<Record<'refused' | 'passed' | 'reported' | 'covered', string>> {
  const { context } = local
  const { catalog } = context
  await openGenoa(context)
  const city = {
    ...genoa,
    reasons: [...genoa.reasons, 'nudity' as const],
    reasonTexts: { nudity: { label: { it: 'Nudo' }, about: { it: 'Qui vengono anche le scuole.' }, rule: { it: 'art. 4' } } },
    reasonsVersion: '2026-05-02',
    hideAtOnce: ['unlawful' as const],
    policy: { hold: { ...genoa.policy.hold, shouting: 'never' as const }, refuse: { nudity: 0.95 } },
  }
  await catalog.saveCity(city, genoa, SAVED)
  const campaign = { ...rolliDays, policy: { hold: { insult: 0.3 }, refuse: { nudity: 'never' as const } } }
  await catalog.saveThing('campaigns', 'genoa', campaign, rolliDays, SAVED)
  for (const member of [anna, bruno]) await catalog.putMember({ ...member, lang: 'it', digest: 'off', seen: '2026-05-04' })
  const invited = { id: '00000000000000aa', email: 'dora@example.org', roles: anna.roles, lang: 'it', at: SAVED.at, expiresAt: '2026-05-11T09:00:00.000Z' }
  const { issuer, subject } = anna
  const told = { by: { issuer, subject, name: 'Anna' }, links: ['0'.repeat(64)], mailed: { at: SAVED.at, outcome: 'sent' as const } }
  await catalog.saveInvitation({ ...invited, ...told, accepted: { issuer, subject: 'dora' } }, undefined)

  const refused = await refusedByMachine(local)
  const passed = (await inReview(context)).id
  const to = await keyOf(bruno)
  await passOn(context, anna, passed, { version: (await item(context, passed)).version, to, note: 'Is this the Lanterna?' })
  const reported = await objected(local)
  const covered = await coveredTwice(local)
  return { refused, passed, reported, covered }
}

/** One of many from its address, without a campaign, whose photo and words have findings with their grounds. */
async function refusedByMachine(local: TestContext): Promise<string> {
  const { context } = local
  const token = newToken()
  const { campaign: _campaign, ...body } = aBody()
  const { id } = await createSubmission(context, { city: 'genoa', token, body, comesOften: async () => true })
  const at = { field: 'title' as const, start: 0, end: 3 }
  const words = { findings: [{ category: 'insult' as const, score: 0.6, at, ...BY }], grounds: [{ category: 'insult' as const, score: 0.6, from: 0.5 }] }
  await applyEvent(context, id, { kind: 'text_judged', check: { ...words, verdict: 'hold' } })
  const photo = { photo: '1', sha256: sha256Of(id) }
  await applyEvent(context, id, { kind: 'photo_received', ...photo, bytes: 8 })
  const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  const findings = [{ category: 'nudity' as const, score: 0.99, box, ...BY }]
  const grounds = [{ category: 'nudity' as const, score: 0.99, from: 0.95 }]
  await applyEvent(context, id, { kind: 'photo_prepared', ...photo, width: 640, height: 480, thumbhash: '', findings, grounds, verdict: 'refuse' })
  await local.runJobs()
  return id
}

/** A story of two notices: one is answered, objected to and answered by another; the other is of somebody in the photo, and waits. */
async function objected(local: TestContext): Promise<string> {
  const { context } = local
  const { id } = await published(context)
  await local.runJobs()
  const { receipt } = await reportStory(context, {
    story: id,
    body: { ground: 'not-about-the-city', explanation: 'Non è qui.', name: 'Carla', email: 'carla@example.org' },
  })
  const version = async () => (await item(context, id)).version
  await dismissNotices(context, anna, id, { version: await version(), notices: [receipt], explanation: 'It is.' })
  const token = newToken()
  await context.mails.save({ submission: id, name: `notice-decision-${receipt}-9`, links: [await noticeVerifier(receipt, token)] }, undefined)
  await objectToNotice(context, { submission: id, notice: receipt, token, text: 'No, look.' })
  await dismissNotices(context, bruno, id, { version: await version(), notices: [receipt], explanation: 'I looked.' })
  const likeness = { wish: 'cover' as const, photo: '1', spot: { x: 0.5, y: 0.5 } }
  await reportStory(context, { story: id, body: { ground: 'people-recognisable', explanation: '', lang: 'en', likeness } })
  await local.runJobs()
  return id
}

/** A public story whose photo was covered, and covered otherwise after that. Another judge looked at it for comparison. */
async function coveredTwice(local: TestContext): Promise<string> {
  const { context } = local
  context.shadow = {
    image: { judge: async () => [{ category: 'nudity', score: 0.2, ...BY }] },
    text: { judge: async () => [{ category: 'hate', score: 0.1, ...BY }] },
  }
  const { id }: Sent = await send(context, { photos: [1, 2].map(() => ({ type: 'image/jpeg' as const, bytes: 1000 })) })
  await arrive(context, id, '2')
  await context.objects.write('originals', uploadKey(id, '1'), await noisy({ width: 240, height: 200 }).jpeg().toBuffer())
  await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
  await local.runJobs()
  for (const kind of ['blur', 'pixelate'] as const) {
    const redactions = [{ shape: 'ellipse' as const, kind, x: 0.1, y: 0.1, width: 0.5, height: 0.5 }]
    await redact(context, anna, id, { version: (await item(context, id)).version, photo: '1', redactions })
    await local.runJobs()
  }
  await decideNow(context, id, 'publish')
  await local.runJobs()
  return id
}
