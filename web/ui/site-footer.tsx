import type { City } from '../../shared/city.ts'
import { useSay } from '../lib/words.tsx'
import { languageName } from './language.ts'
import { useReading } from './reading.tsx'

export const LEGAL_PAGES = ['privacy', 'terms', 'accessibility', 'imprint'] as const
export type LegalPage = (typeof LEGAL_PAGES)[number]

/** The end of every public page: the network, the city's legal pages and the languages it can be read in. */
export function SiteFooter({ city }: { city?: Pick<City, 'slug'> }) {
  const say = useSay()
  const { links } = useReading()
  return (
    <footer class="site-footer">
      <ul>
        {city ? (
          <>
            <li>
              <a href={links('/')}>{say('ui.all-cities')}</a>
            </li>
            {LEGAL_PAGES.map(page => (
              <li key={page}>
                <a href={links(`/${city.slug}/${page}`)}>{say(`legal.${page}`)}</a>
              </li>
            ))}
            <li>
              <a href={links(`/${city.slug}/transparency`)}>{say('transparency.link')}</a>
            </li>
            <li>
              <a href={links(`/${city.slug}/embed`)}>{say('ui.embed')}</a>
            </li>
          </>
        ) : (
          <li>
            <a href="/desk">{say('ui.desk')}</a>
          </li>
        )}
      </ul>
      <Languages />
    </footer>
  )
}

function Languages() {
  const say = useSay()
  const { links, languages, lang, here } = useReading()
  if (languages.length < 2) return null
  return (
    <nav aria-label={say('ui.languages')}>
      <ul>
        {languages.map(each => (
          <li key={each}>
            {each === lang ? (
              <span lang={each} aria-current="true">
                {languageName(each)}
              </span>
            ) : (
              <a lang={each} hreflang={each} rel="alternate" href={links(here, { lang: each })}>
                {languageName(each)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
