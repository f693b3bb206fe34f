import type { MapAnswer, MapCluster, MapPlace } from '../../shared/map-api.ts'
import { button, element } from './element.ts'
import { createList, type PanelList } from './panel-list.ts'
import { getJson, localName, type MapSettings, type Say, stories } from './settings.ts'

interface PanelOptions {
  settings: MapSettings
  say: Say
  languages: readonly string[]
}

export interface Panel {
  element: HTMLElement
  /** Show the stories of a cluster; `from` gets the focus back. */
  open(cluster: MapCluster, from: HTMLElement): void
  /** Take away what has been withdrawn since, add what came, and say how many there are now. */
  refresh(): Promise<void>
  close(): void
}

/** A cell that the heading counts, and its places, which count their own. */
interface Counted {
  cluster: MapCluster
  places: { slug: string; item: HTMLElement; count: HTMLElement }[]
  list: HTMLElement
}

/** Of the stories of a cell that are at no place. */
const listOf = (cell: string) => `map/cells/${cell}`

/** What lies at one spot of the map, beside it: a story, a place with its stories, or several of both. */
export function createPanel({ settings, say, languages }: PanelOptions): Panel {
  const heading = element('h2', { tabindex: -1, class: 'map-panel-title' })
  const body = element('div', { class: 'map-panel-body' })
  const nothing = element('p', { class: 'map-more' }, say('map.nothing'))
  const panel = element('section', { class: 'map-panel', 'aria-label': say('map.panel'), hidden: true })
  panel.append(element('header', { class: 'map-panel-head' }, heading, button(say('map.close'), { class: 'map-close' }, close, '×')), body)
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  let opener: HTMLElement | undefined
  let list: PanelList | undefined
  let counted: Counted | undefined
  let asked = new AbortController()

  function close() {
    asked.abort()
    if (panel.hidden) return
    panel.hidden = true
    const target = opener?.isConnected ? opener : undefined
    target?.focus({ preventScroll: true })
  }

  /** Begin anew with a heading. */
  function begin(...title: (Node | string)[]) {
    asked.abort()
    asked = new AbortController()
    list = undefined
    counted = undefined
    heading.replaceChildren(...title)
    body.replaceChildren()
    body.scrollTop = 0
    panel.hidden = false
    heading.focus({ preventScroll: true })
  }

  function addList(path: string): PanelList {
    list = createList({ settings, say, path: `/api/v1/cities/${settings.city}/${path}`, signal: asked.signal })
    body.append(...list.elements)
    return list
  }

  function showPlace(place: MapPlace) {
    const name = localName(settings, languages, place.name)
    const address = new URL(place.url)
    if (settings.lang) address.searchParams.set('lang', settings.lang)
    const text = name?.text ?? place.slug
    const { lang } = name ?? {}
    const tab = settings.link === 'tab' && { target: '_blank', rel: 'noopener' }
    begin(settings.link === 'none' ? element('span', { lang }, text) : element('a', { lang, href: address.href, ...tab }, text))
    addList(`stories?place=${place.slug}`).load()
  }

  /** Add a place of a cell as a button with the number of its stories. */
  function addPlace({ places, list }: Counted, place: MapCluster['places'][number]) {
    const name = localName(settings, languages, place.name)
    const label = element('span', { lang: name?.lang }, name?.text ?? place.slug)
    const count = element('span', {}, stories(say, place))
    const made = element('button', { type: 'button', class: 'map-button' }, label, ' · ', count)
    made.addEventListener('click', () => showPlace(place))
    const item = element('li', {}, made)
    list.append(item)
    // Above the stories that are at none.
    if (!list.isConnected) body.prepend(list)
    places.push({ slug: place.slug, item, count })
  }

  /** The focus of what goes is the heading's. */
  function takeOut(item: HTMLElement) {
    if (item.matches(':focus-within')) heading.focus({ preventScroll: true })
    item.remove()
  }

  async function recount(counted: Counted, signal: AbortSignal): Promise<void> {
    const { cell, box } = counted.cluster
    const query = `bbox=${box.map(value => value.toFixed(6)).join(',')}&zoom=${cell.length - 1}`
    const { items } = await getJson<MapAnswer>(settings, `/api/v1/cities/${settings.city}/map?${query}`, signal, 'no-cache')
    const { places, loose, ...now } = items.find(each => each.cell === cell) ?? { count: 0, more: false, places: [], loose: 0 }
    heading.textContent = stories(say, now)
    for (const { slug, item } of counted.places) if (!places.some(each => each.slug === slug)) takeOut(item)
    counted.places = counted.places.filter(({ item }) => item.isConnected)
    for (const place of places) {
      const shown = counted.places.find(({ slug }) => slug === place.slug)
      if (shown) shown.count.textContent = stories(say, place)
      else addPlace(counted, place)
    }
    if (counted.places.length === 0) counted.list.remove()
    if (loose > 0 && !list) await addList(listOf(cell)).follow(takeOut)
  }

  async function refresh(): Promise<void> {
    if (panel.hidden) return
    const { signal } = asked
    const looks = await Promise.allSettled([list?.follow(takeOut), counted && recount(counted, signal)])
    if (signal.aborted) return
    if (body.querySelector('li')) nothing.remove()
    else if (looks.every(({ status }) => status === 'fulfilled')) body.append(nothing)
  }

  return {
    element: panel,
    close,
    refresh,
    open(cluster, from) {
      opener = from
      const { newest, places, loose, count, cell } = cluster
      const [place] = places
      if (place && places.length === 1 && loose === 0) return showPlace(place)
      begin(stories(say, cluster))
      counted = { cluster, places: [], list: element('ul', { class: 'map-places' }) }
      if (count === 1) return addList(listOf(cell)).show([newest])
      for (const place of places) addPlace(counted, place)
      if (loose > 0) addList(listOf(cell)).load()
    },
  }
}
