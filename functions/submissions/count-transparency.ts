import type { LedgerRow } from '../../shared/ledger-row.ts'
import type { Reason } from '../../shared/reasons.ts'
import { FEW, type Period, type Transparency } from '../../shared/transparency.ts'
import { localDay } from './local-day.ts'

/** Months that are told one by one. */
const MONTHS = 12

type Counted =
  | 'received'
  | 'published'
  | 'photosLeftOut'
  | 'declined'
  | 'removed'
  | 'withdrawn'
  | 'open'
  | 'automated'
  | 'held'
  | 'heldRefused'
  | 'notices'
  | 'appeals'
  | 'upheld'

interface Tally {
  counts: Record<Counted, number>
  reasons: Map<Reason, number>
  hours: number[]
}

/** What counts as what, whatever was before: each submission once. What expired was never there. */
const OUTCOMES: Partial<Record<LedgerRow['status'], 'published' | 'declined' | 'removed' | 'withdrawn'>> = {
  published: 'published',
  declined: 'declined',
  removed: 'removed',
  withdrawn: 'withdrawn',
}

/** Count what a city's rows and notices say, in all and by the month in which each arrived, in the city's time zone. */
export function countTransparency({ timeZone, now }: { timeZone: string; now: Date }) {
  const all = newTally()
  const months = new Map<string, Tally>()
  const of = (at: string) => {
    const month = localDay(new Date(at), timeZone).slice(0, 7)
    const tally = months.get(month) ?? newTally()
    months.set(month, tally)
    return [all, tally]
  }
  return {
    add(row: LedgerRow): void {
      if (!row.arrivedAt || row.status === 'expired') return
      for (const tally of of(row.arrivedAt)) count(tally, row, row.arrivedAt)
    },
    addNotice(at: string): void {
      for (const { counts } of of(at)) counts.notices++
    },
    result(): Pick<Transparency, 'all' | 'months'> {
      const last = lastMonths(localDay(now, timeZone).slice(0, 7))
      const told = last.map(month => months.get(month) ?? newTally())
      const shown = shownOf(all, told)
      return { all: periodOf(all, shown.all), months: told.map((tally, at) => ({ month: last[at] ?? '', ...periodOf(tally, shown.months[at]) })) }
    },
  }
}

function newTally(): Tally {
  const outcomes = { published: 0, declined: 0, removed: 0, withdrawn: 0, open: 0 }
  const counts = { received: 0, ...outcomes, photosLeftOut: 0, automated: 0, held: 0, heldRefused: 0, notices: 0, appeals: 0, upheld: 0 }
  return { counts, reasons: new Map(), hours: [] }
}

function count(
  { counts, reasons, hours }: Tally,
  { status, reason, leftOut = 0, automated, held, appeal, objections, decidedAt }: LedgerRow,
  arrivedAt: string,
): void {
  const outcome = OUTCOMES[status] ?? 'open'
  counts.received++
  counts[outcome]++
  counts.photosLeftOut += leftOut
  if (automated && outcome === 'declined') counts.automated++
  if (held) counts.held++
  if (held && (outcome === 'declined' || outcome === 'removed')) counts.heldRefused++
  if (appeal) counts.appeals++
  if (appeal === 'upheld') counts.upheld++
  counts.appeals += objections?.all ?? 0
  counts.upheld += objections?.upheld ?? 0
  if (outcome === 'declined' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  // Two machines' clocks may differ.
  if (decidedAt) hours.push(Math.max(0, (Date.parse(decidedAt) - Date.parse(arrivedAt)) / 3_600_000))
}

/** The months that end with this one, newest first. */
function lastMonths(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, back) => new Date(Date.UTC(year, number - 1 - back)).toISOString().slice(0, 7))
}

/** What could point at one person is told of no month where it is rare, nor where all and the other months would give it away. */
type Delicate = Reason | 'automated' | 'held' | 'heldRefused'
const delicatesOf = ({ counts, reasons }: Tally): Map<Delicate, number> =>
  new Map<Delicate, number>([...reasons, ['automated', counts.automated], ['held', counts.held], ['heldRefused', counts.heldRefused]])

/**
 * Choose which delicate numbers are told: none from 1 to 2. What is left of all without the months that are told must not be one either: then the
 * smallest month that was told is left out as well.
 */
function shownOf(all: Tally, months: readonly Tally[]): { all: Set<Delicate>; months: Set<Delicate>[] } {
  const told = (number: number) => number === 0 || number >= FEW
  const shown = { all: new Set<Delicate>(), months: months.map(() => new Set<Delicate>()) }
  for (const [what, total] of delicatesOf(all)) {
    const numbers = months.map(month => delicatesOf(month).get(what) ?? 0)
    const open = new Set([...numbers.keys()].filter(at => told(numbers[at] ?? 0)))
    const rest = () => total - [...open].reduce((sum, at) => sum + (numbers[at] ?? 0), 0)
    while (told(total) && !told(rest())) {
      const smallest = [...open].filter(at => numbers[at]).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))[0]
      if (smallest === undefined) break
      open.delete(smallest)
    }
    if (told(total)) shown.all.add(what)
    for (const at of open) shown.months[at]?.add(what)
  }
  return shown
}

function periodOf({ counts, reasons, hours }: Tally, shown: ReadonlySet<Delicate> = new Set()): Period {
  const { automated, held, heldRefused, ...rest } = counts
  return {
    ...rest,
    reasons: reasonsOf(reasons, counts.declined, shown),
    ...(shown.has('automated') && { automated }),
    ...(shown.has('held') && { held }),
    ...(shown.has('heldRefused') && { heldRefused }),
    ...(hours.length >= FEW && { medianHours: Math.round(medianOf(hours) * 10) / 10 }),
  }
}

/** The reasons of those that were declined. Where the others together would be few, the rarest that was told joins them. */
function reasonsOf(reasons: ReadonlyMap<Reason, number>, declined: number, shown: ReadonlySet<Delicate>): Period['reasons'] {
  const told = [...reasons].filter(([reason]) => shown.has(reason)).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const other = () => declined - told.reduce((sum, [, count]) => sum + count, 0)
  while (told.length > 0 && other() > 0 && other() < FEW) told.pop()
  return [...told.map(([reason, count]) => ({ reason, count })), ...(other() > 0 ? [{ reason: 'other' as const, count: other() }] : [])]
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
