import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createSqliteCatalog } from '../../functions/adapters/local/catalog.ts'
import { DATABASE_FILE, openLocalContext } from '../../functions/adapters/local/context.ts'
import { openDatabase } from '../../functions/adapters/local/database.ts'
import { createFileErasures } from '../../functions/adapters/local/erasures.ts'
import { createSqliteInventory } from '../../functions/adapters/local/inventory.ts'
import { createJobQueue } from '../../functions/adapters/local/job-queue.ts'
import { createSqliteLedger } from '../../functions/adapters/local/ledger.ts'
import { createSqliteMails } from '../../functions/adapters/local/mails.ts'
import { createSqliteNotes } from '../../functions/adapters/local/notes.ts'
import { createFileObjects } from '../../functions/adapters/local/objects.ts'
import { createSqliteSubmissions } from '../../functions/adapters/local/submissions.ts'
import type { Config } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import type { Log, ShareImages } from '../../functions/ports.ts'
import { takeDataFolder } from '../local/data-folder.ts'
import type { Source } from './export-gallery.ts'
import type { OpenHost } from './host.ts'
import { unused } from './unused.ts'

/** A data folder to read, also while a host has it open. */
export async function openLocalSource({ dataFolder }: Config): Promise<OpenHost<Source>> {
  const file = join(dataFolder, DATABASE_FILE)
  await access(file).catch(cause => {
    throw new Error(`${dataFolder} holds no data of Veduta: expected ${DATABASE_FILE} in it.`, { cause })
  })
  const database = openDatabase(file)
  const now = () => new Date()
  return {
    name: dataFolder,
    what: {
      inventory: createSqliteInventory(database),
      submissions: createSqliteSubmissions(database, createJobQueue(database, now)),
      notes: createSqliteNotes(database),
      mails: createSqliteMails(database),
      catalog: createSqliteCatalog(database),
      ledger: createSqliteLedger(database),
      // Nothing is written, so nothing is temporary.
      objects: createFileObjects(dataFolder, join(dataFolder, 'temporary')),
      erasures: createFileErasures(dataFolder, now),
    },
    close: async () => database.close(),
  }
}

/** A data folder to write to, made where it is absent; no host may have it open. */
export async function openLocalTarget(config: Config, log: Log, shareImages?: ShareImages): Promise<OpenHost<Context>> {
  const lock = await takeDataFolder(config.dataFolder)
  try {
    const local = await openLocalContext({ config, log, imaging: { open: unused }, judge: { judge: unused }, shareImages })
    return {
      name: config.dataFolder,
      what: local.context,
      async close() {
        await local.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
