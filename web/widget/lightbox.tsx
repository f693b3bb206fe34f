import type { Words } from '../../shared/i18n/format.ts'
import { Arrow } from './arrow.tsx'
import { elementOf, mount, nodesOf } from './dom.ts'
import { say } from './words.ts'

/** How far a finger moves before it means the next picture, CSS pixels. */
const SWIPE = 40

/** Show the pictures of tiles one at a time over the page, in a `<dialog>`, which gives focus in, focus back and Escape. */
export function openLightbox(root: ShadowRoot, tiles: readonly HTMLElement[], first: HTMLElement | null, words: Words): void {
  let index = tiles.indexOf(first as HTMLElement)

  function move(to: number) {
    const tile = tiles[to]
    if (!tile) return
    index = to
    const part = (name: string) => tile.querySelector<HTMLElement>(`.veduta-${name}`)?.cloneNode(true) as HTMLElement
    const picture = part('picture')
    for (const each of picture.querySelectorAll<HTMLImageElement>('source, img')) each.sizes = '100vw'
    const image = picture.querySelector('img')
    if (image) image.loading = 'eager'
    mount(stage, picture)
    // What has the focus there goes away.
    if (caption.contains(root.activeElement)) close.focus()
    mount(caption, part('caption'))
    // What is plain there, since it is within a link, is one here.
    const licence = caption.querySelector<HTMLElement>('[data-deed]')
    licence?.replaceWith(
      ...nodesOf(
        <a href={licence.dataset.deed ?? ''} rel="license noopener" target="_blank">
          {licence.textContent}
        </a>,
      ),
    )
    const link = tile.querySelector<HTMLAnchorElement>('a.veduta-link')
    story.hidden = !link
    if (link) Object.assign(story, { href: link.href, target: link.target })
    for (const [button, by] of steps) button.ariaDisabled = String(!tiles[index + by])
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
    dialog.remove()
    tiles[index]?.querySelector<HTMLElement>('.veduta-link')?.focus({ preventScroll: true })
  }

  const step = (by: number, name: 'lightbox.previous' | 'lightbox.next', path: string) =>
    [
      elementOf(
        <button type="button" aria-label={say(words, name)} onClick={() => move(index + by)}>
          <Arrow path={path} />
        </button>,
      ),
      by,
    ] as const
  const steps = [step(-1, 'lightbox.previous', 'M15 4 7 12l8 8'), step(1, 'lightbox.next', 'm9 4 8 8-8 8')]
  const stage = elementOf(<div class="stage" />)
  const caption = elementOf(<div class="caption" aria-live="polite" />)
  const story = elementOf<HTMLAnchorElement>(
    <a href="./" rel="noopener">
      {say(words, 'lightbox.story')}
    </a>,
  )
  const close = elementOf(
    <button type="button" autofocus aria-label={say(words, 'ui.close')} onClick={() => dialog.close()}>
      <Arrow path="M5 5l14 14M19 5 5 19" />
    </button>,
  )
  const bar = elementOf(<div class="bar" part="lightbox-bar" />)
  const buttons = elementOf(<div class="buttons" />)
  buttons.append(...steps.map(([button]) => button), close)
  bar.append(caption, story, buttons)
  const dialog = elementOf<HTMLDialogElement>(
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
    />,
  )
  dialog.append(stage, bar)
  root.append(dialog)
  move(index)
  dialog.showModal()
}
