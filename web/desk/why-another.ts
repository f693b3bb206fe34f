import type { DeskItem } from '../../shared/desk-item.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'

/** Why a member can't decide here, at least not now. */
export function whyAnother({ own, alone }: Pick<DeskItem, 'own' | 'alone'>): MessageKey {
  if (own) return 'desk.own'
  return alone === 'later' ? 'desk.alone-later' : 'desk.needs-another'
}
