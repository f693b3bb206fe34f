import type { Config } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import type { Log, ShareImages } from '../../functions/ports.ts'
import type { Source } from './export-gallery.ts'

/** A host's data, opened for one command. */
export interface OpenHost<What> {
  /** What to call it in a sentence. */
  name: string
  what: What
  close(): Promise<void>
}

export type Environment = Record<string, string | undefined>

/** Whether the environment names AWS, by a table. One that names buckets alone was meant to: it must not end up in a data folder. */
function namesAws(environment: Environment): boolean {
  const bucket = ['VEDUTA_ORIGINALS', 'VEDUTA_STAGING', 'VEDUTA_PUBLIC', 'VEDUTA_ERASURES'].find(name => environment[name])
  if (bucket && !environment.VEDUTA_TABLE) throw new Error(`VEDUTA_TABLE: expected the name of a table beside ${bucket}, received none. Or use --aws.`)
  return Boolean(environment.VEDUTA_TABLE)
}

/** What the environment names: AWS where it names a table, else a data folder. Only what is needed of either is loaded. */
export async function openSource(config: Config, environment: Environment): Promise<OpenHost<Source>> {
  if (namesAws(environment)) return await (await import('./open-aws.ts')).openAwsSource(environment)
  return await (await import('./open-local.ts')).openLocalSource(config)
}

/** `shareImages` draws on a machine; a deployment on AWS does so itself. */
export async function openTarget(config: Config, environment: Environment, log: Log, shareImages?: ShareImages): Promise<OpenHost<Context>> {
  if (namesAws(environment)) return await (await import('./open-aws.ts')).openAwsTarget(config, environment, log)
  return await (await import('./open-local.ts')).openLocalTarget(config, log, shareImages)
}
