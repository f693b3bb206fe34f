import { NOTICES } from '../../shared/step.ts'
import type { Entry, Outcome, Status, Submission } from '../../shared/submission.ts'

/** A mail that a contributor should get, from when on. */
export interface DueMail {
  /** `hidden`: for a notice, until somebody decides; `shown`: again. */
  kind: (typeof MAIL_KINDS)[number]
  /** Tells it from all others about the same submission. */
  name: string
  at: Date
}

/** In the order in which they are told. */
export const MAIL_KINDS = ['receipt', 'hidden', 'shown', 'decision'] as const

/** What happened longer ago is no news: neither for those who sent before there was mail, nor after a restore, a move or a long failure. */
export const NEWS_DAYS = 7

/**
 * What there is to tell a contributor who gave an address, by the submission as it is, be it news or not: whatever was taken back since tells
 * nothing. What is taken back within the delay is never told.
 */
export function mailsAbout(submission: Submission, delaySeconds: number): DueMail[] {
  const { email, status, arrivedAt, decision, erasedAt, hiddenBy } = submission
  if (!email || erasedAt || !arrivedAt || status === 'uploading' || status === 'processing' || status === 'withdrawn' || status === 'expired') return []
  const after = (at: string) => new Date(Date.parse(at) + delaySeconds * 1000)
  // Who is told of a machine's decision is not told as well that a person will look.
  const mails: DueMail[] = decision?.automated ? [] : [{ kind: 'receipt', name: 'receipt', at: new Date(arrivedAt) }]
  if (hiddenBy) mails.push({ kind: 'hidden', name: `hidden-${hiddenBy.seq}`, at: after(hiddenBy.at) })
  const tells = decision !== undefined && tellsNews(submission, delaySeconds)
  const shown = shownAgain(submission, delaySeconds)
  // One mail for one deed: that photos are left out tells of the rest, too.
  if (shown && !(tells && shown.event === 'decided:publish')) mails.push({ kind: 'shown', name: `shown-${shown.seq}`, at: after(shown.at) })
  if (tells) mails.push({ kind: 'decision', name: `decision-${decision.basis}`, at: after(decision.at) })
  return mails
}

/** What could not be told for so long is not told at all: nobody waits for it any more. */
const LATE_DAYS = 30

const isWithin = (days: number) => (at: Date, now: Date) => now.getTime() - at.getTime() < days * 24 * 3_600_000

/** Whether it is worth telling still. */
export const isNews = isWithin(NEWS_DAYS)
/** Whether a person may have it told still. */
export const mayBeLate = isWithin(LATE_DAYS)

const lasted = (from: Entry, to: Entry, seconds: number) => Date.parse(to.at) - Date.parse(from.at) >= seconds * 1000
const isShown = ({ from, to }: Entry) => from !== 'published' && to === 'published'

/** What shows a story again of which its contributor was told that it is hidden for a notice. */
function shownAgain({ status, history }: Submission, delaySeconds: number): Entry | undefined {
  const shown = history.findLast(isShown)
  if (status !== 'published' || shown?.from !== 'hidden') return undefined
  const hidden = history.findLast(({ seq, from, to }) => seq < shown.seq && from === 'published' && to === 'hidden')
  const isForNotice = hidden?.event === 'hidden' && hidden.actor.kind === 'machine' && hidden.actor.id === NOTICES.id
  return isForNotice && lasted(hidden, shown, delaySeconds) ? shown : undefined
}

const STANDING: Record<Outcome, readonly Status[]> = {
  publish: ['published'],
  decline: ['declined'],
  remove: ['removed'],
  // Of what answered an appeal the appeal stays.
  reverse: ['in_review', 'appealed'],
}

/**
 * A decision that still stands; not one that lets a story be seen again which its contributor was never told to be hidden, unless photos are
 * left out for a reason, nor one that takes back what they were never told.
 */
function tellsNews({ status, decision, history }: Submission, delaySeconds: number): boolean {
  if (!decision || !STANDING[decision.outcome].includes(status)) return false
  const entry = history.findLast(({ event }) => event === `decided:${decision.outcome}`)
  if (decision.outcome === 'publish') return entry?.from !== 'hidden' || decision.photoReasons !== undefined
  if (decision.outcome !== 'reverse') return true
  const shown = history.findLast(isShown)
  return decision.statement !== undefined && entry !== undefined && (!shown || lasted(shown, entry, delaySeconds))
}

/** Whether the decision that stands was made on a story that had been hidden. */
export const wasHidden = ({ history }: Pick<Submission, 'history'>) => history.findLast(({ event }) => event.startsWith('decided:'))?.from === 'hidden'
