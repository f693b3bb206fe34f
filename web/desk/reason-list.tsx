import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import type { SayReason } from './use-say-reason.ts'

interface ReasonListProps {
  /** Of the group of choices, and of what says that one is missing. */
  name: string
  reasons: readonly Reason[]
  chosen: Reason | undefined
  isMissing: boolean
  sayReason: SayReason
  onChoose: (reason: Reason) => void
}

/** The reasons of a city, of which one is chosen. */
export function ReasonList({ name, reasons, chosen, isMissing, sayReason, onChoose }: ReasonListProps) {
  const say = useSay()
  const tells = isMissing && !chosen
  return (
    <>
      <fieldset class="reason-list" {...(tells && { 'aria-describedby': `${name}-error` })}>
        <legend>{say('desk.reason')}</legend>
        {reasons.map(reason => (
          <label key={reason}>
            <input type="radio" name={name} value={reason} checked={chosen === reason} onChange={() => onChoose(reason)} />
            <span>{sayReason.label(reason)}</span>
          </label>
        ))}
      </fieldset>
      {tells && (
        <p class="field-error" id={`${name}-error`}>
          {say('desk.reason-missing')}
        </p>
      )}
    </>
  )
}
