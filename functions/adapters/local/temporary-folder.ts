import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const TEMPORARY_FOLDER = 'temporary'
/** A backup may run while a host starts: what it holds on to stays, unless it was forgotten long ago. */
const HELD = 'backup-'
const FORGOTTEN_MS = 86_400_000

export const temporaryFolderOf = (dataFolder: string) => join(dataFolder, TEMPORARY_FOLDER)
export const heldFolder = (dataFolder: string, name: string) => join(temporaryFolderOf(dataFolder), `${HELD}${name}`)

/** Make the folder for files that are not finished, in the file system of the data folder, without what an earlier process left. */
export async function emptyTemporaryFolder(dataFolder: string): Promise<string> {
  const folder = temporaryFolderOf(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o750 })
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.startsWith(HELD) && Date.now() - (await stat(path)).mtimeMs < FORGOTTEN_MS) continue
    await rm(path, { recursive: true, force: true })
  }
  return folder
}
