import type { MailRecord, Mails } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { MAILS, mailKey, ofSubmission, position } from './keys.ts'
import { ABSENT, type Table } from './table.ts'

/** Mails of which the last try failed, in the index of queues. */
const FAILING = 'mails#failing'

/** What was mailed, in DynamoDB: in the partition of its submission and in no item of its own. */
export function createDynamoMails(table: Table): Mails {
  return {
    async of(submission) {
      const items = await table.query({ partition: ofSubmission(submission), sort: { prefix: MAILS }, consistent: true })
      return items.map(({ mail }) => JSON.parse(String(mail)) as MailRecord)
    },

    async failing(limit, from) {
      const found = await table.query({ index: 'queue', partition: FAILING, ...(from && { sort: { above: from } }), limit })
      const records = await inTurns(found, ({ pk, sk }) => table.get([String(pk), String(sk)], ['mail']))
      // The index follows the items by moments.
      return records.flatMap(item => (item ? [JSON.parse(String(item.mail)) as MailRecord] : [])).filter(({ failed }) => failed)
    },

    remove: record => table.remove(mailKey(record.submission, record.name), { that: '#mail = :before', values: { before: JSON.stringify(record) } }),

    save: (record, over) =>
      table.put(
        mailKey(record.submission, record.name),
        { mail: JSON.stringify(record), ...(record.failed && { q: FAILING, qs: position(record.failed.since, `${record.submission}#${record.name}`) }) },
        over ? { that: '#mail = :before', values: { before: JSON.stringify(over) } } : ABSENT,
      ),
  }
}
