import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataLock, lockDataFolder } from './data-lock.ts'
import { asFolderFailure, EXIT, StartFailure } from './start-failure.ts'

/** Lies in a data folder while a backup is being put there. */
export const RESTORING_MARK = 'restoring'
/** Lies in a data folder that comes from a backup until its erasures have been applied again. */
export const RESTORED_MARK = 'restored'

/** Make the data folder where it is absent and take its lock, or say in one sentence why it can't be used. */
export async function takeDataFolder(folder: string, { evenUnfinished = false }: { evenUnfinished?: boolean } = {}): Promise<DataLock> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o750 })
    const lock = lockDataFolder(folder)
    if (!lock)
      throw new StartFailure(`${folder} is in use: another Veduta has it open. Stop that one, or choose another folder with VEDUTA_DATA.`, EXIT.tryLater)
    if (!evenUnfinished && (await exists(join(folder, RESTORING_MARK)))) {
      lock.release()
      throw new StartFailure(`${folder} holds half of a backup: its restore was cut off. Run "npm run restore" again, with --force.`, EXIT.config)
    }
    return lock
  } catch (error) {
    throw asFolderFailure(folder, error)
  }
}

export async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
