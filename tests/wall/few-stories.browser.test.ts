import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GalleryHost, openGallery, openPage, SLOW } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'

let browser: Browser
let host: GalleryHost
let only: string
beforeEach(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  only = await publish('Only')
})
afterEach(async () => {
  await browser.close()
  await host.close()
})

const publish = (title: string) => host.publish([{ width: 640, height: 480 }], { story: { title, text: 'Seen from the tram.', lang: 'en' } })

/** A wall that shows the story; it asks the gallery when a test lets time pass. */
async function show(): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage(browser, { reducedMotion: 'reduce' })
  await opened.page.clock.install()
  await opened.page.goto(`${host.url}/genoa/wall?lang=en&seconds=120`)
  await opened.page.locator('.wall.is-playing').waitFor()
  expect(await front(opened.page).locator('[data-title]').textContent()).toBe('Only')
  return opened
}
const front = (page: Page) => page.locator('.wall-frame.is-front')
const frames = (page: Page) =>
  page.locator('.wall-frame').evaluateAll(all => all.map(each => ({ src: each.querySelector('img')?.getAttribute('src'), text: each.textContent?.trim() })))

test('takes the only story off when it was taken back, and leaves nothing of it in the page', async () => {
  const { page, errors } = await show()
  await host.withdraw(only)
  await page.clock.fastForward(21_000)
  await page.getByText('The first picture could be yours').waitFor()
  expect(await front(page).count()).toBe(0)
  expect(await frames(page)).toEqual([
    { src: null, text: '' },
    { src: null, text: '' },
  ])
  await publish('After it')
  await page.clock.fastForward(21_000)
  await expect.poll(() => page.locator('.is-front [data-title]').allTextContents(), SLOW).toEqual(['After it'])
  expect(errors).toEqual([])
})

test('takes a story off though the other pictures can’t be had and the number of those who wait does not come', async () => {
  await publish('Newer')
  const { page } = await openPage(browser, { reducedMotion: 'reduce' })
  await page.clock.install()
  const story = await host.context.gallery.story(only)
  await page.route(`**/media/${story?.photos[0]?.base}/**`, route => route.fulfill({ status: 404, body: '' }))
  await page.route('**/api/v1/cities/genoa/wall', route => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }))
  await page.goto(`${host.url}/genoa/wall?lang=en&seconds=120`)
  await page.locator('.wall.is-playing').waitFor()
  const [newer] = await page.locator('.is-front').evaluateAll(all => all.map(each => (each as HTMLElement).dataset.story ?? ''))
  expect(await front(page).locator('[data-title]').textContent()).toBe('Newer')
  await host.withdraw(newer ?? '')
  await page.clock.fastForward(21_000)
  await expect.poll(() => front(page).count(), SLOW).toBe(0)
  expect((await frames(page)).map(({ text }) => text)).toEqual(['', ''])
})

test('asks a network that does not answer for one picture a turn, and goes round with what it has', async () => {
  const { page } = await show()
  const asked: string[] = []
  await page.route('**/media/**', route => {
    asked.push(route.request().url())
    return route.abort()
  })
  for (const title of ['Second', 'Third', 'Fourth', 'Fifth']) await publish(title)
  await page.clock.fastForward(21_000)
  const turn = async () => {
    const before = await page.locator('.wall-frame').first().getAttribute('class')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.wall-frame').first().getAttribute('class'), SLOW).not.toBe(before)
  }
  await expect
    .poll(async () => {
      await turn()
      return asked.length
    }, SLOW)
    .toBeGreaterThan(0)
  await turn()
  asked.length = 0
  await turn()
  // One for the turn, one to have something for the next.
  expect(asked.length).toBeLessThanOrEqual(3)
  expect(await front(page).locator('[data-title]').textContent()).toBe('Only')
})

test('shows a picture that was covered anew in place of the one in memory', async () => {
  const { page } = await show()
  const before = await front(page).locator('img').getAttribute('src')
  const bases: string[] = []
  await page.route('**/api/v1/cities/genoa/stories?**', async route => {
    const answer = await route.fetch()
    const list = (await answer.json()) as { items: { photo: { base: string } }[] }
    for (const { photo } of list.items) photo.base = photo.base.replace(/\/media\//, '/media/again/')
    await route.fulfill({ response: answer, json: list })
  })
  await page.route('**/media/again/**', route => {
    bases.push(route.request().url())
    return route.continue({ url: route.request().url().replace('/again', '') })
  })
  await page.clock.fastForward(21_000)
  await expect.poll(() => front(page).locator('img').getAttribute('src'), SLOW).not.toBe(before)
  expect(bases.length).toBeGreaterThan(0)
})
