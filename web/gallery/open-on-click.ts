import { isModified } from './load-more.ts'

/** Open a tile's picture in the lightbox, whose code comes with the first click; if it does not come, the tile leads to its story. */
export function openOnClick(gallery: HTMLElement): void {
  const dialog = gallery.querySelector<HTMLDialogElement>('#lightbox')
  if (!dialog) return
  let lightbox: Promise<{ open(tile: HTMLAnchorElement): void }> | undefined
  gallery.addEventListener('click', async event => {
    const tile = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.tile a') : null
    if (!tile || isModified(event)) return
    event.preventDefault()
    try {
      lightbox ??= import('./lightbox.ts').then(({ createLightbox }) => createLightbox(gallery, dialog))
      ;(await lightbox).open(tile)
    } catch {
      location.assign(tile.href)
    }
  })
}
