import { pickText } from '../../shared/text.ts'
import { useWords } from '../lib/words.tsx'
import { placeCalls } from './calls.ts'
import { PlaceForm } from './place-form.tsx'
import { type EditorPageProps, ThingsPage } from './things-page.tsx'

/** The named spots of a city. */
export function Places(props: EditorPageProps) {
  const { lang } = useWords()
  return (
    <ThingsPage
      {...props}
      page="places"
      calls={placeCalls}
      words={{ title: 'desk.places', add: 'desk.place-new', empty: 'desk.places-empty' }}
      blank={({ centre }) => ({ slug: '', name: {}, location: centre })}
      line={({ slug, name, location }, { languages }) => (
        <>
          <span class="queue-title">{pickText(name, lang, languages)?.text ?? slug}</span>
          <span class="queue-facts">
            {location.latitude.toFixed(5)}, {location.longitude.toFixed(5)}
          </span>
        </>
      )}
      form={form => <PlaceForm {...form} />}
    />
  )
}
