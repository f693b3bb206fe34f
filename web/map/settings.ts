import type { StoryCard } from '../../shared/api.ts'
import { say, type Words } from '../../shared/i18n/format.ts'
import { pickText } from '../../shared/pick-text.ts'
import type { LocalText } from '../../shared/text.ts'

/** What a map needs to know of where it stands. */
export interface MapSettings {
  /** Origin of the gallery; empty on its own pages. */
  origin: string
  city: string
  /** Messages that begin with `map.` and `gallery.credit`. */
  words: Words
  /** Language wanted of the city's own texts, where it is not that of the words. */
  lang?: string | undefined
  /** Where the name of a place leads: to its page, there in a new tab, or nowhere. */
  link?: 'story' | 'tab' | 'none'
  /** What shows a story in the list beside the map. */
  item(card: StoryCard): HTMLElement
}

export type Say = (key: `map.${string}` | 'gallery.credit', params?: Record<string, string | number>) => string

export const sayer =
  ({ words }: Pick<MapSettings, 'words'>): Say =>
  (key, params) =>
    say(words, key, params)

export const localName = ({ lang, words }: MapSettings, languages: readonly string[], name: LocalText) => pickText(name, lang ?? words.lang, languages)

/** How many stories, in words. */
export const stories = (say: Say, { count, more }: { count: number; more: boolean }) => say(more ? 'map.stories-more' : 'map.stories', { count })

export async function getJson<Answer>({ origin }: MapSettings, path: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<Answer> {
  const answer = await fetch(path.startsWith('/') ? origin + path : path, { signal, cache, credentials: 'omit' })
  if (!answer.ok) throw new Error(`expected an answer of ${path}, received ${answer.status}`)
  return (await answer.json()) as Answer
}
