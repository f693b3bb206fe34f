import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { duplicateFile } from '../../../functions/adapters/local/atomic-file.ts'
import { DATABASE_FILE } from '../../../functions/adapters/local/context.ts'
import { heldFolder } from '../../../functions/adapters/local/temporary-folder.ts'

export interface Snapshot {
  /** Folder that holds the uploads of that moment. */
  uploads: string
  writeDatabase(path: string): Promise<void>
  release(): Promise<void>
}

const BUSY_TIMEOUT_MS = 10_000

/**
 * Hold one moment of a data folder while the host goes on. An upload is deleted only after the database knows its pinned
 * original, so the writer's lock is kept for the milliseconds in which the uploads under way get a second name.
 */
export async function takeSnapshot(dataFolder: string): Promise<Snapshot> {
  const file = join(dataFolder, DATABASE_FILE)
  await access(file).catch(cause => {
    throw new Error(`${dataFolder} holds no data of Veduta: expected ${DATABASE_FILE} in it.`, { cause })
  })
  const uploads = heldFolder(dataFolder, randomUUID())
  const writer = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  const reader = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  const release = async () => {
    if (reader.isOpen) reader.close()
    if (writer.isOpen) writer.close()
    await rm(uploads, { recursive: true, force: true })
  }
  try {
    writer.exec('BEGIN IMMEDIATE')
    // A read transaction begins with its first read, and sees this moment until its end.
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM sqlite_schema').get()
    await mkdir(uploads, { recursive: true })
    await duplicateTree(join(dataFolder, 'originals/uploads'), uploads)
    writer.exec('ROLLBACK')
    writer.close()
  } catch (error) {
    await release()
    throw error
  }
  return {
    uploads,
    async writeDatabase(path) {
      await backup(reader, path)
      // As long as this moment is held, the host's log can't begin anew and grows.
      reader.close()
      // A single file that can be read from a medium that can't be written to.
      const copy = new DatabaseSync(path)
      copy.exec('PRAGMA journal_mode = DELETE')
      copy.close()
    },
    release,
  }
}

async function duplicateTree(from: string, to: string): Promise<void> {
  for await (const path of filesOf(from)) {
    const target = join(to, relative(from, path))
    await mkdir(dirname(target), { recursive: true })
    await duplicateFile(path, target)
  }
}

/** Every file below a folder; one that is not there has none. */
export async function* filesOf(folder: string): AsyncGenerator<string> {
  let entries: Awaited<ReturnType<typeof list>>
  try {
    entries = await list(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path)
    else if (entry.isFile()) yield path
  }
}

const list = (folder: string) => readdir(folder, { withFileTypes: true })
