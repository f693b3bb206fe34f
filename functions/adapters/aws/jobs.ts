import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Job } from '../../events.ts'
import { expectDelay } from '../../expect-delay.ts'
import type { Jobs } from '../../ports.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { asServiceError } from './service-error.ts'

/** Addresses of a queue and of the one that keeps what failed for good. */
export interface Queue {
  url: string
  failedUrl: string
}

type QueueName = Exclude<Job['kind'], 'mail'>

/** Jobs as messages of SQS: the body of a message is the job. The program of changes sends mail too, so both wait in its queue; dead letters there count as changes. */
export function createSqsJobs({ client, queues }: { client: SQSClient; queues: Record<QueueName, Queue> }): Jobs {
  async function waiting(QueueUrl: string): Promise<number> {
    try {
      const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }))
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0)
    } catch (error) {
      throw asServiceError(error, 'SQS')
    }
  }

  return {
    async send(job, { delaySeconds = 0 } = {}) {
      expectDelay(delaySeconds)
      try {
        await client.send(
          new SendMessageCommand({
            QueueUrl: queues[job.kind === 'mail' ? 'change' : job.kind].url,
            MessageBody: JSON.stringify(job),
            DelaySeconds: Math.ceil(delaySeconds),
          }),
        )
      } catch (error) {
        throw asServiceError(error, 'SQS')
      }
    },

    async failedForGood() {
      const { intake, change, upkeep } = queues
      const [a, b, c] = await Promise.all([waiting(intake.failedUrl), waiting(change.failedUrl), waiting(upkeep.failedUrl)])
      return { intake: a, change: b, upkeep: c, mail: 0 }
    },
  }
}

export const openSqsJobs = (queues: Record<QueueName, Queue>): Jobs => createSqsJobs({ client: new SQSClient(CLIENT_SETTINGS), queues })
