import type { Look } from '../../shared/embed.ts'
import type { Wanted } from '../widget/attributes.ts'

export const FILTER_KINDS = ['campaign', 'theme', 'place', 'tag'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]

/** What a webmaster chose. `lang` is absent for "as the page". */
export interface Choice {
  filter?: { kind: FilterKind; value: string }
  layout: Wanted['layout']
  order: Wanted['order']
  /** What a click on a picture does, and where a link to a story opens. */
  lightbox: Wanted['lightbox']
  link: Wanted['link']
  look: Look
  lang?: string
  /** Pictures at a time. */
  limit: number
}

export const FIRST_CHOICE: Choice = { layout: 'rows', order: 'newest', lightbox: 'on', link: 'story', look: 'auto', limit: 24 }

/** What differs from what is meant without saying, as attributes of the element and as the query of an address. A tag that is not written yet is none. */
export function attributesOf({ filter, layout, order, lightbox, link, lang, limit }: Choice): [name: string, value: string][] {
  const clicks = Object.entries({ lightbox, link }).filter(([name, value]) => value !== FIRST_CHOICE[name as 'lightbox' | 'link'])
  // A map shows all pictures of its city, where they were taken.
  if (layout === 'map') return [...(lang ? ([['lang', lang]] as [string, string][]) : []), ['layout', layout], ...clicks]
  return [
    ...(filter?.value ? ([[filter.kind, filter.value]] as [string, string][]) : []),
    ...(lang ? ([['lang', lang]] as [string, string][]) : []),
    ...(layout === FIRST_CHOICE.layout ? [] : ([['layout', layout]] as [string, string][])),
    ...(limit === FIRST_CHOICE.limit ? [] : ([['limit', String(limit)]] as [string, string][])),
    ...(order === FIRST_CHOICE.order ? [] : ([['order', order]] as [string, string][])),
    ...clicks,
  ]
}

/** The query of a frame: the same but for what a click does, and the colours. */
export function frameQuery(choice: Choice): string {
  const query = new URLSearchParams(attributesOf({ ...choice, lightbox: FIRST_CHOICE.lightbox }))
  if (choice.look !== 'auto') query.set('look', choice.look)
  return query.size > 0 ? `?${query}` : ''
}
