import type { Redress } from '../../shared/api-submission.ts'
import type { City } from '../../shared/city.ts'
import { explainDecision } from '../../shared/explain.ts'
import { say, type Words } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { statusPath, storyPath } from '../../shared/paths.ts'
import type { Decision, Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Mail } from '../ports.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'
import { type DueMail, wasHidden } from './mails-due.ts'
import { foundIn, HIDDEN_REDRESS, mayAppeal, redressOf } from './show-status.ts'

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
  if (mail.kind === 'receipt') own.push({ text: tell('mail.receipt-confirm') })
  const about = ABOUT[mail.kind]({ submission, city, url, tell, words })
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

interface Telling {
  submission: Submission
  city: City | undefined
  url: string
  tell: Tell
  words: Words
}

const ABOUT: Record<DueMail['kind'], (telling: Telling) => About> = { receipt, hidden, shown, decision }

function receipt({ submission: { photos }, city, tell }: Telling): About {
  const count = photos.filter(({ status }) => status !== 'refused').length
  return {
    subject: tell('mail.receipt-subject'),
    blocks: [{ text: tell('mail.receipt', { count }) }, { text: tell('mail.receipt-wait', { count: city?.clocks.reviewHours ?? 24 }) }],
  }
}

/** By a rule of the city, for what was reported, until a person has looked. */
function hidden({ submission: { hiddenBy }, tell }: Telling): About {
  const why = hiddenBy && { reason: hiddenBy.ground, ...(hiddenBy.statement && { statement: hiddenBy.statement }) }
  return { subject: tell('mail.hidden-subject'), blocks: [{ text: tell('mail.hidden') }, ...reasonIn(why, tell), ...waysOf(HIDDEN_REDRESS, tell)] }
}

function shown({ submission: { id, city }, url, tell }: Telling): About {
  return {
    subject: tell('mail.shown-subject'),
    blocks: [{ text: tell('mail.shown') }, { label: tell('mail.published-link'), href: `${url}${storyPath(city, id)}` }],
  }
}

function decision({ submission, url, tell, words: language }: Telling): About {
  const { id, status, decision, city, publishedAt } = submission
  const isAgain = wasAppealed(submission)
  const words = decision?.explanation ? [{ text: tell('mail.explanation') }, { quote: decision.explanation }] : []
  if (status === 'published') {
    const how = isAgain ? 'again' : wasHidden(submission) ? 'less' : 'published'
    const leftOut = leftOutIn(submission, tell, language)
    return {
      subject: tell(`mail.${how}-subject`),
      blocks: [
        { text: tell(how === 'again' ? 'mail.again-published' : `mail.${how}`) },
        { label: tell('mail.published-link'), href: `${url}${storyPath(city, id)}` },
        ...leftOut,
        ...words,
        ...(decision?.alone ? [{ text: tell('mail.alone') }] : leftOut.length > 0 && decision?.photoReasons ? [{ text: tell('mail.by-a-person') }] : []),
        ...redressIn(submission, tell),
      ],
    }
  }
  // What was public once was seen, however it was taken out.
  const kind = status === 'removed' || (status === 'declined' && publishedAt) ? 'removed' : decision?.outcome === 'reverse' ? 'taken-back' : 'declined'
  const statement = decision?.statement
  const explained = explainDecision(language, { automated: decision?.automated !== undefined, ...foundIn(submission) })
  return {
    subject: tell(isAgain && kind !== 'taken-back' ? 'mail.again-subject' : `mail.${kind}-subject`),
    blocks: [
      { text: tell(isAgain && kind !== 'taken-back' ? `mail.again-${kind}` : decision?.automated ? 'mail.declined-machine' : `mail.${kind}`) },
      ...reasonIn(decision, tell),
      ...words,
      ...(decision?.automated ? [] : [{ text: tell(decision?.alone ? 'mail.alone' : 'mail.by-a-person') }]),
      ...(explained ? [{ text: explained }] : statement ? [{ text: tell(statement.detected ? 'statement.detected' : 'statement.not-detected') }] : []),
      ...redressIn(submission, tell),
    ],
  }
}

const waysOf = (redress: readonly Redress[], tell: Tell): Block[] => [
  { text: tell('mail.redress') },
  ...redress.map(way => ({ item: tell(way === 'appeal' ? 'mail.redress-appeal' : `redress.${way}`) })),
]

function redressIn(submission: Submission, tell: Tell): Block[] {
  const ways = submission.decision ? redressOf(submission.decision, mayAppeal(submission)) : []
  return ways.length > 0 ? waysOf(ways, tell) : []
}

/** Which photos were left out, and why where the moderator said so. */
function leftOutIn({ photos, decision }: Submission, tell: Tell, { lang }: Words): Block[] {
  const { photoReasons = {}, photoStatements = [] } = decision ?? {}
  const others = photos.filter(({ id, outcome }) => outcome !== 'accepted' && !photoReasons[id]).length
  const list = new Intl.ListFormat(lang)
  const told = photoStatements.flatMap(statement => {
    const { reason, detected } = statement
    const named = photos.flatMap(({ id }) => (photoReasons[id] === reason ? [id] : []))
    return [
      { text: tell('mail.left-out', { count: named.length, photos: list.format(named) }) },
      ...reasonIn({ reason, statement }, tell),
      { text: tell(detected ? 'statement.detected' : 'statement.not-detected') },
    ]
  })
  return [...told, ...(others > 0 ? [{ text: tell('mail.published-left', { count: others }) }] : [])]
}

/** In the words of the statement; decisions from before there were any have only their reason. */
function reasonIn({ reason, statement }: Pick<Decision, 'reason' | 'statement'> = {}, tell: Tell): Block[] {
  if (!statement) return reason ? [{ text: `${tell('mail.reason', { reason: tell(`reason.${reason}`) })} ${tell(`reason.${reason}.about`)}` }] : []
  const { label, about, ground, rule, reported } = statement
  return [
    { text: `${tell('mail.reason', { reason: label })} ${about}` },
    { text: rule ? tell(`statement.${ground}-rule`, { rule }) : tell(`statement.${ground}`) },
    ...(reported ? [{ text: tell('statement.reported') }] : []),
  ]
}

/** Whether the decision that stands answers an appeal. */
const wasAppealed = ({ history }: Submission) => history.findLast(({ event }) => event.startsWith('decided:'))?.from === 'appealed'
