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
