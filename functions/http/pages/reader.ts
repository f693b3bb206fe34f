import type { Context as Request } from 'hono'
import * as v from 'valibot'
import type { City } from '../../../shared/city.ts'
import { say, type Words } from '../../../shared/i18n/format.ts'
import { CATALOGUES, type MessageKey, type Params } from '../../../shared/i18n/messages.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { Lang, type LocalText, pickText } from '../../../shared/text.ts'
import { type Reading, readingFor } from '../../../web/ui/reading.tsx'

/** Who reads a page: its words, its languages, and how the city's own texts are chosen. */
export interface Reader {
  words: Words
  reading: Reading
  say(key: MessageKey, params?: Params): string
  /** A text of the city in the reader's language, else in one that it exists in. */
  local(text: LocalText | undefined): string
}

const NETWORK_LANGUAGES = Object.keys(CATALOGUES)

/** Read `?lang=` of a request; what is no language tag counts as not given. */
export function readerOf(c: Request, city?: Pick<City, 'languages'>): Reader {
  const url = new URL(c.req.url)
  const asked = url.searchParams.get('lang') ?? undefined
  if (asked !== undefined && !v.is(Lang, asked)) url.searchParams.delete('lang')
  const languages = city?.languages ?? NETWORK_LANGUAGES
  const words = wordsFor(url.searchParams.get('lang') ?? undefined, ...languages)
  const reading = readingFor(url, words, languages)
  return {
    words,
    reading,
    say: (key, params) => say(words, key, params),
    local: text => pickText(text, reading.lang, languages)?.text ?? '',
  }
}
