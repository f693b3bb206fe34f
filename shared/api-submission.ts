import * as v from 'valibot'
import { Silent } from './api.ts'
import { Id, Time, Url } from './api-parts.ts'
import { Consents } from './consent.ts'
import { PHOTO_PROBLEMS } from './problem.ts'
import { Reason } from './reasons.ts'
import { StatementAnswer } from './statement.ts'
import { OUTCOMES, STATUSES } from './submission.ts'
import { Lang, Slug } from './text.ts'

/** What whoever sent something is answered. */

export const TicketAnswer = v.object({
  id: Id,
  status: v.picklist(STATUSES),
  uploads: v.array(v.object({ photo: v.string(), url: v.string(), fields: v.record(v.string(), v.string()) })),
  expiresAt: Time,
  silent: v.optional(Silent),
})
export type TicketAnswer = v.InferOutput<typeof TicketAnswer>

/** What can be done about a decision: an appeal here, a body that settles disputes, a court. */
export const REDRESS = ['appeal', 'dispute-body', 'court'] as const
export type Redress = (typeof REDRESS)[number]

export const SubmissionAnswer = v.object({
  id: Id,
  status: v.picklist(STATUSES),
  city: v.object({ slug: Slug, name: v.string(), reviewHours: v.number() }),
  createdAt: Time,
  arrivedAt: v.optional(Time),
  publishedAt: v.optional(Time),
  withdrawnAt: v.optional(Time),
  erasedAt: v.optional(Time),
  photos: v.array(
    v.object({
      photo: v.string(),
      status: v.picklist(['waiting', 'received', 'prepared', 'ready', 'refused']),
      outcome: v.optional(v.picklist(['accepted', 'refused'])),
      reason: v.optional(v.pipe(Reason, v.description('Why it was left out of what was published, where the moderator said so'))),
      statement: v.optional(StatementAnswer),
      problem: v.optional(v.object({ code: v.picklist(PHOTO_PROBLEMS), expected: v.optional(v.string()), received: v.optional(v.string()) })),
      alt: v.optional(v.string()),
    }),
  ),
  decision: v.optional(
    v.object({
      outcome: v.picklist(OUTCOMES),
      at: Time,
      reason: v.optional(Reason),
      explanation: v.optional(v.string()),
      automated: v.pipe(v.boolean(), v.description('Made by a machine, by a rule of the city; else a person decided')),
      found: v.optional(v.pipe(v.array(v.string()), v.description('What automatic checks had found, where they asked for a careful look or decided'))),
      redress: v.array(v.picklist(REDRESS)),
      statement: v.optional(StatementAnswer),
      alone: v.optional(v.pipe(v.literal(true), v.description('On an appeal: the city has no other moderator, so the same one looked again after a night'))),
    }),
  ),
  appeal: v.optional(v.object({ text: v.string(), at: Time, from: v.picklist(['declined', 'removed']) })),
  hiddenFor: v.optional(v.pipe(Reason, v.description('It was reported for this, and the city hides such stories until somebody decides'))),
  hidden: v.optional(
    v.pipe(
      v.object({ at: Time, redress: v.array(v.picklist(REDRESS)), statement: v.optional(StatementAnswer) }),
      v.description('By a rule of the city, for what was reported, until somebody decides'),
    ),
  ),
  canAppeal: v.boolean(),
  confirmsEmail: v.optional(
    v.pipe(v.literal(true), v.description('The token came by mail to the address that was given: `POST …/email` with it confirms that address')),
  ),
  silent: v.optional(Silent),
  emailConfirmed: v.optional(v.pipe(v.literal(true), v.description('It stands a little earlier in the queue; nothing else depends on it'))),
  story: v.object({ title: v.optional(v.string()), text: v.optional(v.string()), lang: Lang }),
  consents: v.object({ terms: Consents.entries.terms, uses: Consents.entries.uses }),
  url: v.optional(Url),
})
export type SubmissionAnswer = v.InferOutput<typeof SubmissionAnswer>

export const WithdrawalAnswer = v.object({ id: Id, status: v.literal('withdrawn') })

export const AppealAnswer = v.object({ id: Id, status: v.picklist(STATUSES) })
