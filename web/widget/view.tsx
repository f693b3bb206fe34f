import type { ComponentType } from 'preact'
import type { StoryCard, StoryList } from '../../shared/api.ts'
import type { Words } from '../../shared/i18n/format.ts'
import { listUrl } from './addresses.ts'
import type { Layout, Wanted } from './attributes.ts'
import { mount } from './dom.ts'
import hostStyles from './host.css?inline'
import lightboxStyles from './lightbox.css?inline'
import { openLightbox } from './lightbox.tsx'
import listStyles from './list.css?inline'
import { GalleryFoot, GalleryList, type Look } from './list.tsx'
import type { load } from './load.ts'
import { dress } from './sheet.ts'
import { say } from './words.ts'

export const viewStyles = hostStyles + listStyles + lightboxStyles

/** When those who stay get to see news for the first time, milliseconds: as long as shared caches keep a list. */
const FIRST_LOOK = 60_000

export interface Options {
  element: HTMLElement
  /** Inside its shadow root. */
  body: HTMLElement
  wanted: Wanted
  words: Words
  /** Address of the gallery, with a slash at its end. */
  base: string
  /** A list that the server rendered: it stays. */
  list: HTMLElement | null
  /** What a layout brings that is more than rows. */
  layouts?: { styles: string; bodies: Partial<Record<Layout, ComponentType<BodyProps>>> } | undefined
  load: typeof load
  complain(error: unknown): void
  signal: AbortSignal
}

export type BodyProps = Look & { cards: readonly StoryCard[]; wanted: Wanted; base: string }

/** A gallery while it is shown; the modules that come later go on with it. */
export interface Gallery extends Options {
  /** Pictures of the first page, in their order. */
  cards: readonly StoryCard[]
  next: string | undefined
  /** When each story was published that was ever in an answer, by its id. */
  times: Map<string, string>
  /** Pictures that came while one was looking, and wait to be asked for. */
  fresh: StoryCard[]
  busy: boolean
  look: Look
  draw(): void
  /** See to what was added. */
  onDrawn(): void
  /** Read a page of the list; throws the answer that is none, or why there is no answer. */
  read(cursor?: string): Promise<StoryList>
  ids(): string[]
  tile(id: string): HTMLElement | null
  focus(id: string | undefined): void
  /** Tell the page that pictures were shown. */
  tell(): void
  show(list: StoryList): Promise<void>
  /** Show the picture of a tile large. */
  enlarge(tile: HTMLElement | null): void
}

/** Show the pictures of a list, or stay beside the one that is there. Rejects with the answer that is none. */
export async function openGallery(options: Options, early: Promise<Response> | undefined): Promise<Gallery> {
  const { element, body, wanted, words, base, list, load, complain, signal } = options
  const root = body.getRootNode() as ShadowRoot
  const look: Look = { ...wanted, words, eager: element.getBoundingClientRect().top < innerHeight ? 4 : 0 }
  const gallery: Gallery = {
    ...options,
    cards: [],
    next: list?.dataset.next,
    times: new Map(),
    fresh: [],
    busy: false,
    look,
    draw() {
      // The room that the page has kept stays until it is known what giving it back would move.
      body.style.minHeight ||= `${body.offsetHeight}px`
      mount(body, <View {...gallery} />)
      gallery.onDrawn()
    },
    onDrawn() {
      load('drawn').then(({ onDrawn }) => onDrawn(body), complain)
    },
    async read(cursor) {
      return remember(await readAnswer(fetch(listUrl(base, wanted, cursor), { credentials: 'omit', cache: 'no-cache' })))
    },
    ids: () => Array.from((list ?? body).querySelectorAll<HTMLElement>('[data-id]'), ({ dataset }) => dataset.id ?? ''),
    tile: id => (list ?? body).querySelector(`[data-id="${CSS.escape(id)}"]`),
    focus(id = '') {
      gallery.tile(id)?.querySelector<HTMLElement>('.veduta-link')?.focus({ preventScroll: true })
    },
    tell() {
      const detail = { city: wanted.city, count: gallery.ids().length, more: !!gallery.next }
      element.dispatchEvent(new CustomEvent('veduta-load', { bubbles: true, composed: true, detail }))
    },
    async show({ items, next }) {
      gallery.cards = wanted.order === 'shuffle' ? (await load('further')).shuffled(items) : items
      gallery.next = next
      if (signal.aborted) return
      gallery.draw()
      gallery.tell()
    },
    enlarge(tile) {
      const tiles = [...(list ?? body).querySelectorAll<HTMLElement>('.veduta-item')]
      openLightbox(root, tiles, tile, words)
    },
  }

  function remember(page: StoryList): StoryList {
    for (const { id, publishedAt } of page.items) gallery.times.set(id, publishedAt)
    return page
  }

  if (list) gallery.draw()
  dress(root, viewStyles)
  if (options.layouts) dress(root, options.layouts.styles)
  setTimeout(() => signal.aborted || load('further').then(({ watch }) => watch(gallery), complain), list ? 0 : FIRST_LOOK)
  if (early) await gallery.show(remember(await readAnswer(early)))
  return gallery
}

/** What the gallery answers; throws an answer that is none, and one to a site that the city excludes. */
export async function readAnswer<Answer extends { items: unknown; excludedOrigins?: string[] | undefined }>(asked: Promise<Response>): Promise<Answer> {
  const response = await asked
  const answer = response.ok ? ((await response.clone().json()) as Answer) : undefined
  if (!answer?.items || [location.origin, ...(location.ancestorOrigins ?? [])].some(each => answer.excludedOrigins?.includes(each))) throw response
  return answer
}

function View({ list, cards, next, wanted, words, base, look, layouts }: Gallery) {
  const Body = layouts?.bodies[wanted.layout] ?? GalleryList
  const top = <div class="veduta veduta-top" role="status" lang={words.lang} />
  return list ? (
    <>
      {top}
      <slot />
    </>
  ) : (
    <div class="veduta" part="gallery" lang={words.lang}>
      {top}
      {cards[0] ? (
        <Body {...look} cards={cards} wanted={wanted} base={base} />
      ) : (
        <p class="veduta-note" part="note">
          {say(words, 'widget.empty')}
        </p>
      )}
      <GalleryFoot base={base} wanted={wanted} words={words} older={!!next} />
    </div>
  )
}
