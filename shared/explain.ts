import { say, type Words } from './i18n/format.ts'
import type { Grounds, Verdict } from './moderation.ts'

/** Whom a verdict is explained to: a moderator hears numbers, a contributor what comes of it. */
export type Audience = 'moderator' | 'contributor'

/** Say in one sentence what a verdict means and what it rests on. What was judged before grounds were kept is said without them. */
export function explain(words: Words, { verdict, grounds = [] }: { verdict: Verdict; grounds?: Grounds | undefined }, audience: Audience): string {
  const found = new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(grounds.map(ground => sayGround(words, ground, audience)))
  const key = audience === 'contributor' ? `you-${verdict}` : verdict
  if (verdict !== 'pass' && !found) return say(words, 'explain.hold-unsaid')
  return say(words, `explain.${key}`, { found })
}

function sayGround(words: Words, { category, score, from }: Grounds[number], audience: Audience): string {
  const what = say(words, `found.${category}`)
  // Of what has no threshold a number tells nothing.
  if (audience === 'contributor' || from === 0) return what
  const percent = new Intl.NumberFormat(words.lang, { style: 'percent', maximumFractionDigits: 0 })
  return say(words, 'explain.score', { what, score: percent.format(score), from: percent.format(from) })
}

/** Say to a contributor what automatic checks had to do with a decision; `undefined` where they had nothing. */
export function explainDecision(words: Words, { automated, found = [] }: { automated: boolean; found?: readonly string[] | undefined }): string | undefined {
  if (found.length === 0) return undefined
  const grounds = found.map(category => ({ category: category as Grounds[number]['category'], score: 1, from: 0 }))
  return explain(words, { verdict: automated ? 'refuse' : 'hold', grounds }, 'contributor')
}
