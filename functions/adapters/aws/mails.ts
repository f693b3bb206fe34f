import type { MailRecord, Mails } from '../../ports.ts'
import { MAILS, mailKey, ofSubmission } from './keys.ts'
import { ABSENT, type Table } from './table.ts'

/** What was mailed, in DynamoDB: in the partition of its submission and in no item of its own. */
export function createDynamoMails(table: Table): Mails {
  return {
    async of(submission) {
      const items = await table.query({ partition: ofSubmission(submission), sort: { prefix: MAILS }, consistent: true })
      return items.map(({ mail }) => JSON.parse(String(mail)) as MailRecord)
    },

    save: (record, over) =>
      table.put(
        mailKey(record.submission, record.name),
        { mail: JSON.stringify(record) },
        over ? { that: '#mail = :before', values: { before: JSON.stringify(over) } } : ABSENT,
      ),
  }
}
