import { render } from 'preact'
import type { StoryCard, StoryList } from '../../shared/api.ts'
import { Items } from './list.tsx'
import { shuffled as inDailyOrder } from './order.ts'
import type { Gallery } from './view.tsx'
import { watchFeed } from './watch-feed.ts'
import { say } from './words.ts'

/** In today's order. */
export const shuffled = <Item extends { id: string }>(items: readonly Item[]): Item[] => inDailyOrder(items, new Date().toISOString().slice(0, 10))

const ordered = ({ wanted }: Gallery, items: readonly StoryCard[]) => (wanted.order === 'shuffle' ? shuffled(items) : [...items])

/** Tiles for a list that the server rendered. */
function makeTiles({ look }: Gallery, cards: readonly StoryCard[]): Element[] {
  const box = document.createElement('ul')
  render(<Items cards={cards} {...look} />, box)
  return [...box.children]
}

/** Put older pictures below the others. */
export async function more(gallery: Gallery, link: HTMLElement): Promise<void> {
  const { list, words, signal } = gallery
  if (gallery.busy || !gallery.next) return
  const text = link.textContent
  const isBusy = (busy: boolean) => {
    gallery.busy = busy
    if (list) {
      link.ariaDisabled = busy ? 'true' : null
      link.textContent = busy ? say(words, 'gallery.loading') : text
    }
    gallery.draw()
  }
  isBusy(true)
  try {
    const { items, next } = await gallery.read(gallery.next)
    if (signal.aborted) return
    const there = new Set(gallery.ids())
    const came = ordered(
      gallery,
      items.filter(({ id }) => !there.has(id)),
    )
    gallery.next = next
    gallery.cards = [...gallery.cards, ...came]
    list?.append(...makeTiles(gallery, came))
    isBusy(false)
    if (list && !next) link.remove()
    gallery.focus(came[0]?.id)
    gallery.tell()
  } catch (reason) {
    isBusy(false)
    await sayWhy(gallery, reason)
  }
}

/** Put the pictures that came meanwhile above the others. */
export function bring(gallery: Gallery): void {
  const came = ordered(gallery, gallery.fresh)
  gallery.fresh = []
  gallery.cards = [...came, ...gallery.cards]
  gallery.list?.prepend(...makeTiles(gallery, came))
  gallery.draw()
  gallery.focus(came[0]?.id)
  gallery.tell()
}

/** Look for news while one stays. New pictures wait until they are asked for; what was withdrawn goes, what was covered anew is replaced. */
export function watch(gallery: Gallery): void {
  const { element, list, wanted, signal, ids, tile } = gallery

  function follow(page: StoryList, { fresh, gone }: { fresh: StoryCard[]; gone: string[] }): void {
    if (!list && !gallery.cards[0]) {
      gallery.show(page)
      return
    }
    gallery.fresh = fresh
    const now = new Map(page.items.map(card => [card.id, card]))
    // In another order than the list's only a whole one tells what has gone.
    const away = new Set(wanted.order === 'newest' || !page.next ? gone : [])
    gallery.cards = gallery.cards.filter(({ id }) => !away.has(id)).map(card => now.get(card.id) ?? card)
    if (list) {
      for (const id of away) tile(id)?.remove()
      // The address of a picture moves when it is covered anew, and its old one is gone.
      for (const [id, card] of now) {
        const old = tile(id)
        if (old && !old.querySelector('img')?.src.startsWith(card.photo.base)) old.replaceWith(...makeTiles(gallery, [card]))
      }
    }
    gallery.draw()
  }
  watchFeed({ element, read: () => gallery.read(), shown: ids, onNews: follow, onError: reason => sayWhy(gallery, reason), signal })
}

async function sayWhy({ load, complain, base }: Gallery, reason: unknown): Promise<void> {
  const { explainFailure } = await load('faults')
  complain((await explainFailure(reason, base)).text)
}
