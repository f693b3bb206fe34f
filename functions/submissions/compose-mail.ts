import type { City } from '../../shared/city.ts'
import { say } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { statusPath, storyPath } from '../../shared/paths.ts'
import type { Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Mail } from '../ports.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'
import type { DueMail } from './mails-due.ts'
import { mayAppeal, redressOf } from './show-status.ts'

interface Composed {
  submission: Submission
  mail: DueMail
  /** Of the link to the private page. */
  token: string
  city: City | undefined
  /** Origin of the gallery. */
  url: string
}

/**
 * Write a mail to a contributor, in the story's language where there is a catalogue, else in the city's. It repeats nothing that was
 * sent: whoever types a stranger's address must not be able to write to them by way of the city.
 */
export function composeMail({ submission, mail, token, city, url }: Composed): Mail {
  const words = wordsFor(submission.story.lang, ...(city?.languages ?? []))
  const place = pickText(city?.name, words.lang, city?.languages ?? [])?.text ?? submission.city
  const tell = (key: MessageKey, params: Params = {}) => say(words, key, { city: place, ...params })
  const privateLink = `${url}${statusPath(submission.id, token).replace('#', `?lang=${words.lang}#`)}`
  const own: Block[] = [{ text: tell('mail.private') }, { label: tell('mail.private-link'), href: privateLink }, { text: tell('mail.private-keep') }]
  const about = mail.kind === 'receipt' ? receipt(submission, city, tell) : decision(submission, url, tell)
  const blocks = [{ text: tell('mail.hello') }, ...about.blocks, ...own, { text: tell('mail.why', { url }) }]
  return {
    fromName: tell('mail.from'),
    to: submission.email ?? '',
    subject: about.subject,
    text: toText(blocks),
    html: toHtml(blocks, { lang: words.lang, title: about.subject }),
    id: `${mail.name}.${submission.id}`,
  }
}

type Tell = (key: MessageKey, params?: Params) => string
interface About {
  subject: string
  blocks: Block[]
}

function receipt({ photos }: Submission, city: City | undefined, tell: Tell): About {
  const count = photos.filter(({ status }) => status !== 'refused').length
  return {
    subject: tell('mail.receipt-subject'),
    blocks: [{ text: tell('mail.receipt', { count }) }, { text: tell('mail.receipt-wait', { count: city?.clocks.reviewHours ?? 24 }) }],
  }
}

function decision(submission: Submission, url: string, tell: Tell): About {
  const { id, status, decision, city, photos } = submission
  const words = decision?.explanation ? [{ text: tell('mail.explanation') }, { quote: decision.explanation }] : []
  if (status === 'published') {
    const left = photos.filter(({ outcome }) => outcome !== 'accepted').length
    return {
      subject: tell('mail.published-subject'),
      blocks: [
        { text: tell('mail.published') },
        { label: tell('mail.published-link'), href: `${url}${storyPath(city, id)}` },
        ...(left > 0 ? [{ text: tell('mail.published-left', { count: left }) }] : []),
        ...words,
      ],
    }
  }
  const kind = status === 'removed' ? 'removed' : 'declined'
  const reason = decision?.reason
  const redress = decision ? redressOf(decision.outcome, mayAppeal(submission)) : []
  return {
    subject: tell(`mail.${kind}-subject`),
    blocks: [
      { text: tell(`mail.${kind}`) },
      ...(reason ? [{ text: `${tell('mail.reason', { reason: tell(`reason.${reason}`) })} ${tell(`reason.${reason}.about`)}` }] : []),
      ...words,
      { text: tell('mail.by-a-person') },
      { text: tell('mail.redress') },
      ...redress.map(way => ({ item: tell(way === 'appeal' ? 'mail.redress-appeal' : `redress.${way}`) })),
    ],
  }
}
