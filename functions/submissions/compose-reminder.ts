import type { City } from '../../shared/city.ts'
import { say } from '../../shared/i18n/format.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { pickText } from '../../shared/text.ts'
import type { Mail } from '../ports.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'

interface Composed {
  submission: string
  name: string
  city: City
  to: string
  lang: string | undefined
  url: string
}

/** Write to a colleague who was asked for a second opinion: that it waits, and where; neither the note nor anything that anybody sent. */
export function composeReminder({ submission, name, city, to, lang, url }: Composed): Mail {
  const words = wordsFor(lang, ...city.languages)
  const place = pickText(city.name, words.lang, city.languages)?.text ?? city.slug
  const tell = (key: MessageKey) => say(words, key, { city: place })
  const subject = tell('mail.opinion-subject')
  const blocks: Block[] = [
    { text: tell('mail.hello') },
    { text: tell('mail.opinion') },
    { label: tell('mail.opinion-link'), href: `${url}/desk/${submission}?lang=${words.lang}` },
    { text: tell('mail.opinion-why') },
  ]
  return {
    fromName: tell('mail.from'),
    to,
    subject,
    text: toText(blocks),
    html: toHtml(blocks, { lang: words.lang, title: subject }),
    id: `${name}.${submission}`,
  }
}
