import type { Reason } from './reasons.ts'

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
