import type { ComponentType } from 'preact'
import { Arrow } from './arrow.tsx'
import type { Layout } from './attributes.ts'
import { elementOf, mount } from './dom.ts'
import styles from './layouts.css?inline'
import { GalleryList } from './list.tsx'
import type { BodyProps } from './view.tsx'
import { say } from './words.ts'

/** How long a picture stays, milliseconds. */
const STAY = 7_000

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** One picture at a time, the next by itself unless one looks closer, asks it not to or wants no motion. */
function Slideshow({ words, ...props }: BodyProps) {
  const list = elementOf(<GalleryList words={words} {...props} />)
  let playing = false

  function step(by: number) {
    const items = [...list.children] as HTMLElement[]
    const [first] = items
    if (!first) return
    // Left of the first one where writing goes to the left.
    const places = items.map(item => item.offsetLeft - first.offsetLeft)
    const off = (place = 0) => Math.abs(place - list.scrollLeft)
    const now = places.reduce((best, place, index) => (off(place) < off(places[best]) ? index : best), 0)
    list.scrollTo({ left: places[(now + by + items.length) % items.length] ?? 0, behavior: calm() ? 'instant' : 'smooth' })
  }

  const button = (name: 'lightbox.previous' | 'lightbox.next' | 'widget.play', path: string, onClick: () => void) =>
    elementOf(
      <button type="button" class="veduta-button" part="button" aria-label={say(words, name)} onClick={onClick}>
        <Arrow path={path} />
      </button>,
    )
  const toggle = button('widget.play', '', () => play(!playing))
  function play(on: boolean) {
    playing = on
    toggle.ariaLabel = say(words, playing ? 'widget.pause' : 'widget.play')
    mount(toggle, <Arrow path={playing ? 'M8 5v14M16 5v14' : 'M8 5v14l11-7z'} />)
  }
  play(!calm())
  const steps = elementOf(<div class="veduta-steps" />)
  steps.append(
    button('lightbox.previous', 'M15 4 7 12l8 8', () => step(-1)),
    toggle,
    button('lightbox.next', 'm9 4 8 8-8 8', () => step(1)),
  )
  const box = elementOf(<div />)
  box.append(list, steps)

  let wasThere = false
  const timer = setInterval(() => {
    if (wasThere && !box.isConnected) return clearInterval(timer)
    wasThere = box.isConnected
    const watched = box.matches(':hover, :focus-within') || (box.getRootNode() as ShadowRoot).querySelector('dialog')
    if (playing && !document.hidden && !watched) step(1)
  }, STAY)
  // An element is what JSX becomes here.
  return box as unknown as null
}

/** Of the layouts that are more than a list. */
export const bodies: Partial<Record<Layout, ComponentType<BodyProps>>> = { slideshow: Slideshow }
export { styles }
