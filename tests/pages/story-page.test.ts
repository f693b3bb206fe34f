import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideNow, published, rolliDays } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&`
const photo = { type: 'image/jpeg', bytes: 1000, alt: 'Una porta aperta' } as const

let site: Site
let oldest = ''
let elsewhere = ''
let middle = ''
let newest = ''
beforeAll(async () => {
  site = await openSite()
  await site.context.catalog.putCampaign('genoa', { ...rolliDays, outcome: { it: 'Il portone resta aperto la domenica' } })
  const at = async (minute: number, change: Parameters<typeof published>[1]) => {
    site.setTime(`2026-05-04T10:0${minute}:00.000Z`)
    return (await published(site.context, change)).id
  }
  oldest = await at(0, {})
  elsewhere = await at(1, { campaign: undefined, place: undefined, tags: [] })
  middle = await at(2, { photos: [photo, { ...photo, alt: 'Il cortile' }] })
  newest = await at(3, {})
  await site.runJobs()
})
afterAll(() => site.close())

const story = (id: string, query = '') => site.page(`/genoa/stories/${id}${query}`)

test('a story shows every photo, its words in their language, place, campaign, day, credit and licence', async () => {
  const html = await story(middle, '?lang=en')
  expect(html).toContain('alt="Una porta aperta"')
  expect(html).toContain('alt="Il cortile"')
  expect(html).toMatch(/<h1 lang="it">Una porta<\/h1>/)
  expect(html).toMatch(/lang="it"><p>Era aperta\.<\/p>/)
  expect(html).toContain('href="/genoa/places/palazzo-rosso?lang=en"')
  expect(html).toContain('href="/genoa/campaigns/rolli-days?lang=en"')
  expect(html).toContain('>4 May 2026</time>')
  expect(html).toContain('<strong>Ada</strong>')
  expect(html).toContain('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>')
})

test('words in the language of the page carry no language of their own', async () => {
  expect(await story(middle)).toMatch(/<h1>Una porta<\/h1>/)
})

test('a story shows what the city did with its campaign', async () => {
  expect(await story(middle)).toContain('Il portone resta aperto la domenica')
  expect(await story(elsewhere)).not.toContain('Il portone resta aperto')
})

test('the way on stays in the list that one came from', async () => {
  const html = await story(middle, '?in=campaign%3Arolli-days')
  expect(html).toContain(`<a rel="prev" href="/genoa/stories/${newest}?in=campaign%3Arolli-days">`)
  expect(html).toContain(`<a rel="next" href="/genoa/stories/${oldest}?in=campaign%3Arolli-days">`)
})

test('the way on is through the whole city without a list, and with one that the story is not in', async () => {
  for (const query of ['', '?in=tag%3Anothing', '?in=nonsense']) {
    const html = await story(middle, query)
    expect(html).toContain(`<a rel="prev" href="/genoa/stories/${newest}">`)
    expect(html).toContain(`<a rel="next" href="/genoa/stories/${elsewhere}">`)
  }
})

test('the newest story has nothing before it, the oldest nothing after it', async () => {
  expect(await story(newest)).not.toContain('rel="prev"')
  expect(await story(oldest)).not.toContain('rel="next"')
})

test('a story names its true address, its languages and how it looks where it is shared', async () => {
  const { url } = site.context.config
  const html = await story(middle, '?in=campaign%3Arolli-days')
  expect(html).toContain(`<link rel="canonical" href="${url}/genoa/stories/${middle}"`)
  expect(html).toContain(`hreflang="en" href="${url}/genoa/stories/${middle}?lang=en"`)
  expect(html).toContain('<meta property="og:type" content="article"')
  expect(html).toContain(`<meta property="og:image" content="${url}/media/${middle}/1-1/640.jpg"`)
  expect(html).toContain('<meta property="og:image:alt" content="Una porta aperta"')
})

test('a story can be reported for reasons that are a reader’s, and the form says that it needs JavaScript', async () => {
  const html = await story(middle, '?lang=en')
  expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/)
  expect(html).toContain('<option value="people-recognisable">')
  expect(html).not.toContain('<option value="mistake">')
  expect(html).not.toContain('<option value="nudity">')
})

test('what contributors write is text, wherever it is shown', async () => {
  const { id } = await published(site.context, {
    story: { title: HOSTILE, text: HOSTILE, lang: 'it' },
    credit: HOSTILE,
    photos: [{ ...photo, alt: HOSTILE }],
  })
  await site.runJobs()
  for (const path of [`/genoa/stories/${id}`, '/genoa', '/', '/genoa/campaigns/rolli-days', '/genoa/places/palazzo-rosso']) {
    const html = await site.page(path)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toMatch(/<img src=x/)
    expect(html).not.toMatch(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*\sonerror=/)
  }
  expect(await story(id)).toContain('&lt;script>alert(1)&lt;/script>')
  expect((await site.get(`/genoa/stories/${id}?in=${encodeURIComponent(`tag:${HOSTILE}`)}&lang=${encodeURIComponent(HOSTILE)}`)).status).toBe(200)
})

test('a story that was taken down is a page that is not there', async () => {
  await decideNow(site.context, oldest, 'remove')
  await site.runJobs()
  expect((await site.get(`/genoa/stories/${oldest}`)).status).toBe(404)
  expect(await story(middle, '?in=campaign%3Arolli-days')).not.toContain('rel="next"')
})
