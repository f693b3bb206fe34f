import * as v from 'valibot'
import type { Reason } from './reasons.ts'
import { Lang } from './text.ts'

/**
 * The statement of reasons (Digital Services Act, article 17) in the words in which it was given: whatever becomes of the city's catalogue
 * of reasons, it stays as it was.
 */
export interface Statement {
  /** Of the city's catalogue of reasons. */
  version: string
  /** Language of the words, BCP 47. */
  lang: string
  reason: Reason
  label: string
  about: string
  ground: 'law' | 'terms'
  /** Which law, or which paragraph of the terms, as the city says it. */
  rule?: string
  /** Whether somebody had reported it. */
  reported: boolean
  /** Whether a machine had asked for a careful look. */
  detected: boolean
}

/** A statement as it is told: all of it but the code of its reason, which is told beside. */
export const StatementAnswer = v.pipe(
  v.object({
    version: v.pipe(v.string(), v.description("Of the city's catalogue of reasons")),
    lang: Lang,
    label: v.string(),
    about: v.string(),
    ground: v.picklist(['law', 'terms']),
    rule: v.optional(v.pipe(v.string(), v.description('Which law, or which paragraph of the terms'))),
    reported: v.pipe(v.boolean(), v.description('Somebody had reported it')),
    detected: v.pipe(v.boolean(), v.description('A machine had asked for a careful look')),
  }),
  v.description('The statement of reasons, in the words in which it was given'),
)
