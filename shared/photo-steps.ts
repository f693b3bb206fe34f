import type { Event, Revised, Step } from './lifecycle.ts'
import type { Photo } from './photo.ts'
import { changed, INTAKE, impossible, UPKEEP, unchanged } from './step.ts'
import { isOver, type Status, type Submission } from './submission.ts'

const ORDER = { waiting: 0, received: 1, prepared: 2, ready: 3 } as const

type PhotoEvent = Exclude<Extract<Event, { photo: string }>, Revised>

/** What intake tells of one photo. */
export function photoStep(submission: Submission, event: PhotoEvent, now: string): Step {
  const photo = submission.photos.find(({ id }) => id === event.photo)
  if (!photo) return impossible(`expected a photo of this submission, received "${event.photo}"`)
  if (isOver(submission.status) || submission.erasedAt) return unchanged
  if (event.kind !== 'photo_received' && event.sha256 !== undefined && event.sha256 !== photo.sha256)
    return impossible(`expected ${event.kind} of the bytes that photo ${photo.id} has now, received it of others`)
  const next = photoAfter(photo, event, submission.status)
  if (!next) return unchanged
  const photos = submission.photos.map(each => (each.id === photo.id ? next : each))
  const words = event.kind === 'photo_ready' && !submission.wordsShadow && event.beside?.words
  const after = { ...settled(submission, photos, now), ...(words && { wordsShadow: words }) }
  return changed(submission, after, { event: event.kind, actor: INTAKE, note: photo.id }, now)
}

/** Whether an upload of this photo would be taken: the first one, or one after a refusal while the submission still waits. */
export function isAwaited(photo: Photo, status: Status): boolean {
  if (isOver(status)) return false
  return photo.status === 'waiting' || (photo.status === 'refused' && (status === 'uploading' || status === 'processing'))
}

/** The photo after an event; `undefined` when the event says nothing new. */
function photoAfter(photo: Photo, event: PhotoEvent, status: Status): Photo | undefined {
  const rank = photo.status === 'refused' ? undefined : ORDER[photo.status]
  // What comes late from before something was covered.
  if ((event.kind === 'photo_prepared' || event.kind === 'photo_ready') && event.revision !== photo.revision) return undefined
  switch (event.kind) {
    case 'photo_received': {
      // The first accepted upload is pinned.
      if (!isAwaited(photo, status) || !isStill(event.over, photo)) return undefined
      const { problem: _, ...rest } = photo
      return { ...rest, status: 'received', sha256: event.sha256, bytes: event.bytes }
    }
    case 'photo_refused': {
      // What is ready stays, and what was; before that, renditions that can't be made are missing for good.
      if (rank === undefined || rank >= ORDER.ready || photo.revision !== undefined || !isStill(event.over, photo)) return undefined
      const { outcome: _, ...rest } = photo
      return { ...rest, status: 'refused', problem: event.problem }
    }
    case 'photo_prepared': {
      if (rank !== ORDER.received) return undefined
      const { width, height, thumbhash, fingerprint, findings, verdict, grounds } = event
      // What machines said is of the picture as it was sent.
      if (photo.revision !== undefined) return { ...photo, status: 'prepared', width, height, thumbhash }
      const { fingerprint: _, grounds: __, ...rest } = photo
      const judged = { findings, verdict, ...(grounds && { grounds }) }
      return { ...rest, status: 'prepared', width, height, thumbhash, ...(fingerprint && { fingerprint }), ...judged }
    }
    case 'photo_ready':
      if (rank !== ORDER.prepared) return undefined
      return { ...photo, status: 'ready', renditions: event.renditions, ...(event.beside?.photo && { shadow: event.beside.photo }) }
    default:
      return event satisfies never
  }
}

/** Whether a photo is still as somebody saw it, where they say how. */
const isStill = (over: Pick<Photo, 'status' | 'sha256'> | undefined, { status, sha256 }: Photo) =>
  over === undefined || (over.status === status && over.sha256 === sha256)

/** A decision is left alone, unless nothing is left that it could show. */
function canMove({ status }: Submission, photos: Photo[]): boolean {
  if (status === 'published') return !photos.some(({ outcome }) => outcome === 'accepted')
  return status === 'uploading' || status === 'processing' || status === 'in_review'
}

/** Where the photos together put the submission: a person looks as soon as every photo is prepared or refused, and as long as one is there. */
function settled(submission: Submission, photos: Photo[], now: string): Partial<Submission> {
  if (!canMove(submission, photos)) return { photos }
  const open = photos.filter(({ status }) => status !== 'refused')
  if (open.length === 0 || open.some(({ status }) => status === 'waiting')) return { photos, status: 'uploading' }
  // In review, one that was prepared before is only rendered anew.
  if (submission.status !== 'in_review' && open.some(({ status }) => status === 'received')) return { photos, status: 'processing' }
  return { photos, status: 'in_review', arrivedAt: submission.arrivedAt ?? now }
}

/** Who asks for tickets again still sends: the waiting time begins anew, unless it has done so since `before`. */
export function renewUploads(submission: Submission, before: string, now: string): Step {
  if (submission.status !== 'uploading' || submission.updatedAt >= before) return unchanged
  return changed(submission, {}, { event: 'uploads_renewed', actor: { kind: 'contributor' } }, now)
}

/** After the waiting time for uploads: go on with what has arrived, or let an empty submission expire; not if anything happened since `before`. */
export function closeUploads(submission: Submission, before: string | undefined, now: string): Step {
  if (submission.status !== 'uploading' || (before !== undefined && submission.updatedAt >= before)) return unchanged
  const closing = { event: 'uploads_closed', actor: UPKEEP }
  if (submission.photos.every(({ status }) => status === 'waiting' || status === 'refused')) return changed(submission, { status: 'expired' }, closing, now)
  const photos = submission.photos.map(
    (photo): Photo => (photo.status === 'waiting' ? { ...photo, status: 'refused', problem: { code: 'never-arrived' } } : photo),
  )
  return changed(submission, settled(submission, photos, now), closing, now)
}
