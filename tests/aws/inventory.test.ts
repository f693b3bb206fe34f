import { afterAll } from 'vitest'
import { createDynamoInventory } from '../../functions/adapters/aws/inventory.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import { describeInventory } from '../contracts/inventory.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

const dynamo = await startDynamo()
const client = createDynamoClient(dynamo.server)
afterAll(async () => {
  client.destroy()
  await dynamo.close()
})

describeInventory(`of DynamoDB (${dynamo.name})`, async () => {
  const records = await openDynamo(dynamo)
  return { inventory: createDynamoInventory(records.name, client), records }
})
