import { randomBytes } from 'node:crypto'
import { PATIENT } from '../../functions/adapters/aws/client-settings.ts'
import { openRecords } from '../../functions/adapters/aws/context.ts'
import { createDynamoInventory } from '../../functions/adapters/aws/inventory.ts'
import { openStorage } from '../../functions/adapters/aws/open-work.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import type { Config } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import type { Log } from '../../functions/ports.ts'
import type { Source } from './export-gallery.ts'
import type { Environment, OpenHost } from './host.ts'
import { unused } from './unused.ts'

/** A deployment to read, by the names that its programs are told too. */
export async function openAwsSource(environment: Environment): Promise<OpenHost<Source>> {
  const table = environment.VEDUTA_TABLE ?? ''
  const client = createDynamoClient()
  const what = { ...openRecords(environment), ...openStorage(environment, PATIENT), inventory: createDynamoInventory(table, client) }
  return { name: `the table ${table}`, what, close: async () => client.destroy() }
}

/** A deployment to write to. Its own programs follow every write by the table's stream, and what the edge keeps of a story that was taken down goes with them. */
export async function openAwsTarget(config: Config, environment: Environment, log: Log): Promise<OpenHost<Context>> {
  const what: Context = {
    ...openRecords(environment),
    ...openStorage(environment, PATIENT),
    maps: { read: unused, size: unused },
    jobs: { send: unused, failedForGood: unused },
    imaging: { open: unused },
    judge: { judge: unused },
    textJudges: [],
    shadow: undefined,
    // The deployment's own programs draw them as they follow what is written.
    shareImages: undefined,
    edge: { async forget() {} },
    mailer: undefined,
    pool: undefined,
    config,
    log,
    now: () => new Date(),
    secret: () => randomBytes(32).toString('base64url'),
  }
  return { name: `the table ${environment.VEDUTA_TABLE}`, what, async close() {} }
}
