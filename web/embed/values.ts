import type { Wanted } from '../widget/attributes.ts'

/** What the attributes of the element can be; the first of each is what is meant where nothing is said. */
export const LAYOUTS = ['rows', 'grid', 'strip', 'slideshow', 'map'] as const satisfies Wanted['layout'][]
export const ORDERS = ['newest', 'shuffle'] as const satisfies Wanted['order'][]
export const LIGHTBOXES = ['on', 'off'] as const satisfies Wanted['lightbox'][]
export const LINKS = ['story', 'tab', 'none'] as const satisfies Wanted['link'][]
