import type { CampaignItem, CityAnswer, CityItem, PlaceItem } from '../../shared/api.ts'
import { type Campaign, isOpen } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import { LICENCES } from '../../shared/licence.ts'
import { LIMITS, PHOTO_TYPES } from '../../shared/limits.ts'
import type { Place } from '../../shared/place.ts'
import { declinesByMachine } from '../../shared/policy.ts'
import { REASONS_VERSION } from '../../shared/reasons.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { localDay } from './local-day.ts'

/** A city as the public sees it, with its campaigns, places and what it asks of contributors. */
export async function showCity({ catalog, config, now }: Context, slug: string): Promise<CityAnswer> {
  const city = await catalog.city(slug)
  if (!city) throw notFound('city', slug)
  const [campaigns, places] = await Promise.all([catalog.campaigns(slug), catalog.places(slug)])
  const item = cityItem(city, config.url)
  const today = localDay(now(), city.timeZone)
  return {
    ...item,
    licences: city.licences.map(code => ({ code, name: LICENCES[code].name, url: LICENCES[code].url })),
    terms: { version: termsVersionOf(city), url: `${item.url}/terms` },
    reviewHours: city.clocks.reviewHours,
    machineDeclines: declinesByMachine(city.reasons, city.policy),
    reasons: [...city.reasons],
    reasonsVersion: city.reasonsVersion ?? REASONS_VERSION,
    ...(city.reasonTexts && { reasonTexts: city.reasonTexts }),
    limits: limits(),
    campaigns: campaigns.map(campaign => campaignItem(campaign, city, item.url, today)),
    places: places.map(place => placeItem(place, item.url)),
  }
}

/** Public fields of a city; its policy, clocks and publisher have their own pages. */
export function cityItem({ slug, name, country, languages, timeZone, centre, theme, welcome }: City, url: string): CityItem {
  return { slug, url: `${url}/${slug}`, name, country, languages, timeZone, centre, theme, welcome }
}

function campaignItem(campaign: Campaign, city: City, cityUrl: string, today: string): CampaignItem {
  const { slug, title, prompt, goal, theme, opens, closes, places, questions, outcome } = campaign
  return {
    slug,
    url: `${cityUrl}/campaigns/${slug}`,
    title,
    prompt,
    goal,
    theme,
    ...(opens && { opens }),
    ...(closes && { closes }),
    open: isOpen(campaign, today),
    places,
    ...(questions && { questions }),
    ...(outcome && { outcome }),
    machineDeclines: declinesByMachine(city.reasons, city.policy, campaign.policy),
  }
}

function placeItem({ slug, name, location, description }: Place, cityUrl: string): PlaceItem {
  return { slug, url: `${cityUrl}/places/${slug}`, name, location, ...(description && { description }) }
}

function limits(): CityAnswer['limits'] {
  const { photos, photoBytes, photoPixels, photoPixelsAvif, photoPixelsHeic, photoMinSide, photoMaxRatio, bodyBytes, title, text, credit, alt, tag, tags } =
    LIMITS
  return {
    photos,
    photoBytes,
    photoPixels,
    photoPixelsAvif,
    photoPixelsHeic,
    photoMinSide,
    photoMaxRatio,
    photoTypes: [...PHOTO_TYPES],
    bodyBytes,
    title,
    text,
    credit,
    alt,
    tag,
    tags,
  }
}
