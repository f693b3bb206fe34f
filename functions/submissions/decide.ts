import * as v from 'valibot'
import type { City } from '../../shared/city.ts'
import type { Decided } from '../../shared/lifecycle.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, memberId } from '../../shared/member.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { Reason } from '../../shared/reasons.ts'
import { Edits, OUTCOMES, type Submission } from '../../shared/submission.ts'
import type { Theme } from '../../shared/theme.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { aloneOn, aloneOnAppeal } from './decide-alone.ts'
import { isOwn, submissionFor } from './desk-access.ts'
import { isAgainst } from './dismiss-notices.ts'
import { makeStatement } from './make-statement.ts'
import { versionConflict } from './version-conflict.ts'

const Serial = v.pipe(v.number(), v.integer(), v.minValue(1))
const PhotoId = v.pipe(v.string(), v.regex(/^\d{1,2}$/))

/** Body of `POST /api/v1/desk/submissions/{id}/decision`. */
export const DecisionBody = v.strictObject({
  version: Serial,
  revision: Serial,
  outcome: v.picklist(OUTCOMES),
  photos: v.optional(v.record(PhotoId, v.picklist(['accept', 'refuse']))),
  photoReasons: v.optional(
    v.pipe(
      v.record(PhotoId, v.pipe(v.string(), v.maxLength(40))),
      v.description('Why photos are refused with `publish`, each one of the reasons of the city: whoever sent them gets a statement of it'),
    ),
  ),
  reason: v.optional(v.pipe(v.string(), v.maxLength(40), v.description('One of the reasons of the city; with `reverse` also `mistake`'))),
  explanation: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.explanation))),
  edits: v.optional(Edits),
})
export type DecisionBody = v.InferOutput<typeof DecisionBody>

/**
 * Decide as a moderator. A repeat of the same decision answers the same; when someone else changed the submission since
 * the version that was looked at, the problem says who and when. What machines added meanwhile is no conflict.
 */
export async function decide(context: Context, member: Member, id: string, body: DecisionBody) {
  const before = await submissionFor(context, member, id)
  if (await isOwn(context, before, member)) throw new AppError('not-possible-now', 'expected another moderator than the one who sent it')
  const city = await context.catalog.city(before.city)
  if (!city) throw notFound('city', before.city)
  await checkAgainst(context, city, before, body)

  const answers = body.outcome === 'publish' && (await answersAlone(context, before, memberId(member)))

  const theme = body.outcome === 'publish' ? await themeFor(context, before) : undefined
  const alone = (await aloneOnAppeal(context, before, memberId(member))) === 'now'
  const { version, explanation, reason: named, photos, photoReasons: _named, edits, ...rest } = body
  const reason = named === undefined ? undefined : named === 'mistake' && body.outcome === 'reverse' ? named : reasonOf(city, named, '/reason')
  const isAgainst = body.outcome === 'decline' || body.outcome === 'remove' || (body.outcome === 'reverse' && isSeen(context, before))
  const statement = reason && isAgainst ? await makeStatement(context, { city, submission: before, reason }) : undefined
  const leftOut = body.outcome === 'publish' ? await whyLeftOut(context, city, before, body) : undefined
  const event: Decided = {
    kind: 'decided',
    actor: { kind: 'moderator', id: memberId(member), name: member.name },
    basis: version,
    ...rest,
    ...(reason && { reason }),
    ...(explanation && { explanation }),
    ...(photos && { photos }),
    ...leftOut,
    ...(edits && { edits }),
    ...(theme && { theme }),
    ...(statement && { statement }),
    ...(alone && { alone }),
    ...(answers && { answersAlone: true as const }),
  }
  const step = await applyEvent(context, id, event)
  const after = step.kind === 'changed' ? step.submission : ((await context.submissions.get(id)) ?? before)
  if (step.kind === 'refused') throw step.why === 'conflict' ? versionConflict(after, version, step.detail) : new AppError('not-possible-now', step.detail)
  return { id, version: after.version, status: after.status }
}

/** Whether its contributor takes a story for public: it is, or it was until a moment ago, and nobody has told them. */
const isSeen = ({ now, config }: Context, { status, decision, history }: Submission) => {
  if (status === 'published' || status === 'hidden') return true
  if (status !== 'removed' || !decision || now().getTime() - Date.parse(decision.at) >= config.mailDelaySeconds * 1000) return false
  // On an appeal it was gone before.
  return history.findLast(({ event }) => event.startsWith('decided:'))?.from !== 'appealed'
}

/**
 * Whoever publishes what was covered, or what an appeal of its contributor was about, answers those who reported it too: not the one against
 * whose decision their appeal is, unless the city has nobody else. Answers whether that is so here.
 */
async function answersAlone(context: Context, submission: Submission, me: string): Promise<boolean> {
  const { id, status, publishedAt, history } = submission
  const isCovered = (since: string) => history.some(({ event, at }) => event === 'revised' && at >= since)
  let alone = false
  for (const notice of publishedAt ? await context.notes.notices(id) : []) {
    const { appeal, likeness } = notice
    if (!appeal || !isAgainst(notice, me) || !(status === 'appealed' || (likeness && isCovered(appeal.at)))) continue
    if ((await aloneOn(context, submission, appeal.at, me)) !== 'now')
      throw new AppError('not-possible-now', 'expected another moderator than the one who decided on the report that is appealed against')
    alone = true
  }
  return alone
}

/** A reason that the city has; which those are, its admins say. They don't say whether a moderator can have been mistaken: that takes a decision back in every city. */
function reasonOf({ slug, reasons }: City, named: string, pointer: string): Reason {
  const reason = reasons.find(each => each === named)
  if (reason) return reason
  const detail = `expected a reason of ${slug}, received "${named}"`
  throw new AppError('unknown-reason', detail, { errors: [{ pointer, detail }] })
}

/** Why photos are left out, by photo, with a statement for each reason. What can't be shown anyway was not left out. */
async function whyLeftOut(context: Context, city: City, submission: Submission, { photoReasons = {} }: DecisionBody) {
  const named = Object.entries(photoReasons).map(([photo, reason]) => [photo, reasonOf(city, reason, `/photoReasons/${photo}`)] as const)
  const usable = named.filter(([photo]) => submission.photos.some(({ id, status }) => id === photo && status !== 'refused'))
  if (usable.length === 0) return undefined
  const reasons = Object.fromEntries(usable)
  const photoStatements = await Promise.all(
    [...new Set(Object.values(reasons))].map(reason =>
      makeStatement(context, { city, submission, reason, photos: submission.photos.filter(({ id }) => reasons[id] === reason) }),
    ),
  )
  return { photoReasons: reasons, photoStatements }
}

/** The theme of its campaign as it is now; where the campaign is gone, the one it had. */
async function themeFor({ catalog }: Context, { city, campaign, theme }: Submission): Promise<Theme | undefined> {
  if (!campaign) return undefined
  return (await catalog.campaigns(city)).find(({ slug }) => slug === campaign)?.theme ?? theme
}

async function checkAgainst({ catalog }: Context, city: City, submission: Submission, body: DecisionBody): Promise<void> {
  const { outcome, reason, photos, photoReasons, edits } = body
  const errors: FieldError[] = []
  const known = new Set(submission.photos.map(photo => photo.id))
  for (const photo of Object.keys(photos ?? {}))
    if (!known.has(photo)) errors.push({ pointer: `/photos/${photo}`, detail: `expected a photo of this submission, received "${photo}"` })
  for (const photo of Object.keys(photoReasons ?? {}))
    if (outcome !== 'publish' || photos?.[photo] !== 'refuse')
      errors.push({
        pointer: `/photoReasons/${photo}`,
        detail: `expected a reason only for a photo that is refused with "publish", received one for "${photo}"`,
      })
  const usable = submission.photos.filter(({ status }) => status !== 'refused')
  if (outcome === 'publish' && photos && usable.length > 0 && usable.every(({ id }) => photos[id] === 'refuse'))
    errors.push({ pointer: '/photos', detail: 'expected at least one photo to be accepted, received "refuse" for each; to publish none, decline' })
  for (const photo of Object.keys(edits?.alt ?? {}))
    if (!known.has(photo)) errors.push({ pointer: `/edits/alt/${photo}`, detail: 'expected a photo of this submission' })
  if (outcome !== 'publish' && !reason) errors.push({ pointer: '/reason', detail: `expected a reason with "${outcome}", received none` })
  if (edits?.place && !(await catalog.places(city.slug)).some(({ slug }) => slug === edits.place))
    errors.push({ pointer: '/edits/place', detail: `expected a place of ${city.slug}, received "${edits.place}"` })
  if (errors.length > 0) throw new AppError('bad-fields', 'expected what fits this submission and its city, see errors', { errors })
}
