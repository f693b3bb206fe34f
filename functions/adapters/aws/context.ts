import { randomBytes } from 'node:crypto'
import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { RekognitionClient } from '@aws-sdk/client-rekognition'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { readConfig } from '../../config.ts'
import type { Context } from '../../context.ts'
import { createDynamoCatalog } from './catalog.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { createCloudFrontEdge } from './edge.ts'
import { type Environment, readVariables } from './environment.ts'
import { createS3Erasures } from './erasures.ts'
import { createDynamoGallery } from './gallery.ts'
import { createSqsJobs } from './jobs.ts'
import { createRekognitionJudge } from './judge.ts'
import { createDynamoLimiter } from './limiter.ts'
import { createConsoleLog } from './log.ts'
import { createDynamoNotes } from './notes.ts'
import { createS3Objects } from './objects.ts'
import { createDynamoSessions } from './sessions.ts'
import { createDynamoSubmissions } from './submissions.ts'
import { openTable } from './table.ts'
import { createS3Tickets } from './tickets.ts'

/** A key of the public place is the path of the picture on the site. */
const MEDIA = 'media/'

const now = () => new Date()

/**
 * The parts of a context, each made of the variables that it names. A program puts together those that it needs: what it does not
 * call is not in its bundle, and what it may not touch it does not know the name of.
 */
export function openRecords(environment: Environment) {
  const table = openTable(readVariables(environment, 'VEDUTA_TABLE').VEDUTA_TABLE)
  return {
    submissions: createDynamoSubmissions(table),
    notes: createDynamoNotes(table),
    gallery: createDynamoGallery(table),
    catalog: createDynamoCatalog(table, now),
    sessions: createDynamoSessions(table),
    limiter: createDynamoLimiter(table, now),
  } satisfies Partial<Context>
}

export function openStorage(environment: Environment) {
  const names = readVariables(environment, 'VEDUTA_ORIGINALS', 'VEDUTA_STAGING', 'VEDUTA_PUBLIC', 'VEDUTA_ERASURES')
  // A server of one's own seldom has a host name for each bucket.
  const client = new S3Client({ ...CLIENT_SETTINGS, forcePathStyle: environment.AWS_ENDPOINT_URL_S3 !== undefined })
  const originals = { bucket: names.VEDUTA_ORIGINALS, prefix: '' }
  const places = { originals, staging: { bucket: names.VEDUTA_STAGING, prefix: '' }, public: { bucket: names.VEDUTA_PUBLIC, prefix: MEDIA } }
  return {
    objects: createS3Objects({ client, places }),
    tickets: createS3Tickets({ client, originals, now }),
    erasures: createS3Erasures({ client, place: { bucket: names.VEDUTA_ERASURES, prefix: '' }, now }),
  } satisfies Partial<Context>
}

export function openJobs(environment: Environment) {
  const names = readVariables(
    environment,
    ...(['VEDUTA_INTAKE_QUEUE', 'VEDUTA_INTAKE_DEAD', 'VEDUTA_CHANGES_QUEUE', 'VEDUTA_CHANGES_DEAD', 'VEDUTA_UPKEEP_QUEUE', 'VEDUTA_UPKEEP_DEAD'] as const),
  )
  const queues = {
    intake: { url: names.VEDUTA_INTAKE_QUEUE, failedUrl: names.VEDUTA_INTAKE_DEAD },
    change: { url: names.VEDUTA_CHANGES_QUEUE, failedUrl: names.VEDUTA_CHANGES_DEAD },
    upkeep: { url: names.VEDUTA_UPKEEP_QUEUE, failedUrl: names.VEDUTA_UPKEEP_DEAD },
  }
  return { jobs: createSqsJobs({ client: new SQSClient(CLIENT_SETTINGS), queues }) } satisfies Partial<Context>
}

export function openEdge(environment: Environment) {
  const distribution = readVariables(environment, 'VEDUTA_DISTRIBUTION').VEDUTA_DISTRIBUTION
  return { edge: createCloudFrontEdge({ client: new CloudFrontClient(CLIENT_SETTINGS), distribution }) } satisfies Partial<Context>
}

export function openJudge(environment: Environment) {
  const { VEDUTA_REKOGNITION_REGION: region, VEDUTA_FACES: faces } = readVariables(environment, 'VEDUTA_REKOGNITION_REGION', 'VEDUTA_FACES')
  const log = createConsoleLog(readConfig(environment))
  return { judge: createRekognitionJudge({ client: new RekognitionClient({ ...CLIENT_SETTINGS, region }), faces, log }) } satisfies Partial<Context>
}

/** Put a context together. A part that is not given is told by its name as soon as something of it is called. */
export function composeContext(environment: Environment, parts: Partial<Context>): Context {
  const read = readConfig(environment)
  const config = { ...read, uploadOrigin: readVariables(environment, 'VEDUTA_UPLOAD_ORIGIN').VEDUTA_UPLOAD_ORIGIN }
  const given = { config, log: createConsoleLog(config), now, secret: () => randomBytes(32).toString('base64url'), ...parts }
  return new Proxy(given as Context, {
    get(context, name) {
      if (name in context || typeof name === 'symbol') return Reflect.get(context, name)
      throw new Error(`expected a program that was given ${name}, this one was not`)
    },
  })
}
