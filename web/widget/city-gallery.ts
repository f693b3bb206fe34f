import type { Words } from '../../shared/i18n/format.ts'
import { listUrl, mapUrl } from './addresses.ts'
import { isClear, NAMES, readAttributes, type Wanted } from './attributes.ts'
import { fileUrl, load } from './load.ts'
import type { Gallery } from './view.tsx'

/** Written in by the build: languages that there are words for, `en it`. */
declare const LANGUAGES: string

/** When those who stay over a server's list get to see news for the first time, milliseconds. */
const FIRST_LOOK = 60_000
/** The address of the gallery: this script is at `/embed/v1/city-gallery.js`. */
const BASE = new URL('../../', import.meta.url).href

const complaints: string[] = []

/** Tell the webmaster once; visitors see a quiet line at most. */
function complain(error: unknown): void {
  const text = `<city-gallery>: ${error instanceof Error ? error.message : error}`
  if (complaints.includes(text)) return
  complaints.push(text)
  console.error(text)
}

/** The words of a language, or else English ones; they say which language they are. Data like the list: nothing of it is run. */
async function loadWords(lang: string): Promise<Words> {
  const base = lang.split('-')[0] ?? ''
  return (await fetch(fileUrl(`words-${LANGUAGES.split(' ').includes(base) ? base : 'en'}.json`))).json()
}

/** Call once an element comes near the window: a map is a lot of script for those who never scroll to it. */
function whenNear(element: Element, signal: AbortSignal, call: () => unknown): void {
  const look = (entries: IntersectionObserverEntry[]) => {
    if (!entries.at(-1)?.isIntersecting) return
    seen.disconnect()
    call()
  }
  const seen = new IntersectionObserver(look, { rootMargin: '400px' })
  seen.observe(element)
  signal.addEventListener('abort', () => seen.disconnect())
}

/** What a click needs of what is shown. */
type Shown = Pick<Gallery, 'enlarge'>

/** `<city-gallery>`: README.md says what it takes. Nothing else of the page is touched. */
class CityGallery extends HTMLElement {
  static readonly observedAttributes = NAMES
  readonly #body = document.createElement('div')
  #wanted!: Wanted
  #over = new AbortController()
  #opening: Promise<Shown> | undefined
  #shown = ''
  #asked = false

  constructor() {
    super()
    // What is inside the element is shown until there is something better.
    this.#body.append(document.createElement('slot'))
    this.attachShadow({ mode: 'open' }).append(this.#body)
    this.addEventListener('click', this.#onClick)
    for (const kind of ['pointerover', 'focusin']) this.addEventListener(kind, () => this.#shown && load('view').catch(complain))
  }

  connectedCallback(): void {
    this.#ask()
  }

  attributeChangedCallback(): void {
    this.#ask()
  }

  disconnectedCallback(): void {
    this.#ask()
  }

  /** Frameworks set attributes one after the other, and move elements by taking them out: what counts is how it is afterwards. */
  #ask(): void {
    if (this.#asked) return
    this.#asked = true
    const settle = () => {
      this.#asked = false
      this.#wanted = readAttributes(this)
      const shown = this.isConnected ? JSON.stringify(this.#wanted) : ''
      if (shown === this.#shown) return
      this.#shown = shown
      this.#over.abort()
      if (shown) this.#begin(0)
    }
    // Until then the parser may not have come to what is inside.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle, { once: true })
    else queueMicrotask(settle)
  }

  #begin(attempt: number): void {
    this.#over = new AbortController()
    this.#opening = undefined
    const { signal } = this.#over
    const begin = () => signal.aborted || this.#open().catch(reason => this.#fail(reason, attempt, signal).catch(complain))
    if (this.#wanted.layout === 'map') whenNear(this, signal, begin)
    else if (this.querySelector('.veduta-list')) setTimeout(begin, FIRST_LOOK)
    else begin()
  }

  #open(): Promise<Shown> {
    this.#opening ??= this.#openAnew(this.#wanted, this.#over.signal)
    return this.#opening
  }

  async #openAnew(wanted: Wanted, signal: AbortSignal): Promise<Shown> {
    const list = this.querySelector<HTMLElement>('.veduta-list')
    const { layout } = wanted
    if (!isClear(wanted)) throw wanted
    // All at once: what is shown, and what shows it.
    const ask = (url: string) => fetch(url, { credentials: 'omit' })
    const early = layout === 'map' ? ask(mapUrl(BASE, wanted)) : list ? undefined : ask(listUrl(BASE, wanted))
    early?.catch(() => {})
    const [view, words, layouts, map] = await Promise.all([
      load('view'),
      loadWords(wanted.lang),
      layout === 'rows' || layout === 'map' ? undefined : load('layouts'),
      layout === 'map' ? load('map') : undefined,
    ])
    const options = { element: this, body: this.#body, wanted, words, base: BASE, list, layouts, load, complain, signal }
    return map && early ? map.openMap(options, early) : view.openGallery(options, early)
  }

  /** Say why, and try again where that may help. Where nothing at all arrives, what is inside the element stays. */
  async #fail(reason: unknown, attempt: number, signal: AbortSignal): Promise<void> {
    const retry = () => {
      this.#over.abort()
      this.#begin(attempt + 1)
    }
    const wanted = this.#wanted
    const [{ showFault }, words] = await Promise.all([load('faults'), loadWords(wanted.lang).catch(() => undefined)])
    if (!signal.aborted) complain(await showFault({ body: this.#body, wanted, words, base: BASE, reason, retry, attempt, signal }))
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.composedPath()[0]
    const link = target instanceof Element ? target.closest<HTMLElement>('.veduta-link, .veduta-more, .veduta-fresh') : null
    // Modified clicks are the browser's: a new tab, a download.
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const { href: url } = link as HTMLAnchorElement
    const stay = (go: (shown: Shown) => unknown) => {
      event.preventDefault()
      this.#open()
        .then(go)
        .catch(reason => (url ? location.assign(url) : complain(reason)))
    }
    if (!link.matches('.veduta-link')) {
      // Only a list has these.
      stay(async shown => (await load('further'))[link.matches('.veduta-more') ? 'more' : 'bring'](shown as Gallery, link))
      return
    }
    const tile = link.closest<HTMLElement>('[data-id]')
    const isTaken = !this.dispatchEvent(
      new CustomEvent('veduta-open', { bubbles: true, composed: true, cancelable: true, detail: { id: tile?.dataset.id, url } }),
    )
    if (isTaken) event.preventDefault()
    else if (this.#wanted.lightbox === 'on') stay(shown => shown.enlarge(tile))
  }
}

if (!customElements.get('city-gallery')) customElements.define('city-gallery', CityGallery)
