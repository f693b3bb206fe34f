import type { Position } from '../../../shared/cursor.ts'
import { isKept } from '../../../shared/erasure-steps.ts'
import { queuedAt, sinceOf, trustOf } from '../../../shared/queue-place.ts'
import type { Entry, Status, Submission } from '../../../shared/submission.ts'
import type { Submissions } from '../../ports.ts'
import type { Database } from './database.ts'
import type { JobQueue } from './queued-job.ts'

/** Submissions as rows of SQLite. Every write puts its `change` job into the queue in the same transaction. */
export function createSqliteSubmissions({ sql, write }: Database, queue: JobQueue): Submissions {
  const get = sql.prepare('SELECT item FROM submissions WHERE id = ?')
  const exists = sql.prepare('SELECT 1 FROM submissions WHERE id = ?')
  const insert = sql.prepare(
    'INSERT INTO submissions (version, city, status, queued_at, updated_at, kept, item, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const update = sql.prepare(
    'UPDATE submissions SET version = ?, city = ?, status = ?, queued_at = ?, updated_at = ?, kept = ?, item = ? WHERE id = ? AND version = ?',
  )
  const spill = sql.prepare('INSERT INTO entries (submission, seq, entry) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const respill = sql.prepare('UPDATE entries SET entry = ? WHERE submission = ? AND seq = ?')
  const spilled = sql.prepare('SELECT entry FROM entries WHERE submission = ? ORDER BY seq')
  const waiting = sql.prepare(
    `SELECT queued_at AS at, item ->> '$.trusted' AS trusted, item ->> '$.emailVerified' AS verified
     FROM submissions WHERE city = ? AND status = ? ORDER BY queued_at LIMIT ?`,
  )
  const count = sql.prepare('SELECT count(*) AS many FROM (SELECT 1 FROM submissions WHERE city = ? AND status = ? LIMIT ?)')
  const due = sql.prepare('SELECT id FROM submissions WHERE city = ? AND status = ? AND kept = 0 AND updated_at < ? ORDER BY updated_at LIMIT ?')

  const columns = (each: Submission) =>
    [each.version, each.city, each.status, queuedAt(each), each.updatedAt, isKept(each) ? 1 : 0, JSON.stringify(each), each.id] as const

  const stored = (id: string) => {
    const row = get.get(id)
    return row && (JSON.parse(String(row.item)) as Submission)
  }

  const withHint = (id: string, run: () => { changes: number | bigint }) => {
    const done = write(() => {
      if (run().changes === 0) return false
      queue.enqueue({ kind: 'change', submission: id })
      return true
    })
    if (done) queue.wake()
    return done
  }

  /** Keys of one page in one state of one city: each is a walk along an index. */
  function keys(city: string, status: Status, oldestFirst: boolean, after: Position | undefined, limit: number) {
    const [compare, order] = oldestFirst ? ['>', 'ASC'] : ['<', 'DESC']
    const statement = sql.prepare(
      `SELECT queued_at AS at, id FROM submissions WHERE city = ? AND status = ?
       ${after ? `AND (queued_at, id) ${compare} (?, ?)` : ''} ORDER BY queued_at ${order}, id ${order} LIMIT ?`,
    )
    const values = [city, status, ...(after ? [after.at, after.id] : []), limit]
    return statement.all(...values).map(row => ({ at: String(row.at), id: String(row.id) }))
  }

  return {
    async get(id) {
      return stored(id)
    },

    async exists(id) {
      return exists.get(id) !== undefined
    },

    async create(submission) {
      return withHint(submission.id, () => insert.run(...columns(submission)))
    },

    async save(submission, expected) {
      return withHint(submission.id, () => update.run(...columns(submission), expected))
    },

    async spill(id, entries) {
      write(() => {
        for (const entry of entries) spill.run(id, entry.seq, JSON.stringify(entry))
      })
    },

    async spilled(id) {
      return spilled.all(id).map(row => JSON.parse(String(row.entry)) as Entry)
    },

    async respill(id, entries) {
      write(() => {
        for (const entry of entries) respill.run(JSON.stringify(entry), id, entry.seq)
      })
    },

    async queue({ cities, statuses, oldestFirst, after, limit }) {
      const found = cities.flatMap(city => statuses.flatMap(status => keys(city, status, oldestFirst, after, limit)))
      const ahead = oldestFirst ? -1 : 1
      found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? ahead : -ahead) : a.at < b.at ? ahead : -ahead))
      return found.slice(0, limit).flatMap(({ id }) => stored(id) ?? [])
    },

    async waitingSince(city, statuses, limit) {
      return statuses
        .flatMap(status => waiting.all(city, status, limit))
        .map(({ at, trusted, verified }) => sinceOf(String(at), trustOf({ ...(trusted && { trusted: true }), ...(verified && { emailVerified: true }) })))
        .sort()
        .slice(0, limit)
    },

    async counts(cities, statuses, most) {
      const counts: Partial<Record<Status, number>> = {}
      for (const city of cities)
        for (const status of statuses) {
          const many = Number(count.get(city, status, most)?.many)
          if (many > 0) counts[status] = (counts[status] ?? 0) + many
        }
      return counts
    },

    async due({ city, status, before, limit }) {
      return due.all(city, status, before, limit).map(row => String(row.id))
    },
  }
}
