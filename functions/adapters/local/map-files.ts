import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MapFiles } from '../../ports.ts'

const NAME = /^[a-z0-9-]{1,60}\.(geojson|pmtiles)$/

/** Maps in a folder that the operator fills. A file that is replaced, as by `mv`, is the new one at the next request. */
export function createMapFolder(folder: string): MapFiles {
  async function withFile<T>(name: string, work: (file: FileHandle, stat: { size: number; tag: string }) => Promise<T>): Promise<T | undefined> {
    const file = NAME.test(name) ? await openIfThere(join(folder, name)) : undefined
    if (!file) return undefined
    try {
      const { size, mtimeMs, ino } = await file.stat()
      return await work(file, { size, tag: `${ino}-${size}-${mtimeMs}` })
    } finally {
      await file.close()
    }
  }

  return {
    size: name => withFile(name, async (_, { size, tag }) => ({ bytes: size, tag })),
    read: (name, part) =>
      withFile(name, async (file, { size, tag }) => {
        const { offset, length } = part ?? { offset: 0, length: size }
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, offset)
        return { bytes: bytes.subarray(0, bytesRead), tag }
      }),
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
