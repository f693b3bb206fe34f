import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createDynamoCatalog } from '../../functions/adapters/aws/catalog.ts'
import { createDynamoFingerprints } from '../../functions/adapters/aws/fingerprints.ts'
import { createDynamoGallery } from '../../functions/adapters/aws/gallery.ts'
import { createDynamoLedger } from '../../functions/adapters/aws/ledger.ts'
import { createDynamoLimiter } from '../../functions/adapters/aws/limiter.ts'
import { createDynamoMails } from '../../functions/adapters/aws/mails.ts'
import { createDynamoNotes } from '../../functions/adapters/aws/notes.ts'
import { createDynamoSessions } from '../../functions/adapters/aws/sessions.ts'
import { createDynamoSubmissions } from '../../functions/adapters/aws/submissions.ts'
import { createDynamoClient, openTable, type Table } from '../../functions/adapters/aws/table.ts'
import { type Records, T } from '../contracts/records.ts'
import type { Dynamo } from './servers/dynamo.ts'

/** Records in a table of their own, which `name` is the name of. */
export async function openDynamo(
  dynamo: Dynamo,
  client: DynamoDBClient = createDynamoClient(dynamo.server),
): Promise<Records & { name: string; table: Table }> {
  const { name, remove } = await dynamo.createTable()
  const table = openTable(name, client)
  let time = new Date(T(0))
  const now = () => new Date(time)
  return {
    name,
    table,
    submissions: createDynamoSubmissions(table),
    notes: createDynamoNotes(table),
    mails: createDynamoMails(table),
    fingerprints: createDynamoFingerprints(table),
    gallery: createDynamoGallery(table),
    ledger: createDynamoLedger(table),
    catalog: createDynamoCatalog(table, now),
    sessions: createDynamoSessions(table),
    limiter: createDynamoLimiter(table, now),
    setTime(iso) {
      time = new Date(iso)
    },
    async close() {
      client.destroy()
      await remove()
    },
  }
}
