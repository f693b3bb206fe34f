import { describe, expect, test } from 'vitest'
import type { Day, Leaf } from '../../shared/day-root.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import type { Transparency } from '../../shared/transparency.ts'
import { freshFor, type OpenRecords, T } from './records.ts'

const aRow = (id: string, version = 1, change: Partial<LedgerRow> = {}): LedgerRow => ({ id, version, head: `h${version}`, status: 'in_review', ...change })
const aDay = (number: number, leaves: Leaf[] = [], change: Partial<Day> = {}): Day => ({
  city: 'genoa',
  number,
  day: `2026-05-0${number}`,
  at: T(number),
  count: leaves.length,
  root: `root${number}`,
  ...(number > 1 && { prev: `root${number - 1}` }),
  leaves,
  ...change,
})

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of pages) found.push(each)
  return found
}

/** What every adapter of `Ledger` does. */
export function ledgerContract(host: string, open: OpenRecords): void {
  describe(`the ledger on ${host}`, () => {
    const records = freshFor(open)
    const rows = async (city: string) => (await all(records().ledger.rows(city))).flat()

    test('a row is written over older versions only, also when many come at once', async () => {
      const { ledger } = records()
      await Promise.all([3, 5, 1, 4, 2].map(version => ledger.put('genoa', aRow('a', version))))
      await ledger.put('genoa', aRow('a', 5, { status: 'published' }))
      await ledger.put('genoa', aRow('a', 2))
      expect(await rows('genoa')).toEqual([aRow('a', 5)])
      await ledger.put('genoa', aRow('a', 6, { status: 'declined', reason: 'mistake', held: true, appeal: 'open', arrivedAt: T(1), decidedAt: T(2) }))
      expect(await rows('genoa')).toEqual([
        aRow('a', 6, { status: 'declined', reason: 'mistake', held: true, appeal: 'open', arrivedAt: T(1), decidedAt: T(2) }),
      ])
    })

    test('rows come in the order of ids, each once, over as many pages as there are, and are their city’s', async () => {
      const { ledger } = records()
      const ids = Array.from({ length: 1103 }, (_, index) => `r${String(index).padStart(5, '0')}`)
      for (let at = 0; at < ids.length; at += 60) await Promise.all(ids.slice(at, at + 60).map(id => ledger.put('genoa', aRow(id))))
      await ledger.put('ghent', aRow('other'))
      expect((await rows('genoa')).map(({ id }) => id)).toEqual(ids)
      expect((await rows('ghent')).map(({ id }) => id)).toEqual(['other'])
      expect(await rows('paris')).toEqual([])
    })

    test('a notice is noted once, in the order of time', async () => {
      const { ledger } = records()
      for (const mark of [
        { id: 'b', at: T(2) },
        { id: 'a', at: T(1) },
        { id: 'c', at: T(2) },
        { id: 'b', at: T(2) },
      ])
        await ledger.addNotice('genoa', mark)
      expect(await ledger.notices('genoa')).toEqual([
        { id: 'a', at: T(1) },
        { id: 'b', at: T(2) },
        { id: 'c', at: T(2) },
      ])
      expect(await ledger.notices('ghent')).toEqual([])
    })

    test('days follow each other by their numbers, with their leaves, and the last one is known', async () => {
      const { ledger } = records()
      expect([await ledger.lastDay('genoa'), await all(ledger.days('genoa'))]).toEqual([undefined, []])
      const many = Array.from({ length: 9001 }, (_, index) => ({ id: `r${index}`, version: 3, head: 'f'.repeat(64) }))
      const days = [aDay(1, many), aDay(2), ...[3, 4, 5].map(number => aDay(number, [{ id: 'r7', version: number + 1, head: `${number}` }]))]
      for (const day of days) expect(await ledger.addDay(day)).toBe(true)
      expect(await ledger.addDay(aDay(1, [], { city: 'ghent' }))).toBe(true)
      expect(await all(ledger.days('genoa'))).toEqual(days)
      const { leaves: _, ...last } = aDay(5, [{ id: 'r7', version: 6, head: '5' }])
      expect(await ledger.lastDay('genoa')).toEqual(last)
    })

    test('of many that make the same day exactly one counts, and its leaves are the only ones', async () => {
      const { ledger } = records()
      await ledger.addDay(aDay(1))
      const days = ['x', 'y', 'z'].map(id => aDay(2, [{ id, version: 1, head: 'h' }], { root: `of-${id}` }))
      const added = await Promise.all(days.map(day => ledger.addDay(day)))
      expect(added.filter(Boolean)).toHaveLength(1)
      expect(await ledger.addDay(aDay(3, [{ id: 'w', version: 1, head: 'h' }]))).toBe(true)
      expect(await all(ledger.days('genoa'))).toEqual([aDay(1), days[added.indexOf(true)], aDay(3, [{ id: 'w', version: 1, head: 'h' }])])
    })

    test('counts of days are those that were put last, of a year with many findings too', async () => {
      const { ledger } = records()
      const scores = Array.from({ length: 20 }, (_, step): [number, number, number] => [step * 5, 7, 3])
      const found = { nudity: scores, hate: scores, insult: scores, 'personal-data': scores }
      const counts = { arrived: 9, decided: 8, onTime: 7, published: 6, declined: 2, removed: 0, reasons: { nudity: 2 }, reversed: 1, appealed: 1, upheld: 0 }
      const days = Array.from({ length: 400 }, (_, day) => ({ day: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts, found }))
      expect(await ledger.dayCounts('genoa')).toBeUndefined()
      await ledger.putDayCounts({ city: 'genoa', at: T(0), days: [] })
      await ledger.putDayCounts({ city: 'genoa', at: T(1), days })
      expect(await ledger.dayCounts('genoa')).toEqual({ city: 'genoa', at: T(1), days })
      expect(await ledger.dayCounts('ghent')).toBeUndefined()
    })

    test('statistics are those that were put last', async () => {
      const { ledger } = records()
      const none = { received: 0, published: 0, declined: 0, removed: 0, withdrawn: 0, open: 0, reasons: [], notices: 0, appeals: 0, upheld: 0 }
      const statistics: Transparency = { city: 'genoa', day: '2026-05-04', at: T(0), all: none, months: [] }
      expect(await ledger.statistics('genoa')).toBeUndefined()
      await ledger.putStatistics(statistics)
      await ledger.putStatistics({ ...statistics, day: '2026-05-05' })
      expect(await ledger.statistics('genoa')).toEqual({ ...statistics, day: '2026-05-05' })
      expect(await ledger.statistics('ghent')).toBeUndefined()
    })
  })
}
