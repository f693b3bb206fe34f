import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Inventory } from '../../ports.ts'
import { submissionOf } from './keys.ts'
import { asServiceError } from './service-error.ts'
import { TABLE } from './table-definition.ts'

/**
 * Every submission of the table. It reads the table as a whole (at 8 kB a request unit), which is why it is a file of its own that
 * no program imports: their roles may not scan. Not an index: there an item is away for a moment whenever it changes its queue.
 */
export function createDynamoInventory(name: string, client: DynamoDBClient): Inventory {
  const documents = DynamoDBDocumentClient.from(client)
  return {
    async *ids() {
      let from: ScanCommandInput['ExclusiveStartKey']
      do {
        const page = await documents
          .send(
            new ScanCommand({
              TableName: name,
              ProjectionExpression: '#partition',
              FilterExpression: '#sort = :feed AND begins_with(#partition, :prefix)',
              ExpressionAttributeNames: { '#partition': TABLE.partitionKey, '#sort': TABLE.sortKey },
              ExpressionAttributeValues: { ':feed': TABLE.feed.sortKey, ':prefix': TABLE.feed.prefix },
              ...(from && { ExclusiveStartKey: from }),
            }),
          )
          .catch(error => {
            throw asServiceError(error, 'the table')
          })
        const ids = (page.Items ?? []).map(item => submissionOf(String(item[TABLE.partitionKey])))
        if (ids.length > 0) yield ids
        from = page.LastEvaluatedKey
      } while (from)
    },
  }
}
