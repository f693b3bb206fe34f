import './traces.ts'
import type { Context as Invocation, SQSBatchResponse } from 'aws-lambda'
import { composeContext, openRecords } from '../../adapters/aws/context.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { upkeep } from '../upkeep.ts'

const context = composeContext(process.env, { ...openRecords(process.env), ...openStorage(process.env), ...openJobs(process.env) })

/** The clock has struck. How often it did, and who says so, makes no difference; a failure is everybody's in the batch. */
export async function handler(_: unknown, invocation: Invocation): Promise<SQSBatchResponse> {
  await upkeep(context, () => invocation.getRemainingTimeInMillis())
  return { batchItemFailures: [] }
}
