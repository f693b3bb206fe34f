import * as v from 'valibot'
import { CATEGORIES, TEXT_CATEGORIES } from './moderation.ts'
import { isOver, type Submission } from './submission.ts'

/** What a judge beside those that count says, for comparison alone: the surest of each category, and nowhere. Nothing follows from it. */
export interface ShadowFinding {
  category: string
  score: number
  provider: string
  version: string
}

/** What it said of a photo and of the words, as far as it looked at them. */
export interface Beside {
  photo?: ShadowFinding[]
  words?: ShadowFinding[]
}

const Said = (categories: readonly string[]) => {
  const name = v.pipe(v.string(), v.maxLength(100))
  return v.array(v.object({ category: v.picklist(categories), score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), provider: name, version: name }))
}
const SAID = { photo: Said(CATEGORIES), words: Said(TEXT_CATEGORIES) }

/** Read an answer, without places: any module may give it, so it is taken like what strangers send. Throws where it is none. */
export const readShadow = (about: keyof Beside, answer: unknown): ShadowFinding[] => v.parse(SAID[about], answer)

/** Scores of both sides of one photo or of the words, by category. Nothing that was sent, and nobody. */
export interface Compared {
  ours: Record<string, number>
  theirs: Record<string, number>
}

/** What the gallery alone can know, what says where to look, and checks that did not run. */
const NO_OPINION: readonly string[] = ['face', 'language', 'rate', 'duplicate', 'refused-before', 'unavailable']

type Found = readonly { category: string; score: number }[]

/** The findings that count beside those of the shadow, of each photo and of the words that both looked at. What its contributor takes back is not compared. */
export function comparedIn({ status, erasedAt, photos, textCheck, wordsShadow }: Submission): Compared[] {
  if (isOver(status) || erasedAt) return []
  return [...photos.flatMap(({ findings, shadow }) => beside(findings, shadow)), ...beside(textCheck?.findings, wordsShadow)]
}

function beside(ours: Found | undefined, theirs: Found | undefined): Compared[] {
  if (!ours || !theirs || ours.some(({ category }) => category === 'unavailable')) return []
  return [{ ours: surest(ours), theirs: surest(theirs) }]
}

function surest(findings: Found): Record<string, number> {
  const scores: Record<string, number> = {}
  for (const { category, score } of findings) {
    // What is no score holds, and is as good as sure.
    const sure = score >= 0 && score <= 1 ? score : 1
    if (!NO_OPINION.includes(category)) scores[category] = Math.max(scores[category] ?? 0, sure)
  }
  return scores
}

export type Side = 'both' | 'ours' | 'theirs'

/** Say for each category who reaches its limit; one of which neither does is not named. */
export function sidesOf({ ours, theirs }: Compared, limitOf: (category: string) => number): Record<string, Side> {
  const sides: Record<string, Side> = {}
  for (const category of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const reaches = (scores: Record<string, number>) => (scores[category] ?? Number.NEGATIVE_INFINITY) >= limitOf(category)
    if (reaches(ours) || reaches(theirs)) sides[category] = !reaches(theirs) ? 'ours' : reaches(ours) ? 'both' : 'theirs'
  }
  return sides
}
