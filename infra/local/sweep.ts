import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../functions/context.ts'
import type { Area } from '../../functions/ports.ts'
import { ID_PATTERN } from '../../shared/paths.ts'

/** What changed less than this ago may still be on its way. */
const SETTLED_MS = 3_600_000

const FOLDERS: readonly { area: Area; prefix: string; belongs: (context: Context, id: string) => Promise<boolean> }[] = [
  { area: 'originals', prefix: 'uploads/', belongs: exists },
  { area: 'originals', prefix: 'pinned/', belongs: exists },
  { area: 'staging', prefix: '', belongs: exists },
  { area: 'public', prefix: '', belongs: async ({ gallery }, id) => (await gallery.story(id)) !== undefined },
]

async function exists({ submissions }: Context, id: string): Promise<boolean> {
  return (await submissions.get(id)) !== undefined
}

/** Remove the files of submissions that don't exist, and public ones without a story, such as a restored older database leaves behind. */
export async function sweep(context: Context, { settledMs = SETTLED_MS }: { settledMs?: number } = {}): Promise<number> {
  const { config, objects, log } = context
  let removed = 0
  for (const { area, prefix, belongs } of FOLDERS) {
    const folder = join(config.dataFolder, area, prefix)
    for (const id of await namesIn(folder)) {
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
