import { outcomesFor } from '../../shared/decision-step.ts'
import type { DeskEntry, DeskItem, DeskNotice, DeskPhoto } from '../../shared/desk-item.ts'
import { isWaiting } from '../../shared/hand-steps.ts'
import { proposeRedaction } from '../../shared/likeness-proposal.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { type Notice, waits } from '../../shared/notice.ts'
import type { Photo } from '../../shared/photo.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { aloneOn, aloneOnAppeal } from './decide-alone.ts'
import { isOwn, moderatedCity, submissionFor } from './desk-access.ts'
import { claimAnswer } from './desk-claim.ts'
import { deskWidths } from './desk-photo.ts'
import { isAgainst } from './dismiss-notices.ts'
import { opinionAnswer } from './opinion-answer.ts'
import { told } from './show-status.ts'

/** Everything that a moderator needs to decide on one submission, field by field. */
export async function readItem(context: Context, member: Member, id: string): Promise<DeskItem> {
  const { catalog, notes, submissions, now } = context
  const submission = await submissionFor(context, member, id)
  const [city, campaigns, places, notices, spilled, claim] = await Promise.all([
    moderatedCity(context, member, submission.city),
    catalog.campaigns(submission.city),
    catalog.places(submission.city),
    notes.notices(id),
    submissions.spilled(id),
    notes.claimed(id, now().toISOString()),
  ])
  const me = memberId(member)
  const own = await isOwn(context, submission, member)
  const alone = await aloneOnAppeal(context, submission, me)
  const campaign = campaigns.find(({ slug }) => slug === submission.campaign)
  const { decision, appeal, consents } = submission
  const { shown, more } = firstNotices(notices)
  return {
    ...kept(submission),
    city: { slug: city.slug, name: city.name, languages: city.languages, reasons: city.reasons, ...(city.reasonTexts && { reasonTexts: city.reasonTexts }) },
    ...(campaign && { campaign: { slug: campaign.slug, title: campaign.title } }),
    places: places.map(({ slug, name }) => ({ slug, name })),
    hasEmail: submission.email !== undefined,
    ...(submission.emailVerified && { emailVerified: true }),
    consents: { terms: consents.terms, people: consents.people, minors: consents.minors, uses: consents.uses, aiMade: consents.aiMade },
    photos: submission.photos.map(photo => ({ ...deskPhoto(photo), widths: deskWidths(submission, photo) })),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        at: decision.at,
        by: decision.by.name,
        mine: decision.by.id === me,
        ...(decision.reason && { reason: decision.reason }),
        ...(decision.explanation && { explanation: decision.explanation }),
      },
    }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at } }),
    notices: await Promise.all(
      shown.map(async notice => ({ ...deskNotice(notice, submission.photos), needsAnother: await needsAnotherFor(context, submission, notice, me) })),
    ),
    ...(more > 0 && { moreNotices: more }),
    history: wholeHistory(spilled, submission.history).map(entry => deskEntry(entry, me)),
    ...(claim && { claim: claimAnswer(claim, me) }),
    ...(isWaiting(submission.status) && submission.opinion && { opinion: opinionAnswer(submission.opinion, me) }),
    isWaiting: isWaiting(submission.status),
    outcomes: submission.erasedAt ? [] : outcomesFor(submission.status),
    needsAnother: own || (alone !== undefined && alone !== 'now'),
    own,
    ...(alone && alone !== 'another' && { alone }),
  }
}

/** What is shown as it is stored. */
function kept(submission: Submission) {
  const { id, version, revision, status, place, location, story, tags, edits, credit, textCheck, licence, createdAt, arrivedAt, publishedAt, erasedAt } =
    submission
  return {
    id,
    version,
    revision,
    status,
    ...(place && { place }),
    ...(location && { location }),
    story,
    tags,
    ...(edits && { edits }),
    credit,
    ...(textCheck && { textCheck }),
    licence,
    createdAt,
    ...(arrivedAt && { arrivedAt }),
    ...(publishedAt && { publishedAt }),
    ...(erasedAt && { erasedAt }),
  }
}

function deskPhoto(photo: Photo): Omit<DeskPhoto, 'widths'> {
  const { id, status, problem, alt, width, height, thumbhash, findings, verdict, grounds, outcome, reason, redactions, revision } = photo
  return {
    id,
    status,
    ...(problem && { problem }),
    ...(alt && { alt }),
    ...(width && height && { width, height }),
    ...(thumbhash && { thumbhash }),
    findings,
    ...(verdict && { verdict }),
    ...(grounds && { grounds }),
    ...(outcome && { outcome }),
    ...(reason && { reason }),
    ...(redactions && { redactions }),
    ...(revision && { revision }),
  }
}

/** As many as are answered at once: what hides the story before the rest, and of what was answered the newest. */
function firstNotices(notices: readonly Notice[]): { shown: Notice[]; more: number } {
  const hides = (notice: Notice) => notice.hides === true && !notice.appeal
  const waiting = notices.filter(waits).sort((a, b) => Number(hides(b)) - Number(hides(a)))
  const shown = waiting.slice(0, LIMITS.notices)
  const done = notices.filter(notice => !waits(notice))
  const newest = done.slice(Math.max(0, done.length - (LIMITS.notices - shown.length)))
  return { shown: [...shown, ...newest], more: waiting.length - shown.length }
}

/** Who reported is told to nobody but by the name that they gave. */
function deskNotice(notice: Notice, photos: readonly Photo[]): Omit<DeskNotice, 'needsAnother'> {
  const proposal = notice.likeness && proposeRedaction(notice.likeness, photos)
  const { id, at, ground, explanation, name, email, likeness, hides, decision, appeal } = notice
  return {
    id,
    at,
    ground,
    explanation,
    ...(name && { name }),
    hasEmail: email !== undefined,
    ...(likeness && { likeness }),
    ...(proposal && { proposal }),
    ...(hides && { hides }),
    waits: waits(notice),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        at: decision.at,
        ...(decision.by && { by: decision.by.name }),
        ...(decision.explanation && { explanation: decision.explanation }),
      },
    }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at } }),
  }
}

const needsAnotherFor = async (context: Context, submission: Submission, notice: Notice, me: string) =>
  isAgainst(notice, me) && (await aloneOn(context, submission, notice.appeal?.at ?? notice.at, me)) !== 'now'

/** Oldest first; an entry that was spilled just before a lost race is in both places and counts once. */
function wholeHistory(spilled: readonly Entry[], recent: readonly Entry[]): Entry[] {
  const first = recent[0]?.seq ?? Number.POSITIVE_INFINITY
  return [...spilled.filter(({ seq }) => seq < first), ...recent]
}

function deskEntry({ seq, at, actor, event, to, reason, note, statement, alone, ...entry }: Entry, me: string): DeskEntry {
  const leftOut = leftOutIn(entry)
  return {
    seq,
    at,
    actor: actor.kind === 'moderator' ? { kind: actor.kind, name: actor.name, mine: actor.id === me } : actor,
    event,
    to,
    ...(reason && { reason }),
    ...(note && { note }),
    ...(statement && { statement: told(statement) }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(alone && { alone }),
  }
}

const leftOutIn = ({ photoReasons = {}, photoStatements = [] }: Pick<Entry, 'photoReasons' | 'photoStatements'>): NonNullable<DeskEntry['leftOut']> =>
  photoStatements.map(statement => ({
    photos: Object.keys(photoReasons).filter(photo => photoReasons[photo] === statement.reason),
    statement: told(statement),
  }))
