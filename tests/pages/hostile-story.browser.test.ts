import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRecord, putStory } from '../open-data/open-feeds.ts'
import { launchBrowser } from '../support/browser.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { type GalleryHost, openGallery, openPage } from './open-gallery.ts'

/** Photos of one story, each with a text of its own. */
const PHOTOS = 10

let gallery: GalleryHost
let browser: Browser
const stories: { id: string; texts: string[] }[] = []
beforeAll(async () => {
  gallery = await openGallery()
  browser = await launchBrowser()
  for (let from = 0; from < HOSTILE_STRINGS.length; from += PHOTOS) {
    const texts = HOSTILE_STRINGS.slice(from, from + PHOTOS)
    const story = aRecord(from)
    const [photo] = story.photos
    const photos = texts.map((alt, index) => ({ ...photo!, id: String(index + 1), alt }))
    await putStory(gallery.context, { ...story, title: texts[0]!, text: texts[1] ?? '', credit: texts[2] ?? 'Ada', photos })
    stories.push({ id: story.id, texts })
  }
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

test('what machines read of a story runs nothing, breaks nothing, and gives every text back', async () => {
  const { page, errors } = await openPage(browser)
  const ran: string[] = []
  await page.exposeFunction('hostile', () => ran.push(page.url()))
  for (const { id, texts } of stories) {
    await page.goto(`${gallery.url}/genoa/stories/${id}`, { waitUntil: 'domcontentloaded' })
    const data = page.locator('script[type="application/ld+json"]')
    expect(await data.count()).toBe(1)
    const { '@graph': images } = JSON.parse((await data.textContent()) ?? '')
    expect(images.map(({ caption }: { caption?: string }) => caption)).toEqual(texts)
    expect(images[0].name).toBe(texts[0])
    expect(await page.locator('meta[property="og:site_name"]').getAttribute('content')).toBe('Genova')
  }
  expect(ran).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})
