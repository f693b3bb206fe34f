import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from './open-gallery.ts'

const TITLES = ['First', 'Second', 'Third', 'Fourth']

let browser: Browser
let host: GalleryHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  const shapes = [
    { width: 640, height: 480 },
    { width: 480, height: 640 },
    { width: 640, height: 360 },
    { width: 500, height: 500 },
  ]
  // The newest comes first.
  for (const [index, title] of [...TITLES.entries()].reverse())
    await host.publish([shapes[index] ?? { width: 640, height: 480 }], {
      story: { title, text: 'Seen from the tram.', lang: 'en' },
      credit: `${title} Person`,
      licence: index === 0 ? 'CC0-1.0' : 'CC-BY-SA-4.0',
    })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const dialog = (page: Page) => page.locator('dialog[open]')
const shown = (page: Page, title: string) => page.locator('dialog[open] [data-title]', { hasText: title }).waitFor()
const tile = (page: Page, title: string) => page.locator('.tile a', { hasText: title })
const focused = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('.tile-title')?.textContent), SLOW)
const path = (page: Page) => new URL(page.url()).pathname

async function openGalleryPage(options: BrowserContextOptions = {}, address = '/genoa?lang=en') {
  const opened = await openPage(browser, options)
  await opened.page.goto(`${host.url}${address}`)
  await tile(opened.page, 'First').waitFor()
  return opened
}

test('a click shows the picture with its name, credit and licence, and the way to its story', async () => {
  const { page, errors } = await openGalleryPage()
  await tile(page, 'Second').click()
  await shown(page, 'Second')
  await page.locator('.lightbox-picture img').evaluate((image: HTMLImageElement) => image.decode())
  expect(await dialog(page).locator('[data-credit]').textContent()).toBe('Photo: Second Person · CC BY-SA 4.0')
  expect(await dialog(page).locator('[data-licence]').getAttribute('href')).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
  const address = path(page)
  expect(address).toMatch(/^\/genoa\/stories\//)
  await dialog(page).getByRole('link', { name: 'Read the story' }).click()
  await page.getByRole('heading', { name: 'Second' }).waitFor()
  expect(path(page)).toBe(address)
  expect(errors).toEqual([])
  await page.context().close()
})

test('the picture is whole, whatever its shape', async () => {
  const { page } = await openGalleryPage({ viewport: { width: 390, height: 700 } })
  await tile(page, 'Second').click()
  const image = page.locator('.lightbox-picture img')
  await image.evaluate((element: HTMLImageElement) => element.decode())
  expect(await image.evaluate(element => getComputedStyle(element).objectFit)).toBe('contain')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.context().close()
})

test('by keyboard: Enter opens, arrows, Home and End move, Escape closes and gives the focus to the tile that was shown', async () => {
  const { page, errors } = await openGalleryPage()
  await tile(page, 'First').focus()
  await page.keyboard.press('Enter')
  await shown(page, 'First')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Second')
  await page.keyboard.press('End')
  await shown(page, 'Fourth')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Fourth')
  await page.keyboard.press('Home')
  await shown(page, 'First')
  await page.keyboard.press('ArrowLeft')
  await shown(page, 'First')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Second')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await focused(page).toBe('Second')
  await expect.poll(() => path(page), SLOW).toBe('/genoa')
  expect(errors).toEqual([])
  await page.context().close()
})

test('focus stays in the lightbox, and its buttons say whether there is another picture', async () => {
  const { page } = await openGalleryPage()
  await tile(page, 'First').press('Enter')
  await shown(page, 'First')
  const previous = page.getByRole('button', { name: 'Previous picture' })
  const next = page.getByRole('button', { name: 'Next picture' })
  expect(await previous.getAttribute('aria-disabled')).toBe('true')
  await next.press('Enter')
  await shown(page, 'Second')
  expect(await previous.getAttribute('aria-disabled')).toBe('false')
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
  }
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await dialog(page).waitFor({ state: 'detached' })
  await page.context().close()
})

test('Back closes it and Forward opens it again', async () => {
  const { page } = await openGalleryPage()
  await tile(page, 'Third').click()
  await shown(page, 'Third')
  await page.goBack()
  await dialog(page).waitFor({ state: 'detached' })
  expect(path(page)).toBe('/genoa')
  await page.goForward()
  await shown(page, 'Third')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await expect.poll(() => path(page), SLOW).toBe('/genoa')
  await page.context().close()
})

test('closed twice before the browser says so, it goes back once', async () => {
  const { page } = await openGalleryPage()
  await tile(page, 'Third').click()
  await shown(page, 'Third')
  await page.evaluate(() => {
    const box = document.querySelector<HTMLDialogElement>('dialog[open]')
    box?.close()
    box?.showModal()
    box?.close()
  })
  await expect.poll(() => path(page), SLOW).toBe('/genoa')
  await focused(page).toBe('Third')
  await tile(page, 'First').click()
  await shown(page, 'First')
  await page.context().close()
})

test('Back from a story leads to its picture in the lightbox, and from there to the list', async () => {
  const { page } = await openGalleryPage()
  await tile(page, 'Third').click()
  await shown(page, 'Third')
  await dialog(page).getByRole('link', { name: 'Read the story' }).click()
  await page.getByRole('heading', { name: 'Third' }).waitFor()
  await page.goBack()
  await shown(page, 'Third')
  expect(path(page)).toMatch(/^\/genoa\/stories\//)
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await expect.poll(() => path(page), SLOW).toBe('/genoa')
  await page.goForward()
  await shown(page, 'Third')
  await page.context().close()
})

test('reloaded it is the story, and Back leads to the list', async () => {
  const { page } = await openGalleryPage()
  await tile(page, 'Third').click()
  await shown(page, 'Third')
  await page.reload()
  await page.getByRole('heading', { name: 'Third' }).waitFor()
  await page.goBack()
  await tile(page, 'First').waitFor()
  expect(path(page)).toBe('/genoa')
  await page.goForward()
  await shown(page, 'Third')
  await page.context().close()
})

test('a finger pushes to the next and the previous picture, and a push upwards does neither', async () => {
  const { page } = await openGalleryPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await tile(page, 'First').tap()
  await shown(page, 'First')
  const finger = await page.context().newCDPSession(page)
  async function push(from: [x: number, y: number], to: [x: number, y: number]) {
    const steps = 5
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [0, 1].map(axis => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * step) / steps) as [number, number]
      await finger.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints: [{ x, y }] })
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await push([300, 400], [100, 410])
  await shown(page, 'Second')
  await push([200, 300], [205, 500])
  await push([100, 400], [300, 390])
  await shown(page, 'First')
  await page.context().close()
})

test('a click with a modifier is the browser’s own: the story in a tab of its own', async () => {
  const { page } = await openGalleryPage()
  const [tab] = await Promise.all([page.context().waitForEvent('page'), tile(page, 'First').click({ modifiers: ['ControlOrMeta'] })])
  // A tab begins empty, and is told before it leads anywhere.
  await tab.waitForURL(/\/genoa\/stories\//, { waitUntil: 'commit' })
  expect(await dialog(page).count()).toBe(0)
  await page.context().close()
})

test('without JavaScript a tile leads to its story', async () => {
  const { page } = await openGalleryPage({ javaScriptEnabled: false })
  await tile(page, 'Second').click()
  await page.getByRole('heading', { name: 'Second' }).waitFor()
  await page.context().close()
})

test('where its code does not arrive, a tile leads to its story', async () => {
  const { page } = await openGalleryPage()
  await page.route('**/assets/lightbox-*.js', route => route.abort())
  await tile(page, 'Second').click()
  await page.getByRole('heading', { name: 'Second' }).waitFor()
  await page.context().close()
})

test('pictures that were loaded in place are neighbours too', async () => {
  const { page } = await openGalleryPage({}, '/genoa?lang=en&limit=2')
  await page.getByRole('link', { name: 'Older pictures' }).click()
  await tile(page, 'Third').waitFor()
  await tile(page, 'Second').click()
  await shown(page, 'Second')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Third')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await focused(page).toBe('Third')
  await page.context().close()
})

test('with reduced motion nothing fades', async () => {
  const { page } = await openGalleryPage({ reducedMotion: 'reduce' })
  await tile(page, 'First').click()
  await shown(page, 'First')
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(element => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return transitionDuration.split(', ').some(each => Number.parseFloat(each) > 0) || animationName !== 'none'
      })
      .map(({ className }) => className),
  )
  expect(moving).toEqual([])
  await page.context().close()
})
