import { render } from 'preact'
import type { Words } from '../../shared/i18n/format.ts'
import { Arrow } from './arrow.tsx'
import { say } from './words.ts'

/** How far a finger moves before it means the next picture, CSS pixels. */
const SWIPE = 40

/** Show the pictures of tiles one at a time over the page, in a `<dialog>`, which gives focus in, focus back and Escape. */
export function openLightbox(root: ShadowRoot, tiles: readonly HTMLElement[], first: HTMLElement | null, words: Words): void {
  const box = document.createElement('div')
  root.append(box)
  let index = tiles.indexOf(first as HTMLElement)

  function move(to: number) {
    const tile = tiles[to]
    if (!tile) return
    index = to
    draw()
    const [stage, caption] = [dialog.firstChild, dialog.querySelector('.caption')] as Element[]
    const part = <Part extends HTMLElement>(name: string) => tile.querySelector<Part>(`.veduta-${name}`)?.cloneNode(true) as Part
    // What has the focus there goes away.
    if (caption?.contains(root.activeElement)) dialog.querySelector('button')?.focus()
    const picture = part('picture')
    for (const each of picture.children) (each as HTMLImageElement).sizes = '100vw'
    const image = picture.lastChild as HTMLImageElement
    image.loading = 'eager'
    stage?.replaceChildren(picture)
    caption?.replaceChildren(part('caption'))
    // What is plain there, since it is within a link, is one here.
    const licence = caption?.querySelector<HTMLElement>('[data-deed]')
    const deed = document.createElement('a')
    Object.assign(deed, { href: licence?.dataset.deed, rel: 'license noopener', target: '_blank', textContent: licence?.textContent })
    licence?.replaceWith(deed)
  }
  /** Towards the end of the list, or where writing goes to the left. */
  const turn = (by: number) => move(getComputedStyle(dialog).direction === 'rtl' ? index - by : index + by)

  function onKeyDown(event: KeyboardEvent) {
    const to = ({ ArrowRight: 1, ArrowLeft: -1, Home: -index, End: tiles.length - 1 - index } as Record<string, number>)[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (event.key[0] === 'A') turn(to)
    else move(index + to)
  }

  let from: PointerEvent | undefined
  function onPointerUp({ clientX, clientY }: PointerEvent) {
    const x = clientX - (from?.clientX ?? clientX)
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(clientY - (from?.clientY ?? 0))) turn(x < 0 ? 1 : -1)
    from = undefined
  }

  function onClose() {
    box.remove()
    tiles[index]?.querySelector<HTMLElement>('.veduta-link')?.focus({ preventScroll: true })
  }

  const step = (by: number, name: 'lightbox.previous' | 'lightbox.next', path: string) => (
    <button type="button" aria-label={say(words, name)} aria-disabled={!tiles[index + by]} onClick={() => move(index + by)}>
      <Arrow path={path} />
    </button>
  )
  function draw() {
    const { href, target } = (tiles[index]?.querySelector('a.veduta-link') ?? {}) as HTMLAnchorElement
    render(
      <dialog
        class="lightbox"
        part="lightbox"
        lang={words.lang}
        aria-label={say(words, 'lightbox.name')}
        onKeyDown={onKeyDown}
        onPointerDown={event => {
          from = event.pointerType === 'mouse' ? undefined : event
        }}
        onPointerUp={onPointerUp}
        onClose={onClose}
      >
        <div class="stage" />
        <div class="bar" part="lightbox-bar">
          <div class="caption" aria-live="polite" />
          {href && (
            <a href={href} target={target} rel="noopener">
              {say(words, 'lightbox.story')}
            </a>
          )}
          <div class="buttons">
            {step(-1, 'lightbox.previous', 'M15 4 7 12l8 8')}
            {step(1, 'lightbox.next', 'm9 4 8 8-8 8')}
            <button type="button" autofocus aria-label={say(words, 'ui.close')} onClick={() => dialog.close()}>
              <Arrow path="M5 5l14 14M19 5 5 19" />
            </button>
          </div>
        </div>
      </dialog>,
      box,
    )
  }
  draw()
  const dialog = box.firstChild as HTMLDialogElement
  move(index)
  dialog.showModal()
}
