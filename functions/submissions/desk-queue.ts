import { encodeCursor, type Position } from '../../shared/cursor.ts'
import { type QueueAnswer, type QueueItem, statusesOf, type View } from '../../shared/desk-queue.ts'
import { isWaiting } from '../../shared/hand-steps.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { asksForCare } from '../../shared/moderation.ts'
import { FACETS, matches, type QueueFilter, valuesOf } from '../../shared/queue-filter.ts'
import { openSince } from '../../shared/queue-place.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { Reported } from '../ports.ts'
import { aloneOnAppeal } from './decide-alone.ts'
import { moderatedCities, moderatedCity } from './desk-access.ts'
import { claimAnswer } from './desk-claim.ts'
import { deskWidths } from './desk-photo.ts'
import { opinionAnswer } from './opinion-answer.ts'
import { readCounts } from './queue-counts.ts'
import { momentIn } from './queue-moment.ts'
import { type Names, namesIn } from './queue-names.ts'
import { passedTo } from './second-opinion.ts'
import { theirPage, theirReported } from './their-submissions.ts'

export const QUEUE_PAGE = 30

/** Reported stories that are listed and counted. */
const REPORTED = 100

interface Query {
  city?: string | undefined
  view: View
  filter?: QueueFilter
  oldestFirst: boolean
  after?: Position | undefined
}

/** One page of what the member moderates, narrowed, with how much there is in each view. `next` may be told where nothing was found so far. */
export async function readQueue(context: Context, member: Member, { city, view, filter = {}, oldestFirst, after }: Query): Promise<QueueAnswer> {
  const found = city ? [await moderatedCity(context, member, city)] : await moderatedCities(context, member)
  const cities = found.map(({ slug }) => slug)
  if (cities.length === 0) return { items: [], counts: {} }
  const moment = momentIn(context, found)
  const isWanted = (submission: Submission) => matches(valuesOf(submission, moment), filter)
  const isNarrowed = FACETS.some(facet => filter[facet] !== undefined)
  // What the member is asked about stands before everything else, hidden stories too, and nowhere twice.
  const isAsked = (each: Submission) => cities.includes(each.city) && isWanted(each)
  const asked = view === 'waiting' ? (await passedTo(context, member)).filter(isAsked) : []
  const query = { cities, oldestFirst, limit: QUEUE_PAGE, ...(after && { after }), ...(isNarrowed && { isWanted }) }
  const reported = await theirReported(context, member, await context.notes.reported(cities, REPORTED))
  const [page, counts] = await Promise.all([
    view === 'reported' ? undefined : theirPage(context, member, { ...query, statuses: statusesOf(view) }),
    readCounts(context, member, cities, reported.length),
  ])
  if (!page) return { items: await reportedItems(context, member, reported, isWanted), counts }
  const shown = [...(after ? [] : asked), ...page.items.filter(({ id }) => !asked.some(each => each.id === id))]
  const names = await namesIn(
    context,
    shown.map(each => each.city),
  )
  return {
    items: await Promise.all(shown.map(submission => queueItem(context, member, submission, names))),
    ...(page.next && { next: encodeCursor(page.next) }),
    counts,
  }
}

/** What was reported, without pages: it is worked off, and a flood of it is seen by its first ones. */
async function reportedItems(
  context: Context,
  member: Member,
  reported: readonly Reported[],
  isWanted: (submission: Submission) => boolean,
): Promise<QueueItem[]> {
  const found = await Promise.all(reported.map(async each => ({ ...each, submission: await context.submissions.get(each.submission) })))
  const there = found.flatMap(({ submission, ...rest }) => (submission && !submission.erasedAt && isWanted(submission) ? [{ submission, ...rest }] : []))
  const names = await namesIn(
    context,
    there.map(({ submission }) => submission.city),
  )
  return await Promise.all(
    there.map(async ({ submission, at, isUrgent }) => ({ ...(await queueItem(context, member, submission, names)), at, ...(isUrgent && { likeness: true }) })),
  )
}

async function queueItem(context: Context, member: Member, submission: Submission, names: Names): Promise<QueueItem> {
  const { id, version, revision, city, status, story, edits, credit, photos, textCheck } = submission
  const { notes, now } = context
  const [notices, claim, alone] = await Promise.all([
    notes.countNotices(id),
    notes.claimed(id, now().toISOString()),
    aloneOnAppeal(context, submission, memberId(member)),
  ])
  const shown = photos.find(photo => deskWidths(submission, photo).length > 0)
  const title = edits?.title ?? story.title ?? firstWords(edits?.text ?? story.text)
  const slug = edits?.place === undefined ? submission.place : edits.place
  const place = slug ? names.place(city, slug) : undefined
  const campaign = submission.campaign && names.campaign(city, submission.campaign)
  return {
    id,
    version,
    revision,
    city,
    status,
    at: openSince(submission),
    ...(title && { title }),
    lang: story.lang,
    credit,
    ...(campaign && { campaign }),
    ...(place && { place }),
    photoCount: photos.filter(photo => photo.status !== 'refused').length,
    ...(shown && { photo: { id: shown.id, width: shown.width ?? 1, height: shown.height ?? 1, widths: deskWidths(submission, shown) } }),
    held: asksForCare(textCheck?.verdict) || photos.some(({ verdict }) => asksForCare(verdict)),
    ...(submission.trusted && { trusted: true }),
    ...(submission.emailVerified && { emailVerified: true }),
    notices,
    needsAnother: alone !== undefined && alone !== 'now',
    ...(claim && { claim: claimAnswer(claim, memberId(member)) }),
    ...(isWaiting(status) && submission.opinion && { opinion: opinionAnswer(submission.opinion, memberId(member)) }),
  }
}

const firstWords = (text: string | undefined) => text?.split(/\s+/).slice(0, 10).join(' ')
