import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { IndexName } from '../../functions/adapters/aws/table-definition.ts'
import type { Deployment } from './config.ts'
import type { Places } from './environment.ts'
import { MAP_KEYS, MEDIA_PREFIX, type ProgramName } from './names.ts'

const allow = (resources: string[], ...actions: string[]) => new PolicyStatement({ actions, resources })

const READ = ['dynamodb:GetItem', 'dynamodb:Query']
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']

/** What anyone may see has partitions of its own: stories, lists, cities with their campaigns and places. */
const PUBLIC_PARTITIONS = ['P#*', 'L#*', 'CITIES', 'CITY#*']

/**
 * What each program may do: the whole of it, but for its own log, its own queue, invalidations and mail. Nobody may scan the
 * table, read a version of an object that was deleted, or remove the record of an erasure.
 */
export function permissionsFor({ table, storage, work }: Places, { faces }: Pick<Deployment, 'faces'>): Record<ProgramName, PolicyStatement[]> {
  const { originals, staging, public: published, erasures } = storage
  const index = (name: IndexName) => allow([`${table.tableArn}/index/${name}`], 'dynamodb:Query')
  const items = allow([table.tableArn], ...READ, ...WRITE)
  const readPublic = () =>
    new PolicyStatement({
      actions: READ,
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': PUBLIC_PARTITIONS } },
    })
  const sendTo = (...queues: Queue[]) =>
    allow(
      queues.map(queue => queue.queueArn),
      'sqs:SendMessage',
    )

  return {
    site: [readPublic()],
    // What a map is drawn on lies beside the renditions.
    open: [
      readPublic(),
      allow(
        MAP_KEYS.map(key => published.arnForObjects(key)),
        's3:GetObject',
      ),
    ],

    api: [
      items,
      index('queue'),
      // What colleagues were asked for stands there.
      index('due'),
      // A ticket is a signature of this role: it opens nothing but the place of uploads.
      allow([originals.arnForObjects('uploads/*')], 's3:PutObject', 's3:GetObject'),
      allow([staging.arnForObjects('*')], 's3:GetObject'),
      list(originals, staging),
      // A report is answered by mail.
      sendTo(work.intake.queue, work.changes.queue),
      allow(
        work.all.map(({ dead }) => dead.queueArn),
        'sqs:GetQueueAttributes',
      ),
    ],

    intake: [
      items,
      allow([originals.arnForObjects('*')], 's3:GetObject', 's3:PutObject', 's3:DeleteObject'),
      // What is to be covered is kept as it was before: a copy from staging to the originals.
      allow([staging.arnForObjects('*')], 's3:GetObject', 's3:PutObject', 's3:DeleteObject'),
      list(originals, staging),
      // Rekognition's detection knows no resources.
      allow(['*'], 'rekognition:DetectModerationLabels', ...(faces ? ['rekognition:DetectFaces'] : [])),
    ],

    changes: [
      items,
      // A digest counts what waits, and what colleagues were asked.
      index('queue'),
      index('due'),
      allow([originals.arnForObjects('*')], 's3:DeleteObject'),
      allow([staging.arnForObjects('*')], 's3:GetObject', 's3:DeleteObject'),
      allow([published.arnForObjects(`${MEDIA_PREFIX}*`)], 's3:PutObject', 's3:DeleteObject'),
      allow([erasures.arnForObjects('*')], 's3:PutObject'),
      list(originals, staging, published),
      sendTo(work.changes.queue, work.intake.queue),
      allow([table.tableStreamArn ?? ''], 'dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'),
    ],

    upkeep: [items, index('queue'), index('due'), list(originals), sendTo(work.intake.queue, work.upkeep.queue, work.changes.queue)],
  }
}

/** With it, what is absent is answered as absent and not as forbidden. */
const list = (...buckets: Bucket[]) =>
  allow(
    buckets.map(bucket => bucket.bucketArn),
    's3:ListBucket',
  )
