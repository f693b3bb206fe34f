import * as v from 'valibot'
import { Lang } from './text.ts'

/** Why a submission is declined or removed, and the ground it rests on. Labels are in the catalogues as `reason.{code}`. */
export const REASONS = {
  'not-yours': 'law',
  'people-recognisable': 'law',
  children: 'law',
  nudity: 'terms',
  violence: 'terms',
  hate: 'law',
  insult: 'terms',
  advertising: 'terms',
  'not-about-the-city': 'terms',
  'poor-quality': 'terms',
  duplicate: 'terms',
  'personal-data': 'law',
  unlawful: 'law',
  mistake: 'terms',
} as const

/** Of the reasons and their words as this gallery brings them; a city that changes its own gives them a day. */
export const REASONS_VERSION = '2026-11'

export type Reason = keyof typeof REASONS
export const Reason = v.picklist(Object.keys(REASONS) as Reason[])

/** Reports are about others' work: that a decision was wrong, that it came twice or is no good picture, is for moderators to say. */
const FOR_MODERATORS: readonly Reason[] = ['mistake', 'duplicate', 'poor-quality']
export const GROUNDS = (Object.keys(REASONS) as Reason[]).filter(reason => !FOR_MODERATORS.includes(reason))

/** That something is against the law can be said in every city (Regulation (EU) 2022/2065, article 16). */
const ALWAYS: Reason = 'unlawful'

/** What a story can be reported for in a city: one of its reasons, what it hides at once, or that it is unlawful. */
export function groundsOf({ reasons, hideAtOnce = [] }: { reasons: readonly Reason[]; hideAtOnce?: readonly Reason[] | undefined }): Reason[] {
  return [...new Set([...reasons, ...hideAtOnce, ALWAYS])].filter(reason => GROUNDS.includes(reason))
}

/** Ground of whoever is in a photo, whose way stays open whatever reasons a city has. */
export const IN_A_PHOTO: Reason = 'people-recognisable'

/** Characters of a city's own words for a reason: what it is called, what it says to whoever sent something, and which law or paragraph it rests on. */
export const REASON_LENGTHS = { label: 60, about: 400, rule: 200 } as const
const words = (max: number) => v.optional(v.record(Lang, v.pipe(v.string(), v.trim(), v.maxLength(max))))

/** A reason in a city's own words, by language; where one is missing, the gallery's are said. */
export const ReasonText = v.strictObject({
  label: words(REASON_LENGTHS.label),
  about: words(REASON_LENGTHS.about),
  rule: words(REASON_LENGTHS.rule),
})
export type ReasonText = v.InferOutput<typeof ReasonText>
export type ReasonTexts = Partial<Record<Reason, ReasonText>>

/** What a city calls a reason in a language; `undefined` where the gallery's own word is to be said. */
export const ownLabel = (texts: ReasonTexts | undefined, reason: Reason, lang: string): string | undefined => texts?.[reason]?.label?.[lang] || undefined
