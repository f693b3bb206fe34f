import type { StoryRecord } from '../../../shared/story.ts'
import { COUNTED, type Tally } from '../../../shared/tally.ts'
import type { Gallery } from '../../ports.ts'
import type { Database } from './database.ts'

/** Beyond every name of a cell or a place. */
const LAST_NAME = '~'

/** Stories and their cards in SQLite. A page of a list is one walk along its primary key. */
export function createSqliteGallery({ sql, write }: Database): Gallery {
  const version = sql.prepare('SELECT version FROM stories WHERE id = ?')
  const put = sql.prepare(
    'INSERT INTO stories (id, version, story) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, story = excluded.story',
  )
  const dropCards = sql.prepare('DELETE FROM cards WHERE id = ?')
  const putCard = sql.prepare('INSERT INTO cards (list, at, id, card) VALUES (?, ?, ?, ?)')
  const shows = sql.prepare('SELECT 1 FROM stories WHERE id = ? AND story IS NOT NULL')
  const story = sql.prepare('SELECT story FROM stories WHERE id = ? AND story IS NOT NULL')
  const first = sql.prepare('SELECT card FROM cards WHERE list = ? ORDER BY at DESC, id DESC LIMIT ?')
  const next = sql.prepare('SELECT card FROM cards WHERE list = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?')
  const newer = sql.prepare('SELECT id FROM cards WHERE list = ? AND (at, id) > (?, ?) ORDER BY at, id LIMIT 1')
  const older = sql.prepare('SELECT id FROM cards WHERE list = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT 1')

  // From one list to the next by its name, past all its cards: as many steps as there are lists.
  const from = sql.prepare('SELECT list FROM cards WHERE list >= ? AND list <= ? ORDER BY list LIMIT 1')
  const beyond = sql.prepare('SELECT list FROM cards WHERE list > ? AND list <= ? ORDER BY list LIMIT 1')
  const count = sql.prepare('SELECT count(*) AS many FROM (SELECT 1 FROM cards WHERE list = ? LIMIT ?)')

  /** The same version may come again: it says the same. */
  const isOutrun = (id: string, by: number) => Number(version.get(id)?.version ?? 0) > by

  return {
    async publish(record, cards, atVersion) {
      return write(() => {
        if (isOutrun(record.id, atVersion)) return false
        put.run(record.id, atVersion, JSON.stringify(record))
        dropCards.run(record.id)
        for (const [list, card] of cards) putCard.run(list, record.publishedAt, record.id, card)
        return true
      })
    },

    async retract(id, atVersion, left) {
      return write(() => {
        if (isOutrun(id, atVersion)) return false
        put.run(id, atVersion, null)
        dropCards.run(id)
        if (left) for (const [list, tombstone] of left.tombstones) putCard.run(list, left.at, id, tombstone)
        return true
      })
    },

    async shows(id) {
      return shows.get(id) !== undefined
    },

    async story(id) {
      const row = story.get(id)
      return row && (JSON.parse(String(row.story)) as StoryRecord)
    },

    async cards(list, { limit, after }) {
      const rows = after ? next.all(list, after.at, after.id, limit) : first.all(list, limit)
      return rows.map(row => String(row.card))
    },

    async tallies(group, { from: least = '', to: most = LAST_NAME, limit }) {
      const tallies: Tally[] = []
      const end = `${group}/${most}`
      for (let row = from.get(`${group}/${least}`, end); row && tallies.length < limit; row = beyond.get(String(row.list), end)) {
        const list = String(row.list)
        const card = String(first.get(list, 1)?.card)
        tallies.push({ name: list.slice(group.length + 1), count: Number(count.get(list, COUNTED + 1)?.many), card })
      }
      return tallies
    },

    async neighbours(list, { at, id }) {
      const after = newer.get(list, at, id)?.id
      const before = older.get(list, at, id)?.id
      return { ...(after && { newer: String(after) }), ...(before && { older: String(before) }) }
    },
  }
}
