import type { Campaign } from '../../shared/campaign.ts'
import type { ListKey } from '../../shared/card.ts'
import type { City } from '../../shared/city.ts'
import type { Place } from '../../shared/place.ts'
import { THEMES } from '../../shared/theme.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'
import { useReading } from '../ui/reading.tsx'

interface FiltersProps {
  city: Pick<City, 'slug'>
  campaigns: readonly Campaign[]
  places: readonly Place[]
  filter?: ListKey['filter'] | undefined
}

/** What can be chosen in a city, as plain links; at most one is chosen. Themes are worth a choice where there are several. */
export function Filters({ city, campaigns, places, filter }: FiltersProps) {
  const say = useSay()
  const { links } = useReading()
  const home = `/${city.slug}`
  const themes = THEMES.filter(theme => campaigns.some(campaign => campaign.theme === theme))
  const current = (kind: string, value: string) => (filter?.kind === kind && filter.value === value ? 'page' : undefined)
  return (
    <nav class="filters" aria-label={say('gallery.choose')}>
      <ul class="links">
        <li>
          <a href={links(home)} aria-current={filter ? undefined : 'page'}>
            {say('gallery.all')}
          </a>
        </li>
        <li>
          <a href={links(`${home}/map`)}>{say('map.link')}</a>
        </li>
        {campaigns.map(({ slug, title }) => (
          <li key={slug}>
            <a href={links(`${home}/campaigns/${slug}`)} aria-current={current('campaign', slug)}>
              <Local of={title} />
            </a>
          </li>
        ))}
        {themes.length > 1 &&
          themes.map(theme => (
            <li key={theme}>
              <a href={links(home, { theme })} aria-current={current('theme', theme)}>
                {say(`theme.${theme}`)}
              </a>
            </li>
          ))}
        {places.map(({ slug, name }, index) => (
          <li key={slug} class={index === 0 ? 'filters-group' : undefined}>
            <a href={links(`${home}/places/${slug}`)} aria-current={current('place', slug)}>
              <Local of={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
