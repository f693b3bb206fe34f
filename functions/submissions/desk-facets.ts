import { type FacetsAnswer, statusesOf, type View } from '../../shared/desk-queue.ts'
import type { Member } from '../../shared/member.ts'
import { countFacets, type QueueFilter } from '../../shared/queue-filter.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { moderatedCities, moderatedCity } from './desk-access.ts'
import { momentIn } from './queue-moment.ts'
import { namesIn } from './queue-names.ts'
import { theirPage, theirReported } from './their-submissions.ts'

/** Submissions of a view that are looked at to be counted: the ones that come first. */
const LOOKED_AT = 200

interface Query {
  city?: string | undefined
  view: View
  filter: QueueFilter
  oldestFirst: boolean
}

/**
 * What a view can be narrowed by, with how many would be left, among the first ones of it. Campaigns and places are told where it is about
 * one city: their short names mean something else in another.
 */
export async function readFacets(context: Context, member: Member, query: Query): Promise<FacetsAnswer> {
  const cities = query.city ? [await moderatedCity(context, member, query.city)] : await moderatedCities(context, member)
  const { items, isWhole } = await firstOf(
    context,
    member,
    query,
    cities.map(({ slug }) => slug),
  )
  const facets = countFacets(items, query.filter, momentIn(context, cities))
  const [city, ...others] = cities
  if (!city || others.length > 0) return { facets: { ...facets, campaign: [], place: [] }, lookedAt: items.length, isWhole }
  const names = await namesIn(context, [city.slug])
  const named = (kind: 'campaign' | 'place') =>
    facets[kind].map(each => ({ ...each, name: names[kind](city.slug, each.value) ?? { [city.languages[0] ?? 'en']: each.value } }))
  return { facets: { ...facets, campaign: named('campaign'), place: named('place') }, lookedAt: items.length, isWhole }
}

async function firstOf(
  context: Context,
  member: Member,
  { view, oldestFirst }: Query,
  cities: readonly string[],
): Promise<{ items: Submission[]; isWhole: boolean }> {
  if (view === 'reported') {
    const found = await theirReported(context, member, await context.notes.reported(cities, LOOKED_AT))
    const items = await Promise.all(found.map(({ submission }) => context.submissions.get(submission)))
    return { items: items.flatMap(each => each ?? []), isWhole: found.length < LOOKED_AT }
  }
  const { items, next } = await theirPage(context, member, { cities, statuses: statusesOf(view), oldestFirst, limit: LOOKED_AT })
  return { items, isWhole: next === undefined }
}
