import { randomUUID } from 'node:crypto'
import {
  CognitoIdentityProviderClient,
  DeleteUserPoolCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
  ResourceNotFoundException,
  UpdateUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type DynamoDBServiceException,
  PutItemCommand,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, DeleteObjectCommand, ListBucketsCommand, PutBucketVersioningCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { mockClient } from 'aws-sdk-client-mock'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import { type TakeDown, takeDown } from '../../infra/account/take-down.ts'
import { type Deployment, readDeployment } from '../../infra/aws/config.ts'
import { bucketName, type Place } from '../../infra/aws/names.ts'
import example from '../../veduta.config.ts'
import { startDynamo, tableOf } from './servers/dynamo.ts'
import { clientOf, s3OrSkipped } from './servers/s3.ts'

const PLACES = ['originals', 'staging', 'public', 'erasures'] as const

/** Whose tables dynalite says that it has. */
const ACCOUNT = '000000000000'

const { name, server, isAbsent } = await s3OrSkipped('taking down')
const dynamo = await startDynamo()
afterAll(() => dynamo.close())

/** A call of any service that is not answered any more: the process was ended. */
class Ended extends Error {}

describe.skipIf(isAbsent)(`taking a gallery down (${dynamo.name}, ${name})`, () => {
  let deployment: Deployment
  let s3: S3Client
  let table: DynamoDBClient
  let pools: UserPoolType[]
  let said: string[]
  let stacks: string[]
  /** How many calls are still answered. */
  let callsLeft: number
  const cognito = mockClient(CognitoIdentityProviderClient)

  beforeEach(async () => {
    deployment = { ...readDeployment(example), account: ACCOUNT, name: `t${randomUUID().slice(0, 8)}` }
    s3 = clientOf(server!)
    table = createDynamoClient(dynamo.server)
    said = []
    stacks = []
    callsLeft = Number.POSITIVE_INFINITY
    await furnish()
    pools = [poolOf('eu-central-1_ours', deployment.name), poolOf('eu-central-1_other', 'another')]
    answerForPools()
    countCalls(s3, useCall)
    countCalls(table, useCall)
  })
  afterEach(async () => {
    callsLeft = Number.POSITIVE_INFINITY
    await takeDown(order({ yes: deployment.domain.name }))
    cognito.reset()
    s3.destroy()
    table.destroy()
  })

  function useCall(): void {
    if (callsLeft-- <= 0) throw new Ended()
  }

  const order = (change: Partial<TakeDown> = {}): TakeDown => ({
    deployment,
    data: true,
    yes: undefined,
    services: { s3, dynamo: table, cognito: new CognitoIdentityProviderClient({ region: 'eu-central-1' }) },
    async destroyStacks(isSure) {
      useCall()
      stacks.push(isSure ? 'taken away' : 'asked about')
    },
    ask: async () => deployment.domain.name,
    say: line => said.push(line),
    ...change,
  })

  /** Buckets as the stack makes them, with a version that was replaced and one that was deleted, and a protected table with an item. */
  async function furnish() {
    for (const place of PLACES) {
      const Bucket = bucketName(deployment, place)
      await s3.send(new CreateBucketCommand({ Bucket }))
      if (place !== 'staging') await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }))
      for (const Key of ['twice', 'twice', 'gone', 'media/a b/1.avif']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))
      await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }))
    }
    const TableName = deployment.name
    await table.send(new CreateTableCommand({ TableName, ...tableOf() }))
    await waitUntilTableExists({ client: table, maxWaitTime: 60, minDelay: 1 }, { TableName })
    await table.send(new PutItemCommand({ TableName, Item: { pk: { S: 'S#a' }, sk: { S: 'S' } } }))
    protect(table)
  }

  const poolOf = (Id: string, application: string): UserPoolType => ({
    Id,
    Name: deployment.name,
    Arn: `arn:aws:cognito-idp:eu-central-1:${ACCOUNT}:userpool/${Id}`,
    EstimatedNumberOfUsers: 3,
    UserPoolTags: { application },
    Domain: 'gallery-city-example',
    DeletionProtection: 'ACTIVE',
  })

  /** As Cognito documents it: a pool with a domain, or with protection, is not deleted. */
  function answerForPools() {
    const gone = () => new ResourceNotFoundException({ $metadata: {}, message: 'User pool does not exist.' })
    const find = (id: string | undefined) => pools.find(({ Id }) => Id === id) ?? fail(gone())
    cognito.on(ListUserPoolsCommand).callsFake(({ NextToken }) => {
      useCall()
      return NextToken ? { UserPools: pools.slice(1) } : { UserPools: pools.slice(0, 1), NextToken: 'more' }
    })
    cognito.on(DescribeUserPoolCommand).callsFake(({ UserPoolId }) => {
      useCall()
      return { UserPool: { ...find(UserPoolId) } }
    })
    cognito.on(DeleteUserPoolDomainCommand).callsFake(({ UserPoolId, Domain }) => {
      useCall()
      const pool = find(UserPoolId)
      expect(Domain).toBe(pool.Domain)
      delete pool.Domain
      return {}
    })
    cognito.on(UpdateUserPoolCommand).callsFake(({ UserPoolId, DeletionProtection }) => {
      useCall()
      Object.assign(find(UserPoolId), { DeletionProtection })
      return {}
    })
    cognito.on(DeleteUserPoolCommand).callsFake(({ UserPoolId }) => {
      useCall()
      const pool = find(UserPoolId)
      if (pool.Domain || pool.DeletionProtection === 'ACTIVE') throw new Error('InvalidParameterException')
      pools = pools.filter(each => each !== pool)
      return {}
    })
  }

  async function bucketsLeft(): Promise<Place[]> {
    const client = clientOf(server!)
    const { Buckets = [] } = await client.send(new ListBucketsCommand())
    client.destroy()
    return PLACES.filter(place => Buckets.some(({ Name }) => Name === bucketName(deployment, place)))
  }

  async function hasTable(): Promise<boolean> {
    const client = createDynamoClient(dynamo.server)
    const found = await client.send(new DescribeTableCommand({ TableName: deployment.name })).catch((error: DynamoDBServiceException) => error.name)
    client.destroy()
    return found !== 'ResourceNotFoundException'
  }

  const untouched = async () => {
    expect([await bucketsLeft(), await hasTable(), pools.length]).toEqual([PLACES, true, 2])
  }

  test('keeps the data unless asked, names it, and says how to delete it', async () => {
    const answer = await takeDown(order({ data: false }))
    expect(stacks).toEqual(['asked about'])
    await untouched()
    for (const place of PLACES) expect(answer).toContain(bucketName(deployment, place))
    expect(answer).toContain(`the table ${deployment.name}\n`)
    expect(answer).toContain('npm run destroy -- --data')
  })

  test('says what will be lost before it asks, and takes nothing but the domain for an answer', async () => {
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(...said, question)
      return 'yes'
    }
    await expect(takeDown(order({ ask }))).rejects.toThrow('Nothing was changed: expected "gallery.city.example", received "yes".')
    expect(asked).toEqual([
      expect.stringContaining('https://gallery.city.example'),
      `  ${bucketName(deployment, 'public')}: 4 objects, deleted and replaced ones included`,
      `  ${bucketName(deployment, 'staging')}: 2 objects, deleted and replaced ones included`,
      `  ${bucketName(deployment, 'originals')}: 4 objects, deleted and replaced ones included`,
      expect.stringMatching(new RegExp(`^  the table ${deployment.name}: about \\d+ items`)),
      "  the pool of moderators eu-central-1_ours: about 3 people's logins",
      `  ${bucketName(deployment, 'erasures')}: 4 objects, deleted and replaced ones included`,
      expect.stringContaining('npm run export'),
      'Type gallery.city.example to go on: ',
    ])
    for (const yes of ['', 'other.example']) await expect(takeDown(order({ yes }))).rejects.toThrow('Nothing was changed')
    expect(stacks).toEqual([])
    await untouched()
  })

  test('changes nothing with the credentials of another account', async () => {
    const another = { ...deployment, account: '123456789012' }
    await expect(takeDown(order({ deployment: another }))).rejects.toThrow('account: expected credentials of 123456789012, received those of 000000000000')
    expect(stacks).toEqual([])
    await untouched()
  })

  test('touches no data where the stacks stay', async () => {
    const destroyStacks = () => Promise.reject(new Error('the stacks stay'))
    await expect(takeDown(order({ destroyStacks }))).rejects.toThrow('the stacks stay')
    await untouched()
  })

  test('deletes every version, the protected table and its own pool, and leaves the pool of another', async () => {
    await takeDown(order())
    expect(stacks).toEqual(['taken away'])
    expect([await bucketsLeft(), await hasTable(), pools.map(({ Id }) => Id)]).toEqual([[], false, ['eu-central-1_other']])
    expect(said.at(-1)).toBe(`${bucketName(deployment, 'erasures')} is gone.`)
  })

  test('can be ended at any call and begun again; the record of erasures is there for as long as anything that it is about', async () => {
    let ends = 0
    for (let calls = 0; ; calls++) {
      callsLeft = calls
      const ended = await takeDown(order()).then(
        () => false,
        error => error instanceof Ended || fail(error),
      )
      if (!ended) break
      ends++
      const isAnythingLeft = (await bucketsLeft()).some(place => place !== 'erasures') || (await hasTable())
      if (isAnythingLeft) expect(await bucketsLeft()).toContain('erasures')
    }
    expect(ends).toBeGreaterThan(15)
    expect([await bucketsLeft(), await hasTable(), pools.map(({ Id }) => Id)]).toEqual([[], false, ['eu-central-1_other']])
  })
})

function countCalls(client: S3Client | DynamoDBClient, use: () => void): void {
  const { middlewareStack } = client as DynamoDBClient
  middlewareStack.add(
    next => async args => {
      use()
      return await next(args)
    },
    { step: 'initialize' },
  )
}

/** Deletion protection, which dynalite does not know, before a client of it. */
function protect(client: DynamoDBClient): void {
  let isProtected = true
  client.middlewareStack.add(
    (next, { commandName }) =>
      async args => {
        const input = args.input as { DeletionProtectionEnabled?: boolean }
        if (commandName === UpdateTableCommand.name && input.DeletionProtectionEnabled === false) {
          isProtected = false
          return { output: { $metadata: {} }, response: {} }
        }
        if (commandName === DeleteTableCommand.name && isProtected) throw new Error('ValidationException: deletion protection is enabled')
        const answer = await next(args)
        const { Table } = answer.output as { Table?: { DeletionProtectionEnabled?: boolean } }
        if (Table) Table.DeletionProtectionEnabled = isProtected
        return answer
      },
    { step: 'initialize' },
  )
}

function fail(error: unknown): never {
  throw error
}
