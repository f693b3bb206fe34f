import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import type { Reason } from './reasons.ts'
import { Lang } from './text.ts'

const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Where someone is on a photo who does not want to be, in fractions of the upright picture, and what they ask for. */
export const Likeness = v.strictObject({
  wish: v.picklist(['cover', 'remove']),
  photo: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/, 'expected the number of a photo'))),
  spot: v.optional(v.strictObject({ x: Fraction, y: Fraction })),
})
export type Likeness = v.InferOutput<typeof Likeness>

/** A report by a member of the public; body of `POST /api/v1/stories/{id}/notices`. */
export const NoticeBody = v.pipe(
  v.strictObject({
    ground: v.pipe(v.string(), v.maxLength(40), v.description('One of the reasons of the city that are not for moderators alone, as its form offers them')),
    explanation: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.explanation)), ''),
    name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.credit))),
    email: v.optional(v.pipe(v.string(), v.trim(), v.email(), v.maxLength(LIMITS.email))),
    lang: v.optional(v.pipe(Lang, v.description('Of the answers by mail'))),
    likeness: v.optional(v.pipe(Likeness, v.description('With "I am in this photo", which needs no explanation'))),
  }),
  v.forward(
    v.check(({ explanation, likeness }) => explanation !== '' || likeness !== undefined, 'expected some words'),
    ['explanation'],
  ),
)
export type NoticeBody = v.InferOutput<typeof NoticeBody>

/** What came of a notice, as the history of the story tells it. */
export interface NoticeDecision {
  outcome: 'kept' | 'removed' | 'covered' | 'withdrawn'
  at: string
  /** Of the entry that decided it. */
  seq: number
  by?: { id: string; name: string }
  /** Words of the moderator to whoever reported. */
  explanation?: string
  /** The same moderator decided again, in a city that has no other. */
  alone?: true
}

export interface Notice extends Omit<NoticeBody, 'ground'> {
  id: string
  submission: string
  city: string
  at: string
  ground: Reason
  /** The city hides stories that are reported for this ground until somebody decides. */
  hides?: true
  decision?: NoticeDecision
  /** The answer of whoever reported to a decision that keeps the story. */
  appeal?: { text: string; at: string; decision?: NoticeDecision }
}

/** Whether a moderator has something to decide. */
export const waits = ({ decision, appeal }: Pick<Notice, 'decision' | 'appeal'>) => (appeal ? !appeal.decision : !decision)

/** Whether whoever reported can ask for another moderator: once, and where the story was left to be seen. */
export const mayObject = ({ decision, appeal }: Pick<Notice, 'decision' | 'appeal'>) =>
  !appeal && (decision?.outcome === 'kept' || decision?.outcome === 'covered')

/** Who is on a photo does not wait behind those who are not. */
export const isUrgent = ({ likeness }: Pick<Notice, 'likeness'>) => likeness !== undefined

export const namesReporter = ({ name, email }: Pick<Notice, 'name' | 'email'>) => name !== undefined || email !== undefined
