import type { ComponentChildren } from 'preact'
import type { City } from '../../shared/city.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from './local.tsx'
import { useReading } from './reading.tsx'

interface SiteHeaderProps {
  /** Without a city it is the network's. */
  city?: Pick<City, 'slug' | 'name'>
  /** The name is the heading of this page rather than the way home. */
  titled?: boolean
  /** At most one thing to do. */
  children?: ComponentChildren
}

/** The top of every public page. */
export function SiteHeader({ city, titled = false, children }: SiteHeaderProps) {
  const say = useSay()
  const { links } = useReading()
  const name = city ? <Local of={city.name} /> : say('app.name')
  return (
    <>
      <a class="skip" href="#main">
        {say('ui.skip')}
      </a>
      <header class="site-header">
        {titled ? (
          <h1 class="site-title">{name}</h1>
        ) : (
          <a class="site-name" href={links(city ? `/${city.slug}` : '/')}>
            {name}
          </a>
        )}
        {children && <div class="site-action">{children}</div>}
      </header>
    </>
  )
}

/** The one button of a city's pages. */
export function ShareLink({ city, campaign, place }: { city: string; campaign?: string; place?: string }) {
  const say = useSay()
  const { links } = useReading()
  return (
    <a class="button" href={links(`/${city}/share`, { campaign, place })}>
      {say('ui.share')}
    </a>
  )
}
