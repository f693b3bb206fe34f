import { originalKey, uploadKey } from '../../shared/paths.ts'
import { isOver } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { isMark } from './attempt-mark.ts'
import { forgetOldRenditions } from './old-renditions.ts'

/**
 * Delete what an intake must not leave behind, seen from the submission as it is after it. Repeating it changes nothing. `signal`: nobody
 * waits any more, and what was seen counts no more.
 */
export async function tidyIntake(context: Context, id: string, photo: string, signal?: AbortSignal): Promise<void> {
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
  const refused = submission.photos.find(each => each.id === photo && each.status === 'refused')
  if (refused) await forgetRefused(refused.sha256)
  await forgetOldRenditions(context, submission)
  // As long as photos may still be pinned, an original that no photo names can be one that is just being pinned.
  if (submission.status === 'uploading' || submission.status === 'processing') return
  const named = new Set(submission.photos.flatMap(({ status, sha256 }) => (sha256 && status !== 'refused' ? [originalKey(id, sha256)] : [])))
  for (const key of await objects.list('originals', `pinned/${id}/`)) if (!named.has(key) && !isMark(key)) await objects.remove('originals', key)

  /** A photo that was refused may be sent again at any moment, and what is made of it then has the same names: each deletion looks again. */
  async function forgetRefused(sha256: string | undefined) {
    if (await isStillRefused()) await fingerprints.forget(id, photo)
    const original = sha256 && originalKey(id, sha256)
    if (original && (await isStillRefused(original))) await objects.remove('originals', original)
    for (const key of await objects.list('staging', `${id}/`))
      if (key.startsWith(`${id}/${photo}-`) && (await isStillRefused())) await objects.remove('staging', key)
  }

  /** With an original, also that no other photo of the submission has the same bytes. */
  async function isStillRefused(original?: string): Promise<boolean> {
    signal?.throwIfAborted()
    const { photos = [] } = (await submissions.get(id)) ?? {}
    const now = photos.find(each => each.id === photo)
    if (now?.status !== 'refused' || now.sha256 !== refused?.sha256) return false
    return original === undefined || !photos.some(each => each.status !== 'refused' && each.sha256 && originalKey(id, each.sha256) === original)
  }
}
