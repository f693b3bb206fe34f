import { part, type Words } from './format.ts'
import { CATALOGUES, interfaceLang } from './messages.ts'

/** The words of a page: the first wanted language that has a catalogue (`lang` says truthfully which one). */
export function wordsFor(...wanted: readonly (string | undefined)[]): Words {
  const lang = interfaceLang(...wanted)
  return { lang, messages: CATALOGUES[lang] ?? {} }
}

/** The part of the words that an island needs, by prefixes of keys. */
export function wordsPart({ lang, messages }: Words, prefixes: readonly string[]): Words {
  return { lang, messages: part(messages, prefixes) }
}
