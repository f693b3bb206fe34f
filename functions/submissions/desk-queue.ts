import { encodeCursor, type Position } from '../../shared/cursor.ts'
import { needsAnother } from '../../shared/decision-step.ts'
import { COUNTED_VIEWS, type CountedView, type QueueAnswer, type QueueItem, statusesOf, type View } from '../../shared/desk.ts'
import { type Member, memberId } from '../../shared/member.ts'
import type { Status, Submission } from '../../shared/submission.ts'
import type { LocalText } from '../../shared/text.ts'
import type { Context } from '../context.ts'
import { citiesOf, cityFor } from './desk-access.ts'
import { deskWidths } from './desk-photo.ts'

export const QUEUE_PAGE = 30

interface Query {
  city?: string | undefined
  view: View
  oldestFirst: boolean
  after?: Position | undefined
}

/** One page of what the member moderates, with how much there is in each view that is worked off. */
export async function readQueue(context: Context, member: Member, { city, view, oldestFirst, after }: Query): Promise<QueueAnswer> {
  const cities = city ? [(await cityFor(context, member, city, 'moderator')).slug] : (await citiesOf(context, member, 'moderator')).map(({ slug }) => slug)
  if (cities.length === 0) return { items: [], counts: countsOf({}) }
  const [found, counts] = await Promise.all([
    context.submissions.queue({ cities, statuses: statusesOf(view), oldestFirst, limit: QUEUE_PAGE + 1, ...(after && { after }) }),
    context.submissions.counts(cities, COUNTED_STATUSES),
  ])
  const page = found.slice(0, QUEUE_PAGE)
  const last = page.at(-1)
  const names = await namesIn(context, new Set(page.map(each => each.city)))
  return {
    items: await Promise.all(page.map(submission => queueItem(context, member, submission, names))),
    ...(last && found.length > QUEUE_PAGE && { next: encodeCursor({ at: waitsSince(last), id: last.id }) }),
    counts: countsOf(counts),
  }
}

const COUNTED_STATUSES = [...new Set(COUNTED_VIEWS.flatMap(statusesOf))]

function countsOf(counts: Partial<Record<Status, number>>): QueueAnswer['counts'] {
  const count = (view: CountedView) => statusesOf(view).reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  return { waiting: count('waiting'), appealed: count('appealed'), hidden: count('hidden') }
}

const waitsSince = ({ arrivedAt, createdAt }: Submission) => arrivedAt ?? createdAt

type Names = ReadonlyMap<string, LocalText>
const campaignKey = (city: string, slug: string) => `${city}/campaigns/${slug}`
const placeKey = (city: string, slug: string) => `${city}/places/${slug}`

/** What the campaigns and places of some cities are called. */
async function namesIn({ catalog }: Context, cities: ReadonlySet<string>): Promise<Names> {
  const names = new Map<string, LocalText>()
  for (const city of cities) {
    for (const { slug, title } of await catalog.campaigns(city)) names.set(campaignKey(city, slug), title)
    for (const { slug, name } of await catalog.places(city)) names.set(placeKey(city, slug), name)
  }
  return names
}

async function queueItem({ notes, now }: Context, member: Member, submission: Submission, names: Names): Promise<QueueItem> {
  const { id, city, status, story, edits, credit, photos, textCheck } = submission
  const [notices, claim] = await Promise.all([notes.countNotices(id), notes.claimed(id, now().toISOString())])
  const shown = photos.find(photo => deskWidths(submission, photo).length > 0)
  const title = edits?.title ?? story.title ?? firstWords(edits?.text ?? story.text)
  const slug = edits?.place === undefined ? submission.place : edits.place
  const place = slug ? names.get(placeKey(city, slug)) : undefined
  const campaign = submission.campaign && names.get(campaignKey(city, submission.campaign))
  return {
    id,
    city,
    status,
    at: waitsSince(submission),
    ...(title && { title }),
    lang: story.lang,
    credit,
    ...(campaign && { campaign }),
    ...(place && { place }),
    photoCount: photos.filter(photo => photo.status !== 'refused').length,
    ...(shown && { photo: { id: shown.id, width: shown.width ?? 1, height: shown.height ?? 1, widths: deskWidths(submission, shown) } }),
    held: textCheck?.verdict === 'hold' || photos.some(({ verdict }) => verdict === 'hold'),
    notices,
    needsAnother: needsAnother(submission, memberId(member)),
    ...(claim && { claim: { name: claim.by.name, until: claim.until, mine: claim.by.id === memberId(member) } }),
  }
}

const firstWords = (text: string | undefined) => text?.split(/\s+/).slice(0, 10).join(' ')
