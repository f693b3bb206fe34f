import { COUNTED, type Tally, tallied } from '../../../shared/tally.ts'
import type { Gallery } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { ofList, tallyKey } from './keys.ts'
import { ABSENT, type Table } from './table.ts'

/** Sorts behind every name of a cell or a place. */
const LAST_NAME = '~'

/**
 * Count each of these lists that is counted at all, from the cards that are in it. A count has a turn: it is read before the cards and
 * raised with what was found, so whoever looked at cards before somebody else changed and counted them does so again. Therefore an equal
 * count is written too, and one of an empty list stays. Where two turns have passed since the first look, somebody else has looked after
 * it and written: of many at once nobody tries more than three times.
 */
export async function count(table: Table, lists: readonly string[]): Promise<void> {
  await inTurns(lists, async list => {
    const counted = tallied(list)
    if (!counted) return
    const key = tallyKey(counted.group, counted.name)
    for (let first: number | undefined; ; ) {
      const turn = (await table.get(key, ['turn']))?.turn as number | undefined
      if (first !== undefined && (turn ?? 0) >= first + 2) return
      first ??= turn ?? 0
      const cards = await table.query({ partition: ofList(list), newestFirst: true, limit: COUNTED + 1, consistent: true })
      const [newest] = cards
      const only = turn === undefined ? ABSENT : { that: '#turn = :before', values: { before: turn } }
      if (await table.put(key, { turn: (turn ?? 0) + 1, count: cards.length, ...(newest?.card !== undefined && { card: newest.card }) }, only)) return
    }
  })
}

/** Pages that one answer reads: where so many lists in a row were emptied, what lies behind them is told to a narrower look. */
const PAGES = 10

/** The counts of emptied lists stay, so a page may hold fewer than were asked for. */
export async function tallies(table: Table, group: string, { from = '0', to = LAST_NAME, limit }: Parameters<Gallery['tallies']>[1]): Promise<Tally[]> {
  const found: Tally[] = []
  for (let page = 0, first = from; page < PAGES; page++) {
    const items = await table.query({ partition: ofList(group), sort: { from: first, to }, limit })
    for (const { sk, count, card } of items) if (card !== undefined) found.push({ name: String(sk), count: Number(count), card: String(card) })
    const last = items.at(-1)
    if (!last || items.length < limit || found.length >= limit) break
    // The least name behind it; a range that begins behind its end is refused.
    first = `${String(last.sk)}\0`
    if (first > to) break
  }
  return found.slice(0, limit)
}
