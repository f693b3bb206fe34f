import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GalleryHost, openGallery } from '../pages/open-gallery.ts'

let gallery: GalleryHost
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

/** Whether a rule of RFC 9309 is about a path: it is a prefix, unless `$` ends it. */
const isAbout = (path: string) => (rule: string) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule))

test('robots may read everything that is public, and nothing that is for one person', async () => {
  const response = await fetch(`${gallery.url}/robots.txt`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(response.headers.get('cache-control')).toContain('s-maxage=')
  const lines = (await response.text()).trim().split('\n')
  const rules = lines.filter(line => line.startsWith('Disallow: ')).map(line => line.slice('Disallow: '.length))
  expect(lines[0]).toBe('User-agent: *')
  for (const path of ['/my/abc', '/desk', '/desk/genoa', '/login', '/notices/a/b', '/api/v1/stories']) expect(rules.some(isAbout(path)), path).toBe(true)
  for (const path of ['/', '/genoa', '/deskport', '/loginville', '/genoa/stories/a', '/feeds/stories.rss', '/media/a/1-1/640.jpg'])
    expect(rules.some(isAbout(path)), path).toBe(false)
})
