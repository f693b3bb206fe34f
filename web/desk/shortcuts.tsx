import { useEffect, useRef } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { DigestChoice } from './digest-choice.tsx'
import { useKeys } from './keys.ts'
import { RiskChoices } from './risk.tsx'
import type { Settings } from './settings.ts'

const KEYS: readonly [keys: readonly string[], what: MessageKey][] = [
  [['J', 'K'], 'desk.key-move'],
  [['Enter'], 'desk.key-open'],
  [['F'], 'desk.key-filter'],
  [['X'], 'desk.key-select'],
  [['Shift', 'J', 'K'], 'desk.key-select-range'],
  [['A'], 'desk.key-select-all'],
  [['1 – 9'], 'desk.key-photo'],
  [['Left', 'Right'], 'desk.key-photo-next'],
  [['B'], 'desk.key-uncover'],
  [['C'], 'desk.key-cover'],
  [['M'], 'desk.key-compare'],
  [['X'], 'desk.key-leave-out'],
  [['P'], 'desk.key-publish'],
  [['D'], 'desk.key-decline'],
  [['R'], 'desk.key-remove'],
  [['V'], 'desk.key-reverse'],
  [['E'], 'desk.key-edit'],
  [['T'], 'desk.key-take-over'],
  [['O'], 'desk.key-pass'],
  [['Ctrl', 'Enter'], 'desk.key-confirm'],
  [['Esc'], 'desk.key-back'],
  [['Z'], 'desk.key-undo'],
  [['?'], 'desk.key-help'],
]

/** The keys of the desk, and the switch that turns single keys off. */
export function Shortcuts({ me, settings, onChange }: { me: DeskMe | undefined; settings: Settings; onChange: (change: Partial<Settings>) => void }) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()
  useKeys({ '?': open })
  useEffect(() => {
    addEventListener('desk-shortcuts', open)
    return () => removeEventListener('desk-shortcuts', open)
  }, [])
  return (
    <dialog ref={dialog} class="desk-dialog" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{say('desk.shortcuts')}</h2>
      <dl class="desk-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key === 'Left' || key === 'Right' ? <Arrow to={key} /> : key}</kbd>
              ))}
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input type="checkbox" checked={settings.shortcuts} onChange={event => onChange({ shortcuts: event.currentTarget.checked })} />
        <span>{say('desk.shortcuts-on')}</span>
      </label>
      <RiskChoices />
      <DigestChoice me={me} />
      <Button onClick={() => dialog.current?.close()}>{say('ui.close')}</Button>
    </dialog>
  )
}

/** An arrow key; drawn, since the interface's fonts are cut down to letters. */
function Arrow({ to }: { to: 'Left' | 'Right' }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={to}>
      <path d={to === 'Left' ? 'M11 6H2M5.5 2.5 2 6l3.5 3.5' : 'M1 6h9M6.5 2.5 10 6l-3.5 3.5'} fill="none" stroke="currentColor" />
    </svg>
  )
}
