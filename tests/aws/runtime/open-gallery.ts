import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, DeleteMessageCommand, DeleteQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { createDynamoCatalog } from '../../../functions/adapters/aws/catalog.ts'
import { composeContext } from '../../../functions/adapters/aws/context.ts'
import { listKeys } from '../../../functions/adapters/aws/list-keys.ts'
import { createDynamoSessions } from '../../../functions/adapters/aws/sessions.ts'
import { createDynamoSubmissions } from '../../../functions/adapters/aws/submissions.ts'
import { createDynamoClient, openTable } from '../../../functions/adapters/aws/table.ts'
import type { Context } from '../../../functions/context.ts'
import { LAMBDA_ENVIRONMENT } from '../../support/lambda-environment.ts'
import { startDynamo } from '../servers/dynamo.ts'
import { clientOf } from '../servers/s3.ts'
import type { Server } from '../servers/server.ts'
import { openSqs } from '../servers/sqs.ts'
import { type OtherServices, openOtherServices } from './other-services.ts'
import { type Program, startProgram } from './start-program.ts'

type Name = 'site' | 'open' | 'api' | 'intake' | 'changes' | 'upkeep'

export interface Gallery {
  /** Records of the same table. */
  context: Context
  client: S3Client
  /** Names of the buckets. */
  buckets: Record<'originals' | 'staging' | 'public' | 'erasures', string>
  services: OtherServices
  /** How many jobs wait in the queue of changes, the delayed ones too. */
  waitingChanges(): Promise<number>
  /** Take what waits in the queue of intake: the bodies of its messages. */
  askedIntakes(): Promise<unknown[]>
  /** A further process of a program, as Lambda starts one when others are busy; its environment may say something else. */
  start(name: Name, environment?: Record<string, string | undefined>): Promise<Program>
  close(): Promise<void>
}

/** What `npm run build:lambda -- --cpu=here` makes. */
const BUNDLES = join(import.meta.dirname, '../../../dist', process.arch === 'arm64' ? 'lambda' : `lambda-${process.arch}`)

/** Buckets, a table and queues of one's own on real servers, and the built programs to work on them. */
export async function openGallery(s3: Server): Promise<Gallery> {
  if (!existsSync(join(BUNDLES, 'intake/index.mjs'))) throw new Error(`expected the bundles in ${BUNDLES}; run "npm run build:lambda -- --cpu=here" first`)
  const [dynamo, sqs, services] = [await startDynamo(), await openSqs(), await openOtherServices()]
  const table = await dynamo.createTable()
  const client = clientOf(s3)
  const bucket = (area: string) => `veduta-${area}-${randomUUID()}`
  const buckets = { originals: bucket('originals'), staging: bucket('staging'), public: bucket('public'), erasures: bucket('erasures') }
  for (const Bucket of Object.values(buckets)) await client.send(new CreateBucketCommand({ Bucket }))
  const queues = new SQSClient(sqs.server)
  const queueUrls: Record<string, string> = {}
  for (const kind of ['INTAKE', 'CHANGES', 'UPKEEP'].flatMap(each => [`${each}_QUEUE`, `${each}_DEAD`])) {
    const { QueueUrl = '' } = await queues.send(new CreateQueueCommand({ QueueName: `veduta-${kind}-${randomUUID()}` }))
    // Some servers write a host name into it that nobody knows.
    queueUrls[`VEDUTA_${kind}`] = sqs.server.endpoint + QueueUrl.slice(QueueUrl.indexOf('/', 'https://'.length))
  }

  const environment = {
    ...LAMBDA_ENVIRONMENT,
    ...queueUrls,
    AWS_REGION: s3.region,
    AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.server.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.server.endpoint,
    AWS_ENDPOINT_URL_CLOUDFRONT: services.url,
    AWS_ENDPOINT_URL_REKOGNITION: services.url,
    AWS_ENDPOINT_URL_SESV2: services.url,
    VEDUTA_MAIL_FROM: 'gallery@city.example',
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: services.url,
    VEDUTA_GUARDRAIL: 'abc123:1',
    VEDUTA_UPLOAD_ORIGIN: new URL(s3.endpoint).origin,
    VEDUTA_TABLE: table.name,
    VEDUTA_ORIGINALS: buckets.originals,
    VEDUTA_STAGING: buckets.staging,
    VEDUTA_PUBLIC: buckets.public,
    VEDUTA_ERASURES: buckets.erasures,
    VEDUTA_ISSUER: ISSUER,
    VEDUTA_LOG: 'silent',
  }
  const records = createDynamoClient(dynamo.server)
  const opened = openTable(table.name, records)
  const programs: Program[] = []

  return {
    context: composeContext(environment, {
      submissions: createDynamoSubmissions(opened),
      catalog: createDynamoCatalog(opened, () => new Date()),
      sessions: createDynamoSessions(opened),
    }),
    client,
    buckets,
    services,
    async waitingChanges() {
      const AttributeNames = ['ApproximateNumberOfMessages' as const, 'ApproximateNumberOfMessagesDelayed' as const]
      const { Attributes = {} } = await queues.send(new GetQueueAttributesCommand({ QueueUrl: queueUrls.VEDUTA_CHANGES_QUEUE, AttributeNames }))
      return AttributeNames.reduce((sum, each) => sum + Number(Attributes[each] ?? 0), 0)
    },
    async askedIntakes() {
      const QueueUrl = queueUrls.VEDUTA_INTAKE_QUEUE
      const { Messages = [] } = await queues.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
      for (const { ReceiptHandle } of Messages) await queues.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
      return Messages.map(({ Body = '' }) => JSON.parse(Body))
    },
    async start(name, other = {}) {
      const program = await startProgram(join(BUNDLES, name), { ...environment, ...other })
      programs.push(program)
      return program
    },
    async close() {
      await Promise.all(programs.map(program => program.close()))
      for (const Bucket of Object.values(buckets)) {
        for (const Key of await listKeys(client, { bucket: Bucket, prefix: '' })) await client.send(new DeleteObjectCommand({ Bucket, Key }))
        await client.send(new DeleteBucketCommand({ Bucket }))
      }
      for (const QueueUrl of Object.values(queueUrls)) await queues.send(new DeleteQueueCommand({ QueueUrl }))
      await table.remove()
      for (const each of [client, queues, records]) each.destroy()
      await services.close()
      await Promise.all([dynamo.close(), sqs.stop()])
    },
  }
}

/** Whose sessions the programs trust; nobody signs in here. */
export const ISSUER = 'https://issuer.example'
