import type { DeskItem } from '../../shared/desk-item.ts'
import type { Outcome } from '../../shared/submission.ts'
import type { DecisionBody } from './calls.ts'
import { asksWhy, leftOutOf, reasonsFor } from './left-out.ts'
import type { Draft } from './use-draft.ts'

/** Put a decision on what was looked at into the form in which it is sent, with what was chosen and typed for it and nothing else. */
export function decisionBody(item: DeskItem, outcome: Outcome, draft: Draft, leftOut: readonly string[]): DecisionBody {
  const isPublish = outcome === 'publish'
  const { version, revision } = item
  const without = leftOutOf(item, leftOut)
  return {
    version,
    revision,
    outcome,
    ...(isPublish && leftOut.length > 0 && { photos: Object.fromEntries(leftOut.map(photo => [photo, 'refuse'])) }),
    ...(isPublish && without.length > 0 && { photoReasons: reasonsFor(without, draft) }),
    ...(isPublish && draft.edits && { edits: draft.edits }),
    ...(!isPublish && draft.reason && { reason: draft.reason }),
    ...((!isPublish || asksWhy(without, draft)) && draft.explanation?.trim() && { explanation: draft.explanation.trim() }),
  }
}
