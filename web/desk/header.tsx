import type { DeskMe } from '../../shared/desk.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { languageName } from '../ui/language.ts'
import { signOut } from './calls.ts'
import { deskHref, type Route } from './route.ts'
import { sayFailure } from './say-failure.ts'
import type { Settings } from './settings.ts'
import type { Message } from './status-line.tsx'

interface HeaderProps {
  me: DeskMe | undefined
  route: Route
  languages: readonly string[]
  settings: Settings
  onChange: (change: Partial<Settings>) => void
  announce: (message: Message | undefined) => void
}

/** Where one is, who one is, and how the desk looks and speaks. */
export function Header({ me, route, languages, settings, onChange, announce }: HeaderProps) {
  const say = useSay()
  const { lang } = useWords()
  const isEditor = me?.cities.some(({ role }) => role !== 'moderator')
  const isAdmin = me?.cities.some(({ role }) => role === 'admin')
  const { city } = route.filter
  // From a submission one goes back to the list that it was opened from.
  const filterOf = (page: string) => (page === 'queue' && route.page === 'item' ? route.filter : { city })
  const pages = [
    { page: 'queue', path: '', label: say('desk.queue') },
    ...(me?.cities.some(({ campaigns }) => !campaigns) ? [{ page: 'statistics', path: 'statistics', label: say('desk.statistics') }] : []),
    ...(me && me.cities.length > 0 ? [{ page: 'print', path: 'print', label: say('desk.pack') }] : []),
    ...(isEditor
      ? [
          { page: 'campaigns', path: 'campaigns', label: say('desk.campaigns') },
          { page: 'places', path: 'places', label: say('desk.places') },
        ]
      : []),
    ...(isAdmin
      ? [
          { page: 'city', path: 'city', label: say('desk.city') },
          { page: 'people', path: 'people', label: say('desk.people') },
        ]
      : []),
  ]
  const leave = async () => {
    try {
      const { to = deskHref('') } = await signOut()
      location.assign(to)
    } catch (error) {
      announce({ text: sayFailure(say, error) })
    }
  }
  const speak = (chosen: string) => {
    const address = new URL(location.href)
    address.searchParams.set('lang', chosen)
    location.assign(address)
  }
  return (
    <header class="desk-header">
      <a class="skip" href="#main">
        {say('ui.skip')}
      </a>
      <a class="desk-name" href={deskHref('')}>
        {say('app.name')}
      </a>
      <nav aria-label={say('desk.title')}>
        <ul class="plain desk-pages">
          {pages.map(({ page, path, label }) => (
            <li key={page}>
              <a href={deskHref(path, filterOf(page))} aria-current={page === route.page ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="desk-settings">
        <label class="unseen" for="desk-lang">
          {say('ui.languages')}
        </label>
        <select id="desk-lang" class="desk-select" value={lang} onChange={event => speak(event.currentTarget.value)}>
          {languages.map(each => (
            <option key={each} value={each} lang={each}>
              {languageName(each)}
            </option>
          ))}
        </select>
        <button type="button" class="desk-link" onClick={() => onChange({ scheme: settings.scheme === 'dark' ? 'light' : 'dark' })}>
          {say(settings.scheme === 'dark' ? 'desk.light' : 'desk.dark')}
        </button>
        <button type="button" class="desk-link desk-keys-button" onClick={() => dispatchEvent(new CustomEvent('desk-shortcuts'))}>
          {say('desk.shortcuts')} <kbd>?</kbd>
        </button>
        {me && <span class="desk-me">{me.name}</span>}
        {me && (
          <button type="button" class="desk-link" onClick={leave}>
            {say('desk.sign-out')}
          </button>
        )}
      </div>
    </header>
  )
}
