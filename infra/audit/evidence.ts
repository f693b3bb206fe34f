import type { Source } from '../archive/export-gallery.ts'
import { readLines } from '../archive/lines.ts'
import { collectParts } from '../archive/parts.ts'
import { readAhead } from '../archive/read-ahead.ts'
import { readArchive } from '../archive/read-archive.ts'
import type { Evidence } from './verify.ts'

type Part = Pick<Source, 'catalog' | 'ledger' | 'inventory' | 'submissions'>

/** What a host holds; it may go on meanwhile. `say`: submissions so far. */
export async function* evidenceOf({ catalog, ledger, inventory, submissions }: Part, say: (many: number) => void = () => {}): AsyncGenerator<Evidence> {
  for (const { slug } of await catalog.cities()) for await (const day of ledger.days(slug)) yield { kind: 'day', day }
  let many = 0
  const read = async (id: string): Promise<Evidence | undefined> => {
    const submission = await submissions.get(id)
    return submission && { kind: 'submission', submission, spilled: submission.spilled > 0 ? await submissions.spilled(id) : [] }
  }
  for await (const ids of inventory.ids()) {
    for await (const [, each] of readAhead(ids, read)) if (each) yield each
    many += ids.length
    say(many)
  }
}

/** What an archive holds. */
export async function* evidenceIn(file: string): AsyncGenerator<Evidence> {
  const parts = collectParts()
  for await (const found of readArchive(file)) {
    if (found.kind === 'days') for (const day of readLines('days', found.name, found.bytes)) yield { kind: 'day', day }
    for (const { submission, spilled } of parts.take(found)) yield { kind: 'submission', submission, spilled }
  }
}
