import * as v from 'valibot'
import type { City } from '../../shared/city.ts'
import type { Decided } from '../../shared/lifecycle.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, mayAct, memberId } from '../../shared/member.ts'
import type { FieldError } from '../../shared/problem.ts'
import { Reason } from '../../shared/reasons.ts'
import { Edits, OUTCOMES, type Submission } from '../../shared/submission.ts'
import type { Theme } from '../../shared/theme.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { applyEvent } from './apply-event.ts'

const Serial = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Body of `POST /api/v1/desk/submissions/{id}/decision`. */
export const DecisionBody = v.strictObject({
  version: Serial,
  revision: Serial,
  outcome: v.picklist(OUTCOMES),
  photos: v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,2}$/)), v.picklist(['accept', 'refuse']))),
  reason: v.optional(Reason),
  explanation: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.explanation))),
  edits: v.optional(Edits),
})
export type DecisionBody = v.InferOutput<typeof DecisionBody>

/**
 * Decide as a moderator. A repeat of the same decision answers the same; when someone else changed the submission since
 * the version that was looked at, the problem says who and when. What machines added meanwhile is no conflict.
 */
export async function decide(context: Context, member: Member, id: string, body: DecisionBody) {
  const before = await context.submissions.get(id)
  if (!before || !mayAct(member, before.city, 'moderator')) throw notFound('submission', id)
  const city = await context.catalog.city(before.city)
  if (!city) throw notFound('city', before.city)
  await checkAgainst(context, city, before, body)

  const theme = body.outcome === 'publish' ? await themeFor(context, before) : undefined
  const { version, explanation, reason, photos, edits, ...rest } = body
  const event: Decided = {
    kind: 'decided',
    actor: { kind: 'moderator', id: memberId(member), name: member.name },
    basis: version,
    ...rest,
    ...(reason && { reason }),
    ...(explanation && { explanation }),
    ...(photos && { photos }),
    ...(edits && { edits }),
    ...(theme && { theme }),
  }
  const step = await applyEvent(context, id, event)
  const after = step.kind === 'changed' ? step.submission : ((await context.submissions.get(id)) ?? before)
  if (step.kind === 'refused') throw step.why === 'conflict' ? conflict(after, version, step.detail) : new AppError('not-possible-now', step.detail)
  return { id, version: after.version, status: after.status }
}

/** The theme of its campaign as it is now; where the campaign is gone, the one it had. */
async function themeFor({ catalog }: Context, { city, campaign, theme }: Submission): Promise<Theme | undefined> {
  if (!campaign) return undefined
  return (await catalog.campaigns(city)).find(({ slug }) => slug === campaign)?.theme ?? theme
}

/** Who changed it since the version that was looked at, and when: a person rather than a machine; contributors and machines have no name. */
function conflict({ version, history, updatedAt }: Submission, basis: number, detail: string): AppError {
  const since = version > basis ? history.slice(-(version - basis)) : []
  const last = since.findLast(({ actor }) => actor.kind !== 'machine') ?? since.at(-1)
  const by = last?.actor.kind === 'moderator' ? last.actor.name : (last?.actor.kind ?? 'machine')
  return new AppError('version-conflict', detail, { by, at: last?.at ?? updatedAt })
}

async function checkAgainst({ catalog }: Context, city: City, submission: Submission, { outcome, reason, photos, edits }: DecisionBody): Promise<void> {
  const errors: FieldError[] = []
  const known = new Set(submission.photos.map(photo => photo.id))
  for (const photo of Object.keys(photos ?? {}))
    if (!known.has(photo)) errors.push({ pointer: `/photos/${photo}`, detail: `expected a photo of this submission, received "${photo}"` })
  const usable = submission.photos.filter(({ status }) => status !== 'refused')
  if (outcome === 'publish' && photos && usable.length > 0 && usable.every(({ id }) => photos[id] === 'refuse'))
    errors.push({ pointer: '/photos', detail: 'expected at least one photo to be accepted, received "refuse" for each; to publish none, decline' })
  for (const photo of Object.keys(edits?.alt ?? {}))
    if (!known.has(photo)) errors.push({ pointer: `/edits/alt/${photo}`, detail: 'expected a photo of this submission' })
  if (outcome !== 'publish' && !reason) errors.push({ pointer: '/reason', detail: `expected a reason with "${outcome}", received none` })
  if (reason && !city.reasons.includes(reason)) errors.push({ pointer: '/reason', detail: `expected a reason of ${city.slug}, received "${reason}"` })
  if (edits?.place && !(await catalog.places(city.slug)).some(({ slug }) => slug === edits.place))
    errors.push({ pointer: '/edits/place', detail: `expected a place of ${city.slug}, received "${edits.place}"` })
  if (errors.length > 0) throw new AppError('bad-fields', 'expected what fits this submission and its city, see errors', { errors })
}
