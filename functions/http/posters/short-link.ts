import type { Context as Request } from 'hono'
import type { Context } from '../../context.ts'
import { PUBLIC_CACHE } from '../cache.ts'
import { findCity } from '../pages/find-city.ts'
import { readerOf } from '../pages/reader.ts'

/**
 * Lead from what a poster says to the share page, with place and campaign chosen. A poster hangs for years: what is no longer there is left
 * out, and nobody is turned away. The address is made of what is stored, so that it never leads elsewhere.
 */
export async function shortLink({ catalog }: Context, c: Request): Promise<Response> {
  // Some keyboards begin everything with a capital.
  const typed = (name: string) => (c.req.param(name) ?? '').toLowerCase()
  const city = await findCity({ catalog }, typed('city'))
  const [places, campaigns] = await Promise.all([catalog.places(city.slug), typed('campaign') ? catalog.campaigns(city.slug) : []])
  const place = places.find(({ slug }) => slug === typed('place'))?.slug
  const campaign = campaigns.find(({ slug }) => slug === typed('campaign'))?.slug
  c.header('Cache-Control', PUBLIC_CACHE)
  return c.redirect(readerOf(c, city).reading.links(`/${city.slug}/share`, { campaign, place }), 302)
}
