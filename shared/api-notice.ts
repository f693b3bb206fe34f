import * as v from 'valibot'
import { Time, Url } from './api-parts.ts'
import { Reason } from './reasons.ts'
import { Slug } from './text.ts'

/** What whoever reported a story is answered. */

/** Why no mail answers a report: too many with the same address came on one day, or it is one of many of the same and counted alone. */
const SILENT = ['address', 'many'] as const

export const NoticeAnswer = v.object({
  receipt: v.string(),
  at: Time,
  silent: v.optional(
    v.pipe(
      v.picklist(SILENT),
      v.description('No mail follows: too many reports of this day name the same address, or many of the same wait already and this one is counted alone'),
    ),
  ),
})
export type NoticeAnswer = v.InferOutput<typeof NoticeAnswer>

const NoticeDecided = v.object({
  outcome: v.pipe(v.picklist(['kept', 'removed', 'covered', 'withdrawn']), v.description('What became of the story; `withdrawn` by whoever sent it')),
  at: Time,
  explanation: v.optional(v.string()),
  alone: v.optional(v.pipe(v.literal(true), v.description('The city has no other moderator, so the same one looked again after a night'))),
})
export type NoticeDecided = v.InferOutput<typeof NoticeDecided>

/** What whoever reported a story sees of it. */
export const NoticeStatus = v.object({
  receipt: v.string(),
  at: Time,
  city: v.object({ slug: Slug, name: v.string() }),
  ground: Reason,
  explanation: v.string(),
  likeness: v.optional(v.object({ wish: v.picklist(['cover', 'remove']) })),
  hides: v.optional(v.pipe(v.literal(true), v.description('The story was hidden at once, by the rules of the city'))),
  decision: v.optional(NoticeDecided),
  appeal: v.optional(v.object({ text: v.string(), at: Time, decision: v.optional(NoticeDecided) })),
  canAppeal: v.boolean(),
  url: v.optional(v.pipe(Url, v.description('Of the story, while it is public'))),
})
export type NoticeStatus = v.InferOutput<typeof NoticeStatus>
