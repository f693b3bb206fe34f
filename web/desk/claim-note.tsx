import type { ClaimAnswer } from '../../shared/desk-item.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { timeOf } from './age.ts'

/** Who else looks at this and since when, and how to go on in their place. */
export function ClaimNote({ claim, onTakeOver }: { claim: ClaimAnswer; onTakeOver: () => void }) {
  const say = useSay()
  const { lang } = useWords()
  return (
    <div class="claim-note" role="status">
      <p>{say('desk.claim-by', { name: claim.name, time: timeOf(claim.since, lang) })}</p>
      <button type="button" class="button button-quiet" onClick={onTakeOver}>
        {say('desk.take-over')} <kbd>T</kbd>
      </button>
    </div>
  )
}
