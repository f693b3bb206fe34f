import type { StoryList } from '../../shared/api.ts'
import type { MapCluster, MapPlace } from '../../shared/map-api.ts'
import { button, element } from './element.ts'
import { getJson, localName, type MapSettings, type Say, stories } from './settings.ts'

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
  close(): void
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
    addList(`/api/v1/cities/${settings.city}/stories?place=${place.slug}&limit=${PAGE}`, signal)
  }

  /** A list of the API, page by page. */
  function addList(path: string, signal: AbortSignal) {
    const list = element('ul', { class: 'map-stories' })
    const foot = element('p', { class: 'map-more', 'aria-live': 'polite' })
    body.append(list, foot)
    const load = async (cursor?: string) => {
      foot.textContent = say('map.loading')
      try {
        const { items, next } = await getJson<StoryList>(settings, cursor ? `${path}&cursor=${cursor}` : path, signal)
        const added = items.map(card => settings.item(card))
        list.append(...added)
        foot.replaceChildren(...(next ? [button(say('map.more'), { class: 'map-button' }, () => void load(next))] : []))
        if (cursor) added[0]?.querySelector('a')?.focus({ preventScroll: false })
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

  return {
    element: panel,
    close,
    open(cluster, from) {
      opener = from
      const { newest, places, loose, count, cell } = cluster
      const [place] = places
      if (place && places.length === 1 && loose === 0) return showPlace(place)
      const signal = begin(stories(say, cluster))
      if (count === 1) return body.append(element('ul', { class: 'map-stories' }, settings.item(newest)))
      const buttons = places.map(each => {
        const name = localName(settings, languages, each.name)
        const label = element('span', { lang: name?.lang }, name?.text ?? each.slug)
        const made = element('button', { type: 'button', class: 'map-button' }, label, ` · ${stories(say, each)}`)
        made.addEventListener('click', () => showPlace(each))
        return element('li', {}, made)
      })
      if (buttons.length > 0) body.append(element('ul', { class: 'map-places' }, ...buttons))
      if (loose > 0) addList(`/api/v1/cities/${settings.city}/map/cells/${cell}?limit=${PAGE}`, signal)
    },
  }
}
