import { afterAll } from 'vitest'
import { RECORD_CONTRACTS } from '../contracts/record-contracts.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

const dynamo = await startDynamo()
afterAll(() => dynamo.close())

for (const contract of RECORD_CONTRACTS) contract(`DynamoDB (${dynamo.name})`, () => openDynamo(dynamo))
