import { setTimeout as pause } from 'node:timers/promises'
import { DeleteTableCommand, DescribeTableCommand, type DynamoDBClient, type TableDescription, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { type Holding, isNamed, many, ofAccount } from './holding.ts'

const PAUSE_MS = 1_000

/** The table; absent where there is none. */
export async function findTable(client: DynamoDBClient, name: string, account: string): Promise<Holding | undefined> {
  const table = await describe(client, name)
  if (!table) return undefined
  ofAccount(table.TableArn, account)
  const { ItemCount = 0, TableSizeBytes = 0 } = table
  return {
    name: `the table ${name}`,
    holds: `about ${many(ItemCount)} items, ${(TableSizeBytes / 1e6).toFixed(1)} MB, as counted within the last hours`,
    remove: () => removeTable(client, name),
  }
}

async function describe(client: DynamoDBClient, TableName: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

/** One step after the other, each told by what the table is now: while it changes it can be neither changed nor deleted. */
async function removeTable(client: DynamoDBClient, TableName: string): Promise<void> {
  for (let table = await describe(client, TableName); table; table = await describe(client, TableName)) {
    if (table.TableStatus !== 'ACTIVE') await pause(PAUSE_MS)
    else if (table.DeletionProtectionEnabled) await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }))
    else await client.send(new DeleteTableCommand({ TableName }))
  }
}
