import type { DeskItem } from '../../shared/desk.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { decide, type Filter } from './calls.ts'
import { deskHref, go } from './route.ts'
import { sayFailure } from './say-failure.ts'
import type { Message } from './status-line.tsx'

interface Options {
  /** As it is after the decision that is taken back. */
  item: DeskItem
  filter: Filter
  say: (key: MessageKey, params?: Params) => string
  announce: (message: Message | undefined) => void
}

/** Take a decision back at once, as a mistake, and open the submission again. */
export async function takeBack({ item, filter, say, announce }: Options): Promise<void> {
  const reason = item.city.reasons.includes('mistake') ? 'mistake' : item.city.reasons[0]
  try {
    await decide(item.id, { version: item.version, revision: item.revision, outcome: 'reverse', ...(reason && { reason }) })
    announce({ text: say('desk.taken-back') })
  } catch (error) {
    announce({ text: sayFailure(say, error) })
  }
  go(deskHref(item.id, filter))
}
