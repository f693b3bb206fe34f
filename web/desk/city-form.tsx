import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { CITY_PAGES } from '../../shared/city.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LICENCES, type Licence } from '../../shared/licence.ts'
import { GROUNDS, REASONS, type Reason } from '../../shared/reasons.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { AccentField } from './accent-field.tsx'
import { cityCalls, type Stamped } from './calls.ts'
import { ChoicesField } from './choices-field.tsx'
import { type CityFields, cityOf, fieldsOf, mistakesIn, type NumberName } from './city-fields.ts'
import { EditorForm } from './editor-form.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { LanguagesField } from './languages-field.tsx'
import { LocalField } from './local-field.tsx'
import { NumberField } from './number-field.tsx'
import { OwnPageField } from './own-page-field.tsx'
import { PolicyGroup } from './policy-group.tsx'
import { PublisherFields } from './publisher-fields.tsx'
import { ReasonTextsField } from './reason-texts-field.tsx'
import { sayCityField } from './say-city-field.ts'
import { SitesField } from './sites-field.tsx'
import { useEdited } from './use-edited.ts'

interface CityFormProps {
  read: Stamped<CityFields>
  onDone: (text: string) => void
  onCancel: () => void
}

export const calls = {
  list: async (city: string): Promise<Stamped<CityFields>[]> => {
    const { thing, stamp } = await cityCalls.read(city)
    return [{ thing: fieldsOf(thing), ...(stamp && { stamp }) }]
  },
  save: (city: string, { thing, stamp }: Stamped<CityFields>) => cityCalls.save(city, { thing: cityOf(thing), ...(stamp && { stamp }) }),
}

/** Everything that a city decides for itself, in the order in which one meets it. */
export function CityForm({ read, onDone, onCancel }: CityFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const edited = useEdited(read)
  const [errors, setErrors] = useState<FieldErrors>({})
  const { thing: city, put } = edited
  const { languages, whole } = city
  /** Texts in a language that the city no longer has are shown too: they would still be read. */
  const spoken = (text: LocalText, now: LocalText) => [...new Set([...languages, ...Object.keys(text), ...Object.keys(now)])]

  const number = (name: NumberName, label: MessageKey, unit: 'hours' | 'days', more?: MessageKey) => (
    <NumberField name={name} label={label} unit={unit} more={more} value={city[name]} errors={errors} onChange={text => put(name, text)} />
  )
  return (
    <EditorForm
      edited={edited}
      city={city.slug}
      calls={calls}
      title={pickText(whole.name, lang, whole.languages)?.text ?? city.slug}
      check={() => mistakesIn(city)}
      sayField={sayCityField(say, lang)}
      onErrors={setErrors}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Group title="desk.city-who" hint="desk.city-who-hint">
        <PublisherFields value={city} errors={errors} onChange={put} />
      </Group>
      <Group title="desk.city-greets">
        <LanguagesField value={languages} onChange={chosen => put('languages', chosen)} />
        <LocalField
          name="name"
          label={say('desk.city-name')}
          languages={spoken(whole.name, city.name)}
          errors={errors}
          value={city.name}
          required
          maxLength={80}
          onChange={name => put('name', name)}
        />
        <LocalField
          name="welcome"
          label={say('desk.city-welcome')}
          hint={say('desk.city-welcome-hint')}
          languages={spoken(whole.welcome, city.welcome)}
          errors={errors}
          value={city.welcome}
          rows={2}
          maxLength={500}
          onChange={welcome => put('welcome', welcome)}
        />
        <AccentField value={city.accent} onChange={accent => put('accent', accent)} />
      </Group>
      <Group title="desk.city-takes">
        <ChoicesField
          name="licences"
          label={say('desk.city-licences')}
          hint={say('desk.city-licences-hint')}
          options={Object.keys(LICENCES) as Licence[]}
          value={city.licences}
          say={licence => LICENCES[licence].name}
          about={licence => say(`licence.${licence}`)}
          error={sayError(say, errors, '/licences')}
          onChange={licences => put('licences', licences)}
        />
        <ChoicesField
          name="reasons"
          label={say('desk.city-reasons')}
          hint={say('desk.city-reasons-hint')}
          options={Object.keys(REASONS) as Reason[]}
          value={city.reasons}
          say={reason => say(`reason.${reason}`)}
          error={sayError(say, errors, '/reasons')}
          onChange={reasons => put('reasons', reasons)}
        />
        <fieldset class="field" aria-describedby="reason-texts-hint">
          <legend class="field-label">{say('desk.city-reason-texts')}</legend>
          <p class="field-hint" id="reason-texts-hint">
            {say('desk.city-reason-texts-hint')}
          </p>
          <div class="own-pages">
            {city.reasons.map(reason => (
              <ReasonTextsField key={reason} reason={reason} languages={languages} value={city} errors={errors} onChange={put} />
            ))}
          </div>
        </fieldset>
        <ChoicesField
          name="hideAtOnce"
          label={say('desk.city-hide')}
          hint={say('desk.city-hide-hint')}
          options={GROUNDS}
          value={city.hideAtOnce}
          say={reason => say(`reason.${reason}`)}
          error={sayError(say, errors, '/hideAtOnce')}
          onChange={chosen => put('hideAtOnce', chosen)}
        />
      </Group>
      <Group title="desk.city-long">
        {number('clocks/reviewHours', 'desk.city-review', 'hours', 'desk.city-review-hint')}
        {number('clocks/abandonedHours', 'desk.city-abandoned', 'hours')}
        {number('clocks/undoneDays', 'desk.city-undone', 'days', 'desk.city-undone-hint')}
        {number('clocks/originalDays', 'desk.city-originals', 'days')}
      </Group>
      <Group title="desk.city-shown">
        <SitesField value={city.excludedOrigins} error={sayError(say, errors, '/excludedOrigins')} onChange={text => put('excludedOrigins', text)} />
      </Group>
      <Group title="desk.city-checks" hint="desk.city-checks-hint">
        <PolicyGroup value={city} errors={errors} hint="desk.policy-hold-hint" onChange={put} />
      </Group>
      <Group title="desk.city-pages" hint="desk.city-pages-hint">
        <div class="own-pages">
          {CITY_PAGES.map(page => (
            <OwnPageField
              key={page}
              page={page}
              href={`/${city.slug}/${page}`}
              {...(page === 'terms' && { hint: say('desk.city-terms-hint', { version: termsVersionOf(whole) }) })}
              languages={spoken(whole.pages?.[page] ?? {}, city[`pages/${page}`])}
              errors={errors}
              value={city[`pages/${page}`]}
              onChange={text => put(`pages/${page}`, text)}
            />
          ))}
        </div>
      </Group>
    </EditorForm>
  )
}

function Group({ title, hint, children }: { title: MessageKey; hint?: MessageKey; children: ComponentChildren }) {
  const say = useSay()
  return (
    <section class="editor-group">
      <h3>{say(title)}</h3>
      {hint && <p class="quiet">{say(hint)}</p>}
      {children}
    </section>
  )
}
