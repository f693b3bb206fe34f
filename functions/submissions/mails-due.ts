import type { Submission } from '../../shared/submission.ts'

/** A mail that a contributor should get, from when on. */
export interface DueMail {
  kind: 'receipt' | 'decision'
  /** Tells it from all others about the same submission. */
  name: string
  at: Date
}

/** What happened longer ago is no news: neither for those who sent before there was mail, nor after a restore, a move or a long failure. */
const NEWS_DAYS = 7

/** What there is to tell a contributor who gave an address, by the submission as it is: whatever was taken back since tells nothing. */
export function mailsDue(submission: Submission, { now, delaySeconds }: { now: Date; delaySeconds: number }): DueMail[] {
  const { email, status, arrivedAt, decision, erasedAt } = submission
  if (!email || erasedAt || !arrivedAt || status === 'uploading' || status === 'processing' || status === 'withdrawn' || status === 'expired') return []
  // Who is told of a machine's decision is not told as well that a person will look.
  const mails: DueMail[] = decision?.automated ? [] : [{ kind: 'receipt', name: 'receipt', at: new Date(arrivedAt) }]
  if (decision && tellsNews(submission)) {
    const at = new Date(new Date(decision.at).getTime() + delaySeconds * 1000)
    mails.push({ kind: 'decision', name: `decision-${decision.basis}`, at })
  }
  return mails.filter(({ at }) => isNews(at, now))
}

/** Whether it is worth telling still. */
export const isNews = (at: Date, now: Date) => now.getTime() - at.getTime() < NEWS_DAYS * 24 * 3_600_000

const STANDING = { publish: 'published', decline: 'declined', remove: 'removed', reverse: undefined } as const

/** A decision that still stands; not one that lets a story be seen again which its contributor was never told to be hidden. */
function tellsNews({ status, decision, history }: Submission): boolean {
  if (!decision || STANDING[decision.outcome] !== status) return false
  const entry = history.findLast(({ event }) => event === `decided:${decision.outcome}`)
  return !(decision.outcome === 'publish' && entry?.from === 'hidden')
}
