import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { SCHEMA_STEPS, VACUUM } from './schema.ts'
import { asStorageError } from './storage-error.ts'

export interface Database {
  sql: DatabaseSync
  /** Run synchronous work in one transaction that takes the writer's lock at its beginning; all of it or nothing. */
  write<T>(work: () => T): T
  close(): void
}

const BUSY_TIMEOUT_MS = 5000
const LOG_BYTES = 8 << 20

/** Open the database, made or brought up to date where needed. Every commit is on the disk before it returns. */
export function openDatabase(file: string): Database {
  const sql = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456')
  // What is erased is overwritten, in the file and so in every backup of it; the log, where older pages lie, is cut to this size whenever it begins anew.
  sql.exec(`PRAGMA secure_delete = ON; PRAGMA journal_size_limit = ${LOG_BYTES}`)

  const write = <T>(work: () => T): T => {
    try {
      sql.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        sql.exec('COMMIT')
        return result
      } catch (error) {
        // SQLite has rolled back by itself when the disk is full.
        if (sql.isTransaction) sql.exec('ROLLBACK')
        throw error
      }
    } catch (error) {
      throw asStorageError(error)
    }
  }

  const taken = Number(sql.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (taken > SCHEMA_STEPS.length) throw new Error(`expected a database of version ${SCHEMA_STEPS.length} or older, found ${taken}: a newer Veduta wrote it`)
  const take = (from: number, to: number) =>
    write(() => {
      for (const step of SCHEMA_STEPS.slice(from, to)) if (step !== VACUUM) sql.exec(step)
      sql.exec(`PRAGMA user_version = ${to}`)
    })
  // A new one has nothing to write anew, and waits for the disk once.
  if (taken === 0) take(0, SCHEMA_STEPS.length)
  else {
    for (let at = taken; at < SCHEMA_STEPS.length; at++) {
      if (SCHEMA_STEPS[at] === VACUUM) vacuum(sql, dirname(file))
      take(at, at + 1)
    }
  }
  return { sql, write, close: () => sql.close() }
}

/**
 * Write the file anew without its free pages; for as long as it takes, its copy and the log need as much room again each. SQLite would put
 * the copy into the system's folder for temporary files, which may lie in memory; where it lies instead has no name that could be left behind.
 */
function vacuum(sql: DatabaseSync, folder: string): void {
  try {
    // Unlike `SQLITE_TMPDIR`, which is read once, when the process opens its first database.
    sql.exec(`PRAGMA temp_store_directory = '${folder.replaceAll("'", "''")}'`)
    sql.exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA temp_store_directory = ''")
  } catch (error) {
    throw asStorageError(error)
  }
}
