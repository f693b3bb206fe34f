import { useSay } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import type { Mistake } from './check.ts'

/** Id of the control that a mistake is at. */
export const controlId = (mistake: Pick<Mistake, 'field'>) => `f-${mistake.field}`

/** Everything that has to be changed, each a link to its control (the pattern of GOV.UK). */
export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] }) {
  const say = useSay()
  if (mistakes.length === 0) return null
  return (
    <div class="share-summary">
      <Note kind="error" role="alert" title={say('share.errors', { count: mistakes.length })}>
        <ul class="plain">
          {mistakes.map(mistake => (
            <li key={mistake.field}>
              <a
                href={`#${controlId(mistake)}`}
                onClick={event => {
                  event.preventDefault()
                  goTo(mistake)
                }}
              >
                {say(mistake.key, mistake.params)}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

/** Put the focus at a mistake, with what it is about in sight. */
export function goTo(mistake: Pick<Mistake, 'field'>): void {
  const control = document.getElementById(controlId(mistake))
  control?.closest('.field, fieldset, .choice, section')?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
