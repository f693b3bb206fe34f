import type { StoryCard, StoryList } from '../../shared/api.ts'
import { mount, nodesOf } from './dom.ts'
import { Items } from './list.tsx'
import { shuffled as inDailyOrder } from './order.ts'
import type { Gallery } from './view.tsx'
import { watchFeed } from './watch-feed.ts'
import { say } from './words.ts'

/** In today's order. */
export const shuffled = <Item extends { id: string }>(items: readonly Item[]): Item[] => inDailyOrder(items, new Date().toISOString().slice(0, 10))

const ordered = ({ wanted }: Gallery, items: readonly StoryCard[]) => (wanted.order === 'shuffle' ? shuffled(items) : [...items])

const makeTiles = ({ look }: Gallery, cards: readonly StoryCard[]) => nodesOf(<Items cards={cards} {...look} eager={0} />)
const listOf = ({ list, body }: Gallery) => list ?? body.querySelector('.veduta-list')

/** Put older pictures below the others. */
export async function more(gallery: Gallery, link: HTMLElement): Promise<void> {
  const { words, signal } = gallery
  if (gallery.busy || !gallery.next) return
  const text = link.textContent
  const isBusy = (busy: boolean) => {
    gallery.busy = busy
    link.ariaDisabled = String(busy)
    link.textContent = busy ? say(words, 'gallery.loading') : text
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
    listOf(gallery)?.append(...makeTiles(gallery, came))
    isBusy(false)
    if (!next) link.remove()
    gallery.onDrawn()
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
  offer(gallery, [])
  listOf(gallery)?.prepend(...makeTiles(gallery, came))
  gallery.onDrawn()
  gallery.focus(came[0]?.id)
  gallery.tell()
}

/** New pictures wait behind a button that lies over the others. */
function offer(gallery: Gallery, fresh: StoryCard[]): void {
  gallery.fresh = fresh
  const top = gallery.body.querySelector('.veduta-top')
  const button = (
    <button type="button" class="veduta-button veduta-fresh" part="fresh">
      {say(gallery.words, 'widget.new', { count: fresh.length })}
    </button>
  )
  if (top) mount(top, fresh[0] && button)
}

const saysTheSame = (a: Element, b: Element): boolean => {
  const [one, other] = [a, b].map(tile => {
    const { src, alt } = tile.querySelector('img') ?? {}
    return [src, alt, tile.textContent].join('\n')
  })
  return one === other
}

/** Look for news while one stays. New pictures wait until they are asked for; what was withdrawn goes, what was covered anew is replaced. */
export function watch(gallery: Gallery): void {
  const { element, wanted, signal, times, ids, tile } = gallery

  function follow(page: StoryList, { fresh, gone }: { fresh: StoryCard[]; gone: string[] }): void {
    if (!listOf(gallery)) {
      gallery.show(page)
      return
    }
    // In another order than the list's their times tell what should be in its first page.
    const now = new Set(page.items.map(({ id }) => id))
    const last = page.items.at(-1)?.publishedAt ?? ''
    const left = wanted.order === 'newest' || !page.next ? gone : ids().filter(id => !now.has(id) && (times.get(id) ?? '') > last)
    for (const id of left) tile(id)?.remove()
    // What a moderator edited, and the address of a picture, which moves when it is covered anew and its old one is gone.
    for (const card of page.items) {
      const old = tile(card.id)
      const [made] = makeTiles(gallery, [card])
      if (!old || !made || saysTheSame(old, made as Element)) continue
      const hasFocus = old.matches(':focus-within')
      old.replaceWith(made)
      if (hasFocus) gallery.focus(card.id)
    }
    offer(gallery, fresh)
    gallery.onDrawn()
  }
  watchFeed({ element, read: () => gallery.read(), shown: ids, onNews: follow, onError: reason => sayWhy(gallery, reason), signal })
}

async function sayWhy({ load, complain, base }: Gallery, reason: unknown): Promise<void> {
  const { explainFailure } = await load('faults')
  complain((await explainFailure(reason, base)).text)
}
