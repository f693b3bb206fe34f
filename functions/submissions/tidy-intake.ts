import { originalKey, uploadKey } from '../../shared/paths.ts'
import { isOver } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { forgetOldRenditions } from './old-renditions.ts'

/** Delete what an intake must not leave behind, seen from the submission as it is after it. Repeating it changes nothing. */
export async function tidyIntake(context: Context, id: string, photo: string): Promise<void> {
  const { submissions, objects, fingerprints } = context
  const submission = await submissions.get(id)
  if (!submission || isOver(submission.status) || submission.erasedAt) {
    await objects.remove('originals', uploadKey(id, photo))
    await objects.remove('originals', `pinned/${id}/`)
    await objects.remove('originals', `masters/${id}/`)
    await objects.remove('staging', `${id}/`)
    await (submission && !submission.erasedAt ? fingerprints.forget(id) : fingerprints.erase(id))
    return
  }
  const named = new Set(submission.photos.flatMap(({ status, sha256 }) => (sha256 && status !== 'refused' ? [originalKey(id, sha256)] : [])))
  const refused = submission.photos.find(each => each.id === photo && each.status === 'refused')
  if (refused) await fingerprints.forget(id, photo)
  if (refused?.sha256) await forget(originalKey(id, refused.sha256))
  if (refused) for (const key of await objects.list('staging', `${id}/`)) if (key.startsWith(`${id}/${photo}-`)) await objects.remove('staging', key)
  await forgetOldRenditions(context, submission)
  // As long as photos may still be pinned, an original that no photo names can be one that is just being pinned.
  if (submission.status === 'uploading' || submission.status === 'processing') return
  for (const key of await objects.list('originals', `pinned/${id}/`)) await forget(key)

  /** Another photo of the submission may have the same bytes. */
  async function forget(key: string) {
    if (!named.has(key)) await objects.remove('originals', key)
  }
}
