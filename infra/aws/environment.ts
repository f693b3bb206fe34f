import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Deployment } from './config.ts'
import { ATTEMPTS } from './names.ts'
import { type Storage, uploadOrigin } from './storage.ts'
import type { Work } from './work.ts'

/** Everything that is told by name. */
export interface Places {
  storage: Storage
  table: TableV2
  work: Work
}

/** What every program is told. The names are those of functions/config.ts. */
export const commonEnvironment = ({ domain, logLevel, mail, securityContacts, aiCrawlers }: Deployment): Record<string, string> => ({
  VEDUTA_URL: `https://${domain.name}`,
  VEDUTA_LOG: logLevel,
  ...(mail && { VEDUTA_MAIL_FROM: mail.from }),
  ...(securityContacts.length > 0 && { VEDUTA_SECURITY_CONTACT: securityContacts.join(',') }),
  ...(!aiCrawlers && { VEDUTA_AI_CRAWLERS: 'off' }),
})

/** What a program that only reads is told: where stories are, and where pages may send photos. */
export const siteEnvironment = ({ table, storage }: Places): Record<string, string> => ({
  VEDUTA_TABLE: table.tableName,
  VEDUTA_UPLOAD_ORIGIN: uploadOrigin(storage),
})

/** What the program is told that answers for maps too: their files are in the bucket of public things. */
export const openEnvironment = (places: Places): Record<string, string> => ({
  ...siteEnvironment(places),
  VEDUTA_PUBLIC: places.storage.public.bucketName,
})

/** What the programs are told that change something: table, buckets, and each queue with that of its dead letters. */
export const workEnvironment = ({ storage, work, ...places }: Places, { cities }: Deployment): Record<string, string> => ({
  ...siteEnvironment({ storage, work, ...places }),
  VEDUTA_ORIGINALS: storage.originals.bucketName,
  VEDUTA_STAGING: storage.staging.bucketName,
  VEDUTA_PUBLIC: storage.public.bucketName,
  VEDUTA_ERASURES: storage.erasures.bucketName,
  VEDUTA_INTAKE_QUEUE: work.intake.queue.queueUrl,
  VEDUTA_INTAKE_DEAD: work.intake.dead.queueUrl,
  VEDUTA_CHANGES_QUEUE: work.changes.queue.queueUrl,
  VEDUTA_CHANGES_DEAD: work.changes.dead.queueUrl,
  VEDUTA_UPKEEP_QUEUE: work.upkeep.queue.queueUrl,
  VEDUTA_UPKEEP_DEAD: work.upkeep.dead.queueUrl,
  VEDUTA_ATTEMPTS: String(ATTEMPTS),
  VEDUTA_CITIES: cities.join(','),
})
