import type { Session, Sessions } from '../../ports.ts'
import type { Database } from './database.ts'

/** Desk sessions in SQLite; those that have ended go away when another is put. */
export function createSqliteSessions({ sql, write }: Database, now: () => Date): Sessions {
  const put = sql.prepare(
    'INSERT INTO sessions (hash, expires_at, session) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET expires_at = excluded.expires_at, session = excluded.session',
  )
  const get = sql.prepare('SELECT session FROM sessions WHERE hash = ? AND expires_at > ?')
  const remove = sql.prepare('DELETE FROM sessions WHERE hash = ?')
  const removeEnded = sql.prepare('DELETE FROM sessions WHERE expires_at <= ?')

  return {
    async put(hash, session) {
      write(() => {
        removeEnded.run(now().toISOString())
        put.run(hash, session.expiresAt, JSON.stringify(session))
      })
    },
    async get(hash, at) {
      const row = get.get(hash, at)
      return row && (JSON.parse(String(row.session)) as Session)
    },
    async remove(hash) {
      write(() => remove.run(hash))
    },
  }
}
