import { isModified } from './load-more.ts'

/** How far a finger moves before it means the next picture, CSS pixels. */
const SWIPE = 40

export interface Lightbox {
  /** Show a tile's picture; `remember` makes it an entry of the browser's history, which is there already after Back and Forward. */
  open(tile: HTMLAnchorElement, options?: { remember?: boolean }): void
  close(): void
}

/**
 * Show the pictures of a gallery one at a time in its `<dialog>`, which gives focus in, focus back and Escape. The address is the
 * story's while it is shown, so that it can be shared; the browser's Back closes.
 */
export function createLightbox(gallery: HTMLElement, dialog: HTMLDialogElement): Lightbox {
  const home = location.href
  const part = <Element extends HTMLElement>(name: string) => dialog.querySelector<Element>(`[data-${name}]`)
  const stage = part('stage')
  let shown: HTMLAnchorElement | undefined

  const tiles = () => [...gallery.querySelectorAll<HTMLAnchorElement>('.tile a')]

  function show(tile: HTMLAnchorElement) {
    shown = tile
    stage?.replaceChildren(...picturesOf(tile))
    fill(part('title'), tile.querySelector('.tile-title'))
    fill(part('credit'), tile.querySelector('.tile-credit'))
    part('story')?.setAttribute('href', tile.href)
    part('licence')?.setAttribute('href', tile.dataset.licence ?? '')
    const all = tiles()
    const index = all.indexOf(tile)
    for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-go]')) button.ariaDisabled = String(!all[index + Number(button.dataset.go)])
  }

  function open(tile: HTMLAnchorElement, { remember = true } = {}) {
    show(tile)
    if (!dialog.open) dialog.showModal()
    if (remember) history.pushState({ story: tile.pathname }, '', tile.href)
    else addressAs(tile)
  }
  const addressAs = (tile: HTMLAnchorElement) => history.replaceState({ story: tile.pathname }, '', tile.href)

  function move(to: HTMLAnchorElement | undefined) {
    if (!to || to === shown) return
    show(to)
    addressAs(to)
  }
  function step(by: number) {
    const all = tiles()
    if (shown) move(all[all.indexOf(shown) + by])
  }

  dialog.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-go], [data-close]') : null
    if (button?.dataset.go) step(Number(button.dataset.go))
    else if (button || event.target === dialog) dialog.close()
  })
  dialog.addEventListener('keydown', event => {
    const all = tiles()
    if (event.key === 'ArrowRight') step(1)
    else if (event.key === 'ArrowLeft') step(-1)
    else if (event.key === 'Home') move(all[0])
    else if (event.key === 'End') move(all.at(-1))
    else return
    event.preventDefault()
  })
  dialog.addEventListener('close', () => {
    // This comes a moment after closing: by then it may be open again, or another of these may have gone back already.
    const tile = shown
    if (dialog.open || !tile) return
    shown = undefined
    if (history.state?.story) history.back()
    tile.focus({ preventScroll: true })
    tile.scrollIntoView({ block: 'nearest' })
  })
  // The story needs an entry of its own: with the same address it would take the list's place, and Back would not lead there.
  part('story')?.addEventListener('click', event => {
    if (!isModified(event)) history.replaceState(history.state, '', home)
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && shown) addressAs(shown)
  })
  if (stage) onSwipe(stage, step)

  return { open, close: () => dialog.close() }
}

/** The picture as large as the window, over the one that the tile has loaded already. */
function picturesOf(tile: HTMLAnchorElement): Node[] {
  const picture = tile.querySelector('picture')
  const small = tile.querySelector('img')
  if (!picture || !small) return []
  const large = picture.cloneNode(true) as HTMLElement
  large.className = 'lightbox-picture'
  large.querySelector('canvas')?.remove()
  for (const each of large.querySelectorAll<HTMLImageElement | HTMLSourceElement>('img, source')) each.sizes = '100vw'
  const image = large.querySelector('img')
  if (image) image.loading = 'eager'
  const ground = new Image(small.naturalWidth, small.naturalHeight)
  ground.src = small.currentSrc
  ground.alt = ''
  return small.currentSrc ? [ground, large] : [large]
}

function fill(slot: HTMLElement | null, from: Element | null) {
  if (!slot) return
  slot.textContent = from?.textContent ?? ''
  slot.lang = from?.getAttribute('lang') ?? ''
  if (!slot.lang) slot.removeAttribute('lang')
}

function onSwipe(stage: HTMLElement, step: (by: number) => void) {
  let from: { x: number; y: number } | undefined
  stage.addEventListener('pointerdown', event => {
    from = event.isPrimary && event.pointerType !== 'mouse' ? { x: event.clientX, y: event.clientY } : undefined
  })
  stage.addEventListener('pointerup', event => {
    if (!from) return
    const x = event.clientX - from.x
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(event.clientY - from.y)) step(x < 0 ? 1 : -1)
    from = undefined
  })
  stage.addEventListener('pointercancel', () => {
    from = undefined
  })
}
