import type { City } from '../../shared/city.ts'
import { say } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { mayObject, type Notice, type NoticeDecision } from '../../shared/notice.ts'
import { noticePath } from '../../shared/paths.ts'
import { pickText } from '../../shared/text.ts'
import type { Mail } from '../ports.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'
import type { DueNoticeMail } from './notice-mails-due.ts'

interface Composed {
  notice: Notice
  mail: Pick<DueNoticeMail, 'kind' | 'name'>
  /** Of the link to the page of the report. */
  token: string
  city: City | undefined
  /** Origin of the gallery. */
  url: string
}

type Tell = (key: MessageKey, params?: Params) => string

/** Write a mail to whoever reported a story, in the language of the page that they did it on. Like other mails it repeats nothing that a stranger typed. */
export function composeNoticeMail({ notice, mail, token, city, url }: Composed): Mail {
  const words = wordsFor(notice.lang, ...(city?.languages ?? []))
  const place = pickText(city?.name, words.lang, city?.languages ?? [])?.text ?? notice.city
  const tell: Tell = (key, params = {}) => say(words, key, { city: place, ...params })
  const decision = mail.kind === 'receipt' ? undefined : mail.kind === 'appeal' ? notice.appeal?.decision : notice.decision
  const subject = tell(`mail.notice-${mail.kind}-subject`)
  const blocks: Block[] = [
    { text: tell('mail.hello') },
    ...(decision ? decided(notice, decision, tell) : receipt(notice, tell)),
    { label: tell('mail.notice-link'), href: `${url}${noticePath(notice.submission, notice.id, token).replace('#', `?lang=${words.lang}#`)}` },
    { text: tell('mail.notice-why', { url }) },
  ]
  return {
    fromName: tell('mail.from'),
    to: notice.email ?? '',
    subject,
    text: toText(blocks),
    html: toHtml(blocks, { lang: words.lang, title: subject }),
    id: `${mail.name}.${notice.submission}`,
  }
}

const receipt = ({ id, hides }: Notice, tell: Tell): Block[] => [
  { text: tell('mail.notice-receipt') },
  ...(hides ? [{ text: tell('mail.notice-hides') }] : []),
  { text: tell('mail.notice-number', { receipt: id }) },
]

function decided(notice: Notice, { outcome, explanation, alone }: NoticeDecision, tell: Tell): Block[] {
  const isLeft = outcome === 'kept' || outcome === 'covered'
  return [
    { text: tell(`mail.notice-${outcome}`) },
    ...(explanation ? [{ text: tell('mail.explanation') }, { quote: explanation }] : []),
    ...(outcome === 'withdrawn' ? [] : [{ text: tell(alone ? 'mail.alone' : 'mail.by-a-person') }]),
    ...(isLeft
      ? [
          { text: tell('mail.redress') },
          ...(mayObject(notice) ? [{ item: tell('mail.notice-object') }] : []),
          { item: tell('redress.dispute-body') },
          { item: tell('redress.court') },
        ]
      : []),
  ]
}
