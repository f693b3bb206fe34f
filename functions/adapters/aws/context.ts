import { randomBytes } from 'node:crypto'
import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { RekognitionClient } from '@aws-sdk/client-rekognition'
import { readConfig } from '../../config.ts'
import type { Context } from '../../context.ts'
import { createDynamoCatalog } from './catalog.ts'
import { CLIENT_SETTINGS, PATIENT } from './client-settings.ts'
import { createCloudFrontEdge } from './edge.ts'
import { type Environment, readVariables } from './environment.ts'
import { createDynamoFingerprints } from './fingerprints.ts'
import { createDynamoGallery } from './gallery.ts'
import { createRekognitionJudge } from './judge.ts'
import { createDynamoLedger } from './ledger.ts'
import { createDynamoLimiter } from './limiter.ts'
import { createConsoleLog } from './log.ts'
import { createDynamoMails } from './mails.ts'
import { createDynamoNotes } from './notes.ts'
import { createDynamoSessions } from './sessions.ts'
import { createDynamoSubmissions } from './submissions.ts'
import { openTable } from './table.ts'

const now = () => new Date()

/**
 * The parts of a context, each made of the variables that it names. A program puts together those that it needs: what it does not
 * call is not in its bundle, and what it may not touch it does not know the name of. What lies in
 * files and queues is opened by open-work.ts.
 */
export function openRecords(environment: Environment) {
  const table = openTable(readVariables(environment, 'VEDUTA_TABLE').VEDUTA_TABLE)
  return {
    submissions: createDynamoSubmissions(table),
    notes: createDynamoNotes(table),
    mails: createDynamoMails(table),
    fingerprints: createDynamoFingerprints(table),
    gallery: createDynamoGallery(table),
    ledger: createDynamoLedger(table),
    catalog: createDynamoCatalog(table, now),
    sessions: createDynamoSessions(table),
    limiter: createDynamoLimiter(table, now),
  } satisfies Partial<Context>
}

/** What pages and the open API read: all that their program may. */
export function openReading(environment: Environment) {
  const table = openTable(readVariables(environment, 'VEDUTA_TABLE').VEDUTA_TABLE)
  return { gallery: createDynamoGallery(table), catalog: createDynamoCatalog(table, now), ledger: createDynamoLedger(table) } satisfies Partial<Context>
}

export function openEdge(environment: Environment) {
  const distribution = readVariables(environment, 'VEDUTA_DISTRIBUTION').VEDUTA_DISTRIBUTION
  return { edge: createCloudFrontEdge({ client: new CloudFrontClient(CLIENT_SETTINGS), distribution }) } satisfies Partial<Context>
}

export function openJudge(environment: Environment) {
  const { VEDUTA_REKOGNITION_REGION: region, VEDUTA_FACES: faces } = readVariables(environment, 'VEDUTA_REKOGNITION_REGION', 'VEDUTA_FACES')
  const log = createConsoleLog(readConfig(environment))
  return { judge: createRekognitionJudge({ client: new RekognitionClient({ ...PATIENT, region }), faces, log }) } satisfies Partial<Context>
}

/** Put a context together. A part that is not given is told by its name as soon as something of it is called. */
export function composeContext(environment: Environment, parts: Partial<Context>): Context {
  const read = readConfig(environment)
  const uploadOrigin = readVariables(environment, 'VEDUTA_UPLOAD_ORIGIN').VEDUTA_UPLOAD_ORIGIN
  const config = { ...read, uploadOrigin, writesMail: read.mailFrom !== undefined }
  const given = { config, log: createConsoleLog(config), now, secret: () => randomBytes(32).toString('base64url'), ...parts }
  return new Proxy(given as Context, {
    get(context, name) {
      if (name in context || typeof name === 'symbol') return Reflect.get(context, name)
      throw new Error(`expected a program that was given ${name}, this one was not`)
    },
  })
}
