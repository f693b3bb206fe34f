import { expect, test } from 'vitest'
import { createRecentCatalog } from '../../../functions/adapters/aws/recent-catalog.ts'
import type { Catalog } from '../../../functions/ports.ts'
import { genoa } from '../../../infra/local/seeds/genoa.ts'

function setUp() {
  let time = 0
  const asked: string[] = []
  const source: Pick<Catalog, 'cities' | 'city' | 'campaigns' | 'places'> = {
    async cities() {
      asked.push('cities')
      return [genoa.city]
    },
    async city(slug) {
      asked.push(slug)
      if (slug === 'broken') throw new Error('unavailable')
      return slug === 'genoa' ? genoa.city : undefined
    },
    async campaigns(city) {
      asked.push(`campaigns of ${city}`)
      return genoa.campaigns
    },
    async places(city) {
      asked.push(`places of ${city}`)
      return []
    },
  }
  const wait = (seconds: number) => {
    time += seconds * 1000
  }
  return { catalog: createRecentCatalog(source, () => new Date(time)), asked, wait }
}

test('what was read is not asked for again for half a minute, and then it is', async () => {
  const { catalog, asked, wait } = setUp()
  const read = () => Promise.all([catalog.cities(), catalog.city('genoa'), catalog.campaigns('genoa')])
  const first = await read()
  wait(29)
  expect(await read()).toEqual(first)
  expect(asked).toEqual(['cities', 'genoa', 'campaigns of genoa'])
  wait(2)
  await read()
  expect(asked).toHaveLength(6)
})

test('many at once ask once', async () => {
  const { catalog, asked } = setUp()
  await Promise.all([catalog.city('genoa'), catalog.city('genoa'), catalog.city('genoa')])
  expect(asked).toEqual(['genoa'])
})

test('a failure and what is not there are asked for again', async () => {
  const { catalog, asked } = setUp()
  for (let tries = 0; tries < 2; tries++) {
    await expect(catalog.city('broken')).rejects.toThrow('unavailable')
    expect(await catalog.city('atlantis')).toBeUndefined()
    expect(await catalog.places('atlantis')).toEqual([])
  }
  expect(asked).toHaveLength(6)
})
