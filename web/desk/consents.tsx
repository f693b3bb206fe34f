import type { DeskItem } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'

/** What the contributor agreed to, in sentences. */
export function Consents({ consents: { people, minors, uses, aiMade, terms } }: Pick<DeskItem, 'consents'>) {
  const say = useSay()
  return (
    <section>
      <h2>{say('desk.consents')}</h2>
      <ul class="facts-sentences">
        <li>{say('desk.own-work')}</li>
        <li>{say(`desk.people-${people}`)}</li>
        <li>{say(`desk.minors-${minors}`)}</li>
        <li>{say('desk.uses', { uses: uses.map(use => say(`desk.use-${use}`)).join(', ') })}</li>
        {aiMade && <li>{say('desk.ai-made')}</li>}
        <li class="quiet">{say('desk.terms', { version: terms })}</li>
      </ul>
    </section>
  )
}
