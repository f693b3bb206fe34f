import { useState } from 'preact/hooks'
import type { Campaign } from '../../shared/campaign.ts'
import type { DeskCity } from '../../shared/desk.ts'
import type { Place } from '../../shared/place.ts'
import { pickText } from '../../shared/text.ts'
import { THEMES } from '../../shared/theme.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { campaignCalls, type Stamped } from './calls.ts'
import { EditorForm } from './editor-form.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { SlugField } from './slug-field.tsx'

interface CampaignFormProps {
  city: DeskCity
  campaign: Stamped<Campaign>
  places: readonly Place[]
  onDone: (text: string) => void
  onReload: () => Promise<void>
  onCancel: () => void
}

/** Everything about a campaign that an editor decides. */
export function CampaignForm({ city, campaign: { thing, stamp }, places, onDone, onReload, onCancel }: CampaignFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const [campaign, setCampaign] = useState(thing)
  const [errors, setErrors] = useState<FieldErrors>({})
  const { languages } = city
  const [first = 'en'] = languages
  const set = (part: Partial<Campaign>) => setCampaign({ ...campaign, ...part })
  const setDay = (day: 'opens' | 'closes', value: string) => {
    const { [day]: _, ...others } = campaign
    setCampaign(value ? { ...others, [day]: value } : others)
  }
  const toggle = (slug: string) => set({ places: campaign.places.includes(slug) ? campaign.places.filter(each => each !== slug) : [...campaign.places, slug] })

  const check = (): FieldErrors => ({
    ...(!campaign.title[first]?.trim() && { [`/title/${first}`]: 'desk.error-first' }),
    ...(!campaign.prompt[first]?.trim() && { [`/prompt/${first}`]: 'desk.error-first' }),
    ...(campaign.opens && campaign.closes && campaign.closes < campaign.opens && { '/closes': 'desk.error-closes' }),
  })
  const closesError = sayError(say, errors, '/closes')
  const themeError = sayError(say, errors, '/theme')
  const local = { languages, errors }
  return (
    <EditorForm
      thing={{ thing: campaign, ...(stamp !== undefined && { stamp }) }}
      city={city.slug}
      calls={campaignCalls}
      title={pickText(thing.title, lang, languages)?.text ?? say('desk.campaign-new')}
      check={check}
      onErrors={setErrors}
      onDone={onDone}
      onReload={onReload}
      onCancel={onCancel}
    >
      <LocalField
        {...local}
        name="title"
        label={say('desk.campaign-title')}
        value={campaign.title}
        required
        maxLength={120}
        onChange={title => set({ title })}
      />
      {stamp === undefined && <SlugField value={campaign.slug} from={campaign.title[first]} errors={errors} onChange={slug => set({ slug })} />}
      <LocalField
        {...local}
        name="prompt"
        label={say('desk.campaign-prompt')}
        hint={say('desk.campaign-prompt-hint')}
        value={campaign.prompt}
        required
        rows={2}
        maxLength={500}
        onChange={prompt => set({ prompt })}
      />
      <LocalField
        {...local}
        name="goal"
        label={say('desk.campaign-goal')}
        hint={say('desk.campaign-goal-hint')}
        value={campaign.goal}
        rows={2}
        maxLength={1000}
        onChange={goal => set({ goal })}
      />
      <fieldset class="field" {...(themeError && { 'aria-describedby': 'theme-error', 'data-invalid': true })}>
        <legend class="field-label">{say('desk.campaign-theme')}</legend>
        <div class="editor-choices">
          {THEMES.map(theme => (
            <label key={theme} class="choice">
              <input type="radio" name="theme" value={theme} checked={campaign.theme === theme} onChange={() => set({ theme })} />
              <span>{say(`theme.${theme}`)}</span>
            </label>
          ))}
        </div>
        {themeError && (
          <p class="field-error" id="theme-error">
            {themeError}
          </p>
        )}
      </fieldset>
      <div class="editor-pair">
        <Field id="opens" label={say('desk.campaign-opens')} optional>
          <input id="opens" class="input" type="date" value={campaign.opens ?? ''} onInput={event => setDay('opens', event.currentTarget.value)} />
        </Field>
        <Field id="closes" label={say('desk.campaign-closes')} error={closesError} optional>
          <input
            id="closes"
            class="input"
            type="date"
            value={campaign.closes ?? ''}
            onInput={event => setDay('closes', event.currentTarget.value)}
            {...describedBy('closes', { error: closesError })}
          />
        </Field>
      </div>
      {places.length > 0 && (
        <fieldset class="field">
          <legend class="field-label">{say('desk.campaign-places')}</legend>
          <div class="editor-choices">
            {places.map(({ slug, name }) => (
              <label key={slug} class="choice">
                <input type="checkbox" checked={campaign.places.includes(slug)} onChange={() => toggle(slug)} />
                <span>{pickText(name, lang, languages)?.text ?? slug}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <LocalField
        {...local}
        name="outcome"
        label={say('desk.campaign-outcome')}
        hint={say('desk.campaign-outcome-hint')}
        value={campaign.outcome ?? {}}
        rows={3}
        maxLength={2000}
        onChange={outcome => setOutcome(outcome)}
      />
    </EditorForm>
  )

  function setOutcome(outcome: NonNullable<Campaign['outcome']>) {
    const { outcome: _, ...others } = campaign
    setCampaign(Object.keys(outcome).length > 0 ? { ...others, outcome } : others)
  }
}
