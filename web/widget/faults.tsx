import type { Words } from '../../shared/i18n/format.ts'
import { FILTERS } from './addresses.ts'
import type { NAMES, Wanted } from './attributes.ts'
import { mount } from './dom.ts'
import { dress } from './sheet.ts'
import { viewStyles } from './view.tsx'
import { say } from './words.ts'

/** Milliseconds until what failed is tried again by itself: twice as long each time. */
const SOONEST = 10_000
const LATEST = 600_000

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*'
const SLUG_WORDS = 'lower-case letters, digits and hyphens'
type Name = (typeof NAMES)[number]

/** What each attribute may say: a pattern of the whole of it, and words where the pattern has none. */
const EXPECTED: Record<Name, readonly [pattern: string, words?: string]> = {
  city: [SLUG, SLUG_WORDS],
  campaign: [SLUG, SLUG_WORDS],
  theme: ['tourism|economy|regeneration'],
  place: [SLUG, SLUG_WORDS],
  tag: ['.{1,30}', '1 to 30 characters'],
  lang: ['.*'],
  layout: ['rows|grid|strip|slideshow|map'],
  limit: ['[1-9]|[1-5]\\d|60', 'a number from 1 to 60'],
  order: ['newest|shuffle'],
  lightbox: ['on|off'],
  link: ['story|tab|none'],
}

/** What is wrong with the attributes of an element, for its webmaster. */
function explainMistake(wanted: Wanted): string | undefined {
  const filters = FILTERS.filter(name => wanted[name])
  if (filters.length > 1) return `expected at most one of ${FILTERS.join(', ')}, received ${filters.join(' and ')}`
  if (wanted.layout === 'map' && filters[0])
    return `expected none of ${FILTERS.join(', ')} with layout="map", which shows all pictures of a city, received ${filters[0]}`
  for (const name of Object.keys(EXPECTED) as Name[]) {
    const value = wanted[name]
    const [pattern, words = pattern.replaceAll('|', ' or ')] = EXPECTED[name]
    if ((value || name === 'city') && !new RegExp(`^(${pattern})$`, 'u').test(value ?? '')) return `expected ${words} in ${name}, received "${value ?? ''}"`
  }
  return undefined
}

/** Why a list did not come, and whether it might later. */
export async function explainFailure(reason: unknown, base: string): Promise<{ text: string; passes: boolean }> {
  const { origin } = new URL(base)
  if (!(reason instanceof Response)) {
    const text =
      reason instanceof SyntaxError ? `the answer of ${origin} is none of a gallery` : reason instanceof TypeError ? noAnswer(origin) : String(reason)
    return { text, passes: true }
  }
  const { status, ok } = reason
  const answer = await reason.json().catch(() => undefined)
  if (ok && answer?.excludedOrigins) return { text: `the city does not want its gallery on ${location.origin}`, passes: false }
  return { text: `${origin} answered ${status}${answer?.detail ? `: ${answer.detail}` : ''}`, passes: ok || status >= 500 || status === 429 }
}

const noAnswer = (origin: string) => `no answer from ${origin}: is it reachable, and in connect-src of this page's policy?`

interface Fault {
  body: HTMLElement
  wanted: Wanted
  /** Absent where not even they arrive: then what is inside the element stays. */
  words: Words | undefined
  base: string
  /** An answer that is none, or an error. */
  reason: unknown
  retry(): void
  /** How often it has been tried again. */
  attempt: number
  signal: AbortSignal
}

/** Show a line instead of pictures, and see to another try where it may help; answers what the webmaster should read. */
export async function showFault({ body, wanted, words, base, reason, retry, attempt, signal }: Fault): Promise<string> {
  const mistake = explainMistake(wanted)
  const { text, passes } = mistake ? { text: mistake, passes: false } : await explainFailure(reason, base)
  // A list that a server has put here stays readable all the same.
  if (!body.getRootNode().isConnected || signal.aborted) return text
  if (words && !(body.getRootNode() as ShadowRoot).host.querySelector('.veduta-list')) {
    dress(body.getRootNode() as ShadowRoot, viewStyles)
    showLine(body, words, passes ? retry : undefined)
  }
  if (passes) retryLater(retry, attempt, signal)
  return text
}

/** One quiet line, above what the page has put into the element. */
function showLine(body: HTMLElement, words: Words, retry?: () => void): void {
  mount(
    body,
    <>
      <div class="veduta" part="gallery" lang={words.lang}>
        <p class="veduta-note" part="note">
          {say(words, 'widget.unavailable')}{' '}
          {retry && (
            <button type="button" class="veduta-button" part="button" onClick={retry}>
              {say(words, 'widget.retry')}
            </button>
          )}
        </p>
      </div>
      <slot />
    </>,
  )
}

/** Try again after a while, once the page is looked at. */
function retryLater(retry: () => void, attempt: number, signal: AbortSignal): void {
  const look = () => {
    if (signal.aborted) return
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true, signal })
    else retry()
  }
  setTimeout(look, Math.min(LATEST, SOONEST * 2 ** attempt))
}
