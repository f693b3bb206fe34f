import { useEffect, useState } from 'preact/hooks'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { posterPath } from '../../shared/paths.ts'
import type { Location, Place } from '../../shared/place.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { placeCalls } from './calls.ts'
import { EditorForm } from './editor-form.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { parseDegrees } from './parse-degrees.ts'
import { SlugField } from './slug-field.tsx'
import type { SayField } from './thing-conflict.tsx'
import type { ThingFormProps } from './things-page.tsx'
import { useEdited } from './use-edited.ts'

const DEGREES = { latitude: 90, longitude: 180 } as const

/** A place: its name in the city's languages, and where it is in degrees as maps show them. */
export function PlaceForm({ city, read, onDone, onCancel }: ThingFormProps<Place>) {
  const say = useSay()
  const { lang } = useWords()
  const edited = useEdited(read)
  const { thing: place, put } = edited
  /** Degrees as someone writes them, kept while they can't be read as a number. */
  const [typed, setTyped] = useState<Partial<Record<keyof typeof DEGREES, string>>>({})
  useEffect(() => setTyped({}), [edited.stamp])
  const [errors, setErrors] = useState<FieldErrors>({})
  const { languages } = city
  const [first = 'en'] = languages
  const isWrong = (name: keyof typeof DEGREES) => typed[name] !== undefined && parseDegrees(typed[name], DEGREES[name]) === undefined
  const type = (name: keyof typeof DEGREES, text: string) => {
    setTyped(now => ({ ...now, [name]: text }))
    const degrees = parseDegrees(text, DEGREES[name])
    if (degrees !== undefined) put('location', { ...place.location, [name]: degrees })
  }
  const check = (): FieldErrors => ({
    ...(!place.name[first]?.trim() && { [`/name/${first}`]: 'desk.error-first' }),
    ...(isWrong('latitude') && { '/location/latitude': 'desk.error-position' }),
    ...(isWrong('longitude') && { '/location/longitude': 'desk.error-position' }),
  })
  const sayField: SayField = (field, value) => ({
    label: say(LABELS[field as keyof Place]),
    text: field === 'location' ? Object.values(value as Location).join(', ') : typeof value === 'string' ? value : '',
  })
  const hint = say('desk.position-hint')
  return (
    <EditorForm
      edited={edited}
      city={city.slug}
      calls={placeCalls}
      title={pickText(read.thing.name, lang, languages)?.text ?? say('desk.place-new')}
      check={check}
      sayField={sayField}
      onErrors={setErrors}
      onDone={onDone}
      onCancel={onCancel}
    >
      <LocalField
        languages={languages}
        errors={errors}
        name="name"
        label={say('desk.place-name')}
        value={place.name}
        required
        maxLength={120}
        onChange={name => put('name', name)}
      />
      {read.stamp === undefined && <SlugField value={place.slug} from={place.name[first]} errors={errors} onChange={slug => put('slug', slug)} />}
      <div class="editor-pair">
        {(['latitude', 'longitude'] as const).map(name => {
          const error = sayError(say, errors, `/location/${name}`)
          return (
            <Field key={name} id={name} label={say(`desk.${name}`)} hint={hint} error={error}>
              <input
                id={name}
                class="input"
                inputMode="decimal"
                value={typed[name] ?? place.location[name]}
                onInput={event => type(name, event.currentTarget.value)}
                {...describedBy(name, { hint, error })}
              />
            </Field>
          )
        })}
      </div>
      <LocalField
        languages={languages}
        errors={errors}
        name="description"
        label={say('desk.place-description')}
        value={place.description ?? {}}
        rows={3}
        maxLength={1000}
        onChange={description => put('description', Object.keys(description).length > 0 ? description : undefined)}
      />
      {read.stamp !== undefined && (
        <p>
          {/* A page of its own: what was typed here stays. */}
          <a href={`${posterPath(city.slug, place.slug)}?lang=${lang}`} target="_blank" rel="noreferrer">
            {say('desk.poster')}
          </a>
        </p>
      )}
    </EditorForm>
  )
}

const LABELS: Record<keyof Place, MessageKey> = {
  slug: 'desk.slug',
  name: 'desk.place-name',
  location: 'desk.position',
  description: 'desk.place-description',
}
