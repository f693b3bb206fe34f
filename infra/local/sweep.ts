import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import type { Context } from '../../functions/context.ts'
import type { Area } from '../../functions/ports.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import { sweepMails } from './mails/sweep-mails.ts'

/** What changed less than this ago may still be on its way. */
const SETTLED_MS = 3_600_000

const FOLDERS: readonly { area: Area; prefix: string; belongs: (context: Context, id: string) => Promise<boolean> }[] = [
  { area: 'originals', prefix: 'uploads/', belongs: ({ submissions }, id) => submissions.exists(id) },
  { area: 'originals', prefix: 'pinned/', belongs: ({ submissions }, id) => submissions.exists(id) },
  { area: 'originals', prefix: 'masters/', belongs: ({ submissions }, id) => submissions.exists(id) },
  { area: 'staging', prefix: '', belongs: ({ submissions }, id) => submissions.exists(id) },
  { area: 'public', prefix: '', belongs: ({ gallery }, id) => gallery.shows(id) },
]

/** Submissions after which others have their turn: SQLite answers at once, and nothing else happens meanwhile. */
const AT_A_TIME = 100

const DAY_MS = 24 * 3_600_000
const sweptAt = new WeakMap<Context, number>()

/** Sweep at the first call and then once a day, however often it is called. */
export async function sweepDaily(context: Context): Promise<void> {
  const now = context.now().getTime()
  if (now - (sweptAt.get(context) ?? Number.NEGATIVE_INFINITY) < DAY_MS) return
  await sweep(context)
  await sweepMails(context)
  sweptAt.set(context, now)
}

/** Remove the files of submissions that don't exist, and public ones without a story, such as a restored older database leaves behind. */
export async function sweep(context: Context, { settledMs = SETTLED_MS }: { settledMs?: number } = {}): Promise<number> {
  const { config, objects, log } = context
  let removed = 0
  let looked = 0
  for (const { area, prefix, belongs } of FOLDERS) {
    const folder = join(config.dataFolder, area, prefix)
    for (const id of await namesIn(folder)) {
      if (++looked % AT_A_TIME === 0) await others()
      if (!ID_PATTERN.test(id) || (await belongs(context, id))) continue
      const { mtimeMs } = await stat(join(folder, id))
      // The clock of the files is the machine's.
      if (Date.now() - mtimeMs < settledMs) continue
      await objects.remove(area, `${prefix}${id}/`)
      removed++
    }
  }
  if (removed > 0) log.warn({ removed }, 'files that belonged to nothing were removed')
  return removed
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
