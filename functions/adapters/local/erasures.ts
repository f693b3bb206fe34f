import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Erasures } from '../../ports.ts'
import { asStorageError } from './storage-error.ts'

export const ERASURES_FILE = 'erasures.log'

/** Ids that must not come back, one a line, beside the database: a restored older one is told of them. */
export function createFileErasures(folder: string, now: () => Date): Erasures {
  return {
    async add(id) {
      try {
        const file = await open(join(folder, ERASURES_FILE), 'a', 0o600)
        try {
          // A line of its own, also after one that a power cut left unfinished.
          await file.write(`\n${now().toISOString()} ${id}\n`)
          await file.sync()
        } finally {
          await file.close()
        }
      } catch (error) {
        throw asStorageError(error)
      }
    },
  }
}

/** The ids of a data folder's list; a line that a power cut left unfinished is passed over. */
export async function readErasures(folder: string): Promise<Set<string>> {
  let text: string
  try {
    text = await readFile(join(folder, ERASURES_FILE), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set()
    throw error
  }
  return new Set(Array.from(text.matchAll(/^\S+ ([a-z2-7]{26})$/gm), match => match[1] ?? ''))
}
