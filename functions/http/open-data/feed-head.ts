import { THEMES } from '../../../shared/theme.ts'
import type { Reader } from '../pages/reader.ts'
import type { Feed } from './feed.ts'
import type { Subject } from './feed-query.ts'

/** What a feed says of itself: the words of the page that shows the same. */
export function feedHead(
  url: string,
  { city, campaign, place, filter }: Subject,
  { say, local, reading }: Reader,
): Pick<Feed, 'title' | 'description' | 'lang' | 'publisher' | 'page'> {
  const name = city ? local(city.name) : say('app.name')
  const theme = filter?.kind === 'theme' ? THEMES.find(each => each === filter.value) : undefined
  const heading =
    local(campaign?.title) ||
    local(place?.name) ||
    (theme && say('gallery.theme', { theme: say(`theme.${theme}`) })) ||
    (filter?.kind === 'tag' ? say('gallery.tag', { tag: filter.value }) : filter?.value)
  const about = local(campaign?.prompt) || local(place?.description) || (city ? local(city.welcome) : say('network.lead'))
  return {
    title: heading ? `${heading} · ${name}` : city ? name : `${name} · ${say('app.tagline')}`,
    description: about || name,
    lang: reading.lang,
    publisher: city?.publisher.name || name,
    page: url + pageOf(city?.slug, filter),
  }
}

/** The page of a list; the network has none but its cities. */
function pageOf(city: string | undefined, filter: Subject['filter']): string {
  if (!city) return '/'
  if (!filter) return `/${city}`
  return filter.kind === 'campaign' || filter.kind === 'place'
    ? `/${city}/${filter.kind}s/${filter.value}`
    : `/${city}?${new URLSearchParams([[filter.kind, filter.value]])}`
}
