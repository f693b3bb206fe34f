import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../../shared/i18n/format.ts'
import { type Links, linksFor } from './links.ts'

/** How a page is read: the language wanted of contents, the one that the interface speaks, and how links are written. */
export interface Reading {
  /** Language wanted of the city's own texts. */
  lang: string
  /** The city's languages, to fall back to in this order. */
  languages: readonly string[]
  /** Language of the interface, the `lang` of the document. */
  pageLang: string
  links: Links
  /** Path of this page with its query but `lang`, for the language switch. */
  here: string
}

const ReadingContext = createContext<Reading>({ lang: 'en', languages: ['en'], pageLang: 'en', links: linksFor(undefined), here: '/' })
export const ReadingProvider = ReadingContext.Provider
export const useReading = () => useContext(ReadingContext)

/** Build it from the address of a request. `languages` are the city's, or what the network speaks. */
export function readingFor(url: URL, words: Words, languages: readonly string[]): Reading {
  const asked = url.searchParams.get('lang') ?? undefined
  const rest = new URLSearchParams(url.searchParams)
  rest.delete('lang')
  const query = rest.toString()
  return {
    lang: asked ?? languages[0] ?? words.lang,
    languages,
    pageLang: words.lang,
    links: linksFor(asked),
    here: `${url.pathname}${query && `?${query}`}`,
  }
}
