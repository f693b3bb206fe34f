import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { copyDurably, duplicateFile, syncFolder } from '../../../functions/adapters/local/atomic-file.ts'
import { DATABASE_FILE } from '../../../functions/adapters/local/context.ts'
import { RESTORED_MARK, RESTORING_MARK, takeDataFolder } from '../data-folder.ts'
import { LOCK_FILE } from '../data-lock.ts'
import { joinErasures, type Newer } from './join-erasures.ts'
import { verifyBackup } from './manifest.ts'

export interface Restored {
  files: number
  /** Where the data that was there before is now. */
  movedTo?: string
  /** What the erasure lists of the old folder know and the backup doesn't. */
  newer: Newer
}

/** What restoring itself needs in a data folder. */
const OWN = new Set([LOCK_FILE, `${LOCK_FILE}-journal`, RESTORING_MARK])

/**
 * Put a backup in place of a data folder, which no host may have open. The backup is checked first. What was there is moved
 * aside (with `force`), and what it knew to be erased or taken down is added to the erasure list, which the next start applies.
 */
export async function restoreBackup(backup: string, dataFolder: string, { force, now }: { force: boolean; now: () => Date }): Promise<Restored> {
  if (resolve(backup) === resolve(dataFolder)) throw new Error('expected a backup and another folder as the data folder, received the same one.')
  const paths = await verifyBackup(backup)
  checkDatabase(join(backup, DATABASE_FILE))

  const lock = await takeDataFolder(dataFolder, { evenUnfinished: true })
  try {
    const old = (await readdir(dataFolder)).filter(name => !OWN.has(name) && !name.startsWith('replaced-'))
    if (old.length > 0 && !force) throw new Error(`${dataFolder} is not empty. With --force its content is moved aside, and nothing is deleted.`)

    // From here on until the end a host refuses to start.
    await writeFile(join(dataFolder, RESTORING_MARK), '')
    await syncFolder(dataFolder)
    const stamp = now().toISOString().replaceAll(':', '-')
    const incoming = join(dataFolder, `restoring-${stamp}`)
    for (const path of paths) {
      const target = join(incoming, path)
      await mkdir(dirname(target), { recursive: true, mode: 0o750 })
      // Areas hold files that never change; the others are written to, so the backup keeps its own.
      await (path.includes('/') ? duplicateFile : copyDurably)(join(backup, path), target)
    }
    const newer = await joinErasures(incoming, dataFolder)
    await writeFile(join(incoming, RESTORED_MARK), '')
    await syncFolder(incoming)

    const aside = join(dataFolder, `replaced-${stamp}`)
    if (old.length > 0) await mkdir(aside, { mode: 0o700 })
    for (const name of old) await rename(join(dataFolder, name), join(aside, name))
    for (const name of await readdir(incoming)) await rename(join(incoming, name), join(dataFolder, name))
    await rm(incoming, { recursive: true })
    await rm(join(dataFolder, RESTORING_MARK))
    await syncFolder(dataFolder)
    return { files: paths.length, newer, ...(old.length > 0 && { movedTo: aside }) }
  } finally {
    lock.release()
  }
}

function checkDatabase(file: string): void {
  const sql = new DatabaseSync(file, { readOnly: true })
  try {
    const result = sql.prepare('PRAGMA quick_check(1)').get()?.quick_check
    if (result !== 'ok') throw new Error(`${file} is damaged: ${result}`)
  } finally {
    sql.close()
  }
}
