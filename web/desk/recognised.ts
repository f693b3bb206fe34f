import type { DeskPhoto } from '../../shared/desk-item.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import type { Finding } from '../../shared/moderation.ts'

/** A finding about another photo that is the same or looks like it. */
export type Recognised = Finding & { of: NonNullable<Finding['of']> }
export const isRecognised = (finding: Finding): finding is Recognised => finding.of !== undefined
export const likenessesOf = ({ findings }: DeskPhoto): Recognised[] => findings.filter(isRecognised)

/** Bits of which a copy differs that was only saved anew, resized or brightened; one that was cropped differs by more. */
const NEARLY = 20

/** How near two photos are. */
export function sayDistance(say: (key: MessageKey, params?: Params) => string, distance: number): string {
  if (distance === 0) return say('desk.likeness-same')
  return `${say(distance <= NEARLY ? 'desk.likeness-nearly' : 'desk.likeness-changed')} ${say('desk.likeness-near', { count: distance })}`
}
