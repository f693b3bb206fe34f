import { ACCENTS, type Accent } from '../../shared/theme.ts'
import { useSay } from '../lib/words.tsx'

/** The city's colour, each shown as it looks in the present scheme and called by its name. */
export function AccentField({ value, onChange }: { value: Accent; onChange: (accent: Accent) => void }) {
  const say = useSay()
  return (
    <fieldset class="field" aria-describedby="accent-hint">
      <legend class="field-label">{say('desk.city-accent')}</legend>
      <p class="field-hint" id="accent-hint">
        {say('desk.city-accent-hint')}
      </p>
      <div class="accent-choices">
        {ACCENTS.map(accent => (
          <label key={accent} class="choice">
            <input type="radio" name="accent" value={accent} checked={value === accent} onChange={() => onChange(accent)} />
            <span class={`accent-swatch accent-${accent}`} />
            <span>{say(`desk.accent-${accent}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
