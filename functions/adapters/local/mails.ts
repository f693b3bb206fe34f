import type { MailRecord, Mails } from '../../ports.ts'
import type { Database } from './database.ts'

/** What was mailed, beside the submissions in SQLite. */
export function createSqliteMails({ sql, write }: Database): Mails {
  const all = sql.prepare('SELECT mail FROM mails WHERE submission = ? ORDER BY name')
  const insert = sql.prepare('INSERT INTO mails (mail, submission, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const update = sql.prepare('UPDATE mails SET mail = ? WHERE submission = ? AND name = ? AND mail = ?')

  const failing = sql.prepare("SELECT mail FROM mails WHERE mail ->> '$.failed.since' >= ? ORDER BY mail ->> '$.failed.since', submission, name LIMIT ?")

  const remove = sql.prepare('DELETE FROM mails WHERE submission = ? AND name = ? AND mail = ?')

  return {
    async remove(record) {
      return write(() => remove.run(record.submission, record.name, JSON.stringify(record)).changes > 0)
    },

    async of(submission) {
      return all.all(submission).map(row => JSON.parse(String(row.mail)) as MailRecord)
    },

    async failing(limit, from = '') {
      return failing.all(from, limit).map(row => JSON.parse(String(row.mail)) as MailRecord)
    },

    async save(record, over) {
      const values = [JSON.stringify(record), record.submission, record.name] as const
      return write(() => (over ? update.run(...values, JSON.stringify(over)) : insert.run(...values)).changes > 0)
    },
  }
}
