import type { Passed, Step, TakenOver } from './lifecycle.ts'
import { changed, impossible, onlyMachinesSince, unchanged } from './step.ts'
import type { Status, Submission } from './submission.ts'

/** States in which a submission waits for a person, who holds it while looking. */
const WAITING: readonly Status[] = ['in_review', 'appealed', 'hidden']
export const isWaiting = (status: Status) => WAITING.includes(status)

/** Note that one moderator goes on where another had begun: what the other decides on what they saw then is a conflict. */
export function takeOver(submission: Submission, { actor, from }: TakenOver, now: string): Step {
  if (!isWaiting(submission.status)) return impossible(`expected a submission that waits for a person, it is ${submission.status}`)
  const last = submission.history.at(-1)
  if (last?.event === 'taken_over' && last.actor.kind === 'moderator' && last.actor.id === actor.id) return unchanged
  return changed(submission, {}, { event: 'taken_over', actor, note: from }, now)
}

/** Ask a colleague for an opinion. It stays with the submission until somebody decides, or passes it on. */
export function pass(submission: Submission, { actor, basis, to, note }: Passed, now: string): Step {
  const { status, opinion } = submission
  if (opinion && opinion.basis === basis && opinion.by.id === actor.id && opinion.to.id === to.id && opinion.note === note) return unchanged
  if (!onlyMachinesSince(submission, basis, ['photo_ready', 'text_judged']))
    return { kind: 'refused', why: 'conflict', detail: `expected version ${submission.version}, received ${basis}` }
  if (!isWaiting(status)) return impossible(`expected a submission that waits for a person, it is ${status}`)
  const by = { id: actor.id, name: actor.name }
  return changed(submission, { opinion: { to, by, at: now, note, basis } }, { event: 'passed', actor, note: `${to.name}: ${note}` }, now)
}
