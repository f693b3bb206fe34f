import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { Reason } from './reasons.ts'

/** A report by a member of the public; body of `POST /api/v1/stories/{id}/notices`. */
export const NoticeBody = v.strictObject({
  ground: Reason,
  explanation: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.explanation)),
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.credit))),
  email: v.optional(v.pipe(v.string(), v.trim(), v.email(), v.maxLength(LIMITS.email))),
})
export type NoticeBody = v.InferOutput<typeof NoticeBody>

export interface Notice extends NoticeBody {
  id: string
  submission: string
  city: string
  at: string
}
