import type { StoryCard, StoryList } from '../../shared/api.ts'
import { getJson, type MapSettings } from './settings.ts'

/** Stories that a look again asks for at once: the most that the API gives. */
const MOST = 60
/** So many times: what is open for days neither grows with all that comes nor asks for more and more. */
const TIMES = 2

export const pageOf = (settings: MapSettings, path: string, query: Record<string, string>, signal: AbortSignal, cache?: RequestCache): Promise<StoryList> =>
  getJson<StoryList>(settings, `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`, signal, cache)

/**
 * Which of some stories of a list, newest first, are in it no more, and which came before them since. The list is read as far as they
 * reach, up to its newest 120: those behind are `gone` too, and `next` is where they begin.
 */
export async function changesOf(
  settings: MapSettings,
  path: string,
  cards: readonly StoryCard[],
  signal: AbortSignal,
): Promise<{ gone: StoryCard[]; come: StoryCard[]; next?: string | undefined }> {
  const [first, last] = [cards[0], cards.at(-1)]
  const there: StoryCard[] = []
  let cursor: string | undefined
  for (let times = 0; times === 0 || (cursor && times < TIMES); times++) {
    const { items, next } = await pageOf(settings, path, { limit: String(MOST), ...(cursor && { cursor }) }, signal, 'no-cache')
    there.push(...items)
    const end = items.at(-1)
    cursor = end && last && end.publishedAt >= last.publishedAt ? next : undefined
  }
  const isIn = (list: readonly StoryCard[], { id }: StoryCard) => list.some(each => each.id === id)
  return {
    gone: cards.filter(card => !isIn(there, card)),
    come: there.filter(card => !isIn(cards, card) && (!first || card.publishedAt >= first.publishedAt)),
    next: cursor,
  }
}
