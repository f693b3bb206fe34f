import type { StoryCard } from '../../shared/api.ts'
import { button, element } from './element.ts'
import type { MapSettings, Say } from './settings.ts'
import { changesOf, pageOf } from './story-pages.ts'

/** Stories that are added at once. */
const PAGE = 12

interface ListOptions {
  settings: MapSettings
  say: Say
  /** Of the list of the API, newest first. */
  path: string
  signal: AbortSignal
}

export interface PanelList {
  elements: HTMLElement[]
  /** Show stories that are known, and ask for none. */
  show(cards: readonly StoryCard[]): void
  /** Ask for a page, and offer the next; what fails is told at the foot. */
  load(): Promise<void>
  /** Add what came since, and take out what went; also what is so far down that it is followed no more, which is offered as the next page. Rejects where that is not known. */
  follow(takeOut: (item: HTMLElement) => void): Promise<void>
}

/** A list of the API in the panel, page by page. */
export function createList({ settings, say, path, signal }: ListOptions): PanelList {
  const list = element('ul', { class: 'map-stories' })
  const foot = element('p', { class: 'map-more', 'aria-live': 'polite' })
  let shown: { card: StoryCard; item: HTMLElement }[] = []
  /** Where the next page begins, behind what is shown. */
  let further: string | undefined
  let loading: Promise<void> | undefined

  /** Make what is not there yet. */
  const made = (cards: readonly StoryCard[]) =>
    cards.filter(({ id }) => !shown.some(({ card }) => card.id === id)).map(card => ({ card, item: settings.item(card) }))

  function append(cards: readonly StoryCard[]) {
    const added = made(cards)
    list.append(...added.map(({ item }) => item))
    shown = [...shown, ...added]
    return added
  }

  const offer = (label: string) => button(label, { class: 'map-button' }, () => void load())

  async function add(cache?: RequestCache) {
    const cursor = further
    const { items, next } = await pageOf(settings, path, { limit: String(PAGE), ...(cursor && { cursor }) }, signal, cache)
    const added = append(items)
    further = next
    foot.replaceChildren(...(next ? [offer(say('map.more'))] : []))
    if (cursor) added[0]?.item.querySelector('a')?.focus({ preventScroll: false })
  }

  function load(): Promise<void> {
    foot.textContent = say('map.loading')
    loading = add().catch(() => {
      if (!signal.aborted) foot.replaceChildren(`${say('map.unreachable')} `, offer(say('map.again')))
    })
    return loading
  }

  return {
    elements: [list, foot],
    show: append,
    load,
    async follow(takeOut) {
      await loading
      const cards = shown.map(({ card }) => card)
      if (cards.length > 0) {
        const { gone, come, next } = await changesOf(settings, path, cards, signal)
        for (const { card, item } of shown) if (gone.includes(card)) takeOut(item)
        shown = shown.filter(({ card }) => !gone.includes(card))
        const added = made(come)
        list.prepend(...added.map(({ item }) => item))
        shown = [...added, ...shown]
        if (next) {
          further = next
          if (!foot.hasChildNodes()) foot.append(offer(say('map.more')))
        }
      }
      if (shown.length > 0) return
      further = undefined
      await add('no-cache')
    },
  }
}
