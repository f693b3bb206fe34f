import type { Notice } from '../../../shared/notice.ts'
import type { Claim, Notes } from '../../ports.ts'
import type { Database } from './database.ts'

/** Notices and claims beside the submissions, in SQLite. */
export function createSqliteNotes({ sql, write }: Database): Notes {
  const addNotice = sql.prepare('INSERT INTO notices (submission, at, id, notice) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const notices = sql.prepare('SELECT notice FROM notices WHERE submission = ? ORDER BY at, id')
  const erase = sql.prepare('DELETE FROM notices WHERE submission = ?')
  const forget = sql.prepare(
    `UPDATE notices SET notice = json_remove(notice, '$.name', '$.email')
     WHERE at < ?1 AND coalesce(notice ->> '$.name', notice ->> '$.email') IS NOT NULL
       AND submission IN (SELECT id FROM submissions WHERE city = ?2 AND updated_at < ?1)`,
  )
  const countNotices = sql.prepare('SELECT count(*) AS many FROM notices WHERE submission = ?')
  const claim = sql.prepare('SELECT holder, name, until FROM claims WHERE submission = ? AND until > ?')
  const take = sql.prepare(
    `INSERT INTO claims (submission, holder, name, until) VALUES (?, ?, ?, ?)
     ON CONFLICT (submission) DO UPDATE SET holder = excluded.holder, name = excluded.name, until = excluded.until`,
  )
  const endClaims = sql.prepare('DELETE FROM claims WHERE until <= ?')
  const release = sql.prepare('DELETE FROM claims WHERE submission = ? AND holder = ?')

  const claimed = (submission: string, now: string): Claim | undefined => {
    const row = claim.get(submission, now)
    return row && { by: { id: String(row.holder), name: String(row.name) }, until: String(row.until) }
  }

  return {
    async addNotice(notice) {
      write(() => addNotice.run(notice.submission, notice.at, notice.id, JSON.stringify(notice)))
    },

    async notices(submission) {
      return notices.all(submission).map(row => JSON.parse(String(row.notice)) as Notice)
    },

    async eraseNotices(submission) {
      write(() => erase.run(submission))
    },

    async forgetReporters({ city, before }) {
      return Number(write(() => forget.run(before, city)).changes)
    },

    async countNotices(submission) {
      return Number(countNotices.get(submission)?.many)
    },

    async claim(submission, by, now, until) {
      return write(() => {
        endClaims.run(now)
        const holder = claimed(submission, now)
        if (holder && holder.by.id !== by.id) return holder
        take.run(submission, by.id, by.name, until)
        return { by: { id: by.id, name: by.name }, until }
      })
    },

    async release(submission, by) {
      write(() => release.run(submission, by))
    },

    async claimed(submission, now) {
      return claimed(submission, now)
    },
  }
}
