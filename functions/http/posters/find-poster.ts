import type { Context as Request } from 'hono'
import type { Context } from '../../context.ts'
import { AppError, notFound } from '../../errors.ts'
import { POSTER_SIZES, type PosterSize } from '../../posters/draw-poster.ts'
import { findCity } from '../pages/find-city.ts'
import type { PosterOf } from './poster-content.ts'

/** The place of an address and the campaign that a query names; one that is not there is a page that is not there. */
export async function findPoster({ catalog }: Context, c: Request): Promise<PosterOf> {
  const city = await findCity({ catalog }, c.req.param('city') ?? '')
  const slug = c.req.param('place') ?? ''
  const asked = c.req.query('campaign')
  const [places, campaigns] = await Promise.all([catalog.places(city.slug), asked ? catalog.campaigns(city.slug) : []])
  const place = places.find(each => each.slug === slug)
  if (!place) throw notFound('place', slug)
  const campaign = campaigns.find(each => each.slug === asked)
  if (asked && !campaign) throw notFound('campaign', asked)
  return { city, place, campaign }
}

/** Read `?size=`, A4 where it is absent. */
export function readSize(text = 'a4'): PosterSize {
  const size = POSTER_SIZES.find(each => each === text)
  if (!size) throw new AppError('bad-request', `expected "size" to be ${POSTER_SIZES.join(' or ')}, received "${text.slice(0, 20)}"`)
  return size
}
