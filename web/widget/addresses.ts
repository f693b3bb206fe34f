import type { Wanted } from './attributes.ts'

/** At most one of them chooses among the pictures of a city. */
export const FILTERS = ['campaign', 'theme', 'place', 'tag'] as const

type Place = Pick<Wanted, 'city' | (typeof FILTERS)[number]>

const filterOf = (place: Place) => FILTERS.flatMap(kind => (place[kind] ? [[kind, place[kind]]] : [])) as string[][]

/** Address of a page of the list; `base` is the gallery's, with a slash at its end. */
export const listUrl = (base: string, wanted: Place & { limit: string }, cursor?: string): string =>
  `${base}api/v1/cities/${wanted.city}/stories?${new URLSearchParams([...filterOf(wanted), ['limit', wanted.limit], ...(cursor ? [['cursor', cursor]] : [])])}`

/** Address of what a city's map begins with. */
export const mapUrl = (base: string, { city }: Place): string => `${base}api/v1/cities/${city}/map/start`

/** Where one sends pictures, to the campaign or place that is shown; what else is filtered means nothing there. */
export const shareUrl = (base: string, place: Place, lang: string): string =>
  `${base}${place.city}/share?${new URLSearchParams([...filterOf(place), ['lang', lang]])}`

/** The gallery's own page with the pictures after those that are shown. */
export function olderUrl(base: string, place: Place, lang: string, cursor: string): string {
  const [kind = '', value] = filterOf(place)[0] ?? []
  const isPage = kind === 'campaign' || kind === 'place'
  const query = new URLSearchParams([...(isPage ? [] : filterOf(place)), ['cursor', cursor], ['lang', lang]])
  return `${base}${place.city}${isPage ? `/${kind}s/${value}` : ''}?${query}`
}
