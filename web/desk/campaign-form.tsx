import { useState } from 'preact/hooks'
import type { Campaign } from '../../shared/campaign.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { THEMES, type Theme } from '../../shared/theme.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { placeCalls } from './calls.ts'
import { type CampaignFields, calls, campaignOf, fieldsOf } from './campaign-fields.ts'
import { EditorForm } from './editor-form.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { mistakesInFields } from './policy-fields.ts'
import { PolicyGroup } from './policy-group.tsx'
import { QuestionsField } from './questions-field.tsx'
import { SlugField } from './slug-field.tsx'
import type { SayField } from './thing-conflict.tsx'
import type { ThingFormProps } from './things-page.tsx'
import { useEdited } from './use-edited.ts'
import { useThings } from './use-things.ts'

/** Everything about a campaign that an editor decides. */
export function CampaignForm({ city, read, onDone, onCancel }: ThingFormProps<Campaign>) {
  const say = useSay()
  const { lang } = useWords()
  const edited = useEdited<CampaignFields>({ ...read, thing: fieldsOf(read.thing) })
  const [errors, setErrors] = useState<FieldErrors>({})
  const { things } = useThings(city.slug, placeCalls.list)
  const places = things?.map(({ thing }) => thing) ?? []
  const { thing: campaign, put } = edited
  const { languages } = city
  const [first = 'en'] = languages
  const { questions = [] } = campaign
  // A place that was removed can't be unticked, as it is not shown: it goes by itself.
  const ticked = things ? campaign.places.filter(slug => places.some(place => place.slug === slug)) : campaign.places
  const toggle = (slug: string) => put('places', ticked.includes(slug) ? ticked.filter(each => each !== slug) : [...ticked, slug])
  const nameOf = (slug: string) => pickText(places.find(place => place.slug === slug)?.name, lang, languages)?.text ?? slug

  const check = (): FieldErrors => ({
    ...(!campaign.title[first]?.trim() && { [`/title/${first}`]: 'desk.error-first' }),
    ...(!campaign.prompt[first]?.trim() && { [`/prompt/${first}`]: 'desk.error-first' }),
    ...mistakesInFields(campaign, campaignOf(campaign).policy ?? { hold: {} }, undefined),
    ...(campaign.opens && campaign.closes && campaign.closes < campaign.opens && { '/closes': 'desk.error-closes' }),
    ...Object.fromEntries(
      questions.flatMap((question, index) => (question[first]?.trim() ? [] : [[`/questions/${index}/${first}`, 'desk.error-first' as const]])),
    ),
  })
  const sayField: SayField = (field, value) => {
    if (field.startsWith('policy/')) return { label: say(`found.${field.split('/').at(-1)}` as MessageKey), text: String(value) }
    const label = say(LABELS[field as keyof typeof LABELS])
    if (field === 'theme') return { label, text: say(`theme.${value as Theme}`) }
    if (field === 'places') return { label, text: (value as string[]).map(nameOf).join(', ') }
    if (field === 'questions') return { label, text: ((value ?? []) as LocalText[]).map(each => pickText(each, lang, languages)?.text).join(' / ') }
    return { label, text: typeof value === 'string' ? value : '' }
  }
  const closesError = sayError(say, errors, '/closes')
  const themeError = sayError(say, errors, '/theme')
  const local = { languages, errors }
  return (
    <EditorForm
      edited={{ ...edited, thing: { ...campaign, places: ticked } }}
      city={city.slug}
      calls={calls}
      title={pickText(read.thing.title, lang, languages)?.text ?? say('desk.campaign-new')}
      check={check}
      sayField={sayField}
      onErrors={setErrors}
      onDone={onDone}
      onCancel={onCancel}
    >
      <LocalField
        {...local}
        name="title"
        label={say('desk.campaign-title')}
        value={campaign.title}
        required
        maxLength={120}
        onChange={title => put('title', title)}
      />
      {read.stamp === undefined && <SlugField value={campaign.slug} from={campaign.title[first]} errors={errors} onChange={slug => put('slug', slug)} />}
      <LocalField
        {...local}
        name="prompt"
        label={say('desk.campaign-prompt')}
        hint={say('desk.campaign-prompt-hint')}
        value={campaign.prompt}
        required
        rows={2}
        maxLength={500}
        onChange={prompt => put('prompt', prompt)}
      />
      <LocalField
        {...local}
        name="goal"
        label={say('desk.campaign-goal')}
        hint={say('desk.campaign-goal-hint')}
        value={campaign.goal}
        rows={2}
        maxLength={1000}
        onChange={goal => put('goal', goal)}
      />
      <fieldset class="field" {...(themeError && { 'aria-describedby': 'theme-error', 'data-invalid': true })}>
        <legend class="field-label">{say('desk.campaign-theme')}</legend>
        <div class="editor-choices">
          {THEMES.map(theme => (
            <label key={theme} class="choice">
              <input type="radio" name="theme" value={theme} checked={campaign.theme === theme} onChange={() => put('theme', theme)} />
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
          <input id="opens" class="input" type="date" value={campaign.opens ?? ''} onInput={event => put('opens', event.currentTarget.value || undefined)} />
        </Field>
        <Field id="closes" label={say('desk.campaign-closes')} error={closesError} optional>
          <input
            id="closes"
            class="input"
            type="date"
            value={campaign.closes ?? ''}
            onInput={event => put('closes', event.currentTarget.value || undefined)}
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
                <input type="checkbox" checked={ticked.includes(slug)} onChange={() => toggle(slug)} />
                <span>{pickText(name, lang, languages)?.text ?? slug}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <QuestionsField value={questions} languages={languages} errors={errors} onChange={asked => put('questions', isEmpty(asked) ? undefined : asked)} />
      <LocalField
        {...local}
        name="outcome"
        label={say('desk.campaign-outcome')}
        hint={say('desk.campaign-outcome-hint')}
        value={campaign.outcome ?? {}}
        rows={3}
        maxLength={2000}
        onChange={outcome => put('outcome', isEmpty(outcome) ? undefined : outcome)}
      />
      {city.role === 'admin' && (
        <section class="editor-group">
          <h3>{say('desk.policy-campaign')}</h3>
          <PolicyGroup value={campaign} errors={errors} hint="desk.policy-campaign-hint" onChange={put} />
        </section>
      )}
    </EditorForm>
  )
}

const isEmpty = (value: object) => Object.keys(value).length === 0

const LABELS: Record<Exclude<keyof Campaign, 'policy'>, MessageKey> = {
  slug: 'desk.slug',
  title: 'desk.campaign-title',
  prompt: 'desk.campaign-prompt',
  goal: 'desk.campaign-goal',
  theme: 'desk.campaign-theme',
  opens: 'desk.campaign-opens',
  closes: 'desk.campaign-closes',
  places: 'desk.campaign-places',
  questions: 'desk.campaign-questions',
  outcome: 'desk.campaign-outcome',
}
