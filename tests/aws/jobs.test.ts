import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterAll, expect, test } from 'vitest'
import { CLIENT_SETTINGS } from '../../functions/adapters/aws/client-settings.ts'
import { createSqsJobs } from '../../functions/adapters/aws/jobs.ts'
import { createSqsRetry } from '../../functions/adapters/aws/retries.ts'
import type { Job } from '../../functions/events.ts'
import { describeJobs } from '../contracts/jobs.ts'
import { openSqs } from './servers/sqs.ts'

const { name, server, stop } = await openSqs()
afterAll(stop)

async function open() {
  const client = new SQSClient({ ...CLIENT_SETTINGS, ...server })
  const made: string[] = []

  async function create(name: string, Attributes: Record<string, string> = {}): Promise<string> {
    const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: `veduta-${name}-${randomUUID()}`, Attributes }))
    made.push(QueueUrl!)
    return QueueUrl!
  }

  /** A queue whose messages are tried once, at once again, and then kept. */
  async function createPair(kind: Job['kind']) {
    const failedUrl = await create(`${kind}-failed`)
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl: failedUrl, AttributeNames: ['QueueArn'] }))
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 1 })
    return { url: await create(kind, { RedrivePolicy, VisibilityTimeout: '1' }), failedUrl }
  }
  const queues = { intake: await createPair('intake'), change: await createPair('change'), upkeep: await createPair('upkeep') }

  const queueOf = (kind: Job['kind']) => queues[kind === 'mail' ? 'change' : kind].url
  async function receive(kind: Job['kind']) {
    const { Messages: [message] = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl: queueOf(kind), WaitTimeSeconds: 0 }))
    return message
  }

  return {
    client,
    queues,
    create,
    jobs: createSqsJobs({ client, queues }),
    async take(kind: Job['kind']) {
      const message = await receive(kind)
      if (!message) return undefined
      await client.send(new DeleteMessageCommand({ QueueUrl: queueOf(kind), ReceiptHandle: message.ReceiptHandle }))
      return JSON.parse(message.Body!) as Job
    },
    async fail(kind: Job['kind']) {
      expect(await receive(kind)).toBeDefined()
      await pause(1_200)
      expect(await receive(kind)).toBeUndefined()
    },
    pass: (ms: number) => pause(ms),
    async close() {
      for (const QueueUrl of made) await client.send(new DeleteQueueCommand({ QueueUrl }))
      client.destroy()
    },
  }
}

describeJobs(`in SQS (${name})`, open)

test('a queue that is gone is a failure of ours, which says its name', async () => {
  const opened = await open()
  try {
    const gone = createSqsJobs({ client: opened.client, queues: { ...opened.queues, upkeep: { url: `${opened.queues.upkeep.url}-gone`, failedUrl: '' } } })
    await expect(gone.send({ kind: 'upkeep' })).rejects.toThrow(/does not exist/)
  } finally {
    await opened.close()
  }
})

test('a message that failed comes again when it is told to, and not only when its time in work ends', async () => {
  const { client, create, close } = await open()
  try {
    const QueueUrl = await create('retries', { VisibilityTimeout: '600' })
    const retry = createSqsRetry({ client, url: QueueUrl })
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }))
    const receive = async () => (await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 0 }))).Messages?.[0]
    const first = await receive()
    expect(await receive()).toBeUndefined()
    await retry(first!.ReceiptHandle!, 0)
    expect((await receive())?.MessageId).toBe(first!.MessageId)
    await expect(createSqsRetry({ client, url: `${QueueUrl}-gone` })('a', 0)).rejects.toThrow(/does not exist/)
  } finally {
    await close()
  }
})
