import type { DayCounts } from '../../shared/day-counts.ts'
import type { Day, DayRoot } from '../../shared/day-root.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import type { Notice } from '../../shared/notice.ts'
import type { Transparency } from '../../shared/transparency.ts'

/** A city's record: a row for each submission, the roots that cover them day by day, and what is counted of them. */
export interface Ledger {
  /** Write a row over one of an older version only. */
  put(city: string, row: LedgerRow): Promise<void>
  /** Every row of a city in the order of ids, in pages: for upkeep, no request may. What was written just before may be missing. */
  rows(city: string): AsyncIterable<readonly LedgerRow[]>
  /** Note that a notice came. Repeating it is harmless, and it outlives the notice. */
  addNotice(city: string, notice: NoticeMark): Promise<void>
  /** In the order of time. */
  notices(city: string): Promise<NoticeMark[]>
  lastDay(city: string): Promise<DayRoot | undefined>
  /** Every day of a city, the oldest first. */
  days(city: string): AsyncIterable<Day>
  /** Add a day, whole or not at all; false where there is one of that number. */
  addDay(day: Day): Promise<boolean>
  statistics(city: string): Promise<Transparency | undefined>
  putStatistics(statistics: Transparency): Promise<void>
  /** What is counted for the desk alone. */
  dayCounts(city: string): Promise<DayCounts | undefined>
  putDayCounts(counts: DayCounts): Promise<void>
}
export type NoticeMark = Pick<Notice, 'id' | 'at'>
