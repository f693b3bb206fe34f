import { canonicalJson } from './canonical-json.ts'
import type { Revised, Step } from './lifecycle.ts'
import type { Photo } from './photo.ts'
import { canBeCovered, isRevisable } from './revisable.ts'
import { changed, impossible, onlyMachinesSince, unchanged } from './step.ts'
import type { Submission } from './submission.ts'

/** What machines add does not move what lies where on a photo. */
const HARMLESS = ['photo_ready', 'photo_prepared']

/**
 * Cover other parts of a photo: a new revision, which has to be rendered, looked at and decided on. A story that is public is hidden
 * until then, so that nobody goes on seeing what must go.
 */
export function revise(submission: Submission, { actor, basis, photo: id, redactions }: Revised, now: string): Step {
  const { status } = submission
  const photo = submission.photos.find(each => each.id === id)
  if (!photo) return impossible(`expected a photo of this submission, received "${id}"`)
  if (submission.erasedAt) return impossible('expected the photos to be still there, they were erased')
  if (canonicalJson(photo.redactions ?? []) === canonicalJson(redactions)) return unchanged
  if (!onlyMachinesSince(submission, basis, HARMLESS)) {
    return { kind: 'refused', why: 'conflict', detail: `expected version ${submission.version}, received ${basis}` }
  }
  if (!isRevisable(status)) return impossible(`nothing can be covered on a submission that is ${status}`)
  if (!canBeCovered(photo)) return impossible(`expected a photo with all of its renditions, it is ${photo.status}`)
  const revision = submission.revision + 1
  const { redactions: _, ...rest } = photo
  const next: Photo = { ...rest, status: 'received', revision, renditions: [], ...(redactions.length > 0 && { redactions: [...redactions] }) }
  const photos = submission.photos.map(each => (each.id === id ? next : each))
  return changed(submission, { photos, revision, ...(status === 'published' && { status: 'hidden' as const }) }, { event: 'revised', actor, note: id }, now)
}
