import * as v from 'valibot'
import type { Campaign } from '../../../shared/campaign.ts'
import type { ListKey } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import type { Place } from '../../../shared/place.ts'
import { Slug } from '../../../shared/text.ts'
import { Theme } from '../../../shared/theme.ts'
import type { Context } from '../../context.ts'
import { AppError, notFound } from '../../errors.ts'
import { FILTERS, readListQuery } from '../stories.ts'

/** What a feed is of: the network or a city, perhaps one campaign, theme, place or tag of it. */
export interface Subject {
  city?: City
  campaign?: Campaign
  place?: Place
  filter?: NonNullable<ListKey['filter']>
  /** Of the city. */
  places: readonly Place[]
  limit: number
  cursor?: string | undefined
}

/** Read the address of a feed. What it names and is not here is 404, since a feed that stays empty would tell nobody. */
export async function subjectOf({ catalog }: Pick<Context, 'catalog'>, slug: string | undefined, queries: Record<string, string[]>): Promise<Subject> {
  const city = slug === undefined ? undefined : v.is(Slug, slug) ? await catalog.city(slug) : undefined
  if (slug !== undefined && !city) throw notFound('city', slug)
  for (const kind of FILTERS)
    for (const value of queries[kind] ?? []) if (!v.is(kind === 'tag' ? v.string() : kind === 'theme' ? Theme : Slug, value)) throw notFound(kind, value)
  const { filter, limit, cursor } = readListQuery(queries)
  const [campaigns, places] = city ? await Promise.all([catalog.campaigns(city.slug), catalog.places(city.slug)]) : [[], []]
  const named = <Thing extends { slug: string }>(kind: 'campaign' | 'place', things: readonly Thing[]): Thing | undefined => {
    if (!city || filter?.kind !== kind) return undefined
    const thing = things.find(each => each.slug === filter.value)
    if (!thing) throw notFound(kind, filter.value)
    return thing
  }
  const campaign = named('campaign', campaigns)
  const place = named('place', places)
  return { ...(city && { city }), ...(campaign && { campaign }), ...(place && { place }), ...(filter && { filter }), places, limit, cursor }
}

/** Only a tag, and what several cities may have, show in the list alone whether they exist. */
export function expectKnown({ city, filter }: Subject, isEmpty: boolean): void {
  if (isEmpty && filter && filter.kind !== 'theme' && (!city || filter.kind === 'tag')) throw notFound(filter.kind, filter.value)
}

/** Pages of what is gone are longer: each of it is a line. */
const MOST_GONE = 200

export function withdrawnQuery({ limit = ['100'], cursor = [] }: Record<string, string[]>): { limit: number; cursor?: string | undefined } {
  const [asked = ''] = limit
  const number = /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 0
  if (limit.length > 1 || cursor.length > 1 || number < 1 || number > MOST_GONE)
    throw new AppError('bad-request', `expected "limit" and "cursor" once at most, and a limit from 1 to ${MOST_GONE}, received other ones`)
  return { limit: number, cursor: cursor[0] }
}
