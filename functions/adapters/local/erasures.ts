import { open, readFile } from 'node:fs/promises'
import { join as pathOf } from 'node:path'
import type { Erasure, Erasures } from '../../ports.ts'
import { asStorageError } from './storage-error.ts'

export const ERASURES_FILE = 'erasures.log'

/** What must not come back, one event a line, beside the database: a restored older one is told of it. */
export function createFileErasures(folder: string, now: () => Date): Erasures {
  async function append(lines: readonly Erasure[]) {
    try {
      const file = await open(pathOf(folder, ERASURES_FILE), 'a', 0o600)
      try {
        // A line of its own, also after one that a power cut left unfinished.
        await file.appendFile(`\n${lines.map(each => `${erasureLine(each)}\n`).join('')}`)
        await file.sync()
      } finally {
        await file.close()
      }
    } catch (error) {
      throw asStorageError(error)
    }
  }

  async function join(others: readonly Erasure[]) {
    const known = new Set((await readErasures(folder)).map(erasureLine))
    const fresh = others.filter(each => !known.has(erasureLine(each)))
    if (fresh.length > 0) await append(fresh)
  }

  return {
    add: (id, fate, at) => (at ? join([{ at, id, fate }]) : append([{ at: now().toISOString(), id, fate }])),
    join,

    all: async () => inOrderOfTime(await readErasures(folder)),
  }
}

/** Lists are written about in the order of time. Those of one moment stay as they were written. */
export const inOrderOfTime = (erasures: readonly Erasure[]): Erasure[] => erasures.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))

/** What is gone has no word behind its id, as in lists that knew of nothing else. */
export const erasureLine = ({ at, id, fate }: Erasure) => (fate === 'gone' ? `${at} ${id}` : `${at} ${id} ${fate}`)

/**
 * The list of a folder in the order in which it was written. Passed over is a line that a power cut left unfinished, and what earlier
 * lists say of stories that were put back: an older backup has them as they were before.
 */
export async function readErasures(folder: string): Promise<Erasure[]> {
  let text: string
  try {
    text = await readFile(pathOf(folder, ERASURES_FILE), 'utf8')
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
