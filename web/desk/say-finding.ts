import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { CATEGORIES, TEXT_CATEGORIES } from '../../shared/moderation.ts'

type Say = (key: MessageKey, params?: Params) => string

/** What a machine can see, as something to look for. */
export function sayFinding(say: Say, finding: string): string {
  if (finding === 'held') return say('desk.facet-held')
  if (finding === 'face') return say('desk.facet-face')
  const ofPhotos = CATEGORIES.find(each => each === finding)
  if (ofPhotos) return say(`desk.finding-${ofPhotos}`)
  const ofWords = TEXT_CATEGORIES.find(each => each === finding)
  return ofWords ? say(`desk.marked-${ofWords}`) : finding
}
