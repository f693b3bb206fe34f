import type { DayCount } from '../../shared/day-counts.ts'

export interface Sum {
  /** The first day. */
  day: string
  days: number
  counts: Omit<DayCount, 'day' | 'found'>
}

const DAY = 24 * 3_600_000
const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

const NUMBERS = ['arrived', 'decided', 'onTime', 'published', 'declined', 'removed', 'reversed', 'appealed', 'upheld'] as const

export function sumOf(days: readonly DayCount[]): Sum['counts'] {
  const sum: Sum['counts'] = { arrived: 0, decided: 0, onTime: 0, published: 0, declined: 0, removed: 0, reasons: {}, reversed: 0, appealed: 0, upheld: 0 }
  for (const day of days) {
    for (const key of NUMBERS) sum[key] += day[key]
    for (const [reason, count] of Object.entries(day.reasons)) sum.reasons[reason] = (sum.reasons[reason] ?? 0) + count
  }
  return sum
}

/** Days put together so that a plot has room for them: single days of a month, weeks of a quarter, spans of four weeks of a year. Days without anything count too. */
export function grouped(days: readonly DayCount[], from: string, to: string): Sum[] {
  const length = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1
  const span = length <= 31 ? 1 : length <= 120 ? 7 : 28
  // The last group ends today; the first may be shorter.
  const groups: Sum[] = []
  for (let end = length; end > 0; end -= span) {
    const begin = Math.max(0, end - span)
    const [first, last] = [dayAfter(from, begin), dayAfter(from, end - 1)]
    groups.unshift({ day: first, days: end - begin, counts: sumOf(days.filter(({ day }) => day >= first && day <= last)) })
  }
  return groups
}

/** Of findings of a category from a score on: how many there were, and with how many people agreed. */
export interface Agreement {
  from: number
  found: number
  agreed: number
}

/** Add up the findings of each category, by the score that they begin with, in the order of how many there are. */
export function findingsIn(days: readonly DayCount[]): [category: string, scores: [score: number, found: number, agreed: number][]][] {
  const all = new Map<string, Map<number, [number, number]>>()
  for (const { found } of days) {
    for (const [category, scores] of Object.entries(found)) {
      const sums = all.get(category) ?? new Map<number, [number, number]>()
      all.set(category, sums)
      for (const [score, many, agreed] of scores) {
        const [before, also] = sums.get(score) ?? [0, 0]
        sums.set(score, [before + many, also + agreed])
      }
    }
  }
  const listed = [...all].map(([category, sums]): [string, [number, number, number][]] => [
    category,
    [...sums].map(([score, [many, agreed]]) => [score, many, agreed]),
  ])
  const total = (scores: readonly (readonly [number, number, number])[]) => scores.reduce((sum, [, many]) => sum + many, 0)
  return listed.sort(([one, a], [other, b]) => total(b) - total(a) || (one < other ? -1 : 1))
}

/** Add up what two judges found side by side, by category, in the order of how many there are. */
export function comparedIn(days: readonly DayCount[]): { looked: number; found: [category: string, both: number, ours: number, theirs: number][] } {
  const sums = new Map<string, [number, number, number]>()
  let looked = 0
  for (const { shadow } of days) {
    looked += shadow?.looked ?? 0
    for (const [category, [both, ours, theirs]] of Object.entries(shadow?.found ?? {})) {
      const before = sums.get(category) ?? [0, 0, 0]
      sums.set(category, [before[0] + both, before[1] + ours, before[2] + theirs])
    }
  }
  const found = [...sums].map(([category, counts]): [string, number, number, number] => [category, ...counts])
  const total = ([, both, ours, theirs]: (typeof found)[number]) => both + ours + theirs
  return { looked, found: found.sort((one, other) => total(other) - total(one) || (one[0] < other[0] ? -1 : 1)) }
}

/** What a threshold would hold; it is rounded down to the step that scores are counted in, so that nothing is missed. */
export function agreementFrom(scores: readonly (readonly [score: number, found: number, agreed: number])[], from: number): Agreement {
  // 0.7 * 100 is 70 but for a rounding error.
  const least = Math.floor((Math.round(from * 100) || 0) / 5) * 5
  const held = scores.filter(([score]) => score >= least)
  return { from, found: held.reduce((sum, [, many]) => sum + many, 0), agreed: held.reduce((sum, [, , many]) => sum + many, 0) }
}
