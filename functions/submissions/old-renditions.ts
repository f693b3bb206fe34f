import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** Delete the private pictures of photos from before something was covered on them, once those from after it are all there. */
export async function forgetOldRenditions({ objects }: Context, { id, photos }: Submission): Promise<void> {
  const revisions = new Map(
    photos.flatMap(({ id: photo, status, revision }) => (status === 'ready' && revision !== undefined ? [[photo, revision] as const] : [])),
  )
  if (revisions.size === 0) return
  for (const key of await objects.list('staging', `${id}/`)) {
    const [photo = '', revision] = (key.split('/')[1] ?? '').split('-')
    // Only older ones: whoever looked at the submission before it got its next revision must not delete that.
    if (Number(revision) < (revisions.get(photo) ?? 0)) await objects.remove('staging', key)
  }
}
