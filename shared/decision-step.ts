import { canonicalJson } from './canonical-json.ts'
import { refusedIn, stillHeld, withoutRefused } from './erasure-steps.ts'
import { stillJudged } from './judged.ts'
import type { Decided, Step } from './lifecycle.ts'
import type { Photo } from './photo.ts'
import { changed, impossible, onlyMachinesSince, unchanged } from './step.ts'
import type { Decision, Outcome, Status, Submission } from './submission.ts'

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

/** An appeal against a moderator's own decision is for another one to decide; `moderator` is an actor's id. */
export const needsAnother = ({ status, appeal, decision }: Pick<Submission, 'status' | 'appeal' | 'decision'>, moderator: string) =>
  status === 'appealed' && (appeal?.against ?? decision?.by.id) === moderator

/** Where a decision leads. Who takes back what answered an appeal leaves the appeal to be answered, by whoever may. */
function leadsTo({ status, appeal }: Submission, outcome: Outcome): Status | undefined {
  const to = DECISIONS[status][outcome]
  return to && outcome === 'reverse' && appeal ? 'appealed' : to
}

/** Against a decision that neither answers an appeal nor takes an answer back, its contributor may appeal anew. */
function withoutAppeal({ appeal: _answered, ...rest }: Submission): Submission {
  return rest
}

/** A decision as it is kept: all that tells a repeat from another one. */
function decisionOf({ outcome, actor, basis, photos, reason, explanation, edits, statement, alone, ...event }: Decided, at: string): Decision {
  const refused = Object.keys(photos ?? {}).filter(photo => photos?.[photo] === 'refuse')
  return {
    outcome,
    at,
    by: { id: actor.id, name: actor.name },
    basis,
    ...(reason && { reason }),
    ...(explanation && { explanation }),
    ...(outcome === 'publish' && refused.length > 0 && { refused: refused.sort(), ...whyLeftOut(event) }),
    ...(edits && { edits }),
    ...(statement && { statement }),
    ...(alone && { alone }),
  }
}

/** Why photos are left out, where that is said. */
const whyLeftOut = ({ photoReasons, photoStatements }: Pick<Decision, 'photoReasons' | 'photoStatements'>) => ({
  ...(photoReasons && Object.keys(photoReasons).length > 0 && { photoReasons }),
  ...(photoStatements && photoStatements.length > 0 && { photoStatements }),
})

/** What was told of photos that are erased by now, and stay left out, is told still. */
function withEarlier(decision: Decision, { decision: before, photos }: Submission): Decision {
  const gone = new Set(photos.flatMap(({ status, outcome, reason }) => (status === 'refused' && outcome === 'refused' && reason ? [reason] : [])))
  const told = decision.photoStatements ?? []
  const still = (before?.photoStatements ?? []).filter(({ reason }) => gone.has(reason) && !told.some(each => each.reason === reason))
  return still.length > 0 ? { ...decision, photoStatements: [...told, ...still] } : decision
}

/** The same decision by the same moderator on the same version, whenever it comes, in whichever words, and whatever the moderator is called now. */
const isRepeat = (before: Decision, next: Decision) => before.by.id === next.by.id && canonicalJson(bare(before)) === canonicalJson(bare(next))
const bare = ({ at: _at, by: _by, statement: _statement, photoStatements: _told, alone: _alone, ...decision }: Decision) => decision

/** What a moderator decided, if it is about what the moderator saw. */
export function decide(submission: Submission, event: Decided, now: string): Step {
  const { status } = submission
  const decision = decisionOf(event, now)
  if (submission.decision && isRepeat(submission.decision, decision)) return unchanged
  if (!onlyMachinesSince(submission, event.basis, ['photo_ready'])) {
    return { kind: 'refused', why: 'conflict', detail: `expected version ${submission.version}, received ${event.basis}` }
  }
  const to = leadsTo(submission, event.outcome)
  if (!to) return impossible(`a submission that is ${status} can't be decided with "${event.outcome}"`)
  if (submission.erasedAt) return impossible('expected the photos to be still there, they were erased')
  if (event.revision !== submission.revision) {
    return { kind: 'refused', why: 'conflict', detail: `expected revision ${submission.revision}, received ${event.revision}` }
  }
  const isAgain = needsAnother(submission, event.actor.id)
  if (isAgain && !event.alone) return impossible('expected another moderator than the one who decided before')
  if (event.outcome !== 'publish' && !event.reason) return impossible(`expected a reason with "${event.outcome}", received none`)

  const edits = event.edits ? { ...submission.edits, ...event.edits } : submission.edits
  const change: Partial<Submission> = {
    status: to,
    decision: event.outcome === 'publish' ? withEarlier(decision, submission) : decision,
    ...(edits && { edits }),
  }
  // The clock of what this decision refuses begins anew; what the one before refused went when the clock struck.
  const { originalsErasedAt, opinion: _answered, ...rest } = submission
  const held: Submission = originalsErasedAt
    ? { ...rest, ...stillHeld(submission), ...stillJudged(submission, refusedIn(submission), false), photos: withoutRefused(submission.photos) }
    : rest
  const kept = status === 'appealed' || event.outcome === 'reverse' ? held : withoutAppeal(held)
  if (event.outcome === 'publish') {
    const photos = kept.photos.map((photo): Photo => {
      if (photo.status === 'refused') return photo
      const { reason: _before, ...rest } = photo
      if (!decision.refused?.includes(photo.id)) return { ...rest, outcome: 'accepted' }
      const reason = decision.photoReasons?.[photo.id]
      return { ...rest, outcome: 'refused', ...(reason && { reason }) }
    })
    if (!photos.some(({ outcome }) => outcome === 'accepted')) return impossible('expected at least one accepted photo, received none')
    if (photos.some(({ outcome, status }) => outcome === 'accepted' && status === 'received'))
      return impossible('expected pictures of every accepted photo, one is still being made')
    change.photos = photos
    change.publishedAt = submission.publishedAt ?? now
    if (event.theme) change.theme = event.theme
  }
  const entry = {
    event: `decided:${event.outcome}`,
    actor: event.actor,
    ...(event.reason && { reason: event.reason }),
    ...(event.explanation && { note: event.explanation }),
    ...(event.statement && { statement: event.statement }),
    ...whyLeftOut(decision),
    ...((isAgain || event.answersAlone) && { alone: true as const }),
  }
  return changed(kept, change, entry, now)
}
