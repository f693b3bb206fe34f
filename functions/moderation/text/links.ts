import { type Span, spansOf } from './span.ts'

const LINK =
  /(?:https?:\/\/|www\.|\bt\.me\/)[^\s<>"')]{2,200}|(?<![@\p{L}\d.-])[a-z\d][a-z\d-]{1,62}\.(?:com|net|org|info|biz|shop|store|online|site|club|top|xyz|live|vip|casino|bet|app|link|ly|me|gg|io|it|be|nl|fr|bg|ro|hu|ee|pt|es|uk|eu|de)(?:\/[^\s<>"')]{0,200})?(?![\p{L}\d@])/giu

/** Addresses that hide where they lead, and shops of advertising. */
const HIDDEN = /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.me|wa\.me|cutt\.ly|is\.gd|ow\.ly|rb\.gy|shorturl\.at|goo\.gl|onlyfans\.com)(?:\/|$)/i
const ADVERTISING = /casino|porn|xxx|viagra|crypto|bitcoin|forex|loan|[/.-]bet|bonus|discount|promo|replica|escort|[?&](?:ref|aff)=/i

/** `win-now88.top`: a cheap ending and a figure in a name of several words, as advertising buys them by the hundred. */
const BOUGHT = /^(?:https?:\/\/)?(?:www\.)?(?=[a-z\d]*-)(?=[a-z-]*\d)[a-z\d-]+\.(?:top|xyz|vip|club|live|bet|casino|online|site|shop|store|biz|info)(?:\/|$)/i

/** One link is a note, a story may well name the museum's page; more of them, or one that hides or advertises, is spam. */
export function findLinks(text: string): Span[] {
  const links = spansOf(text, LINK, 'link-spam', match => ([HIDDEN, ADVERTISING, BOUGHT].some(each => each.test(match)) ? 0.9 : 0.4))
  return links.length < 2 ? links : links.map(link => ({ ...link, score: Math.max(link.score, links.length > 2 ? 0.9 : 0.75) }))
}
