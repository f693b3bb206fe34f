import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Oembed } from '../../functions/http/embed/oembed-answer.ts'
import { aRecord, idOf, putStory } from '../open-data/open-feeds.ts'
import { type GalleryHost, openGallery, openPage } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { readXml } from '../support/read-xml.ts'
import { watchHostile } from '../support/watch-hostile.ts'

/** Lists that a fragment can show whole, 60 stories in each. */
const LISTS = [
  ...['palazzo-rosso', 'porto-antico', 'lanterna', 'piazza-de-ferrari', 'boccadasse'].map(place => ({ place })),
  ...['rolli-days', 'genoa-is-part-of-you'].map(campaign => ({ campaign })),
]

let gallery: GalleryHost
let browser: Browser
beforeAll(async () => {
  gallery = await openGallery()
  browser = await launchBrowser()
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const { place: _, campaign: __, ...story } = aRecord(number)
    const list = LISTS[Math.floor(number / 60)]
    await putStory(gallery.context, {
      ...story,
      ...list,
      title: text,
      text,
      credit: text,
      tags: [text],
      photos: story.photos.map(photo => ({ ...photo, alt: text })),
    })
  }
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** A page of a careless site, without any policy, that counts what runs and where requests go. */
async function careless(): Promise<{ page: Page; ran: string[]; elsewhere: string[]; show(html: string): Promise<void> }> {
  const { page } = await openPage(browser)
  const watched = await watchHostile(page, gallery.url)
  const show = async (html: string) => {
    await page.setContent(`<!doctype html><title>Hotel</title><main>${html}</main><p id="end">end</p>`)
    // What would run when it is reached by keys.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('main *')) each.focus()
    })
  }
  return { page, ...watched, show }
}

const namesIn = (page: Page) => page.evaluate(() => [...new Set([...document.querySelectorAll('main *')].map(each => each.localName))].sort())
const isWhole = (page: Page) => page.evaluate(() => document.querySelector('#end')?.parentElement === document.body)

/** A text as HTML can carry it: half letters and the letter zero are none. */
const asHtml = (text: string) => text.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim()

/** All of the city's pictures, as fragments. */
const fragments = () =>
  Promise.all(LISTS.map(async list => await (await fetch(`${gallery.url}/embed/genoa.html?limit=60&lang=en&${new URLSearchParams(list)}`)).text()))

test('a fragment runs nothing in a page without any policy, and keeps within its own elements', async () => {
  const { page, ran, elsewhere, show } = await careless()
  let items = 0
  for (const html of await fragments()) {
    await show(html)
    expect(await namesIn(page)).toEqual(['a', 'city-gallery', 'img', 'li', 'link', 'p', 'picture', 'source', 'span', 'ul'])
    expect(await isWhole(page)).toBe(true)
    items += await page.locator('.veduta-item').count()
  }
  expect(items).toBe(HOSTILE_STRINGS.length)
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})

test('what a fragment says is what was written, letter for letter', async () => {
  const { page, show } = await careless()
  const said = new Map<string, string>()
  for (const html of await fragments()) {
    await show(html)
    for (const [id, title] of await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.veduta-item')].map(each => [each.dataset.id ?? '', each.querySelector('.veduta-title')?.textContent ?? '']),
    ))
      said.set(id ?? '', title ?? '')
  }
  // Cards hold the beginning of a title.
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const beginning = (said.get(idOf(number)) ?? '').replace(/…$/, '').trim()
    expect(asHtml(text).slice(0, beginning.length)).toBe(beginning)
    expect(beginning !== '' || asHtml(text) === '').toBe(true)
  }
  await page.close()
})

test('the frame of a story runs nothing, shown as it is or taken apart by a careless page', async () => {
  const { page, ran, elsewhere, show } = await careless()
  const bodies: string[] = []
  for (const number of HOSTILE_STRINGS.keys()) {
    const html = await (await fetch(`${gallery.url}/embed/genoa/stories/${idOf(number)}/frame?lang=en`)).text()
    bodies.push(/<main>(.*)<\/main>/s.exec(html)?.[1] ?? '')
  }
  await show(bodies.join(''))
  expect(await namesIn(page)).toEqual(['a', 'article', 'h1', 'img', 'p', 'picture', 'source'])
  expect(await page.locator('article').count()).toBe(HOSTILE_STRINGS.length)
  expect(await isWhole(page)).toBe(true)
  for (let number = 0; number < HOSTILE_STRINGS.length; number += 7) await page.goto(`${gallery.url}/embed/genoa/stories/${idOf(number)}/frame?lang=en`)
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})

test('oEmbed says the same in JSON and in XML, both are well formed, and its HTML is one frame of the gallery with a link', async () => {
  const { page, ran, elsewhere, show } = await careless()
  const html: string[] = []
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const url = encodeURIComponent(`${gallery.url}/genoa/stories/${idOf(number)}`)
    const json = (await (await fetch(`${gallery.url}/oembed?url=${url}`)).json()) as Oembed
    const xml = readXml(await (await fetch(`${gallery.url}/oembed?url=${url}&format=xml`)).text())
    expect(json.title).toBe(text)
    const legal = (value: unknown) => String(value).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    expect(Object.fromEntries(xml.children.map(each => [each.name, each.text]))).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, legal(value)])),
    )
    html.push(json.html.replace(`${gallery.url}/embed`, `${gallery.url}/healthz?`))
  }
  await show(html.join(''))
  expect(await namesIn(page)).toEqual(['a', 'blockquote', 'iframe'])
  expect(await page.locator('blockquote:visible').count()).toBe(0)
  expect(await page.evaluate(() => [...new Set([...document.querySelectorAll('iframe')].flatMap(each => each.getAttributeNames()))].sort())).toEqual([
    'frameborder',
    'height',
    'loading',
    'src',
    'title',
    'width',
  ])
  expect(await page.locator('iframe').count()).toBe(HOSTILE_STRINGS.length)
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})

test('what is written into addresses comes back harmless too', async () => {
  const { page, ran, elsewhere, show } = await careless()
  const html: string[] = []
  for (const text of HOSTILE_STRINGS) {
    const value = encodeURIComponent(text.toWellFormed())
    const asked = [`tag=${value}`, `lang=${value}`, `layout=${value}`, `campaign=${value}`].map(query =>
      fetch(`${gallery.url}/embed/genoa.html?limit=1&${query}`),
    )
    const [oembed, ...fragments] = await Promise.all([fetch(`${gallery.url}/oembed?url=${value}&format=xml`), ...asked])
    for (const { status } of [oembed, ...fragments]) expect(status).toBeLessThan(500)
    html.push(...(await Promise.all(fragments.map(each => each.text()))))
  }
  // Once is enough to load the stylesheet.
  await show(html.map(each => each.replace(/^<link[^>]*>/, '')).join(''))
  expect((await namesIn(page)).filter(name => !['a', 'city-gallery', 'img', 'li', 'link', 'p', 'picture', 'source', 'span', 'ul'].includes(name))).toEqual([])
  expect(await isWhole(page)).toBe(true)
  expect([ran, elsewhere]).toEqual([[], []])
  await page.close()
})
