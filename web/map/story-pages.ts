import type { StoryCard, StoryList } from '../../shared/api.ts'
import { getJson, type MapSettings } from './settings.ts'

/** Stories that a look again asks for at once: the most that the API gives. */
const MOST = 60

export const pageOf = (settings: MapSettings, path: string, query: Record<string, string>, signal: AbortSignal, cache?: RequestCache): Promise<StoryList> =>
  getJson<StoryList>(settings, `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`, signal, cache)

/** Which of some stories of a list, newest first, are in it no more. The list is read as far as they reach. */
export async function goneOf(settings: MapSettings, path: string, cards: readonly StoryCard[], signal: AbortSignal): Promise<StoryCard[]> {
  const last = cards.at(-1)
  const there = new Set<string>()
  let cursor: string | undefined
  do {
    const { items, next } = await pageOf(settings, path, { limit: String(MOST), ...(cursor && { cursor }) }, signal, 'no-cache')
    for (const { id } of items) there.add(id)
    const end = items.at(-1)
    cursor = end && last && end.publishedAt >= last.publishedAt ? next : undefined
  } while (cursor)
  return cards.filter(({ id }) => !there.has(id))
}
