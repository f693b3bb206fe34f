import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { asServiceError } from './service-error.ts'

/** Has a message that was received come again in so many seconds, instead of when its time in work ends. */
export type Retry = (receiptHandle: string, seconds: number) => Promise<void>

export function createSqsRetry({ client, url }: { client: SQSClient; url: string }): Retry {
  return async (ReceiptHandle, VisibilityTimeout) => {
    try {
      await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout }))
    } catch (error) {
      throw asServiceError(error, 'SQS')
    }
  }
}

/** What a program that works through a queue says of a message that failed. */
export const openRetry = (environment: Environment, queue: 'VEDUTA_INTAKE_QUEUE' | 'VEDUTA_CHANGES_QUEUE'): Retry =>
  createSqsRetry({ client: new SQSClient(CLIENT_SETTINGS), url: readVariables(environment, queue)[queue] })
