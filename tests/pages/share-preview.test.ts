import { afterAll, beforeAll, expect, test } from 'vitest'
import { published } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
let old = ''
let drawn = ''
beforeAll(async () => {
  site = await openSite()
  site.setTime('2026-05-04T10:00:00.000Z')
  old = (await published(site.context, { campaign: undefined, place: undefined })).id
  await site.runJobs()
  site.context.shareImages = { draw: async () => new TextEncoder().encode('drawn') }
  site.setTime('2026-05-04T10:01:00.000Z')
  drawn = (await published(site.context)).id
  await site.runJobs()
})
afterAll(() => site.close())

const property = (html: string, name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1]

test('a story and the lists whose newest it is are shared with what was drawn for it', async () => {
  const paths = [`/genoa/stories/${drawn}`, '/genoa', '/genoa/campaigns/rolli-days', '/genoa/places/palazzo-rosso', '/']
  for (const path of paths) {
    const html = await site.page(path)
    expect([path, property(html, 'og:image')]).toEqual([path, expect.stringMatching(`^${site.context.config.url}/media/${drawn}/share-[0-9a-f]{16}\\.jpg$`)])
    expect([property(html, 'og:image:width'), property(html, 'og:image:height'), property(html, 'og:image:alt')]).toEqual(['1200', '630', 'Una porta aperta'])
  }
})

test('a story for which none was drawn is shared with its photo', async () => {
  const html = await site.page(`/genoa/stories/${old}`)
  expect(property(html, 'og:image')).toBe(`${site.context.config.url}/media/${old}/1-1/640.jpg`)
  expect([property(html, 'og:image:width'), property(html, 'og:image:height')]).toEqual(['640', '480'])
})
