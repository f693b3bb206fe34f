import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { TABLE } from '../../../functions/adapters/aws/table-definition.ts'
import { fromEnvironment, type Server } from './server.ts'

export interface Dynamo {
  /** What it calls itself in a list of what ran. */
  name: string
  server: Server
  /** Make the table of `functions/adapters/aws/table-definition.ts` under a name of its own. */
  createTable(): Promise<{ name: string; remove(): Promise<void> }>
  close(): Promise<void>
}

/** The server that `AWS_ENDPOINT_URL_DYNAMODB` names, or dynalite in this process behind real HTTP. */
export async function startDynamo(): Promise<Dynamo> {
  const named = fromEnvironment('AWS_ENDPOINT_URL_DYNAMODB')
  const own = named ? undefined : await startDynalite()
  const server = named ?? { endpoint: own?.endpoint ?? '', region: 'eu-central-1', credentials: { accessKeyId: 'veduta', secretAccessKey: 'veduta' } }
  const client = new DynamoDBClient(server)

  return {
    name: named?.endpoint ?? 'dynalite',
    server,
    async createTable() {
      const name = `veduta-test-${randomUUID()}`
      await client.send(new CreateTableCommand({ TableName: name, ...tableOf() }))
      await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: name })
      return { name, remove: async () => void (await client.send(new DeleteTableCommand({ TableName: name }))) }
    },
    async close() {
      client.destroy()
      await own?.close()
    },
  }
}

async function startDynalite() {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, close: () => new Promise(done => server.close(done)) }
}

/** The table of the stack, as CreateTable is asked for it. */
export function tableOf() {
  const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ]
  const keyed = [TABLE, ...Object.values(TABLE.indexes)]
  return {
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: keySchema(TABLE),
    AttributeDefinitions: keyed
      .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
      .map(AttributeName => ({ AttributeName, AttributeType: 'S' as const })),
    GlobalSecondaryIndexes: Object.entries(TABLE.indexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    })),
  }
}
