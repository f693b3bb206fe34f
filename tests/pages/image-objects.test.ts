import { afterAll, beforeAll, expect, test } from 'vitest'
import { forPartners } from '../open-data/open-data.ts'
import { about, allOf, rdfOf } from '../open-data/rdf.ts'
import { published } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

const SCHEMA = 'https://schema.org/'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function pageOf(change: Parameters<typeof published>[1]): Promise<{ id: string; html: string }> {
  const { id } = await published(site.context, change)
  await site.runJobs()
  return { id, html: await site.page(`/genoa/stories/${id}`) }
}

const dataOf = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]

test('a story tells search engines who made each picture and how it may be used', async () => {
  const photo = { type: 'image/jpeg', bytes: 1000, alt: 'Il cortile' } as const
  const { id, html } = await pageOf({ consents: forPartners, photos: [photo, { ...photo, alt: 'Lo scalone' }] })
  const statements = await rdfOf(JSON.parse(dataOf(html) ?? ''))
  const images = allOf(statements, `${SCHEMA}ImageObject`).map(each => about(statements, each))
  const { url } = site.context.config
  expect(images).toHaveLength(2)
  for (const [index, image] of images.entries()) {
    const texts = (name: string) => image[`${SCHEMA}${name}`]?.map(each => each.replace(/\^\^.*$/, ''))
    expect(texts('contentUrl')).toEqual([`${url}/media/${id}/${index + 1}-1/640.jpg`])
    expect(texts('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(texts('acquireLicensePage')).toEqual([`${url}/genoa/terms#licence`])
    expect(texts('creditText')).toEqual(['Ada'])
    expect(texts('copyrightNotice')).toEqual(['© Ada, CC BY 4.0'])
    const [creator = ''] = image[`${SCHEMA}creator`] ?? []
    expect(about(statements, creator)[`${SCHEMA}name`]).toEqual(['Ada^^http://www.w3.org/2001/XMLSchema#string'])
  }
  expect(await site.page('/genoa/terms')).toContain('id="licence"')
})

test('whoever waives all rights claims none', async () => {
  const { html } = await pageOf({ consents: forPartners, licence: 'CC0-1.0' })
  expect(dataOf(html)).toContain('"copyrightNotice":"CC0 1.0"')
})

test('a story that partners may not use says nothing of the kind', async () => {
  expect(dataOf((await pageOf({})).html)).toBeUndefined()
})

test('words that close a script stay words', async () => {
  const hostile = `</script><script>alert(1)</script><!--"\\`
  const { html } = await pageOf({ consents: forPartners, credit: hostile, story: { title: hostile, lang: 'it' } })
  expect(html).not.toContain('<script>alert')
  expect(JSON.parse(dataOf(html) ?? '')['@graph'][0]).toMatchObject({ creditText: hostile, name: hostile })
})

test('every page says what it is called, where it is and in which language it is shown', async () => {
  const { id } = await pageOf({})
  for (const path of [
    '/',
    '/genoa',
    '/genoa/campaigns/rolli-days',
    '/genoa/places/palazzo-rosso',
    `/genoa/stories/${id}`,
    '/genoa/terms',
    '/genoa/transparency',
  ]) {
    const html = await site.page(path)
    for (const property of ['og:type', 'og:site_name', 'og:locale', 'og:title', 'og:url'])
      expect([path, property, html.match(new RegExp(`<meta property="${property}" content="[^"]+"`, 'g'))?.length]).toEqual([path, property, 1])
  }
  expect(await site.page(`/genoa/stories/${id}?lang=en`)).toContain('<meta property="og:locale" content="en_US"')
  expect(await site.page(`/genoa/stories/${id}`)).toMatch(/<meta property="article:published_time" content="2026-05-04T10:00:00.000Z"/)
})
