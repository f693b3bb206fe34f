import { useState } from 'preact/hooks'
import type { DeskCity } from '../../shared/desk.ts'
import type { Place } from '../../shared/place.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { placeCalls, type Stamped } from './calls.ts'
import { EditorForm } from './editor-form.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { parseDegrees } from './parse-degrees.ts'
import { SlugField } from './slug-field.tsx'

interface PlaceFormProps {
  city: DeskCity
  place: Stamped<Place>
  onDone: (text: string) => void
  onReload: () => Promise<void>
  onCancel: () => void
}

/** A place: its name in the city's languages, and where it is in degrees as maps show them. */
export function PlaceForm({ city, place: { thing, stamp }, onDone, onReload, onCancel }: PlaceFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const [place, setPlace] = useState(thing)
  const [latitude, setLatitude] = useState(String(thing.location.latitude))
  const [longitude, setLongitude] = useState(String(thing.location.longitude))
  const [errors, setErrors] = useState<FieldErrors>({})
  const { languages } = city
  const [first = 'en'] = languages
  const set = (part: Partial<Place>) => setPlace({ ...place, ...part })
  const setDescription = (description: LocalText) => {
    const { description: _, ...others } = place
    setPlace(Object.keys(description).length > 0 ? { ...others, description } : others)
  }
  const degrees = { latitude: parseDegrees(latitude, 90), longitude: parseDegrees(longitude, 180) }
  const check = (): FieldErrors => ({
    ...(!place.name[first]?.trim() && { [`/name/${first}`]: 'desk.error-first' }),
    ...(degrees.latitude === undefined && { '/location/latitude': 'desk.error-position' }),
    ...(degrees.longitude === undefined && { '/location/longitude': 'desk.error-position' }),
  })
  const location = { latitude: degrees.latitude ?? 0, longitude: degrees.longitude ?? 0 }
  const hint = say('desk.position-hint')
  return (
    <EditorForm
      thing={{ thing: { ...place, location }, ...(stamp !== undefined && { stamp }) }}
      city={city.slug}
      calls={placeCalls}
      title={pickText(thing.name, lang, languages)?.text ?? say('desk.place-new')}
      check={check}
      onErrors={setErrors}
      onDone={onDone}
      onReload={onReload}
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
        onChange={name => set({ name })}
      />
      {stamp === undefined && <SlugField value={place.slug} from={place.name[first]} errors={errors} onChange={slug => set({ slug })} />}
      <div class="editor-pair">
        {(
          [
            ['latitude', latitude, setLatitude],
            ['longitude', longitude, setLongitude],
          ] as const
        ).map(([name, value, change]) => {
          const error = sayError(say, errors, `/location/${name}`)
          return (
            <Field key={name} id={name} label={say(`desk.${name}`)} hint={hint} error={error}>
              <input
                id={name}
                class="input"
                inputMode="decimal"
                value={value}
                onInput={event => change(event.currentTarget.value)}
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
        onChange={setDescription}
      />
    </EditorForm>
  )
}
