import { fromHex } from '../../../shared/fingerprint.ts'
import type { Fingerprints } from '../../ports.ts'
import type { Database } from './database.ts'
import { createHashList, type HashList } from './hash-list.ts'

/**
 * Fingerprints in SQLite. Those of a city are read into memory when it is first asked for a picture, and followed from then on: no other
 * process writes to the data folder meanwhile.
 */
export function createSqliteFingerprints({ sql, write }: Database): Fingerprints {
  const put = sql.prepare(
    `INSERT INTO fingerprints (city, submission, photo, sha256, hash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (submission, photo) DO UPDATE SET city = excluded.city, sha256 = excluded.sha256, hash = excluded.hash,
       declined = CASE WHEN sha256 = excluded.sha256 THEN declined ELSE 0 END RETURNING id, declined`,
  )
  const of = sql.prepare('SELECT id, city, photo, declined FROM fingerprints WHERE submission = ?')
  const remove = sql.prepare('DELETE FROM fingerprints WHERE id = ?')
  const one = sql.prepare('SELECT submission, photo FROM fingerprints WHERE id = ?')
  const all = sql.prepare('SELECT id, hash, declined FROM fingerprints WHERE city = ? AND hash IS NOT NULL')
  const same = sql.prepare('SELECT submission, photo FROM fingerprints WHERE city = ? AND sha256 = ? ORDER BY declined DESC LIMIT ?')
  const mark = sql.prepare('UPDATE fingerprints SET declined = ? WHERE id = ?')
  const isUnreadable = sql.prepare('SELECT 1 FROM unreadable WHERE sha256 = ? AND until > ?')
  const putUnreadable = sql.prepare('INSERT INTO unreadable (sha256, until) VALUES (?, ?) ON CONFLICT DO UPDATE SET until = max(until, excluded.until)')
  const endUnreadable = sql.prepare('DELETE FROM unreadable WHERE until <= ?')
  const lists = new Map<string, HashList>()
  /** Of the photos in these lists those that were declined. */
  const declined = new Set<number>()

  function listOf(city: string): HashList {
    const known = lists.get(city)
    if (known) return known
    const list = createHashList()
    for (const { id, hash, declined: is } of all.iterate(city)) {
      list.add(Number(id), hash as Uint8Array)
      if (is) declined.add(Number(id))
    }
    lists.set(city, list)
    return list
  }

  async function erase(submission: string, photo?: string) {
    const rows = of.all(submission).filter(row => photo === undefined || row.photo === photo)
    if (rows.length === 0) return
    write(() => {
      for (const { id } of rows) remove.run(Number(id))
    })
    for (const { id, city } of rows) {
      lists.get(String(city))?.remove(Number(id))
      declined.delete(Number(id))
    }
  }

  return {
    async add({ city, submission, photo, sha256, hash }) {
      const bytes = hash === undefined ? null : fromHex(hash)
      const before = of.all(submission).find(row => row.photo === photo)
      const row = write(() => put.get(city, submission, photo, sha256, bytes))
      const id = Number(row?.id)
      if (!row?.declined) declined.delete(id)
      if (before) lists.get(String(before.city))?.remove(id)
      if (bytes) lists.get(city)?.add(id, bytes)
    },

    async mark(submission, photos) {
      const moved = of.all(submission).filter(row => (row.declined === 1) !== photos.includes(String(row.photo)))
      if (moved.length === 0) return
      write(() => {
        for (const row of moved) mark.run(row.declined ? 0 : 1, Number(row.id))
      })
      for (const row of moved) {
        if (row.declined) declined.delete(Number(row.id))
        else declined.add(Number(row.id))
      }
    },

    async same(city, sha256, limit) {
      return same.all(city, sha256, limit).map(row => ({ submission: String(row.submission), photo: String(row.photo), distance: 0 }))
    },

    async similar(city, hash, { within, limit }) {
      const near = listOf(city).near(fromHex(hash), within)
      const first = near.filter(({ id }) => declined.has(id)).slice(0, limit)
      const others = near.filter(({ id }) => !declined.has(id)).slice(0, limit - first.length)
      return [...first, ...others].map(({ id, distance }) => {
        const row = one.get(id)
        return { submission: String(row?.submission), photo: String(row?.photo), distance }
      })
    },

    forget: erase,
    erase,

    async isUnreadable(sha256, now) {
      return isUnreadable.get(sha256, now) !== undefined
    },

    async addUnreadable(sha256, now, until) {
      write(() => {
        endUnreadable.run(now)
        putUnreadable.run(sha256, until)
      })
    },
  }
}
