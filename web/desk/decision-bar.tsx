import type { DeskItem } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'
import type { Reasoned } from './use-forms.ts'
import { whyAnother } from './why-another.ts'

interface DecisionBarProps {
  item: DeskItem
  leftOut: readonly string[]
  asking: Reasoned | undefined
  /** A form stands in its place. */
  isHidden: boolean
  isBusy: boolean
  onPublish: () => void
  onAsk: (outcome: Reasoned) => void
  onPass: () => void
  onNext: () => void
  onBack: () => void
}

const KEYS: Record<Reasoned, string> = { decline: 'D', remove: 'R', reverse: 'V' }

/** What can be decided now, with the key of each. */
export function DecisionBar({ item, leftOut, asking, isHidden, isBusy, onPublish, onAsk, onPass, onNext, onBack }: DecisionBarProps) {
  const say = useSay()
  const photos = item.photos.filter(({ status }) => status !== 'refused')
  const why = item.needsAnother && { 'aria-describedby': 'decision-why' }
  const shown = photos.filter(({ id }) => !leftOut.includes(id)).length
  return (
    <section class="decision-bar" hidden={isHidden} aria-label={say('desk.decide')}>
      <button type="button" class="button button-quiet decision-back" onClick={onBack}>
        {say('desk.back')} <kbd>Esc</kbd>
      </button>
      {item.outcomes.includes('publish') && (
        <button type="button" class="button" aria-disabled={isBusy || item.needsAnother} onClick={onPublish} {...why}>
          {shown === photos.length ? say('desk.publish') : say('desk.publish-some', { shown, all: photos.length })} <kbd>P</kbd>
        </button>
      )}
      {item.outcomes
        .filter(outcome => outcome !== 'publish')
        .map(outcome => (
          <button
            key={outcome}
            type="button"
            class={outcome === 'reverse' ? 'button button-quiet' : 'button button-danger'}
            aria-disabled={isBusy || item.needsAnother}
            aria-expanded={asking === outcome}
            onClick={() => onAsk(outcome)}
            {...why}
          >
            {say(`desk.${outcome}`)} <kbd>{KEYS[outcome]}</kbd>
          </button>
        ))}
      {item.needsAnother && (
        <p class="decision-none" id="decision-why">
          {say(whyAnother(item))}
        </p>
      )}
      {item.alone === 'now' && <p class="decision-none">{say('desk.alone-now')}</p>}
      {item.outcomes.length === 0 && <p class="decision-none">{say('desk.nothing-to-decide')}</p>}
      {item.isWaiting && (
        <button type="button" class="button button-quiet decision-pass" onClick={onPass}>
          {say('desk.pass')} <kbd>O</kbd>
        </button>
      )}
      <button type="button" class="button button-quiet decision-next" onClick={onNext}>
        {say('desk.next')} <kbd>J</kbd>
      </button>
    </section>
  )
}
