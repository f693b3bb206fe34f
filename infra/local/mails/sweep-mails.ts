import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAIL_FOLDER } from '../../../functions/adapters/local/context.ts'
import type { Context } from '../../../functions/context.ts'

/** As the desk says beside them. */
const KEPT_MS = 14 * 24 * 3_600_000

/** Remove mails that were kept instead of sent once they are old, or the submission that they are about was withdrawn or erased. */
export async function sweepMails({ config, submissions }: Context): Promise<number> {
  const folder = join(config.dataFolder, MAIL_FOLDER)
  let removed = 0
  for (const file of await readdir(folder).catch(ifAbsent)) {
    const [, id = ''] = /\.([a-z2-7]{26})\.eml$/.exec(file) ?? []
    const submission = id ? await submissions.get(id) : undefined
    const { mtimeMs } = await stat(join(folder, file))
    // The clock of the files is the machine's.
    const isAboutNone = id === ''
    const isWanted = (isAboutNone || (submission && submission.status !== 'withdrawn' && !submission.erasedAt)) && Date.now() - mtimeMs < KEPT_MS
    if (isWanted) continue
    await rm(join(folder, file), { force: true })
    removed++
  }
  return removed
}

function ifAbsent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
