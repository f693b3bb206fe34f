import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DataLock {
  release(): void
}

export const LOCK_FILE = 'lock.sqlite'
const SQLITE_BUSY = 5

/**
 * Keep every other host out of a data folder; `undefined` when one has it. A file of its own, so that a backup can read the
 * database meanwhile. The kernel gives the lock back with the process, however it ends.
 */
export function lockDataFolder(folder: string): DataLock | undefined {
  const sql = new DatabaseSync(join(folder, LOCK_FILE), { timeout: 0 })
  try {
    sql.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    sql.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
  return { release: () => sql.close() }
}
