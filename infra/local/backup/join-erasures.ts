import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../../../functions/adapters/local/atomic-file.ts'
import { ERASURES_FILE, erasureLine, inOrderOfTime, readErasures } from '../../../functions/adapters/local/erasures.ts'
import type { Erasure } from '../../../functions/ports.ts'
import { lastFates } from '../../../functions/submissions/last-fates.ts'

/** How many submissions the other lists say more of than the backup's own: gone for good, or taken from the public. */
export interface Newer {
  gone: number
  retracted: number
}

/**
 * Write into a backup that is about to be put in place what every list of the data folder knows, in the order of time. A
 * restore that was cut off has left lists aside (`replaced-…`) or not yet in place (`restoring-…`): they count as well.
 */
export async function joinErasures(incoming: string, dataFolder: string): Promise<Newer> {
  const own = inOrderOfTime(await readErasures(incoming))
  const folders = (await foldersWithLists(dataFolder)).filter(folder => folder !== incoming)
  const others = (await Promise.all(folders.map(readErasures))).flat()
  const lines = new Map([...own, ...others].map(each => [erasureLine(each), each]))
  const joined = inOrderOfTime([...lines.values()])
  const file = join(incoming, ERASURES_FILE)
  await rm(file, { force: true })
  await writeDurably(file, handle => handle.writeFile(joined.map(each => `${erasureLine(each)}\n`).join('')), 0o600)
  return compare(own, joined)
}

function compare(own: readonly Erasure[], joined: readonly Erasure[]): Newer {
  const known = lastFates(own)
  const newer = [...lastFates(joined).values()].filter(({ id, fate, at }) => {
    const before = known.get(id)
    return before?.fate !== fate || (fate === 'retracted' && before.at < at)
  })
  return { gone: newer.filter(({ fate }) => fate === 'gone').length, retracted: newer.filter(({ fate }) => fate === 'retracted').length }
}

async function foldersWithLists(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const aside = entries.filter(entry => entry.isDirectory() && /^(replaced|restoring)-/.test(entry.name))
  return [folder, ...(await Promise.all(aside.map(({ name }) => foldersWithLists(join(folder, name))))).flat()]
}
