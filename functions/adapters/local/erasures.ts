import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Erasures, Fate } from '../../ports.ts'
import { asStorageError } from './storage-error.ts'

export const ERASURES_FILE = 'erasures.log'

/** One line of the list; `at` is ISO 8601 in UTC. */
export interface Erasure {
  at: string
  id: string
  fate: Fate
}

/** What must not come back, one event a line, beside the database: a restored older one is told of it. */
export function createFileErasures(folder: string, now: () => Date): Erasures {
  return {
    async add(id, fate) {
      try {
        const file = await open(join(folder, ERASURES_FILE), 'a', 0o600)
        try {
          // A line of its own, also after one that a power cut left unfinished.
          await file.write(`\n${erasureLine({ at: now().toISOString(), id, fate })}\n`)
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

/** What is gone has no word behind its id, as in lists that knew of nothing else. */
export const erasureLine = ({ at, id, fate }: Erasure) => (fate === 'gone' ? `${at} ${id}` : `${at} ${id} ${fate}`)

/**
 * The list of a folder in the order in which it was written. Passed over is a line that a power cut left unfinished, and what earlier
 * lists say of stories that were put back: an older backup has them as they were before.
 */
export async function readErasures(folder: string): Promise<Erasure[]> {
  let text: string
  try {
    text = await readFile(join(folder, ERASURES_FILE), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return Array.from(text.matchAll(/^(\S+) ([a-z2-7]{26})( retracted)?$/gm), ([, at = '', id = '', retracted]) => ({
    at,
    id,
    fate: retracted ? 'retracted' : 'gone',
  }))
}

/** What counts of each submission: that it is gone for good, else when its story was last taken down. */
export function lastFates(erasures: readonly Erasure[]): Map<string, Erasure> {
  const fates = new Map<string, Erasure>()
  for (const each of erasures) if (fates.get(each.id)?.fate !== 'gone') fates.set(each.id, each)
  return fates
}
