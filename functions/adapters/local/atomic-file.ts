import { randomUUID } from 'node:crypto'
import { copyFile, type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Make what a folder lists durable: without it a power cut can take back a rename. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders; it orders renames by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Create a folder and those above it, each durable in its parent. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

/**
 * Put a file in place whole or not at all: `fill` makes it under a temporary name in `temporary` (same file system), then it is
 * renamed. An error of `fill` leaves nothing behind.
 */
export async function placeFile(temporary: string, target: string, fill: (path: string) => Promise<void>): Promise<void> {
  const path = join(temporary, randomUUID())
  try {
    await fill(path)
    // A removal may take the empty folder away between the two steps.
    for (let attempt = 1; ; attempt++) {
      await makeFolder(dirname(target))
      try {
        await rename(path, target)
        break
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === 3) throw error
      }
    }
    await syncFolder(dirname(target))
  } finally {
    // Also after success: renaming one link of a file over another link of it leaves the first in place (POSIX rename).
    await rm(path, { force: true })
  }
}

/** Write a file of its own and flush it to the disk. */
export async function writeDurably(path: string, write: (file: FileHandle) => Promise<void>, mode = 0o640): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await write(file)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Give a file that never changes in place a second name, which costs no space; where that can't be, make a true copy. */
export async function duplicateFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    await copyDurably(from, to)
  }
}

/** Copy a file and flush it to the disk. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to)
  const file = await open(to, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
