import type { Finding, Verdict } from './moderation.ts'
import type { Photo, Rendition } from './photo.ts'
import type { PhotoProblem } from './problem.ts'
import type { Reason } from './reasons.ts'
import type { Actor, Edits, Entry, Outcome, Status, Submission } from './submission.ts'

export interface Decided {
  kind: 'decided'
  actor: Extract<Actor, { kind: 'moderator' }>
  outcome: Outcome
  /** Version and revision that the moderator looked at. */
  basis: number
  revision: number
  /** Outcome of each photo with `publish`; a photo that is not named is accepted. */
  photos?: Record<string, 'accept' | 'refuse'>
  reason?: Reason
  explanation?: string
  edits?: Edits
}

export type Event =
  | { kind: 'photo_received'; photo: string; sha256: string; bytes: number }
  | { kind: 'photo_refused'; photo: string; problem: PhotoProblem }
  | { kind: 'photo_prepared'; photo: string; width: number; height: number; thumbhash: string; findings: Finding[]; verdict: Verdict }
  | { kind: 'photo_ready'; photo: string; renditions: Rendition[] }
  | { kind: 'uploads_closed' }
  | Decided
  | { kind: 'hidden'; actor: Extract<Actor, { kind: 'moderator' }>; note: string }
  | { kind: 'appealed'; text: string }
  | { kind: 'withdrawn' }
  | { kind: 'originals_erased' }
  | { kind: 'erased' }

export type Step =
  | { kind: 'changed'; submission: Submission }
  /** The event was applied before, or comes too late to matter. */
  | { kind: 'unchanged' }
  /** `conflict`: someone else changed it first. `impossible`: the state does not allow it, or something is missing. */
  | { kind: 'refused'; why: 'conflict' | 'impossible'; detail: string }

const MACHINE: Actor = { kind: 'machine', id: 'intake' }
const UPKEEP: Actor = { kind: 'machine', id: 'upkeep' }
const CONTRIBUTOR: Actor = { kind: 'contributor' }
const unchanged: Step = { kind: 'unchanged' }
const impossible = (detail: string): Step => ({ kind: 'refused', why: 'impossible', detail })

/** Nothing that a machine or a late message says matters after these. */
export const isOver = (status: Status) => status === 'withdrawn' || status === 'expired'

/**
 * Apply one event to a submission: pure, exhaustive, and safe to repeat. The result has the next version and one more
 * entry of history (its `prev` is filled in where it is stored). Nothing is published but by a `decided` event, and a
 * withdrawal is final.
 */
export function transition(submission: Submission, event: Event, now: string): Step {
  switch (event.kind) {
    case 'photo_received':
    case 'photo_refused':
    case 'photo_prepared':
    case 'photo_ready':
      return photoStep(submission, event, now)
    case 'uploads_closed':
      return closeUploads(submission, now)
    case 'decided':
      return decide(submission, event, now)
    case 'hidden':
      if (submission.status === 'hidden') return unchanged
      if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
      return changed(submission, { status: 'hidden' }, { event: event.kind, actor: event.actor, note: event.note }, now)
    case 'appealed': {
      const { status } = submission
      if (status === 'appealed') return unchanged
      if (status !== 'declined' && status !== 'removed') return impossible(`expected a declined or removed submission, it is ${status}`)
      if (submission.erasedAt) return impossible('expected the evidence to be still there, it was erased')
      if (submission.appeal) return impossible('expected one appeal to a decision, there was one')
      return changed(submission, { status: 'appealed', appeal: { text: event.text, at: now, from: status } }, { event: event.kind, actor: CONTRIBUTOR }, now)
    }
    case 'withdrawn':
      if (submission.status === 'withdrawn') return unchanged
      return changed(submission, { status: 'withdrawn' }, { event: event.kind, actor: CONTRIBUTOR }, now)
    case 'originals_erased':
      return eraseOriginals(submission, now)
    case 'erased':
      return erase(submission, now)
    default:
      return event satisfies never
  }
}

const ORDER = { waiting: 0, received: 1, prepared: 2, ready: 3 } as const

type PhotoEvent = Extract<Event, { photo: string }>

function photoStep(submission: Submission, event: PhotoEvent, now: string): Step {
  const photo = submission.photos.find(({ id }) => id === event.photo)
  if (!photo) return impossible(`expected a photo of this submission, received "${event.photo}"`)
  if (isOver(submission.status) || submission.erasedAt) return unchanged
  const next = photoAfter(photo, event, submission.status)
  if (!next) return unchanged
  const photos = submission.photos.map(each => (each.id === photo.id ? next : each))
  return changed(submission, settled(submission, photos, now), { event: event.kind, actor: MACHINE, note: photo.id }, now)
}

/** Whether an upload of this photo would be taken: the first one, or one after a refusal while the submission still waits. */
export function isAwaited(photo: Photo, status: Status): boolean {
  if (isOver(status)) return false
  return photo.status === 'waiting' || (photo.status === 'refused' && (status === 'uploading' || status === 'processing'))
}

/** The photo after an event; `undefined` when the event says nothing new. */
function photoAfter(photo: Photo, event: PhotoEvent, status: Status): Photo | undefined {
  const rank = photo.status === 'refused' ? undefined : ORDER[photo.status]
  switch (event.kind) {
    case 'photo_received': {
      // The first accepted upload is pinned.
      if (!isAwaited(photo, status)) return undefined
      const { problem: _, ...rest } = photo
      return { ...rest, status: 'received', sha256: event.sha256, bytes: event.bytes }
    }
    case 'photo_refused':
      if (rank === undefined || rank >= ORDER.prepared) return undefined
      return { ...photo, status: 'refused', problem: event.problem }
    case 'photo_prepared': {
      if (rank !== ORDER.received) return undefined
      const { width, height, thumbhash, findings, verdict } = event
      return { ...photo, status: 'prepared', width, height, thumbhash, findings, verdict }
    }
    case 'photo_ready':
      if (rank !== ORDER.prepared) return undefined
      return { ...photo, status: 'ready', renditions: event.renditions }
    default:
      return event satisfies never
  }
}

/** Where the photos together put the submission: a person looks as soon as every photo is prepared or refused. */
function settled(submission: Submission, photos: Photo[], now: string): Partial<Submission> {
  if (submission.status !== 'uploading' && submission.status !== 'processing') return { photos }
  const open = photos.filter(({ status }) => status !== 'refused')
  if (open.length === 0 || open.some(({ status }) => status === 'waiting')) return { photos, status: 'uploading' }
  if (open.some(({ status }) => status === 'received')) return { photos, status: 'processing' }
  return { photos, status: 'in_review', arrivedAt: submission.arrivedAt ?? now }
}

/** After the waiting time for uploads: go on with what has arrived, or let an empty submission expire. */
function closeUploads(submission: Submission, now: string): Step {
  if (submission.status !== 'uploading') return unchanged
  const closing = { event: 'uploads_closed', actor: UPKEEP }
  if (submission.photos.every(({ status }) => status === 'waiting' || status === 'refused')) return changed(submission, { status: 'expired' }, closing, now)
  const photos = submission.photos.map(
    (photo): Photo => (photo.status === 'waiting' ? { ...photo, status: 'refused', problem: { code: 'never-arrived' } } : photo),
  )
  return changed(submission, settled(submission, photos, now), closing, now)
}

/** What each state allows a moderator to decide, and where it leads. */
const DECISIONS: Record<Status, Partial<Record<Outcome, Status>>> = {
  uploading: {},
  processing: {},
  in_review: { publish: 'published', decline: 'declined' },
  published: { remove: 'removed', reverse: 'in_review' },
  hidden: { publish: 'published', remove: 'removed', reverse: 'in_review' },
  declined: { reverse: 'in_review' },
  removed: { reverse: 'in_review' },
  appealed: { publish: 'published', decline: 'declined', remove: 'removed' },
  withdrawn: {},
  expired: {},
}

/** The outcomes that a state offers, for the desk's buttons. */
export const outcomesFor = (status: Status): Outcome[] => Object.keys(DECISIONS[status]) as Outcome[]

/** True when only machines have touched the submission since that version, so that what was looked at is unchanged. */
function onlyMachinesSince(submission: Submission, basis: number): boolean {
  const steps = submission.version - basis
  if (steps === 0) return true
  if (steps < 0 || steps > submission.history.length) return false
  return submission.history.slice(-steps).every(({ event }) => event === 'photo_ready')
}

function decide(submission: Submission, event: Decided, now: string): Step {
  const { decision, status } = submission
  if (decision && decision.basis === event.basis && decision.outcome === event.outcome && decision.by.id === event.actor.id) return unchanged
  if (!onlyMachinesSince(submission, event.basis)) {
    return { kind: 'refused', why: 'conflict', detail: `expected version ${submission.version}, received ${event.basis}` }
  }
  const to = DECISIONS[status][event.outcome]
  if (!to) return impossible(`a submission that is ${status} can't be decided with "${event.outcome}"`)
  if (submission.erasedAt) return impossible('expected the photos to be still there, they were erased')
  if (event.revision !== submission.revision) {
    return { kind: 'refused', why: 'conflict', detail: `expected revision ${submission.revision}, received ${event.revision}` }
  }
  if (status === 'appealed' && decision?.by.id === event.actor.id) return impossible('expected another moderator than the one who decided before')
  if (event.outcome !== 'publish' && !event.reason) return impossible(`expected a reason with "${event.outcome}", received none`)

  const edits = event.edits ? { ...submission.edits, ...event.edits } : submission.edits
  const change: Partial<Submission> = {
    status: to,
    decision: {
      outcome: event.outcome,
      at: now,
      by: { id: event.actor.id, name: event.actor.name },
      basis: event.basis,
      ...(event.reason && { reason: event.reason }),
      ...(event.explanation && { explanation: event.explanation }),
    },
    ...(edits && { edits }),
  }
  if (event.outcome === 'publish') {
    const photos = submission.photos.map((photo): Photo => {
      if (photo.status === 'refused') return photo
      return { ...photo, outcome: event.photos?.[photo.id] === 'refuse' ? 'refused' : 'accepted' }
    })
    if (!photos.some(({ outcome }) => outcome === 'accepted')) return impossible('expected at least one accepted photo, received none')
    change.photos = photos
    change.publishedAt = submission.publishedAt ?? now
  }
  const entry = {
    event: `decided:${event.outcome}`,
    actor: event.actor,
    ...(event.reason && { reason: event.reason }),
    ...(event.explanation && { note: event.explanation }),
  }
  return changed(submission, change, entry, now)
}

/** Forget what is no longer needed of a published story: the originals, and the photos that were refused when it was decided. */
function eraseOriginals(submission: Submission, now: string): Step {
  if (submission.originalsErasedAt) return unchanged
  if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
  if (submission.photos.some(({ status, outcome }) => outcome === 'accepted' && status !== 'ready'))
    return impossible('expected every accepted photo to be ready')
  const photos = submission.photos.map(
    (photo): Photo => (photo.outcome === 'refused' ? { ...blankPhoto(photo), status: 'refused', outcome: 'refused' } : photo),
  )
  return changed(submission, { photos, originalsErasedAt: now }, { event: 'originals_erased', actor: UPKEEP }, now)
}

const blankPhoto = ({ id, type, bytes, status }: Photo): Photo => ({ id, type, bytes, status, findings: [], renditions: [] })

/** True when upkeep has nothing more to do until the submission changes again. */
export function isKept(submission: Submission): boolean {
  return submission.erasedAt !== undefined || (submission.status === 'published' && submission.originalsErasedAt !== undefined)
}

/** Forget what was sent and by whom; what happened and when stays. */
function erase(submission: Submission, now: string): Step {
  if (submission.erasedAt) return unchanged
  if (!['withdrawn', 'declined', 'removed', 'expired'].includes(submission.status)) {
    return impossible(`expected a submission that is over, it is ${submission.status}`)
  }
  const { email: _email, location: _location, edits: _edits, ...kept } = submission
  const blank: Submission = {
    ...kept,
    story: { lang: submission.story.lang },
    tags: [],
    credit: '',
    photos: submission.photos.map(blankPhoto),
    ...(submission.appeal && { appeal: { ...submission.appeal, text: '' } }),
  }
  return changed(blank, { erasedAt: now }, { event: 'erased', actor: UPKEEP }, now)
}

function changed(submission: Submission, change: Partial<Submission>, entry: Pick<Entry, 'event' | 'actor' | 'reason' | 'note'>, now: string): Step {
  const seq = submission.spilled + submission.history.length + 1
  const to = change.status ?? submission.status
  return {
    kind: 'changed',
    submission: {
      ...submission,
      ...change,
      version: submission.version + 1,
      updatedAt: now,
      history: [...submission.history, { seq, at: now, from: submission.status, to, ...entry }],
    },
  }
}
