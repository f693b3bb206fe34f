import type { MapStart } from '../../shared/map-api.ts'
import { drawMap } from '../map/draw-map.ts'
import mapStyles from '../map/map.css?inline'
import { FILTERS } from './addresses.ts'
import { elementOf, mount } from './dom.ts'
import { openLightbox } from './lightbox.tsx'
import { GalleryFoot, Items, type Look } from './list.tsx'
import ownStyles from './map.css?inline'
import { dress } from './sheet.ts'
import spotStyles from './spots.css?inline'
import { MapInWords } from './spots.tsx'
import { type Gallery, type Options, readAnswer, viewStyles } from './view.tsx'

const styles = mapStyles + spotStyles + ownStyles

/** Show the map of a city with its list below, or above the list that is there. Rejects with the answer that is none. */
export async function openMap(options: Options, early: Promise<Response>): Promise<Pick<Gallery, 'enlarge'>> {
  const { element, body, wanted, words, base, list, load, complain, signal } = options
  const { city, link } = wanted
  if (FILTERS.some(name => wanted[name])) throw wanted
  const start = await readAnswer<MapStart>(early)
  const root = body.getRootNode() as ShadowRoot
  const look: Look = { ...wanted, words }
  const shown = {
    enlarge(tile: HTMLElement | null) {
      openLightbox(root, [...body.querySelectorAll<HTMLElement>('.veduta-item')], tile, words)
    },
  }
  if (signal.aborted) return shown

  const onDrawn = () => load('drawn').then(each => each.onDrawn(body), complain)
  const box = elementOf<HTMLElement>(<div class="veduta-map" part="map" />)
  dress(root, viewStyles)
  dress(root, styles)
  // What a server has kept the place with is shown no more: there is no slot of that name.
  element.querySelector('.veduta-map')?.setAttribute('slot', 'map')
  // The room that the page has kept stays until it is known what giving it back would move.
  body.style.minHeight ||= `${body.offsetHeight}px`
  mount(
    body,
    <>
      <div class="veduta" part="gallery" lang={words.lang}>
        {box}
        {!list && <Below {...options} start={start} />}
      </div>
      {list && <slot />}
    </>,
  )
  const drawn = drawMap(
    box,
    {
      origin: base.slice(0, -1),
      city,
      words,
      lang: words.lang,
      link,
      item(card) {
        onDrawn()
        return elementOf(<Items cards={[card]} {...look} />)
      },
    },
    start,
  )
  signal.addEventListener('abort', () => drawn.then(remove => remove()))
  followScheme(box, signal)
  onDrawn()
  const count = start.items.reduce((sum, each) => sum + each.count, 0)
  const detail = { city, count, more: start.items.some(each => each.more) }
  element.dispatchEvent(new CustomEvent('veduta-load', { bubbles: true, composed: true, detail }))
  return shown
}

function Below({ base, wanted, words, start }: Options & { start: MapStart }) {
  return (
    <>
      <MapInWords start={start} base={base} city={wanted.city} words={words} link={wanted.link} />
      <GalleryFoot base={base} wanted={wanted} words={words} older={false} />
    </>
  )
}

/** Tiles are pictures for light pages: where the page is dark they are darkened, and a page may be dark on a light device. */
function followScheme(box: HTMLElement, signal: AbortSignal): void {
  const follow = () => box.classList.toggle('is-dark', /\((1\d\d|2\d\d)/.test(getComputedStyle(box).color))
  follow()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal })
}
