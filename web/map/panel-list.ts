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
  /** Ask for a page, and offer the next. */
  load(): void
  /** Add what came since, and take out what went. */
  follow(takeOut: (item: HTMLElement) => void): Promise<void>
}

/** A list of the API in the panel, page by page. */
export function createList({ settings, say, path, signal }: ListOptions): PanelList {
  const list = element('ul', { class: 'map-stories' })
  const foot = element('p', { class: 'map-more', 'aria-live': 'polite' })
  let shown: { card: StoryCard; item: HTMLElement }[] = []

  /** Make what is not there yet. */
  const made = (cards: readonly StoryCard[]) =>
    cards.filter(({ id }) => !shown.some(({ card }) => card.id === id)).map(card => ({ card, item: settings.item(card) }))

  function append(cards: readonly StoryCard[]) {
    const added = made(cards)
    list.append(...added.map(({ item }) => item))
    shown = [...shown, ...added]
    return added
  }

  async function load(cursor?: string) {
    foot.textContent = say('map.loading')
    try {
      const { items, next } = await pageOf(settings, path, { limit: String(PAGE), ...(cursor && { cursor }) }, signal)
      const added = append(items)
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

  return {
    elements: [list, foot],
    show: append,
    load: () => void load(),
    async follow(takeOut) {
      const cards = shown.map(({ card }) => card)
      const { gone, come } = await changesOf(settings, path, cards, signal)
      for (const { card, item } of shown) if (gone.includes(card)) takeOut(item)
      shown = shown.filter(({ card }) => !gone.includes(card))
      const added = made(come)
      list.prepend(...added.map(({ item }) => item))
      shown = [...added, ...shown]
    },
  }
}
