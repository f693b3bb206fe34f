import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { TABLE } from '../../../functions/adapters/aws/table-definition.ts'

export interface Dynamo {
  endpoint: string
  /** What it calls itself in a list of what ran. */
  name: string
  /** Settings of a client that reaches it. */
  reach: { endpoint: string; region: string; credentials?: { accessKeyId: string; secretAccessKey: string } }
  /** Make the table of `functions/adapters/aws/table-definition.ts` under a name of its own. */
  createTable(): Promise<{ name: string; remove(): Promise<void> }>
  close(): Promise<void>
}

/** The server that `AWS_ENDPOINT_URL_DYNAMODB` names, or dynalite in this process behind real HTTP. */
export async function startDynamo(): Promise<Dynamo> {
  const given = process.env.AWS_ENDPOINT_URL_DYNAMODB
  const own = given === undefined ? await startDynalite() : undefined
  const endpoint = given ?? own?.endpoint ?? ''
  const hasCredentials = given !== undefined && process.env.AWS_ACCESS_KEY_ID !== undefined
  const reach = {
    endpoint,
    region: process.env.AWS_REGION ?? 'eu-central-1',
    ...(!hasCredentials && { credentials: { accessKeyId: 'veduta', secretAccessKey: 'veduta' } }),
  }
  const client = new DynamoDBClient(reach)

  return {
    endpoint,
    name: given ?? 'dynalite',
    reach,
    async createTable() {
      const name = `veduta-test-${randomUUID()}`
      await client.send(new CreateTableCommand({ TableName: name, ...definition() }))
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

function definition() {
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
