import { Component, type ComponentType, createRef } from 'preact'
import { Arrow } from './arrow.tsx'
import type { Layout } from './attributes.ts'
import styles from './layouts.css?inline'
import { GalleryList } from './list.tsx'
import type { BodyProps } from './view.tsx'
import { say } from './words.ts'

/** How long a picture stays, milliseconds. */
const STAY = 7_000

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** One picture at a time, the next by itself unless one looks closer, asks it not to or wants no motion. */
class Slideshow extends Component<BodyProps, { playing: boolean }> {
  override state = { playing: !calm() }
  readonly #box = createRef<HTMLDivElement>()
  #timer: ReturnType<typeof setInterval> | undefined

  override componentDidMount() {
    this.#timer = setInterval(() => {
      const box = this.#box.current
      if (!box || !this.state.playing || document.hidden) return
      const watched = box.matches(':hover, :focus-within') || (box.getRootNode() as ShadowRoot).querySelector('dialog')
      if (!watched) this.#step(1)
    }, STAY)
  }

  override componentWillUnmount() {
    clearInterval(this.#timer)
  }

  #step(by: number) {
    const list = this.#box.current?.querySelector('ul')
    const items = [...(list?.children ?? [])] as HTMLElement[]
    const [first] = items
    if (!list || !first) return
    // Left of the first one where writing goes to the left.
    const places = items.map(item => item.offsetLeft - first.offsetLeft)
    const off = (place = 0) => Math.abs(place - list.scrollLeft)
    const now = places.reduce((best, place, index) => (off(place) < off(places[best]) ? index : best), 0)
    list.scrollTo({ left: places[(now + by + items.length) % items.length] ?? 0, behavior: calm() ? 'instant' : 'smooth' })
  }

  override render({ words, ...props }: BodyProps, { playing }: { playing: boolean }) {
    return (
      <div ref={this.#box}>
        <GalleryList words={words} {...props} />
        <div class="veduta-steps">
          <button type="button" class="veduta-button" part="button" aria-label={say(words, 'lightbox.previous')} onClick={() => this.#step(-1)}>
            <Arrow path="M15 4 7 12l8 8" />
          </button>
          <button
            type="button"
            class="veduta-button"
            part="button"
            aria-label={say(words, playing ? 'widget.pause' : 'widget.play')}
            onClick={() => this.setState({ playing: !playing })}
          >
            <Arrow path={playing ? 'M8 5v14M16 5v14' : 'M8 5v14l11-7z'} />
          </button>
          <button type="button" class="veduta-button" part="button" aria-label={say(words, 'lightbox.next')} onClick={() => this.#step(1)}>
            <Arrow path="m9 4 8 8-8 8" />
          </button>
        </div>
      </div>
    )
  }
}

/** Of the layouts that are more than a list. */
export const bodies: Partial<Record<Layout, ComponentType<BodyProps>>> = { slideshow: Slideshow }
export { styles }
