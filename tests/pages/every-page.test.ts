import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { termsVersionOf } from '../../shared/terms.ts'
import { genoa, published, rolliDays } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

/** Every kind of page with a language it is asked in, and what can be read on it without a script. */
const PAGES: [path: string, lang: string, content: string, status?: number][] = [
  ['/', 'en', 'Genoa'],
  ['/?lang=it', 'it', 'Genova'],
  ['/genoa', 'it', 'Una porta'],
  ['/genoa?lang=en', 'en', 'Una porta'],
  ['/genoa?theme=tourism', 'it', 'Una porta'],
  ['/genoa?tag=rolli', 'it', 'Una porta'],
  ['/genoa/campaigns/rolli-days', 'it', 'Un palazzo, una storia'],
  ['/genoa/places/palazzo-rosso', 'it', 'Palazzo Rosso'],
  ['/genoa/stories/{id}', 'it', 'Era aperta.'],
  ['/genoa/stories/{id}?lang=en', 'en', 'Era aperta.'],
  ['/genoa/share', 'it', 'Genova'],
  ['/genoa/privacy', 'it', 'Genova'],
  ['/genoa/terms', 'it', termsVersionOf(genoa)],
  ['/genoa/accessibility', 'it', 'WCAG'],
  ['/genoa/imprint', 'it', 'Apache'],
  ['/genoa/transparency', 'it', 'Come decide Genova'],
  ['/ghent/transparency?lang=en', 'en', 'Nothing has been counted yet'],
  ['/ghent', 'nl', 'Gent'],
  ['/ghent/privacy', 'nl', 'Gent'],
  ['/my/{id}', 'en', 'JavaScript'],
  ['/nowhere', 'en', '404', 404],
  ['/genoa/nothing/here', 'it', 'Genova', 404],
  ['/genoa/stories/aaaaaaaaaaaaaaaaaaaaaaaaaa', 'it', 'Genova', 404],
  ['/genoa/campaigns/unknown', 'it', 'Genova', 404],
  ['/genoa/places/unknown', 'it', 'Genova', 404],
  ['/ghent/stories/{id}', 'nl', 'Gent', 404],
]

let site: Site
let id = ''
beforeAll(async () => {
  site = await openSite()
  id = (await published(site.context)).id
  await site.runJobs()
})
afterAll(() => site.close())

const read = (path: string, status?: number) => site.page(path.replace('{id}', id), status)
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '')

describe.each(PAGES)('%s', (path, lang, content, status) => {
  test('has its content without JavaScript', async () => {
    const html = withoutScripts(await read(path, status))
    expect(html.slice(html.indexOf('<body'))).toContain(content)
  })

  test('says truthfully which language it is in', async () => {
    expect(await read(path, status)).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`))
  })

  test('has one main heading, one main landmark and a title', async () => {
    const html = await read(path, status)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
  })

  test('keeps to the content security policy: no style attribute, no inline style, no inline script, no handler', async () => {
    const html = await read(path, status)
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle[=\s>]/i)
    expect(html).not.toMatch(/<style[\s>]/i)
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i)
    for (const [, attributes = ''] of html.matchAll(/<script\b([^>]*)>/g)) expect(attributes).toMatch(/ src="\/assets\/|type="application\/json"/)
  })

  test('shows no key where a sentence should be, and nothing that was not filled in', async () => {
    const html = withoutScripts(await read(path, status)).replace(/<[^>]+>/g, ' ')
    expect(html).not.toMatch(/\b(legal|story|gallery|campaign|place|network|error|report|ui)\.[a-z-]+\b/)
    expect(html).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/)
  })
})

test('pages with pictures are kept by shared caches for a minute, errors and forms by nobody', async () => {
  expect((await site.get('/genoa')).headers.get('cache-control')).toContain('s-maxage=60')
  expect((await site.get('/nowhere')).headers.get('cache-control')).toBe('no-store')
  expect((await site.get('/genoa/share')).headers.get('cache-control')).toBe('no-store')
})

test('a page that has not changed is answered without its body', async () => {
  const etag = (await site.get('/genoa')).headers.get('etag') ?? ''
  const again = await site.get('/genoa', { 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('a city links to its four legal pages in the language that was asked for', async () => {
  const html = await read('/genoa?lang=en')
  for (const page of ['privacy', 'terms', 'accessibility', 'imprint']) expect(html).toContain(`href="/genoa/${page}?lang=en"`)
})

test('what a city has not said yet is marked as open on its legal pages, not invented', async () => {
  expect(await read('/genoa/imprint?lang=en')).toContain('to be filled in by the city')
})

test('a picture has its true size and is offered as AVIF with JPEG behind it', async () => {
  const html = await read('/genoa')
  expect(html).toMatch(/<img[^>]* width="640" height="480"/)
  expect(html).toContain(`<source type="image/avif" srcset="/media/${id}/1-1/320.avif 320w`)
})

test('a list of one campaign or place moves to the page of its own', async () => {
  const response = await site.get('/genoa?campaign=rolli-days')
  expect([response.status, response.headers.get('location')]).toEqual([301, '/genoa/campaigns/rolli-days'])
})

test('the mark for tabs is there, before anything takes its address for a city', async () => {
  expect(await read('/genoa')).toContain('<link rel="icon" type="image/svg+xml" href="/favicon.svg"')
  expect((await site.get('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml')
})

test('a campaign says what it asks, on its page and where one writes', async () => {
  await site.context.catalog.putCampaign('genoa', { ...rolliDays, questions: [{ it: 'Di quale palazzo si tratta?' }] })
  for (const path of ['/genoa/campaigns/rolli-days', '/genoa/share?campaign=rolli-days']) expect(await site.page(path)).toContain('Di quale palazzo si tratta?')
})

test.each([
  ['/genoa/', '/genoa'],
  ['/Genoa?lang=en', '/genoa?lang=en'],
  ['/GENOA/places/palazzo-rosso/', '/genoa/places/palazzo-rosso'],
  ['/genoa/a%0Ab/', '/genoa/a%0Ab'],
])('an address as people type it leads to the page that they mean: %s', async (typed, meant) => {
  const response = await site.get(typed)
  expect([response.status, response.headers.get('location')]).toEqual([301, meant])
})

test.each(['//evil.example/', '/Nowhere', '/genoa//places/', '/\\evil.example/'])('and nowhere else: %s', async typed => {
  expect((await site.get(typed)).status).toBe(404)
})
