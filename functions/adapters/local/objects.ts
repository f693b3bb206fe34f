import { readdir, readFile, rm, rmdir, stat, statfs } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { segmentsOf } from '../../object-key.ts'
import type { Area, Objects } from '../../ports.ts'
import { duplicateFile, placeFile, syncFolder, writeDurably } from './atomic-file.ts'
import { asStorageError } from './storage-error.ts'

/** Where an object lies below its area. A key that could lead elsewhere throws. */
export const objectPath = (folder: string, area: Area, key: string): string => join(folder, area, ...segmentsOf(key))

const isAbsent = (error: unknown) => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

async function orAbsent<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw asStorageError(error)
  }
}

/** Objects as files of three folders beside a `temporary` one in the same file system. What is in place is never written to again. */
export function createFileObjects(folder: string, temporary: string): Objects {
  async function removeEmptyParents(area: Area, path: string) {
    for (let parent = dirname(path); parent.length > join(folder, area).length; parent = dirname(parent)) {
      try {
        await rmdir(parent)
      } catch {
        return await orAbsent(syncFolder(parent))
      }
    }
    await syncFolder(join(folder, area))
  }

  return {
    async read(area, key) {
      return await orAbsent(readFile(objectPath(folder, area, key)))
    },

    async write(area, key, bytes, signal) {
      const target = objectPath(folder, area, key)
      try {
        await placeFile(temporary, target, async path => {
          await writeDurably(path, file => file.writeFile(bytes))
          signal?.throwIfAborted()
        })
      } catch (error) {
        throw asStorageError(error)
      }
    },

    async copy(from, fromKey, to, toKey) {
      const source = objectPath(folder, from, fromKey)
      const target = objectPath(folder, to, toKey)
      if (!(await orAbsent(stat(source)))?.isFile()) return false
      return (await orAbsent(placeFile(temporary, target, path => duplicateFile(source, path)).then(() => true))) ?? false
    },

    async exists(area, key) {
      return (await orAbsent(stat(objectPath(folder, area, key))))?.isFile() ?? false
    },

    async remove(area, keyOrPrefix) {
      const isPrefix = keyOrPrefix.endsWith('/')
      const path = objectPath(folder, area, isPrefix ? keyOrPrefix.slice(0, -1) : keyOrPrefix)
      if (!(await orAbsent(stat(path)))) return
      await orAbsent(rm(path, { recursive: isPrefix, force: true }))
      await removeEmptyParents(area, path)
    },

    async room() {
      const { bsize, bavail, blocks } = await statfs(folder)
      return { free: bavail * bsize, total: blocks * bsize }
    },

    async list(area, prefix) {
      const root = join(folder, area)
      const under = prefix.includes('/') ? objectPath(folder, area, prefix.slice(0, prefix.lastIndexOf('/'))) : root
      const entries = (await orAbsent(readdir(under, { recursive: true, withFileTypes: true }))) ?? []
      return entries
        .filter(entry => entry.isFile())
        .map(entry =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll(sep, '/'),
        )
        .filter(key => key.startsWith(prefix))
        .sort()
    },
  }
}
