import { loadMore } from './load-more.ts'
import { openOnClick } from './open-on-click.ts'
import { showThumbhashes } from './show-thumbhashes.ts'

/** What the browser adds to a gallery that works without it: placeholders, older pictures in place, the lightbox. */
const gallery = document.querySelector<HTMLElement>('[data-gallery]')
if (gallery) {
  showThumbhashes(gallery)
  loadMore(gallery)
  openOnClick(gallery)
}
