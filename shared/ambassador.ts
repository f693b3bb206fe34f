import * as v from 'valibot'
import { Slug } from './text.ts'

/** Submissions that one link vouches for, and days in which it does, at most. */
export const MOST_USES = 200
export const MOST_DAYS = 365

const Time = v.pipe(v.string(), v.isoTimestamp())
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** Somebody whose guests a city trusts: what comes by their link is looked at earlier. Holds no token, and nothing of whoever used it. */
export const Ambassador = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  city: Slug,
  /** For what is sent to this campaign alone. */
  campaign: v.optional(Slug),
  /** What the desk calls the link. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{Cc}]*$/u, 'expected one line without control characters')),
  /** Name of the admin who made it. */
  by: v.string(),
  at: Time,
  expiresAt: Time,
  most: whole(MOST_USES),
  /** Of the link's token. */
  verifier: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Ids of the submissions that came by it: each counts once, however often it is sent. */
  used: v.array(v.string()),
})
export type Ambassador = v.InferOutput<typeof Ambassador>

/** Body of `POST /api/v1/desk/cities/{city}/ambassadors`. */
export const AmbassadorBody = v.strictObject({
  name: Ambassador.entries.name,
  campaign: v.optional(Slug),
  days: whole(MOST_DAYS),
  most: whole(MOST_USES),
})
export type AmbassadorBody = v.InferOutput<typeof AmbassadorBody>
