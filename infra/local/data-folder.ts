import { mkdir } from 'node:fs/promises'
import { type DataLock, lockDataFolder } from './data-lock.ts'
import { asFolderFailure, EXIT, StartFailure } from './start-failure.ts'

/** Make the data folder where it is absent and take its lock, or say in one sentence why it can't be used. */
export async function takeDataFolder(folder: string): Promise<DataLock> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o750 })
    const lock = lockDataFolder(folder)
    if (!lock)
      throw new StartFailure(`${folder} is in use: another Veduta has it open. Stop that one, or choose another folder with VEDUTA_DATA.`, EXIT.tryLater)
    return lock
  } catch (error) {
    throw asFolderFailure(folder, error)
  }
}
