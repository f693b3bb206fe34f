import { ratioClass } from '../ui/ratio.ts'
import { tintClass } from '../ui/tint.ts'
import type { Look } from './list.tsx'

/** How a server says ratios and grounds, since markup under a strict policy can't carry styles; `city-gallery.css` has the rules. */
export const CLASSES: NonNullable<Look['classes']> = {
  ratio: (width, height) => ratioClass(width, height, 'veduta-r'),
  ground: thumbhash => tintClass(thumbhash, 'veduta-t'),
}
