import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GalleryHost, openGallery, openPage } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { watchHostile } from '../support/watch-hostile.ts'
import { aRecord, FORMATS, putStory } from './open-feeds.ts'

let gallery: GalleryHost
let browser: Browser
beforeAll(async () => {
  gallery = await openGallery()
  browser = await launchBrowser()
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const story = aRecord(number)
    const photos = story.photos.map(photo => ({ ...photo, alt: text }))
    await putStory(gallery.context, { ...story, title: text, text, credit: text, tags: [text], photos })
  }
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** A page that counts what runs and where requests go. */
async function watched(): Promise<{ page: Page; ran: string[]; elsewhere: string[] }> {
  const { page } = await openPage(browser)
  return { page, ...(await watchHostile(page, gallery.url)) }
}

/** Addresses of every page of a feed. */
async function addresses(format: string): Promise<string[]> {
  const all: string[] = []
  for (let url: string | undefined = `${gallery.url}/feeds/genoa/stories.${format}?limit=60`; url; ) {
    all.push(url)
    url = /<([^>]+)>; rel="next"/.exec((await fetch(url)).headers.get('link') ?? '')?.[1]
  }
  return all
}

test('the browser that opens a feed runs nothing of it and asks no other host', async () => {
  const { page, ran, elsewhere } = await watched()
  // What is downloaded instead of shown is no page that could run anything.
  for (const format of FORMATS)
    for (const url of await addresses(format)) await page.goto(url).catch(error => expect(String(error)).toMatch(/Download is starting|ERR_ABORTED/))
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})

test.each(['rss', 'atom'])('the browser reads every document of %s as XML, with each of its stories', async format => {
  const { page } = await watched()
  await page.goto(`${gallery.url}/genoa`)
  let entries = 0
  for (const url of await addresses(format)) {
    const found = await page.evaluate(async address => {
      const document = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml')
      return { broken: document.querySelector('parsererror')?.textContent, entries: document.querySelectorAll('item, entry').length }
    }, url)
    expect(found.broken).toBeUndefined()
    entries += found.entries
  }
  expect(entries).toBe(HOSTILE_STRINGS.length)
  await page.close()
})

test('the HTML of entries runs nothing in a reader that takes it as it is, without any policy', async () => {
  const { page, ran, elsewhere } = await watched()
  const html = (
    await Promise.all((await addresses('json')).map(async url => ((await (await fetch(url)).json()) as { items: { content_html: string }[] }).items))
  )
    .flat()
    .map(({ content_html }) => content_html)
  expect(html).toHaveLength(HOSTILE_STRINGS.length)
  for (const each of html) expect(each).not.toContain('<script')
  await page.setContent(`<!doctype html><title>Reader</title><main>${html.join('')}</main>`)
  const names = await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('main *')) each.focus()
    return [...new Set([...document.querySelectorAll('main *')].map(each => each.localName))].sort()
  })
  expect(names).toEqual(['a', 'bdi', 'img', 'p'])
  const attributes = await page.evaluate(() => [...new Set([...document.querySelectorAll('main *')].flatMap(each => each.getAttributeNames()))].sort())
  expect(attributes).toEqual(['alt', 'dir', 'height', 'href', 'lang', 'src', 'width'])
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})
