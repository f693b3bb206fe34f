import type { Context } from '../../functions/context.ts'
import type { Erasure } from '../../functions/ports.ts'
import { lastFates } from '../../functions/submissions/last-fates.ts'
import { isOver, type Submission } from '../../shared/submission.ts'
import { compare } from './compare.ts'
import { readLines } from './lines.ts'
import { collectParts } from './parts.ts'
import { isCatalog, readArchive, type Totals } from './read-archive.ts'

/** What an archive holds, and what of it belongs here. */
export interface Survey {
  totals: Totals
  /** Submissions whose media are wanted: those that are new here, go on from what is here, or are the same. */
  wanted: ReadonlySet<string>
  /** The archive's list. */
  erasures: Erasure[]
  /** What counts of each submission, by both lists. */
  fates: ReadonlyMap<string, Erasure>
}

/** Read an archive to its end and compare it with what is here, changing nothing. Throws in one sentence where it can't be taken in. */
export async function survey(context: Context, file: string, read?: (bytes: number) => void): Promise<Survey> {
  try {
    return await look(context, file, read)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error} Nothing was changed.`, { cause: error })
  }
}

async function look(context: Context, file: string, read?: (bytes: number) => void): Promise<Survey> {
  const wanted = new Set<string>()
  const erasures: Erasure[] = []
  const parts = collectParts()
  const archive = readArchive(file, read)
  for (;;) {
    const { value, done } = await archive.next()
    if (done) {
      const fates = lastFates(inOrder([...(await context.erasures.all()), ...erasures]))
      for (const id of wanted) if (fates.get(id)?.fate === 'gone') wanted.delete(id)
      return { totals: value, wanted, erasures, fates }
    }
    if (value.kind === 'erasures') erasures.push(...readLines('erasures', value.name, value.bytes))
    if (isCatalog(value)) readLines(value.kind, value.name, value.bytes)
    if (value.kind === 'days' || value.kind === 'marks') readLines(value.kind, value.name, value.bytes)
    for (const each of parts.take(value)) {
      if (mayHaveMedia(each.submission) && (await belongs(context, each))) wanted.add(each.submission.id)
    }
  }
}

const inOrder = (all: readonly Erasure[]) => all.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))

const mayHaveMedia = ({ status, erasedAt }: Submission) => !isOver(status) && erasedAt === undefined

async function belongs({ submissions }: Context, archived: Parameters<typeof compare>[0]): Promise<boolean> {
  const there = await submissions.get(archived.submission.id)
  if (!there) return true
  const relation = await compare(archived, { submission: there, spilled: there.spilled > 0 ? await submissions.spilled(there.id) : [] })
  return relation === 'same' || relation === 'newer'
}
