import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { ATTEMPTS, CHANGE_DELIVERIES, PHOTO_DELIVERIES } from './names.ts'
import { visibilityFor } from './program.ts'

/** Lambda's limits for the programs that work through a queue; a queue's visibility follows from them. */
export const TIMEOUTS = {
  intake: Duration.seconds(120),
  changes: Duration.seconds(30),
  upkeep: Duration.seconds(240),
}

/** A queue and the one that keeps what failed for good. */
export interface WorkQueue {
  queue: Queue
  dead: Queue
}

/** Jobs on their way, a queue for each kind. Names are fixed, so that the operator's commands are the same everywhere. */
export class Work extends Construct {
  readonly intake: WorkQueue
  readonly changes: WorkQueue
  readonly upkeep: WorkQueue
  readonly all: readonly WorkQueue[]
  /** Places in the stream (not records) that the program of changes could not be called with. */
  readonly lostChanges: Queue

  readonly #name: string

  constructor(scope: Construct, id: string, { name }: Deployment) {
    super(scope, id)
    this.#name = name
    this.intake = this.#pair('Intake', TIMEOUTS.intake, PHOTO_DELIVERIES)
    this.changes = this.#pair('Changes', TIMEOUTS.changes, CHANGE_DELIVERIES)
    this.upkeep = this.#pair('Upkeep', TIMEOUTS.upkeep)
    this.all = [this.intake, this.changes, this.upkeep]
    this.lostChanges = this.#queue('LostChanges', 'lost-changes')
  }

  #pair(id: string, timeout: Duration, deliveries = ATTEMPTS): WorkQueue {
    const dead = this.#queue(`${id}Dead`, `${id.toLowerCase()}-dead`)
    const queue = new Queue(this, id, {
      queueName: `${this.#name}-${id.toLowerCase()}`,
      visibilityTimeout: visibilityFor(timeout),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: dead, maxReceiveCount: deliveries },
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    return { queue, dead }
  }

  #queue(id: string, name: string): Queue {
    return new Queue(this, id, {
      queueName: `${this.#name}-${name}`,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
  }
}
