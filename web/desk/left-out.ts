import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { Draft } from './use-draft.ts'

type Reasons = Pick<Draft, 'leftOutReason' | 'photoReasons'>

/** The reason that a photo has by itself, chosen now or by an earlier decision; empty where it is that of the others. */
export const ownReason = ({ id, reason }: DeskPhoto, { photoReasons }: Reasons): Reason | '' => photoReasons?.[id] ?? reason ?? ''

/** Why each of some photos is left out, as far as it was said. */
export function reasonsFor(photos: readonly DeskPhoto[], draft: Reasons): Record<string, Reason> {
  return Object.fromEntries(
    photos.flatMap(photo => {
      const reason = ownReason(photo, draft) || draft.leftOutReason
      return reason ? [[photo.id, reason]] : []
    }),
  )
}

/** Photos that could be shown and are left out; a reason that the city has no more is none. */
export const leftOutOf = ({ photos, city: { reasons } }: Pick<DeskItem, 'photos' | 'city'>, leftOut: readonly string[]): DeskPhoto[] =>
  photos
    .filter(({ id, status }) => status !== 'refused' && leftOut.includes(id))
    .map(({ reason, ...photo }) => ({ ...photo, ...(reason && reasons.includes(reason) && { reason }) }))

/** Whether it has to be said why photos are left out: where that was chosen now, or was never said. */
export const asksWhy = (photos: readonly DeskPhoto[], draft: Draft): boolean =>
  photos.length > 0 && (draft.leftOut !== undefined || photos.some(photo => !reasonsFor([photo], draft)[photo.id]))
