import type { StoryCard } from '../../shared/api.ts'
import type { MapCluster, MapPlace } from '../../shared/map-api.ts'
import { button, element } from './element.ts'
import { localName, type MapSettings, type Say, stories } from './settings.ts'
import { goneOf, pageOf } from './story-pages.ts'

/** Stories that are added to the panel at once. */
const PAGE = 12

interface PanelOptions {
  settings: MapSettings
  say: Say
  languages: readonly string[]
}

export interface Panel {
  element: HTMLElement
  /** Show the stories of a cluster; `from` gets the focus back. */
  open(cluster: MapCluster, from: HTMLElement): void
  /** Take away what has been withdrawn since. */
  refresh(): Promise<void>
  close(): void
}

interface Shown {
  path: string
  items: { card: StoryCard; item: HTMLElement }[]
}

/** What lies at one spot of the map, beside it: a story, a place with its stories, or several of both. */
export function createPanel({ settings, say, languages }: PanelOptions): Panel {
  const heading = element('h2', { tabindex: -1, class: 'map-panel-title' })
  const body = element('div', { class: 'map-panel-body' })
  const panel = element('section', { class: 'map-panel', 'aria-label': say('map.panel'), hidden: true })
  panel.append(element('header', { class: 'map-panel-head' }, heading, button(say('map.close'), { class: 'map-close' }, close, '×')), body)
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  let opener: HTMLElement | undefined
  /** Stories that are shown, newest first, and the list that they are of. */
  let shown: Shown | undefined
  let asked = new AbortController()

  function close() {
    asked.abort()
    if (panel.hidden) return
    panel.hidden = true
    const target = opener?.isConnected ? opener : undefined
    target?.focus({ preventScroll: true })
  }

  /** Begin anew with a heading. */
  function begin(...title: (Node | string)[]): AbortSignal {
    asked.abort()
    asked = new AbortController()
    shown = undefined
    heading.replaceChildren(...title)
    body.replaceChildren()
    body.scrollTop = 0
    panel.hidden = false
    heading.focus({ preventScroll: true })
    return asked.signal
  }

  function showPlace(place: MapPlace) {
    const name = localName(settings, languages, place.name)
    const address = new URL(place.url)
    if (settings.lang) address.searchParams.set('lang', settings.lang)
    const text = name?.text ?? place.slug
    const { lang } = name ?? {}
    const tab = settings.link === 'tab' && { target: '_blank', rel: 'noopener' }
    const signal = begin(settings.link === 'none' ? element('span', { lang }, text) : element('a', { lang, href: address.href, ...tab }, text))
    addList(`/api/v1/cities/${settings.city}/stories?place=${place.slug}`, signal)
  }

  /** A list of the API, page by page. */
  function addList(path: string, signal: AbortSignal) {
    const list = element('ul', { class: 'map-stories' })
    const items: Shown['items'] = []
    shown = { path, items }
    const foot = element('p', { class: 'map-more', 'aria-live': 'polite' })
    body.append(list, foot)
    const load = async (cursor?: string) => {
      foot.textContent = say('map.loading')
      try {
        const { items: cards, next } = await pageOf(settings, path, { limit: String(PAGE), ...(cursor && { cursor }) }, signal)
        const added = cards.map(card => ({ card, item: settings.item(card) }))
        list.append(...added.map(({ item }) => item))
        items.push(...added)
        foot.replaceChildren(...(next ? [button(say('map.more'), { class: 'map-button' }, () => void load(next))] : []))
        if (cursor) added[0]?.item.querySelector('a')?.focus({ preventScroll: false })
      } catch {
        if (!signal.aborted)
          foot.replaceChildren(
            `${say('map.unreachable')} `,
            button(say('map.again'), { class: 'map-button' }, () => void load(cursor)),
          )
      }
    }
    void load()
  }

  async function refresh(): Promise<void> {
    const was = shown
    if (panel.hidden || !was) return
    const { path, items } = was
    const cards = items.map(({ card }) => card)
    const gone = await goneOf(settings, path, cards, asked.signal).catch(() => [])
    if (shown !== was) return
    for (const card of gone) {
      const [taken] = items.splice(
        items.findIndex(each => each.card === card),
        1,
      )
      if (taken?.item.matches(':focus-within')) heading.focus({ preventScroll: true })
      if (items.length === 0) taken?.item.parentElement?.after(element('p', { class: 'map-more' }, say('map.nothing')))
      taken?.item.remove()
    }
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
      const signal = begin(stories(say, cluster))
      const path = `/api/v1/cities/${settings.city}/map/cells/${cell}`
      if (count === 1) {
        const item = settings.item(newest)
        shown = { path, items: [{ card: newest, item }] }
        return body.append(element('ul', { class: 'map-stories' }, item))
      }
      const buttons = places.map(each => {
        const name = localName(settings, languages, each.name)
        const label = element('span', { lang: name?.lang }, name?.text ?? each.slug)
        const made = element('button', { type: 'button', class: 'map-button' }, label, ` · ${stories(say, each)}`)
        made.addEventListener('click', () => showPlace(each))
        return element('li', {}, made)
      })
      if (buttons.length > 0) body.append(element('ul', { class: 'map-places' }, ...buttons))
      if (loose > 0) addList(path, signal)
    },
  }
}
