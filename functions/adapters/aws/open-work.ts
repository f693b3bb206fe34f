import type { Context } from '../../context.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { later, once } from './later.ts'

const now = () => new Date()

/**
 * Parts of a context that few requests need: their variables are read at once, S3 and SQS are loaded by the first call. They have a file of
 * their own since a bundle keeps what is imported so, whether it is called or not.
 */
export function openStorage(environment: Environment, settings = CLIENT_SETTINGS) {
  const names = readVariables(environment, 'VEDUTA_ORIGINALS', 'VEDUTA_STAGING', 'VEDUTA_PUBLIC', 'VEDUTA_ERASURES')
  const buckets = { originals: names.VEDUTA_ORIGINALS, staging: names.VEDUTA_STAGING, public: names.VEDUTA_PUBLIC, erasures: names.VEDUTA_ERASURES }
  const pathStyle = environment.AWS_ENDPOINT_URL_S3 !== undefined
  const open = once(async () => (await import('./storage.ts')).createStorage(buckets, { pathStyle, settings, now }))
  return {
    objects: later(async () => (await open()).objects),
    tickets: later(async () => (await open()).tickets),
    erasures: later(async () => (await open()).erasures),
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
  return { jobs: later(once(async () => (await import('./jobs.ts')).openSqsJobs(queues))) } satisfies Partial<Context>
}
