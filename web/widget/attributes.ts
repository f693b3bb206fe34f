import type { FILTERS } from './addresses.ts'

const DEFAULTS = { layout: 'rows', limit: '24', order: 'newest', lightbox: 'on', link: 'story' }

export type Layout = 'rows' | 'grid' | 'strip' | 'slideshow' | 'map'
export type Link = 'story' | 'tab' | 'none'

export const NAMES = ['city', 'campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'lightbox', 'link'] as const

/** What a page asks for, as the attributes of its element say it. */
export interface Wanted extends Partial<Record<(typeof FILTERS)[number], string>> {
  city: string
  lang: string
  layout: Layout
  /** Pictures at a time: 1 to 60. */
  limit: string
  order: 'newest' | 'shuffle'
  lightbox: 'on' | 'off'
  link: Link
}

/** The attributes of an element; an empty one counts as absent. The language is its own, or the nearest around it. */
export function readAttributes(element: Element): Wanted {
  const given = NAMES.map(name => [name, element.getAttribute(name)]).filter(([, value]) => value)
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en'
  return { ...DEFAULTS, ...Object.fromEntries(given), lang: lang.toLowerCase() }
}

/** Whether the gallery can be asked, and the element knows how to show it. The gallery says what is wrong with the rest, and faults.tsx explains both. */
export const isClear = ({ city, layout, order, lightbox, link }: Wanted): boolean =>
  /^[a-z0-9-]+ (rows|grid|strip|slideshow|map) (newest|shuffle) (on|off) (story|tab|none)$/.test([city, layout, order, lightbox, link].join(' '))
