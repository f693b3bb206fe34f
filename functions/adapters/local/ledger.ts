import { setImmediate as others } from 'node:timers/promises'
import type { DayCounts } from '../../../shared/day-counts.ts'
import { type DayRoot, leafLine, parseLeaves } from '../../../shared/day-root.ts'
import type { LedgerRow } from '../../../shared/ledger-row.ts'
import type { Transparency } from '../../../shared/transparency.ts'
import type { Ledger } from '../../ports.ts'
import type { Database } from './database.ts'

/** Rows after which others have their turn: SQLite answers at once, and nothing else happens meanwhile. */
const PAGE = 500

/** The record of each city in SQLite. */
export function createSqliteLedger({ sql, write }: Database): Ledger {
  const put = sql.prepare(
    `INSERT INTO ledger_rows (city, id, version, row) VALUES (?, ?, ?, ?)
     ON CONFLICT (city, id) DO UPDATE SET version = excluded.version, row = excluded.row WHERE version < excluded.version`,
  )
  const page = sql.prepare('SELECT id, row FROM ledger_rows WHERE city = ? AND id > ? ORDER BY id LIMIT ?')
  const addNotice = sql.prepare('INSERT INTO ledger_notices (city, at, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const notices = sql.prepare('SELECT at, id FROM ledger_notices WHERE city = ? ORDER BY at, id')
  const last = sql.prepare('SELECT day FROM ledger_days WHERE city = ? ORDER BY number DESC LIMIT 1')
  const next = sql.prepare('SELECT number, day, leaves FROM ledger_days WHERE city = ? AND number > ? ORDER BY number LIMIT 1')
  const addDay = sql.prepare('INSERT INTO ledger_days (city, number, day, leaves) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const statistics = sql.prepare('SELECT statistics FROM statistics WHERE city = ?')
  const dayCounts = sql.prepare('SELECT counts FROM day_counts WHERE city = ?')
  const putDayCounts = sql.prepare('INSERT INTO day_counts (city, counts) VALUES (?, ?) ON CONFLICT (city) DO UPDATE SET counts = excluded.counts')
  const putStatistics = sql.prepare('INSERT INTO statistics (city, statistics) VALUES (?, ?) ON CONFLICT (city) DO UPDATE SET statistics = excluded.statistics')

  return {
    async put(city, row) {
      write(() => put.run(city, row.id, row.version, JSON.stringify(row)))
    },

    async *rows(city) {
      for (let after = ''; ; await others()) {
        const found = page.all(city, after, PAGE)
        if (found.length > 0) yield found.map(({ row }) => JSON.parse(String(row)) as LedgerRow)
        if (found.length < PAGE) return
        after = String(found.at(-1)?.id)
      }
    },

    async addNotice(city, { at, id }) {
      write(() => addNotice.run(city, at, id))
    },

    async notices(city) {
      return notices.all(city).map(({ at, id }) => ({ at: String(at), id: String(id) }))
    },

    async lastDay(city) {
      const row = last.get(city)
      return row && (JSON.parse(String(row.day)) as DayRoot)
    },

    async *days(city) {
      for (let row = next.get(city, 0); row; row = next.get(city, Number(row.number))) {
        yield { ...(JSON.parse(String(row.day)) as DayRoot), leaves: parseLeaves(String(row.leaves)) }
      }
    },

    async addDay({ leaves, ...day }) {
      return write(() => addDay.run(day.city, day.number, JSON.stringify(day), leaves.map(leafLine).join(''))).changes > 0
    },

    async statistics(city) {
      const row = statistics.get(city)
      return row && (JSON.parse(String(row.statistics)) as Transparency)
    },

    async putStatistics(each) {
      write(() => putStatistics.run(each.city, JSON.stringify(each)))
    },

    async dayCounts(city) {
      const row = dayCounts.get(city)
      return row && (JSON.parse(String(row.counts)) as DayCounts)
    },

    async putDayCounts(each) {
      write(() => putDayCounts.run(each.city, JSON.stringify(each)))
    },
  }
}
