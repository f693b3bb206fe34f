import type { LocalText } from '../../shared/text.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'

/** "You said, we did": what the city made of what it heard. */
export function Outcome({ of }: { of: LocalText }) {
  const say = useSay()
  return (
    <section class="outcome">
      <h2 class="outcome-title">{say('campaign.outcome')}</h2>
      <Local of={of} as="p" class="outcome-text" />
    </section>
  )
}
