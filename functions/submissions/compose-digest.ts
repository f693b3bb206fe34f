import type { City } from '../../shared/city.ts'
import { say } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { pickText } from '../../shared/text.ts'
import type { Mail } from '../ports.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'

/** What waits for a moderator of a city; `appeals` are among `count`. */
export interface Waiting {
  count: number
  appeals: number
  reported: number
  /** Stories that are hidden, and not for a report that waits. */
  hidden: number
  /** Of all of these, what a colleague has asked the moderator about, and what waits for longer than the city promises. */
  asked: number
  overdue: number
  /** Since when the oldest waits. */
  since?: string
}

interface Composed {
  city: City
  to: string
  lang: string | undefined
  waiting: Waiting
  url: string
  now: Date
  id: string
}

/** Write the daily mail to a moderator: numbers and a link, and nothing of what anybody sent. */
export function composeDigest({ city, to, lang, waiting, url, now, id }: Composed): Mail {
  const words = wordsFor(lang, ...city.languages)
  const place = pickText(city.name, words.lang, city.languages)?.text ?? city.slug
  const tell = (key: MessageKey, params: Params = {}) => say(words, key, { city: place, ...params })
  const { count, appeals, reported, hidden, asked, overdue, since } = waiting
  const hours = since ? Math.floor((now.getTime() - Date.parse(since)) / 3_600_000) : 0
  const subject = tell('mail.digest-subject', { count: Math.max(count + reported + hidden, asked) })
  const blocks: Block[] = [
    { text: tell('mail.hello') },
    { text: tell('mail.digest') },
    ...(count > 0 ? [{ item: tell('mail.digest-waiting', { count }) }] : []),
    ...(appeals > 0 ? [{ item: tell('mail.digest-appeals', { count: appeals }) }] : []),
    ...(reported > 0 ? [{ item: tell('mail.digest-reported', { count: reported }) }] : []),
    ...(hidden > 0 ? [{ item: tell('mail.digest-hidden', { count: hidden }) }] : []),
    ...(asked > 0 ? [{ item: tell('mail.digest-asked', { count: asked }) }] : []),
    ...(overdue > 0 ? [{ item: tell('mail.digest-overdue', { count: overdue }) }] : []),
    ...(since ? [{ text: `${tell('mail.digest-oldest', { count: hours })} ${tell('mail.digest-promise', { count: city.clocks.reviewHours })}` }] : []),
    { label: tell('mail.digest-link'), href: `${url}/desk?${new URLSearchParams({ city: city.slug, lang: words.lang })}` },
    { text: tell('mail.digest-why') },
  ]
  return { fromName: tell('mail.from'), to, subject, text: toText(blocks), html: toHtml(blocks, { lang: words.lang, title: subject }), id }
}
