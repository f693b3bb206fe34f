import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, ROOM, scriptOf, settled, tiles, type Visit, visit } from './host-page.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

let ids: Awaited<ReturnType<typeof fillGenoa>>
useHostSite(async gallery => {
  ids = await fillGenoa(gallery)
})

async function show(attributes: string, options: Parameters<typeof visit>[2] = {}, inside = ROOM): Promise<Visit> {
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery ${attributes}>${inside}</city-gallery>`) }
  return await visit(browser, `${site.url}/`, options)
}
const dialog = (page: Page) => page.locator('dialog[open]')
const shown = (page: Page, title: string) => page.locator('dialog[open]', { hasText: title }).waitFor()
const titles = (page: Page) => page.locator('city-gallery .veduta-title').allTextContents()
const focusedTitle = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.querySelector('.veduta-title')?.textContent)

test('by keyboard: Enter opens, arrows, Home and End move, Escape gives the focus to the picture that was looked at', async () => {
  const { page, messages, close } = await show('city="genoa"')
  await settled(page, 6)
  await tiles(page).first().locator('.veduta-link').press('Enter')
  await shown(page, 'First')
  expect(await dialog(page).getByRole('link', { name: 'CC0 1.0' }).getAttribute('href')).toBe('https://creativecommons.org/publicdomain/zero/1.0/')
  expect(await dialog(page).getByRole('link', { name: 'Read the story' }).getAttribute('href')).toBe(`${gallery.url}/genoa/stories/${ids.First}?lang=en`)
  expect(await dialog(page).getByRole('button', { name: 'Previous picture' }).getAttribute('aria-disabled')).toBe('true')
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Second')
  await page.keyboard.press('End')
  await shown(page, 'Sixth')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Sixth')
  await page.keyboard.press('Home')
  await shown(page, 'First')
  await page.getByRole('button', { name: 'Next picture' }).click()
  await shown(page, 'Second')
  const image = dialog(page).locator('img')
  await image.evaluate((element: HTMLImageElement) => element.decode())
  expect((await image.boundingBox())?.height).toBeGreaterThan(600)
  expect(await image.evaluate(element => getComputedStyle(element).objectFit)).toBe('contain')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await expect.poll(() => focusedTitle(page), SLOW).toBe('Second')
  expect(page.url()).toBe(`${site.url}/`)
  expect(messages).toEqual([])
  await close()
})

test('a click with a modifier is the browser’s own, and a page can take a click for itself', async () => {
  const { page, close } = await show('city="genoa"')
  await settled(page, 6)
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    tiles(page)
      .first()
      .locator('.veduta-link')
      .click({ modifiers: ['ControlOrMeta'] }),
  ])
  await tab.waitForURL(/\/genoa\/stories\//, { waitUntil: 'commit' })
  await tab.close()
  await page.evaluate(() => {
    document.addEventListener('veduta-open', event => {
      event.preventDefault()
      document.title = JSON.stringify((event as CustomEvent).detail)
    })
  })
  await tiles(page).first().locator('.veduta-link').click()
  await expect.poll(() => page.title()).toBe(JSON.stringify({ id: ids.First, url: `${gallery.url}/genoa/stories/${ids.First}?lang=en` }))
  expect(await dialog(page).count()).toBe(0)
  expect(page.url()).toBe(`${site.url}/`)
  await close()
})

test('older pictures come below the others, and the page is told of what came', async () => {
  site.pages['/'] = {
    body: documentOf(
      `<script>window.told = []; document.addEventListener('veduta-load', event => told.push(event.detail))</script>${scriptOf(gallery.url)}<city-gallery city="genoa" limit="4">${ROOM}</city-gallery>`,
    ),
  }
  const { page, messages, close } = await visit(browser, `${site.url}/`)
  await settled(page, 4)
  const older = page.getByRole('button', { name: 'Older pictures' })
  await older.click()
  await settled(page, 6)
  expect(await older.count()).toBe(0)
  expect(await focusedTitle(page)).toBe('Fifth')
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
    { city: 'genoa', count: 4, more: true },
    { city: 'genoa', count: 6, more: false },
  ])
  await tiles(page).nth(4).locator('.veduta-link').click()
  await shown(page, 'Fifth')
  expect(messages).toEqual([])
  await close()
})

test('attributes say where a click leads', async () => {
  for (const [attributes, expected] of [
    ['lightbox="off"', { tag: 'A', target: '' }],
    ['link="tab"', { tag: 'A', target: '_blank' }],
    ['link="none"', { tag: 'BUTTON', target: undefined }],
    ['link="none" lightbox="off"', { tag: 'DIV', target: undefined }],
  ] as const) {
    const { page, close } = await show(`city="genoa" ${attributes}`)
    await settled(page, 6)
    const link = tiles(page).first().locator('.veduta-link')
    expect(await link.evaluate(each => ({ tag: each.tagName, target: (each as HTMLAnchorElement).target }))).toEqual(expected)
    if (attributes === 'link="none" lightbox="off"') expect(await tiles(page).first().getByRole('link', { name: 'CC0 1.0' }).count()).toBe(1)
    if (attributes === 'link="none"') {
      await link.click()
      await shown(page, 'First')
      expect(await dialog(page).getByRole('link', { name: 'Read the story' }).count()).toBe(0)
    }
    if (attributes === 'lightbox="off"') {
      await link.click()
      await page.waitForURL(/\/genoa\/stories\//, { waitUntil: 'commit' })
    }
    await close()
  }
})

test('every layout can be used by everybody, on a phone too, and nothing sticks out', async () => {
  for (const layout of ['rows', 'grid', 'strip', 'slideshow'])
    for (const width of [320, 1440]) {
      const { page, messages, close } = await show(`city="genoa" layout="${layout}"`, { viewport: { width, height: 800 } })
      await settled(page, 6)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${layout} at ${width}`).toBeLessThanOrEqual(width)
      await expectAccessible(page)
      expect(messages).toEqual([])
      await close()
    }
})

test('a slideshow goes on by itself until it is stopped, and not at all for those who want no motion', async () => {
  const place = (page: Page) => page.locator('city-gallery ul').evaluate(list => Math.round(list.scrollLeft / list.clientWidth))
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa" layout="slideshow">${ROOM}</city-gallery>`) }
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const device = await browser.newContext({ locale: 'en-GB', reducedMotion })
    const page = await device.newPage()
    await page.clock.install()
    await page.goto(`${site.url}/`)
    await settled(page, 6)
    await page.clock.runFor(7_100)
    if (reducedMotion === 'reduce') {
      expect(await place(page)).toBe(0)
      expect(await page.getByRole('button', { name: 'Start the show' }).count()).toBe(1)
    } else {
      await expect.poll(() => place(page), SLOW).toBe(1)
      await page.getByRole('button', { name: 'Stop the show' }).click()
      await page.mouse.move(1, 1)
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.clock.runFor(15_000)
      expect(await place(page)).toBe(1)
      await page.getByRole('button', { name: 'Previous picture' }).click()
      await expect.poll(() => place(page), SLOW).toBe(0)
      await page.getByRole('button', { name: 'Previous picture' }).click()
      await expect.poll(() => place(page), SLOW).toBe(5)
    }
    await device.close()
  }
})

test('in another order, the same on every visit of a day', async () => {
  const orders: string[][] = []
  for (let visits = 0; visits < 2; visits++) {
    const { page, close } = await show('city="genoa" order="shuffle"')
    await settled(page, 6)
    orders.push(await titles(page))
    await close()
  }
  expect(orders[0]).toEqual(orders[1])
  expect(orders[0]?.toSorted()).toEqual(['Fifth', 'First', 'Fourth', 'Second', 'Sixth', 'Third'])
})

test('the language is the element’s, or the one around it, or English where there are no words', async () => {
  for (const [attributes, around, expected] of [
    ['lang="it"', 'en', 'Aggiungere una foto'],
    ['', 'nl-BE', 'Voeg je foto toe'],
    ['lang="tlh"', 'it', 'Add yours'],
  ] as const) {
    site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa" ${attributes}>${ROOM}</city-gallery>`, { lang: around }) }
    const { page, close } = await visit(browser, `${site.url}/`)
    await settled(page, 6)
    expect(await page.locator('city-gallery .veduta-add').textContent()).toBe(expected)
    await close()
  }
})

test('what the page says of the accent and of what stands on it is kept to', async () => {
  const head = '<style>city-gallery{--veduta-accent:rgb(20,60,90);--veduta-on-accent:rgb(250,250,240)}</style>'
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa">${ROOM}</city-gallery>`, { head }) }
  const { page, close } = await visit(browser, `${site.url}/`)
  await settled(page, 6)
  const colours = await page.locator('city-gallery .veduta-add').evaluate(link => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor])
  expect(colours).toEqual(['rgb(250, 250, 240)', 'rgb(20, 60, 90)'])
  await close()
})

test('a city without pictures invites', async () => {
  const { page, messages, close } = await show('city="ghent" lang="en"')
  await page.getByText('No pictures yet.').waitFor()
  expect(await page.getByRole('link', { name: 'Add yours' }).getAttribute('href')).toBe(`${gallery.url}/ghent/share?lang=en`)
  await expectAccessible(page)
  expect(messages).toEqual([])
  await close()
})

test('a picture in the window lies on a ground until it comes, one below it has none before one scrolls there', async () => {
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa">${ROOM}</city-gallery>`) }
  const device = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 500 } })
  const page = await device.newPage()
  // Pictures that never come.
  await page.route('**/media/**', () => {})
  await page.goto(`${site.url}/`, { waitUntil: 'commit' })
  const seen = () =>
    tiles(page).evaluateAll(all =>
      all.map(tile => {
        const { top, bottom } = (tile.querySelector('picture') as HTMLElement).getBoundingClientRect()
        const ground = tile.querySelector('canvas')
        const copy = new OffscreenCanvas(1, 1).getContext('2d')
        if (ground) copy?.drawImage(ground, 0, 0, 1, 1)
        return { inWindow: top < innerHeight && bottom > 0, ground: copy?.getImageData(0, 0, 1, 1).data[3] !== 0 }
      }),
    )
  await expect.poll(async () => (await seen()).map(({ inWindow, ground }) => ground === inWindow), SLOW).toEqual(Array(6).fill(true))
  expect((await seen()).map(({ ground }) => ground)).toContain(false)
  await tiles(page).last().scrollIntoViewIfNeeded()
  await expect.poll(async () => (await seen()).at(-1), SLOW).toEqual({ inWindow: true, ground: true })
  await device.close()
})
