import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { decide, type Filter } from './calls.ts'
import type { Sent } from './outbox.ts'
import { deskHref, go } from './route.ts'
import { sayFailure } from './say-failure.ts'
import type { Message } from './status-line.tsx'
import { keepDraft } from './use-draft.ts'

interface Options {
  /** The decision that is taken back; it may still be on its way. */
  sent: Sent
  /** Version that it led to, where it was confirmed. */
  decided: Promise<number | undefined>
  filter: Filter
  say: (key: MessageKey, params?: Params) => string
  announce: (message: Message | undefined) => void
  /** The queue has it again. */
  onBack: () => void
}

/** Take a decision back at once, as a mistake, with everything that was typed for it, and open the submission again. */
export async function takeBack({ sent, decided, filter, say, announce, onBack }: Options): Promise<void> {
  const { id, body, draft } = sent
  announce({ text: say('desk.undo-waits') })
  const version = await decided
  if (version !== undefined) {
    try {
      await decide(id, { version, revision: body.revision, outcome: 'reverse', reason: 'mistake' })
      keepDraft(id, draft)
      announce({ text: say('desk.taken-back') })
    } catch (error) {
      announce({ text: sayFailure(say, error) })
    }
  }
  onBack()
  go(deskHref(id, filter))
}
