import type { Context } from '../../functions/context.ts'
import { originalKey, uploadKey } from '../../shared/paths.ts'
import { isOver } from '../../shared/submission.ts'

/**
 * Ask for the intake of photos that came from a house where it was under way: their originals are uploads once more, of which each host hears
 * by itself. Those on which something is covered are asked for by the change feed.
 */
export async function askForIntakes({ submissions, objects }: Context, id: string): Promise<void> {
  const submission = await submissions.get(id)
  if (!submission || isOver(submission.status) || submission.erasedAt) return
  for (const { id: photo, status, sha256, revision } of submission.photos) {
    if (!sha256 || revision !== undefined || (status !== 'received' && status !== 'prepared')) continue
    await objects.copy('originals', originalKey(id, sha256), 'originals', uploadKey(id, photo))
  }
}
