import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../pages/open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const feedsIn = (html: string) =>
  Array.from(html.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)"/g), ([, type, title, href]) => [
    type,
    title,
    href?.replace(/^https?:\/\/[^/]+/, ''),
  ])

test.each([
  ['/', '/feeds/stories', '', 'Veduta · What people see in a city'],
  ['/genoa', '/feeds/genoa/stories', '', 'Genova'],
  ['/genoa/campaigns/rolli-days', '/feeds/genoa/stories', '?campaign=rolli-days', 'Rolli Days · Genova'],
  ['/genoa/places/palazzo-rosso', '/feeds/genoa/stories', '?place=palazzo-rosso', 'Palazzo Rosso · Genova'],
  ['/genoa?theme=tourism', '/feeds/genoa/stories', '?theme=tourism', 'Foto sul tema: Visitare · Genova'],
])('%s names the feeds of what it shows', async (path, stories, query, title) => {
  expect(feedsIn(await site.page(path))).toEqual([
    ['application/rss+xml', title, `${stories}.rss${query}`],
    ['application/atom+xml', title, `${stories}.atom${query}`],
    ['application/feed+json', title, `${stories}.json${query}`],
  ])
})

test('a page that shows no list names none', async () => {
  for (const path of ['/genoa/terms', '/genoa/transparency']) expect(feedsIn(await site.page(path))).toEqual([])
})
