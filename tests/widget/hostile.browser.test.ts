import { expect, test } from 'vitest'
import type { StoryCard, StoryList } from '../../shared/api.ts'
import type { MapStart } from '../../shared/map-api.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { documentOf, ROOM, scriptOf, settled, tiles } from './host-page.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

let card: StoryCard
useHostSite(async gallery => {
  await fillGenoa(gallery)
  const list = (await (await fetch(`${gallery.url}/api/v1/cities/genoa/stories?limit=1`)).json()) as StoryList
  card = list.items[0]!
})

/** A list whose every text is one of the strings, whatever the gallery itself would have made of it. */
const hostileList = (): StoryList => ({
  items: HOSTILE_STRINGS.map((text, index) => ({
    ...card,
    id: `${index}`,
    title: text,
    excerpt: text,
    credit: text,
    lang: text,
    photo: { ...card.photo, alt: text, thumbhash: text },
  })),
})

test('texts made to do harm are shown as texts in every field, in the list and in the lightbox, and nothing of them runs', async () => {
  expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(250)
  site.pages['/'] = {
    body: documentOf(`<script>window.hostile = () => { window.ran = true }</script>${scriptOf(gallery.url)}<city-gallery city="genoa">${ROOM}</city-gallery>`),
  }
  const device = await browser.newContext({ locale: 'en-GB' })
  const page = await device.newPage()
  const asked = new Set<string>()
  page.on('request', request => asked.add(new URL(request.url()).origin))
  const dialogs: string[] = []
  page.on('dialog', dialog => {
    dialogs.push(dialog.message())
    dialog.dismiss()
  })
  await page.route('**/api/v1/cities/**', route =>
    route.fulfill({ status: 200, contentType: 'application/json', headers: { 'Access-Control-Allow-Origin': '*' }, json: hostileList() }),
  )
  await page.goto(`${site.url}/`)
  await settled(page, HOSTILE_STRINGS.length)

  expect(
    await tiles(page)
      .locator('img')
      .evaluateAll(images => images.map(image => (image as HTMLImageElement).alt)),
  ).toEqual([...HOSTILE_STRINGS])
  const titles = await page.locator('city-gallery .veduta-item').evaluateAll(items => items.map(item => item.querySelector('.veduta-title')?.textContent ?? ''))
  expect(titles).toEqual([...HOSTILE_STRINGS])
  // No element is there but those that a tile is made of.
  const names = await page
    .locator('city-gallery')
    .evaluate(element => [...new Set(Array.from(element.shadowRoot?.querySelectorAll('*') ?? [], each => each.localName))].toSorted())
  expect(names.filter(name => !['a', 'button', 'canvas', 'div', 'img', 'li', 'p', 'picture', 'slot', 'source', 'span', 'ul'].includes(name))).toEqual([])

  await tiles(page).first().locator('.veduta-link').click()
  await page.locator('dialog[open]').waitFor()
  const shown = await page.locator('city-gallery').evaluate(async element => {
    const texts: string[] = []
    const dialog = element.shadowRoot?.querySelector('dialog')
    const count = element.shadowRoot?.querySelectorAll('.veduta-item').length ?? 0
    for (let index = 0; index < count; index++) {
      texts.push(dialog?.querySelector('.veduta-title')?.textContent ?? '')
      dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      await new Promise(requestAnimationFrame)
    }
    return texts
  })
  expect(shown).toEqual([...HOSTILE_STRINGS])
  expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined()
  expect(dialogs).toEqual([])
  expect([...asked].filter(origin => origin !== site.url && origin !== gallery.url)).toEqual([])
  await device.close()
})

/** The same for a map: each text is the name of a place, and the title of its newest story. */
function hostileMap(): MapStart {
  const { items } = hostileList()
  return {
    languages: ['en'],
    view: [8.8, 44.3, 9.1, 44.5],
    items: items.map((newest, index) => {
      const location = { latitude: 44.3 + (index % 16) / 80, longitude: 8.8 + Math.floor(index / 16) / 80 }
      const url = `${gallery.url}/genoa/places/p${index}`
      const counted = { count: 1, more: false }
      const place = { slug: `p${index}`, url, name: { en: HOSTILE_STRINGS[index] ?? '' }, location, ...counted }
      return { cell: `12030003${index}`, box: [8.8, 44.3, 8.81, 44.31], location, ...counted, newest, places: [place], loose: 0, looseMore: false }
    }),
    more: false,
    places: [],
  }
}

test('on a map they are names and labels, and nothing of them runs', async () => {
  site.pages['/'] = {
    body: documentOf(
      `<script>window.hostile = () => { window.ran = true }</script>${scriptOf(gallery.url)}<city-gallery city="genoa" layout="map"></city-gallery>`,
    ),
  }
  const device = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await device.newPage()
  const start = hostileMap()
  await page.route('**/api/v1/cities/genoa/map**', route =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: route.request().url().includes('bbox') ? { level: 12, items: start.items } : start,
    }),
  )
  await page.goto(`${site.url}/`)
  await page.locator('.map-cluster').first().waitFor()
  expect(await page.locator('.veduta-spot-name').allTextContents()).toEqual([...HOSTILE_STRINGS])
  await expect.poll(() => page.locator('.map-cluster').count()).toBe(HOSTILE_STRINGS.length)
  const labels = await page.locator('.map-cluster').evaluateAll(all => all.map(each => each.getAttribute('aria-label') ?? ''))
  for (const text of HOSTILE_STRINGS) expect(labels.some(label => label.includes(text))).toBe(true)
  const names = await page
    .locator('city-gallery')
    .evaluate(element => [...new Set(Array.from(element.shadowRoot?.querySelectorAll('*') ?? [], each => each.localName))].toSorted())
  expect(names.filter(name => !['a', 'button', 'div', 'h2', 'header', 'img', 'li', 'p', 'picture', 'section', 'source', 'span', 'ul'].includes(name))).toEqual(
    [],
  )
  expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined()
  await device.close()
})

test('in attributes of the element they are asked for as they are, or refused', async () => {
  site.pages['/'] = { body: documentOf(`<script>window.hostile = () => { window.ran = true }</script>${scriptOf(gallery.url)}<div id="here"></div>`) }
  const device = await browser.newContext({ locale: 'en-GB' })
  const page = await device.newPage()
  const asked = new Set<string>()
  page.on('request', request => asked.add(new URL(request.url()).origin))
  await page.goto(`${site.url}/`)
  await page.evaluate(() => customElements.whenDefined('city-gallery'))
  for (const name of ['city', 'tag', 'layout', 'lang']) {
    await page.evaluate(
      async ([name, texts]) => {
        const here = document.getElementById('here')
        for (const text of texts) {
          const element = document.createElement('city-gallery')
          element.setAttribute('city', 'genoa')
          element.setAttribute(name, text)
          here?.replaceChildren(element)
          await new Promise(requestAnimationFrame)
        }
      },
      [name, HOSTILE_STRINGS.filter((_, index) => index % 4 === 0)] as const,
    )
  }
  expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined()
  expect([...asked].filter(origin => origin !== site.url && origin !== gallery.url)).toEqual([])
  await device.close()
})
