import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { genoa, rolliDays } from '../submissions/fixtures.ts'
import { type OpenData, openData } from './open-data.ts'
import { about, allOf, rdfOf, type Statement } from './rdf.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const AUTHORITY = 'http://publications.europa.eu/resource/authority'

let data: OpenData
let city: Statement[]
let address = ''
beforeAll(async () => {
  data = await openData()
  await data.context.catalog.putCity({ ...genoa, publisher: { ...genoa.publisher, name: 'Comune di Genova', email: 'open.data@genoa.example' } })
  await data.publish('2026-05-04T10:00:00.000Z')
  await data.publish('2026-11-05T10:00:00.000Z', { campaign: undefined })
  address = `${data.url}/data/genoa/catalog.jsonld`
  city = await rdfOf(await data.json('/data/genoa/catalog.jsonld'))
})
afterAll(() => data.close())

describe('the catalogue of a city', () => {
  test('has what DCAT-AP 3 demands of a catalogue, a data set and a distribution', () => {
    const demanded: Record<string, string[]> = {
      Catalog: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`],
      Dataset: [`${DCT}title`, `${DCT}description`, `${DCAT}distribution`, `${DCAT}contactPoint`, `${DCT}publisher`, `${DCAT}theme`],
      Distribution: [`${DCAT}accessURL`, `${DCT}format`, `${DCAT}mediaType`],
    }
    for (const [type, predicates] of Object.entries(demanded)) {
      const found = allOf(city, `${DCAT}${type}`)
      expect(found.length, type).toBeGreaterThan(0)
      for (const each of found) expect(Object.keys(about(city, each)), each).toEqual(expect.arrayContaining(predicates))
    }
  })

  test('offers no interface that answers stories which partners may not use', async () => {
    for (const statements of [city, await rdfOf(await data.json('/data/catalog.jsonld'))]) {
      expect(allOf(statements, `${DCAT}DataService`)).toEqual([])
      const interfaces = statements.map(({ object }) => object).filter(object => object.startsWith(`${data.url}/api/`))
      expect(interfaces.filter(address => !address.endsWith('/transparency'))).toEqual([])
    }
  })

  test('says whose it is, in which languages, where and since when', () => {
    const stories = about(city, `${address}#stories`)
    expect(stories[`${DCT}language`]).toEqual([`${AUTHORITY}/language/ITA`, `${AUTHORITY}/language/ENG`])
    expect(stories[`${DCT}spatial`]).toContain(`${AUTHORITY}/country/ITA`)
    const [period = ''] = stories[`${DCT}temporal`] ?? []
    expect(about(city, period)[`${DCAT}startDate`]).toEqual(['2026-05^^http://www.w3.org/2001/XMLSchema#gYearMonth'])
    expect(about(city, `${data.url}/genoa#publisher`)['http://xmlns.com/foaf/0.1/name']).toEqual(['Comune di Genova^^http://www.w3.org/2001/XMLSchema#string'])
    const [contact = ''] = stories[`${DCAT}contactPoint`] ?? []
    expect(about(city, contact)['http://www.w3.org/2006/vcard/ns#hasEmail']).toEqual(['mailto:open.data@genoa.example'])
    expect(city.map(({ object }) => object)).toContain('POINT(8.934 44.407)^^http://www.opengis.net/ont/geosparql#wktLiteral')
  })

  test('has a data set of each campaign, with its days', () => {
    const campaign = about(city, `${address}#campaign-rolli-days`)
    const [period = ''] = campaign[`${DCT}temporal`] ?? []
    expect(about(city, period)).toMatchObject({
      [`${DCAT}startDate`]: [`${rolliDays.opens}^^http://www.w3.org/2001/XMLSchema#date`],
      [`${DCAT}endDate`]: [`${rolliDays.closes}^^http://www.w3.org/2001/XMLSchema#date`],
    })
  })

  test('claims one licence where the city offers one, and no single one where it offers several', async () => {
    const [several = ''] = about(city, `${address}#stories`)[`${DCAT}distribution`] ?? []
    expect(about(city, several)[`${DCT}license`]).toEqual([`${data.url}/genoa/terms#licence`])
    expect(about(city, several)[`${DCT}rights`]).toHaveLength(1)
    await data.context.catalog.putCity({ ...genoa, slug: 'varna', licences: ['CC-BY-4.0'] })
    const varna = await rdfOf(await data.json('/data/varna/catalog.jsonld'))
    const [one = ''] = about(varna, `${data.url}/data/varna/catalog.jsonld#stories`)[`${DCAT}distribution`] ?? []
    expect(about(varna, one)[`${DCT}license`]).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(about(varna, one)[`${DCT}rights`]).toBeUndefined()
  })

  test('can be read by every site and kept by caches', async () => {
    const response = await data.get('/data/genoa/catalog.jsonld')
    const { headers } = response
    expect([headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual(['application/ld+json', '*'])
    expect((await data.get('/data/genoa/catalog.jsonld', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('of an unknown city is 404', async () => {
    for (const slug of ['atlantis', 'Genoa', '*']) expect((await data.get(`/data/${slug}/catalog.jsonld`)).status).toBe(404)
  })
})

test('the catalogue of the network holds those of all cities, each data set once', async () => {
  const network = await rdfOf(await data.json('/data/catalog.jsonld'))
  const all = about(network, `${data.url}/data/catalog.jsonld`)
  expect(all[`${DCAT}catalog`]).toEqual(expect.arrayContaining([address, `${data.url}/data/ghent/catalog.jsonld`]))
  const sets = allOf(network, `${DCAT}Dataset`)
  expect(new Set(sets).size).toBe(sets.length)
  expect(all[`${DCAT}dataset`]?.toSorted()).toEqual(sets.toSorted())
})
