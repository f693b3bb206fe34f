import { Duration } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Construct } from 'constructs'
import { TABLE } from '../../functions/adapters/aws/table-definition.ts'
import type { Program } from './program.ts'
import type { Storage } from './storage.ts'
import type { Work, WorkQueue } from './work.ts'

/** An upload becomes a message; without a notification of the bucket there is no circle between bucket, queue and function. */
export function announceUploads(scope: Construct, { originals }: Storage, work: Work): void {
  new Rule(scope, 'Uploaded', {
    description: 'A photo has arrived',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [originals.bucketName] }, object: { key: [{ prefix: 'uploads/' }] } },
    },
    // What cannot be put into the queue is a dead letter of the same shape, and sent again in the same way.
    targets: [new SqsQueue(work.intake.queue, { deadLetterQueue: work.intake.dead, maxEventAge: Duration.hours(24) })],
  })
}

/** Every five minutes, as on the one-machine host. */
export function strikeTheClock(scope: Construct, work: Work): void {
  new Rule(scope, 'Clock', {
    description: 'Upkeep is due',
    schedule: Schedule.rate(Duration.minutes(5)),
    targets: [new SqsQueue(work.upkeep.queue, { message: RuleTargetInput.fromObject({ kind: 'upkeep' }), deadLetterQueue: work.upkeep.dead })],
  })
}

/** Let a program work through its queue, some messages at once and never more of it than `atOnce`; it says which messages failed. */
export function workThrough(program: Program, { queue }: WorkQueue, { atOnce, batchSize }: { atOnce: number; batchSize: number }): void {
  program.function.addEventSource(new SqsEventSource(queue, { batchSize, maxConcurrency: atOnce, reportBatchItemFailures: true }))
}

/** Tell a program which submissions have changed. What fails is halved until it is one record, tried again, and then put aside: the shard goes on. */
export function followChanges(program: Program, table: TableV2, work: Work): void {
  program.function.addEventSourceMapping('Stream', {
    eventSourceArn: table.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    parallelizationFactor: 2,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 8,
    // The stream itself forgets after 24 hours.
    maxRecordAge: Duration.hours(12),
    onFailure: new SqsDlq(work.lostChanges),
    filters: [
      FilterCriteria.filter({
        dynamodb: {
          Keys: {
            [TABLE.partitionKey]: { S: FilterRule.beginsWith(TABLE.feed.prefix) },
            [TABLE.sortKey]: { S: FilterRule.isEqual(TABLE.feed.sortKey) },
          },
        },
      }),
    ],
  })
}
