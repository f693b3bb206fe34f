import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeskPhoto } from '../../shared/desk-item.ts'
import { asksForCare } from '../../shared/moderation.ts'
import { useSay } from '../lib/words.tsx'
import type { Settings } from './settings.ts'

export type Risk = Pick<Settings, 'blur' | 'grey'>

/** How photos that are held for a careful look are covered, and the switches. */
export const RiskContext = createContext<readonly [risk: Risk, change: (change: Partial<Risk>) => void]>([{ blur: true, grey: true }, () => undefined])

/** Whether a photo is covered until asked, in one way or both. */
export const isRisky = ({ verdict }: Pick<DeskPhoto, 'verdict'>, { blur, grey }: Risk): boolean => asksForCare(verdict) && (blur || grey)

/** Nobody can tell what is on a blurred photo: it has to be looked at before it is published. Without colours it can be seen. */
export const hidesWhat = ({ verdict }: Pick<DeskPhoto, 'verdict'>, { blur }: Risk): boolean => asksForCare(verdict) && blur

/** Both switches; a moderator's own. */
export function RiskChoices() {
  const say = useSay()
  const [{ blur, grey }, change] = useContext(RiskContext)
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={blur} onChange={event => change({ blur: event.currentTarget.checked })} />
        <span>{say('desk.risk-blur')}</span>
      </label>
      <label class="choice">
        <input type="checkbox" checked={grey} onChange={event => change({ grey: event.currentTarget.checked })} />
        <span>{say('desk.risk-grey')}</span>
      </label>
    </>
  )
}
