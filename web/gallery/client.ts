import { loadMore } from './load-more.ts'
import { openOnClick } from './open-on-click.ts'
import { showChoice } from './show-choice.ts'
import { showThumbhashes } from './show-thumbhashes.ts'

// What the browser adds to a gallery that works without it: the choice in view, placeholders, older pictures in place, the lightbox.
showChoice(document)
const gallery = document.querySelector<HTMLElement>('[data-gallery]')
if (gallery) {
  showThumbhashes(gallery)
  loadMore(gallery)
  openOnClick(gallery)
}
