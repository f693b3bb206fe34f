import type { Lightbox } from './lightbox.ts'
import { isModified } from './load-more.ts'

/**
 * Open a tile's picture in the lightbox, whose code comes with the first click; if it does not come, the tile leads to its story.
 * Back and Forward close and open it, and who comes back from a story finds it as it was.
 */
export function openOnClick(gallery: HTMLElement): void {
  const dialog = gallery.querySelector<HTMLDialogElement>('#lightbox')
  if (!dialog) return
  const home = location.pathname
  let lightbox: Promise<Lightbox> | undefined
  const load = () => {
    lightbox ??= import('./lightbox.ts').then(({ createLightbox }) => createLightbox(gallery, dialog))
    return lightbox
  }

  gallery.addEventListener('click', async event => {
    const tile = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.tile a') : null
    if (!tile || isModified(event)) return
    event.preventDefault()
    try {
      ;(await load()).open(tile)
    } catch {
      location.assign(tile.href)
    }
  })

  /** Show what the history says is shown. */
  async function follow() {
    const tile = [...gallery.querySelectorAll<HTMLAnchorElement>('.tile a')].find(({ pathname }) => pathname === history.state?.story)
    if (tile) (await load()).open(tile, { remember: false })
    else if (location.pathname !== home) location.reload()
    else if (lightbox) (await lightbox).close()
  }
  addEventListener('popstate', () => follow().catch(() => location.reload()))
  if (history.state?.story) follow()
}
