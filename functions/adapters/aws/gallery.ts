import type { Position } from '../../../shared/cursor.ts'
import type { StoryRecord } from '../../../shared/story.ts'
import type { Gallery } from '../../ports.ts'
import { count, tallies } from './gallery-tallies.ts'
import { inTurns } from './in-turns.ts'
import { type Key, ofList, position, storyKey } from './keys.ts'
import { packText, unpackText } from './pack-text.ts'
import type { Condition, Item, Table } from './table.ts'

/** Where a card is, as one text: list names have no line breaks. */
const placeOf = (list: string, at: string, id: string) => `${ofList(list)}\n${position(at, id)}`
const placesIn = ({ places }: Item) => [...((places as ReadonlySet<string> | undefined) ?? [])]
const keyOf = (place: string): Key => place.split('\n') as [string, string]
const LISTS = ofList('').length
/** The lists that some places are in. */
const listsIn = (places: Iterable<string>) => [...new Set(Array.from(places, place => keyOf(place)[0].slice(LISTS)))]

/** True of what is absent and of what this version may replace; the same version may come again: it says the same. */
const unlessNewer = (version: number): Condition => ({
  that: 'attribute_not_exists(#version) OR #version <= :version',
  values: { version },
})

interface Change {
  id: string
  version: number
  /** Expression of an update, with what it names. */
  change: string
  values: Item
}

/**
 * Stories and their cards in DynamoDB, each item written by itself. A story's item comes first: it holds the version, which keeps
 * older writers out, and `places`, where cards of any version may ever have been put. That set only grows, so whoever comes
 * again after being cut short, or after one that was outrun, finds every card there is; a story that is gone leaves it as its tombstone.
 * Whoever put or took cards counts their lists afterwards (`count`), also where it was outrun.
 */
export function createDynamoGallery(table: Table): Gallery {
  const removeCards = (places: Iterable<string>, version: number) => inTurns([...places], place => table.remove(keyOf(place), unlessNewer(version)))

  /** Change a story's item, then put its cards and take away all others of its own; false where a newer version is there. */
  async function write({ id, version, change, values }: Change, at: string, cards: ReadonlyMap<string, string>): Promise<boolean> {
    const placed = new Map([...cards].map(([list, card]) => [placeOf(list, at, id), card]))
    const places = new Set(placed.keys())
    const [adding, added] = places.size > 0 ? [' ADD #places :places', { places }] : ['', {}]
    const written = await table.update(storyKey(id), change + adding, { version, ...values, ...added }, unlessNewer(version))
    if (written) {
      await inTurns([...placed], ([place, card]) => table.put(keyOf(place), { card, version }, unlessNewer(version)))
      await removeCards(
        placesIn(written).filter(place => !places.has(place)),
        version,
      )
      await count(table, listsIn(placesIn(written)))
      const now = await table.get(storyKey(id), ['version'])
      if (now?.version === version) return true
    }
    // Outrun, now or in an earlier try: what came first has not seen cards that were put after it.
    await removeCards(places, version)
    await count(table, listsIn(places))
    return false
  }

  async function neighbour(list: string, { at, id }: Position, newer: boolean): Promise<string | undefined> {
    const here = position(at, id)
    const [item] = await table.query({ partition: ofList(list), sort: newer ? { above: here } : { below: here }, newestFirst: !newer, limit: 1 })
    return item && String(item.sk).split('#')[1]
  }

  return {
    async publish(record, cards, version) {
      const { id, publishedAt } = record
      const story = { story: packText(JSON.stringify(record)), publishedAt }
      return await write({ id, version, change: 'SET #version = :version, #story = :story, #publishedAt = :publishedAt', values: story }, publishedAt, cards)
    },

    async retract(id, version, left) {
      const change = 'SET #version = :version REMOVE #story, #publishedAt'
      return await write({ id, version, change, values: {} }, left?.at ?? '', left?.tombstones ?? new Map())
    },

    async shows(id) {
      return (await table.get(storyKey(id), ['publishedAt']))?.publishedAt !== undefined
    },

    async story(id) {
      const story = (await table.get(storyKey(id), ['story']))?.story
      return story === undefined ? undefined : (JSON.parse(unpackText(story)) as StoryRecord)
    },

    async cards(list, { limit, after }) {
      const sort = after && { sort: { below: position(after.at, after.id) } }
      const items = await table.query({ partition: ofList(list), ...sort, newestFirst: true, limit })
      return items.map(({ card }) => String(card))
    },

    tallies: (group, query) => tallies(table, group, query),

    async neighbours(list, place) {
      const [newer, older] = await Promise.all([neighbour(list, place, true), neighbour(list, place, false)])
      return { ...(newer && { newer }), ...(older && { older }) }
    },
  }
}
