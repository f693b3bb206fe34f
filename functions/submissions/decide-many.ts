import * as v from 'valibot'
import type { BulkAnswer, BulkResult } from '../../shared/desk-queue.ts'
import { wasHeld } from '../../shared/erasure-steps.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Member } from '../../shared/member.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import { Reason } from '../../shared/reasons.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import type { DecisionBody } from './decide.ts'
import { decideAtDesk } from './decide-at-desk.ts'
import { submissionFor } from './desk-access.ts'

const Serial = v.pipe(v.number(), v.integer(), v.minValue(1))
const Item = v.strictObject({ id: v.pipe(v.string(), v.maxLength(100)), version: Serial, revision: Serial })

/** Body of `POST /api/v1/desk/bulk`: one decision for many, with one reason. */
export const BulkBody = v.strictObject({
  outcome: v.picklist(['publish', 'decline', 'reverse']),
  reason: v.optional(Reason),
  explanation: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.explanation))),
  items: v.pipe(v.array(Item), v.minLength(1), v.maxLength(LIMITS.bulk)),
})
export type BulkBody = v.InferOutput<typeof BulkBody>

/** Decisions that are under way at once. */
const AT_ONCE = 4

/** Decide on many, each by itself: what came of each is told in the order that was asked, and a repeat of it all is harmless. */
export async function decideMany(context: Context, member: Member, { items, ...decision }: BulkBody): Promise<BulkAnswer> {
  const results: BulkResult[] = []
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(item => decideOne(context, member, item, decision)))))
  return { results }
}

async function decideOne(context: Context, member: Member, item: v.InferOutput<typeof Item>, decision: Omit<BulkBody, 'items'>): Promise<BulkResult> {
  const { id, version, revision } = item
  const { outcome, reason, explanation } = decision
  try {
    if (!ID_PATTERN.test(id)) throw notFound('submission', id)
    const photos = outcome === 'publish' ? await leftOut(context, await toPublish(context, member, id)) : {}
    const body = { version, revision, outcome, ...photos, ...(reason && { reason }), ...(explanation && { explanation }) }
    return { result: 'done', ...(await decideAtDesk(context, member, id, body)) }
  } catch (error) {
    if (!(error instanceof AppError)) {
      context.log.error({ err: error, submission: id }, 'one of many decisions failed')
      return { id, result: 'failed', code: 'internal', detail: 'The failure was recorded. What was saved before is safe; trying again later may help.' }
    }
    const { code, message, details } = error
    const told = { ...(details.by && { by: details.by }), ...(details.at && { at: details.at }) }
    return { id, result: code === 'version-conflict' ? 'changed' : 'failed', code, detail: message, ...told }
  }
}

/** What a machine asks a careful look for is never published unseen among others. */
async function toPublish(context: Context, member: Member, id: string): Promise<Submission> {
  const submission = await submissionFor(context, member, id)
  if (submission.status !== 'published' && wasHeld(submission))
    throw new AppError('not-possible-now', 'expected nothing that asks for a careful look: it is published by itself')
  return submission
}

/** Photos that an earlier decision left out stay out, as on the page of one, each for its reason where the city has it still. */
async function leftOut({ catalog }: Context, { city, photos }: Submission): Promise<Pick<DecisionBody, 'photos' | 'photoReasons'>> {
  const left = photos.filter(({ status, outcome }) => status !== 'refused' && outcome === 'refused')
  if (left.length === 0) return {}
  const offered = (await catalog.city(city))?.reasons ?? []
  return {
    photos: Object.fromEntries(left.map(({ id }) => [id, 'refuse' as const])),
    photoReasons: Object.fromEntries(left.flatMap(({ id, reason }) => (reason && offered.includes(reason) ? [[id, reason]] : []))),
  }
}
