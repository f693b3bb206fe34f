import { isUrgent, type Notice, waits } from '../../../shared/notice.ts'
import type { Claim, Notes } from '../../ports.ts'
import type { Database } from './database.ts'

/** Notices and claims beside the submissions, in SQLite. */
export function createSqliteNotes({ sql, write }: Database): Notes {
  const addNotice = sql.prepare('INSERT INTO notices (submission, at, id, notice, waits, place) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const saveNotice = sql.prepare('UPDATE notices SET notice = ?, waits = ?, place = ? WHERE submission = ? AND at = ? AND id = ? AND notice = ?')
  const reported = sql.prepare('SELECT submission, min(place) AS place FROM notices WHERE waits = ? GROUP BY submission ORDER BY place, submission LIMIT ?')
  const notices = sql.prepare('SELECT notice FROM notices WHERE submission = ? ORDER BY at, id')
  const erase = sql.prepare('DELETE FROM notices WHERE submission = ?')
  const forget = sql.prepare(
    `UPDATE notices SET notice = json_remove(notice, '$.name', '$.email')
     WHERE at < ?1 AND coalesce(notice ->> '$.name', notice ->> '$.email') IS NOT NULL
       AND submission IN (SELECT id FROM submissions WHERE city = ?2 AND updated_at < ?1)`,
  )
  const countNotices = sql.prepare('SELECT count(*) AS many FROM notices WHERE submission = ?')
  const claim = sql.prepare('SELECT holder, name, since, until FROM claims WHERE submission = ? AND until > ?')
  const take = sql.prepare(
    `INSERT INTO claims (submission, holder, name, since, until) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (submission) DO UPDATE SET holder = excluded.holder, name = excluded.name, since = excluded.since, until = excluded.until`,
  )
  const endClaims = sql.prepare('DELETE FROM claims WHERE until <= ?')
  const release = sql.prepare('DELETE FROM claims WHERE submission = ? AND holder = ?')

  const pass = sql.prepare(
    'INSERT INTO passes (submission, member, at) VALUES (?, ?, ?) ON CONFLICT (submission) DO UPDATE SET member = excluded.member, at = excluded.at',
  )
  const passed = sql.prepare('SELECT submission, at FROM passes WHERE member = ? ORDER BY at, submission LIMIT ?')
  const endPass = sql.prepare('DELETE FROM passes WHERE submission = ? AND member = ? AND at = ?')

  const claimed = (submission: string, now: string): Claim | undefined => {
    const row = claim.get(submission, now)
    return row && { by: { id: String(row.holder), name: String(row.name) }, since: String(row.since), until: String(row.until) }
  }

  const waiting = (notice: Notice) => (waits(notice) ? [notice.city, `${isUrgent(notice) ? 0 : 1}#${notice.appeal?.at ?? notice.at}`] : [null, null])

  return {
    async addNotice(notice) {
      write(() => addNotice.run(notice.submission, notice.at, notice.id, JSON.stringify(notice), ...waiting(notice)))
    },

    async saveNotice(notice, over) {
      const { submission, at, id } = notice
      return write(() => saveNotice.run(JSON.stringify(notice), ...waiting(notice), submission, at, id, JSON.stringify(over))).changes > 0
    },

    async reported(cities, limit) {
      const rows = cities.flatMap(city => reported.all(city, limit)).map(row => ({ submission: String(row.submission), place: String(row.place) }))
      return rows
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .slice(0, limit)
        .map(({ submission, place }) => ({ submission, at: place.slice(2), isUrgent: place.startsWith('0') }))
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

    async claim(submission, by, now, until, over) {
      return write(() => {
        endClaims.run(now)
        const holder = claimed(submission, now)
        if (holder && holder.by.id !== by.id && holder.by.id !== over) return holder
        const since = holder?.by.id === by.id ? holder.since : now
        take.run(submission, by.id, by.name, since, until)
        return { by: { id: by.id, name: by.name }, since, until }
      })
    },

    async release(submission, by) {
      write(() => release.run(submission, by))
    },

    async pass(submission, to, at) {
      write(() => pass.run(submission, to, at))
    },

    async passed(to, limit) {
      return passed.all(to, limit).map(({ submission, at }) => ({ submission: String(submission), at: String(at) }))
    },

    async endPass(submission, to, at) {
      write(() => endPass.run(submission, to, at))
    },

    async claimed(submission, now) {
      return claimed(submission, now)
    },
  }
}
