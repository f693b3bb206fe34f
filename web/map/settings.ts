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
  /** Called when a story is opened, before its link is followed; `false` keeps it from being followed. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a listener that answers nothing lets the link be followed
  onOpen?: (id: string) => boolean | void
}

export type Say = (key: `map.${string}` | 'gallery.credit', params?: Record<string, string | number>) => string

export const sayer =
  ({ words }: MapSettings): Say =>
  (key, params) =>
    say(words, key, params)

export const localName = ({ lang, words }: MapSettings, languages: readonly string[], name: LocalText) => pickText(name, lang ?? words.lang, languages)

/** How many stories, in words. */
export const stories = (say: Say, { count, more }: { count: number; more: boolean }) => say(more ? 'map.stories-more' : 'map.stories', { count })

export async function getJson<Answer>({ origin }: MapSettings, path: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(path.startsWith('/') ? origin + path : path, { signal, credentials: 'omit' })
  if (!answer.ok) throw new Error(`expected an answer of ${path}, received ${answer.status}`)
  return (await answer.json()) as Answer
}
