import type { DeskItem } from '../../shared/desk-item.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { asksForCare } from '../../shared/moderation.ts'
import { isRemade } from './remaking.tsx'
import { hidesWhat, type Risk } from './risk.tsx'
import type { Draft } from './use-draft.ts'
import { isUnsent } from './use-drawing.ts'

interface Options {
  item: DeskItem
  draft: Draft
  leftOut: readonly string[]
  /** Photos that were covered and have been looked at. */
  seen: readonly string[]
  areWordsSeen: boolean
  risk: Risk
}

/** What has to be done before a submission may be published: in words, and on which photo something is drawn that was not sent. */
export function whyNotYet({ item, draft, leftOut, seen, areWordsSeen, risk }: Options): { key: MessageKey; params?: Params; draws?: string } | undefined {
  const shown = item.photos.filter(({ id, status }) => status !== 'refused' && !leftOut.includes(id))
  const unsent = shown.find(photo => isUnsent(photo, draft))
  if (unsent) return { key: 'desk.cover-unsent', params: { number: unsent.id }, draws: unsent.id }
  if (shown.some(isRemade)) return { key: 'desk.cover-wait' }
  const unseen = shown.find(photo => hidesWhat(photo, risk) && photo.widths.length > 0 && !seen.includes(photo.id))
  if (unseen) return { key: 'desk.uncover-first', params: { number: unseen.id } }
  if (shown.length === 0) return { key: 'desk.none-left' }
  return asksForCare(item.textCheck?.verdict) && !areWordsSeen ? { key: 'desk.marked-first' } : undefined
}
