import type { DayCounts } from '../../../shared/day-counts.ts'
import { type DayRoot, type Leaf, leafLine, parseLeaves } from '../../../shared/day-root.ts'
import type { LedgerRow } from '../../../shared/ledger-row.ts'
import type { Transparency } from '../../../shared/transparency.ts'
import type { Ledger } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { type Key, ofCity, ofLedger, ordinal, position } from './keys.ts'
import { packText, unpackText } from './pack-text.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Rows of a page: some 150 kB, of the 1 MB that one request reads. */
const PAGE = 500
/** Items of leaves of a page: most are of a day on which little happened. */
const FEW = 50
/** Leaves of an item: hashes don't get shorter by compressing, but for their hexadecimals. */
const LEAVES = 4000

const rowKey = (city: string, id: string): Key => [ofLedger(city, 'rows'), id]
const dayKey = (city: string, number: number): Key => [ofLedger(city, 'days'), ordinal(number)]
/** Beside the city's campaigns and places, where pages may read. */
const statisticsKey = (city: string): Key => [ofCity(city), 'statistics']
/** Nothing for pages: beside the days of the record. */
const dayCountsKey = (city: string): Key => [ofLedger(city, 'counts'), 'days']
/** Two that make the same day at once each write leaves of their own. */
const leavesOf = ({ number, root }: DayRoot) => `${ordinal(number)}#${root}#`

/** The record of each city in DynamoDB. Leaves of a day are written before the day that counts them; those of a day that was not taken are in nobody's way. */
export function createDynamoLedger(table: Table): Ledger {
  /** Items of a partition in order, so many a request. */
  async function* walk(partition: string, limit: number, consistent: boolean): AsyncGenerator<Item[]> {
    for (let after: string | undefined; ; ) {
      const found = await table.query({ partition, ...(after && { sort: { above: after } }), limit, consistent })
      if (found.length > 0) yield found
      if (found.length < limit) return
      after = String(found.at(-1)?.sk)
    }
  }

  return {
    async put(city, row) {
      const isOlder = { that: 'attribute_not_exists(#pk) OR #version < :version', values: { version: row.version } }
      await table.put(rowKey(city, row.id), { version: row.version, row: JSON.stringify(row) }, isOlder)
    },

    async *rows(city) {
      for await (const page of walk(ofLedger(city, 'rows'), PAGE, false)) yield page.map(({ row }) => JSON.parse(String(row)) as LedgerRow)
    },

    async addNotice(city, { at, id }) {
      await table.put([ofLedger(city, 'notices'), position(at, id)], {})
    },

    async notices(city) {
      return (await table.query({ partition: ofLedger(city, 'notices') })).map(({ sk }) => {
        const [at = '', id = ''] = String(sk).split('#')
        return { at, id }
      })
    },

    async lastDay(city) {
      const [item] = await table.query({ partition: ofLedger(city, 'days'), newestFirst: true, limit: 1, consistent: true })
      return item && (JSON.parse(String(item.day)) as DayRoot)
    },

    async *days(city) {
      // Read before the leaves, which are all there by then.
      const days = await table.query({ partition: ofLedger(city, 'days'), consistent: true })
      const parts = eachOf(walk(ofLedger(city, 'leaves'), FEW, true))
      let part = await parts.next()
      for (const item of days) {
        const day = JSON.parse(String(item.day)) as DayRoot
        const leaves: Leaf[] = []
        for (; !part.done && String(part.value.sk) < ordinal(day.number + 1); part = await parts.next())
          if (String(part.value.sk).startsWith(leavesOf(day))) leaves.push(...parseLeaves(unpackText(part.value.leaves)))
        yield { ...day, leaves }
      }
    },

    async addDay({ leaves, ...day }) {
      const parts = Array.from({ length: Math.ceil(leaves.length / LEAVES) }, (_, part) => part)
      await inTurns(parts, part => {
        const lines = leaves.slice(part * LEAVES, (part + 1) * LEAVES).map(leafLine)
        return table.put([ofLedger(day.city, 'leaves'), `${leavesOf(day)}${ordinal(part)}`], { leaves: packText(lines.join('')) })
      })
      return await table.put(dayKey(day.city, day.number), { day: JSON.stringify(day) }, ABSENT)
    },

    async statistics(city) {
      const item = await table.get(statisticsKey(city))
      return item && (JSON.parse(String(item.statistics)) as Transparency)
    },

    async dayCounts(city) {
      const item = await table.get(dayCountsKey(city))
      return item && (JSON.parse(unpackText(item.counts)) as DayCounts)
    },

    async putDayCounts(each) {
      await table.put(dayCountsKey(each.city), { counts: packText(JSON.stringify(each)) })
    },

    async putStatistics(each) {
      await table.put(statisticsKey(each.city), { statistics: JSON.stringify(each) })
    },
  }
}

async function* eachOf(pages: AsyncIterable<readonly Item[]>): AsyncGenerator<Item, undefined> {
  for await (const page of pages) yield* page
  return undefined
}
