import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SEEDS } from '../../infra/local/seeds/seeds.ts'
import { Campaign, isOpen } from '../../shared/campaign.ts'
import { City, RESERVED_SLUGS } from '../../shared/city.ts'
import { type Location, Place } from '../../shared/place.ts'
import type { LocalText } from '../../shared/text.ts'

/** Kilometres on the sphere, by the haversine formula. */
function distance(a: Location, b: Location): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const h =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}

describe.each(SEEDS.map(seed => [seed.city.slug, seed] as const))('the seed of %s', (_, { city, campaigns, places }) => {
  const own = city.languages[0] ?? ''
  const inOwnAndEnglish = (text: LocalText | undefined) => Boolean(text?.[own] && text.en)

  it('follows its schemas without anything being added', () => {
    expect(v.parse(City, city)).toEqual(city)
    for (const campaign of campaigns) expect(v.parse(Campaign, campaign)).toEqual(campaign)
    for (const place of places) expect(v.parse(Place, place)).toEqual(place)
  })

  it('names only places that exist, each slug once', () => {
    const slugs = places.map(({ slug }) => slug)
    for (const campaign of campaigns) expect(slugs).toEqual(expect.arrayContaining(campaign.places))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(new Set(campaigns.map(({ slug }) => slug)).size).toBe(campaigns.length)
    expect(RESERVED_SLUGS).not.toContain(city.slug)
  })

  it('lies within 20 km of its centre', () => {
    for (const place of places) expect(distance(city.centre, place.location), place.slug).toBeLessThan(20)
  })

  it('speaks its own language and English', () => {
    for (const text of [city.name, city.welcome, ...places.flatMap(({ name, description }) => [name, description])]) expect(inOwnAndEnglish(text)).toBe(true)
    for (const { title, prompt, goal, outcome } of campaigns) {
      for (const text of [title, prompt, goal, ...(outcome ? [outcome] : [])]) expect(inOwnAndEnglish(text)).toBe(true)
    }
    for (const lang of city.languages) expect(city.welcome[lang], lang).toBeTruthy()
  })

  it('has a campaign that is open, and an outcome wherever one is closed', () => {
    expect(campaigns.some(campaign => isOpen(campaign, '2026-11-24'))).toBe(true)
    for (const campaign of campaigns) if (!isOpen(campaign, '2026-11-24')) expect(campaign.outcome, campaign.slug).toBeDefined()
  })

  it('keeps a time zone that exists', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone })).not.toThrow()
  })
})

it('there are ten cities, each with an accent of its own', () => {
  expect(SEEDS).toHaveLength(10)
  expect(new Set(SEEDS.map(({ city }) => city.accent)).size).toBe(10)
  expect(new Set(SEEDS.map(({ city }) => city.slug)).size).toBe(10)
})
