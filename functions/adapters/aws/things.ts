import { createHash } from 'node:crypto'
import type { Saved } from '../../ports.ts'
import type { Key } from './keys.ts'
import { packText, unpackText } from './pack-text.ts'
import { ABSENT, type Condition, type Item, type Table } from './table.ts'

/** Names a thing by the JSON that it was stored as, which is what it gives again after parsing. */
const sumOf = (thing: object) => createHash('sha256').update(JSON.stringify(thing)).digest('base64url')
const isStill = (thing: object): Condition => ({ that: '#sum = :over', values: { over: sumOf(thing) } })

/** What editors keep, as items of one partition that are changed only as they were seen; listed in the order in which they were first put. */
export function createDynamoThings(table: Table, now: () => Date) {
  let last = 0
  /** The time, and never the same twice from one process: what is put one after the other stays in that order. */
  const next = () => {
    last = Math.max(now().getTime(), last + 1)
    return last
  }

  async function write(key: Key, thing: object, saved: Saved | undefined, only?: Condition): Promise<boolean> {
    const change = `SET #thing = :thing, #sum = :sum, #first = if_not_exists(#first, :first)${saved ? ', #saved = :saved' : ' REMOVE #saved'}`
    const values = { thing: packText(JSON.stringify(thing)), sum: sumOf(thing), first: next(), ...(saved && { saved: JSON.stringify(saved) }) }
    return (await table.update(key, change, values, only)) !== undefined
  }

  const parse = <Thing>(item: Item) => JSON.parse(unpackText(item.thing)) as Thing

  return {
    async list<Thing>(partition: string, prefix?: string): Promise<Thing[]> {
      const items = await table.query({ partition, ...(prefix && { sort: { prefix } }), consistent: true })
      return items.toSorted((a, b) => Number(a.first) - Number(b.first)).map(item => parse<Thing>(item))
    },
    async find<Thing>(key: Key): Promise<{ thing: Thing; saved?: Saved } | undefined> {
      const item = await table.get(key)
      return item && { thing: parse<Thing>(item), ...(item.saved !== undefined && { saved: JSON.parse(String(item.saved)) as Saved }) }
    },
    put: async (key: Key, thing: object) => void (await write(key, thing, undefined)),
    async save(key: Key, thing: object, over: object | undefined, saved: Saved): Promise<boolean> {
      if (await write(key, thing, saved, over === undefined ? ABSENT : isStill(over))) return true
      // A first try may have arrived, and only its answer was lost: then what is there is what was written, by the same person at the same moment.
      const item = await table.get(key, ['sum', 'saved'])
      return item?.sum === sumOf(thing) && item.saved === JSON.stringify(saved)
    },
    remove: (key: Key, thing: object) => table.remove(key, isStill(thing)),
  }
}
