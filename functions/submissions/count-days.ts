import { type DayCount, KEPT_DAYS, STEP } from '../../shared/day-counts.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import { type Policy, scoreOf } from '../../shared/policy.ts'
import { type Compared, sidesOf } from '../../shared/shadow.ts'
import { localDay } from './local-day.ts'

interface Where {
  timeZone: string
  now: Date
  /** How long a contributor waits at most, as the city promises it. */
  reviewHours: number
  /** From which scores on it holds. */
  hold: Policy['hold']
}

/** Count what a city's rows say by the day in its time zone: when they came, and when they were first decided on. */
export function countDays({ timeZone, now, reviewHours, hold }: Where) {
  const first = localDay(new Date(now.getTime() - KEPT_DAYS * 24 * 3_600_000), timeZone)
  const days = new Map<string, DayCount>()
  const of = (at: string): DayCount | undefined => {
    const day = localDay(new Date(at), timeZone)
    if (day < first) return undefined
    const known = days.get(day) ?? blank(day)
    days.set(day, known)
    return known
  }
  return {
    add({ status, arrivedAt, decidedAt, ...row }: LedgerRow): void {
      if (!arrivedAt || status === 'expired') return
      const came = of(arrivedAt)
      if (came) came.arrived++
      if (came) for (const each of row.compared ?? []) addCompared(came, each, category => scoreOf(hold[category as keyof typeof hold]))
      const day = decidedAt && of(decidedAt)
      if (!decidedAt || !day) return
      day.decided++
      if (Date.parse(decidedAt) - Date.parse(arrivedAt) <= reviewHours * 3_600_000) day.onTime++
      if (status === 'published' || status === 'declined' || status === 'removed') day[status]++
      if (row.reason && (status === 'declined' || status === 'removed')) day.reasons[row.reason] = (day.reasons[row.reason] ?? 0) + 1
      if (row.reversed) day.reversed++
      if (row.appeal) day.appealed++
      if (row.appeal === 'upheld') day.upheld++
      for (const { found, agreed } of row.judged ?? [])
        for (const [category, score] of Object.entries(found)) addFinding(day, category, Math.floor(score / STEP) * STEP, agreed.includes(category))
    },
    result: (): DayCount[] => [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
  }
}

function addFinding({ found }: DayCount, category: string, score: number, isAgreed: boolean): void {
  const scores = found[category] ?? []
  found[category] = scores
  const known = scores.find(([step]) => step === score)
  if (!known) scores.push([score, 1, isAgreed ? 1 : 0])
  else {
    known[1]++
    if (isAgreed) known[2]++
  }
}

const PLACES = { both: 0, ours: 1, theirs: 2 } as const

function addCompared(day: DayCount, compared: Compared, limitOf: (category: string) => number): void {
  day.shadow ??= { looked: 0, found: {} }
  day.shadow.looked++
  for (const [category, side] of Object.entries(sidesOf(compared, limitOf))) {
    const counts = day.shadow.found[category] ?? [0, 0, 0]
    counts[PLACES[side]]++
    day.shadow.found[category] = counts
  }
}

const blank = (day: string): DayCount => ({
  ...{ day, arrived: 0, decided: 0, onTime: 0, published: 0, declined: 0, removed: 0 },
  ...{ reasons: {}, reversed: 0, appealed: 0, upheld: 0, found: {} },
})
