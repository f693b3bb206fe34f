import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Oembed } from '../../functions/http/embed/oembed-answer.ts'
import { FOR_PARTNERS } from '../open-data/open-feeds.ts'
import { readXml } from '../support/read-xml.ts'
import { type Embed, GALLERY, openEmbed } from './open-embed.ts'

let embed: Embed
let shared = ''
let kept = ''
beforeAll(async () => {
  embed = await openEmbed()
  shared = await embed.publish(1, { ...FOR_PARTNERS, story: { title: 'Per tutti', lang: 'it' } })
  kept = await embed.publish(2, { story: { title: 'Solo qui', lang: 'it' } })
})
afterAll(() => embed.close())

const ask = (url: string, more = '') => embed.get(`/oembed?url=${encodeURIComponent(url)}${more}`)
const answerOf = async (url: string, more = '') => {
  const response = await ask(url, more)
  expect([url, response.status]).toEqual([url, 200])
  return (await response.json()) as Oembed
}
const statusOf = async (url: string, more = '') => (await ask(url, more)).status

test('a story is a frame with its title, its author and a picture of the largest fitting size', async () => {
  const response = await ask(`${GALLERY}/genoa/stories/${shared}`)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Per tutti',
    author_name: 'Ada',
    provider_name: 'Veduta',
    provider_url: GALLERY,
    cache_age: 300,
    thumbnail_url: `${GALLERY}/media/${shared}/1-1/640.jpg`,
    thumbnail_width: 640,
    thumbnail_height: 480,
    html:
      `<blockquote hidden><a href="${GALLERY}/genoa/stories/${shared}">Per tutti</a></blockquote>` +
      `<iframe src="${GALLERY}/embed/genoa/stories/${shared}/frame" title="Per tutti" width="720" height="720" frameborder="0" loading="lazy"></iframe>`,
    width: 720,
    height: 720,
  })
})

test('the map of a city is a frame that shows it; what is one spot of it has none', async () => {
  const { title, html, height } = await answerOf(`${GALLERY}/genoa/map?lang=en`)
  expect([title, height]).toEqual(['Map of Genoa', 600])
  expect(html).toContain(`src="${GALLERY}/embed/genoa/frame?layout=map&amp;lang=en"`)
  expect(await statusOf(`${GALLERY}/genoa/map?cell=120221301111`)).toBe(404)
  expect(await statusOf(`${GALLERY}/genoa/map/more`)).toBe(404)
})

test('the same in XML, an element for each field', async () => {
  const url = `${GALLERY}/genoa/stories/${shared}`
  const response = await ask(url, '&format=xml')
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  const root = readXml(await response.text())
  expect(root.name).toBe('oembed')
  const fields = Object.fromEntries(root.children.map(({ name, text }) => [name, text]))
  const json = Object.entries(await answerOf(url)).map(([name, value]) => [name, String(value)])
  expect(fields).toEqual(Object.fromEntries(json))
})

test('the address of a picture is given for those alone that partners may use, also of a list', async () => {
  expect(await answerOf(`${GALLERY}/genoa/stories/${kept}`)).not.toHaveProperty('thumbnail_url')
  expect(JSON.stringify(await answerOf(`${GALLERY}/genoa/stories/${kept}`))).not.toContain('/media/')
  expect((await answerOf(`${GALLERY}/genoa`)).thumbnail_url).toContain(shared)
})

test.each([
  ['/genoa', 'Genova', '/embed/genoa/frame', '/genoa'],
  ['/genoa/', 'Genova', '/embed/genoa/frame', '/genoa'],
  ['/genoa?lang=en', 'Genoa', '/embed/genoa/frame?lang=en', '/genoa?lang=en'],
  ['/genoa?utm_source=x&in=tag:a', 'Genova', '/embed/genoa/frame', '/genoa'],
  ['/genoa/map?lang=en&x=y', 'Map of Genoa', '/embed/genoa/frame?layout=map&amp;lang=en', '/genoa/map?lang=en'],
  ['/genoa/campaigns/rolli-days', 'Rolli Days · Genova', '/embed/genoa/frame?campaign=rolli-days', '/genoa/campaigns/rolli-days'],
  ['/genoa/places/palazzo-rosso#x', 'Palazzo Rosso · Genova', '/embed/genoa/frame?place=palazzo-rosso', '/genoa/places/palazzo-rosso'],
  ['/genoa?theme=tourism&lang=en', 'Pictures about: Visiting · Genoa', '/embed/genoa/frame?theme=tourism&amp;lang=en', '/genoa?theme=tourism&amp;lang=en'],
  ['/genoa?tag=Rolli&lang=en', 'Pictures tagged “rolli” · Genoa', '/embed/genoa/frame?tag=rolli&amp;lang=en', '/genoa?tag=rolli&amp;lang=en'],
])('%s is a frame called %s, with a link to its page', async (path, title, frame, page) => {
  const answer = await answerOf(GALLERY + path)
  expect(answer.title).toBe(title)
  expect(answer.html).toContain(`src="${GALLERY}${frame}"`)
  expect(answer.html).toContain(`<a href="${GALLERY}${page}">`)
})

test('a title in brackets is no short code of the page that it comes into', async () => {
  const id = await embed.publish(3, { story: { title: '[gallery ids="1"] & more', lang: 'it' } })
  const { title, html } = await answerOf(`${GALLERY}/genoa/stories/${id}`)
  expect(title).toBe('[gallery ids="1"] & more')
  expect(html).not.toMatch(/[[\]]/)
  expect(html).toContain('&#91;gallery ids=&quot;1&quot;&#93; &amp; more')
})

/**
 * What WordPress (5.9 or later) makes of the answer of a provider that it does not know: of quotation, link and frame it keeps a few attributes,
 * and it listens to frames in pages alone where a quotation stands right before one.
 */
test('WordPress takes it for a page that tells its height', async () => {
  const { html } = await answerOf(`${GALLERY}/genoa`)
  const kept = html.replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '').replace(/<blockquote[^>]*>/g, '<blockquote>')
  const [, quotation, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? []
  expect(quotation).toBe(`<blockquote><a href="${GALLERY}/genoa">Genova</a></blockquote>`)
  expect(frame).toContain(`src="${GALLERY}/embed/genoa/frame"`)
})

test('http stands for https, since addresses are copied from anywhere', async () => {
  expect(await statusOf(`${GALLERY.replace('https:', 'http:')}/genoa`)).toBe(200)
})

test('frame and thumbnail keep within what the consumer has room for', async () => {
  const url = `${GALLERY}/genoa/stories/${shared}`
  expect(await answerOf(url, '&maxwidth=400&maxheight=300')).toMatchObject({ width: 400, height: 300, thumbnail_width: 320, thumbnail_height: 240 })
  expect(await answerOf(url, '&maxwidth=100000&maxheight=')).toMatchObject({ width: 720, height: 720 })
  const tiny = await answerOf(url, '&maxwidth=1&maxheight=1')
  expect(tiny).toMatchObject({ width: 1, height: 1 })
  expect(tiny).not.toHaveProperty('thumbnail_url')
})

describe('what is asked for wrongly', () => {
  test.each([
    '/',
    '/nowhere',
    '/genoa/nothing',
    '/genoa/stories/nothing',
    '/genoa/stories/aaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/genoa/campaigns/nothing',
    '/genoa/places/nothing',
    '/genoa/campaigns',
    '/genoa/share',
    '/genoa/embed',
    '/genoa/campaigns/rolli-days/more',
    '/my/aaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/desk',
    '/%ff',
    '/genoa%2fstories',
  ])('%s is 404: no page of pictures', async path => {
    expect(await statusOf(GALLERY + path)).toBe(404)
  })

  test.each([
    'https://other.example/genoa',
    `${GALLERY}:8443/genoa`,
    'https://user@gallery.city.example/genoa',
    `${GALLERY}.evil.example/genoa`,
    'ftp://gallery.city.example/genoa',
    '//gallery.city.example/genoa',
    'genoa',
    'javascript:alert(1)',
    `${GALLERY}/genoa?${'x'.repeat(2100)}`,
  ])('%s is 404: another site', async url => {
    expect(await statusOf(url)).toBe(404)
  })

  test('a story of another city, and one that was taken back, is 404', async () => {
    expect(await statusOf(`${GALLERY}/ghent/stories/${shared}`)).toBe(404)
  })

  test.each([
    '',
    '&url=',
    '?url=a&url=b',
    '&maxwidth=0',
    '&maxwidth=-1',
    '&maxwidth=1.5',
    '&maxwidth=wide',
    '&maxheight=1e3',
    '&maxheight=10000000',
    '&maxwidth=1&maxwidth=2',
  ])('"%s" is 400', async query => {
    const path = query.startsWith('&max') ? `/oembed?url=${GALLERY}/genoa${query}` : `/oembed${query.replace(/^&/, '?')}`
    expect((await embed.get(path)).status).toBe(400)
  })

  test('another format is 501, whatever the page', async () => {
    for (const format of ['yaml', 'JSON', 'jsonp', '']) expect([format, await statusOf(`${GALLERY}/genoa`, `&format=${format}`)]).toEqual([format, 501])
    expect(await (await ask(`${GALLERY}/genoa`, '&format=yaml')).json()).toMatchObject({
      type: 'urn:veduta:problem:not-implemented',
      detail: 'expected the format "json" or "xml", received "yaml"',
    })
  })
})

test('every page that can be embedded leads to its own description, and no other page does', async () => {
  for (const path of [
    '/genoa',
    '/genoa?lang=en',
    '/genoa?tag=rolli',
    '/genoa/campaigns/rolli-days',
    '/genoa/places/palazzo-rosso',
    `/genoa/stories/${shared}`,
  ]) {
    const html = await (await embed.get(path)).text()
    const links = Array.from(
      html.matchAll(/<link rel="alternate" type="(application\/json|text\/xml)\+oembed" href="([^"]+)"/g),
      ([, type, href = '']) => [type, href.replaceAll('&amp;', '&')] as const,
    )
    expect(links.map(([type]) => type)).toEqual(['application/json', 'text/xml'])
    for (const [type, href] of links) {
      const response = await embed.get(href.slice(GALLERY.length))
      expect([path, type, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([path, type, 200, type])
    }
  }
  for (const path of ['/', '/genoa/privacy', '/genoa/share']) expect(await (await embed.get(path)).text()).not.toContain('+oembed')
})
