import type { ComponentChildren } from 'preact'
import type { City } from '../../shared/city.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from './local.tsx'
import { useReading } from './reading.tsx'

/** The top of every public page: where one is, and at most one thing to do. */
export function SiteHeader({ city, children }: { city?: Pick<City, 'slug' | 'name'>; children?: ComponentChildren }) {
  const say = useSay()
  const { links } = useReading()
  return (
    <>
      <a class="skip" href="#main">
        {say('ui.skip')}
      </a>
      <header class="site-header">
        {city && (
          <a class="site-name" href={links(`/${city.slug}`)}>
            <Local of={city.name} />
          </a>
        )}
        <a class={city ? 'site-mark' : 'site-name'} href={links('/')}>
          {say('app.name')}
        </a>
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
