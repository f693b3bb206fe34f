import { storyPath } from '../../../shared/paths.ts'
import { FIRST_CHOICE } from '../../../web/embed/choice.ts'
import { pageAddress } from '../../../web/embed/snippets.ts'
import type { Shown } from './oembed-request.ts'

/** Address of the page that shows the same in a frame. */
export function frameAddress(gallery: string, shown: Shown): string {
  const filter = 'filter' in shown ? shown.filter : undefined
  const query = new URLSearchParams({
    ...('map' in shown && { layout: 'map' }),
    ...(filter && { [filter.kind]: filter.value }),
    ...(shown.lang && { lang: shown.lang }),
  })
  const path = 'story' in shown ? `/embed/${shown.city}/stories/${shown.story}/frame` : `/embed/${shown.city}/frame`
  return `${gallery}${path}${query.size > 0 ? `?${query}` : ''}`
}

/** Address of the page itself, without whatever else the address had that was asked about. */
export function pageOf(gallery: string, shown: Shown): string {
  const { city, lang } = shown
  if ('story' in shown) return `${gallery}${storyPath(city, shown.story)}${lang ? `?${new URLSearchParams({ lang })}` : ''}`
  const chosen = { ...('filter' in shown && shown.filter && { filter: shown.filter }), ...('map' in shown && { layout: 'map' as const }) }
  return pageAddress({ ...FIRST_CHOICE, ...chosen, ...(lang && { lang }) }, { url: gallery, city })
}
