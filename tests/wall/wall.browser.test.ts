import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { termsVersionOf } from '../../shared/terms.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from '../pages/open-gallery.ts'
import { send } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { readCode } from '../support/read-code.ts'

let browser: Browser
let host: GalleryHost
let open: Page[] = []
const shape = [{ width: 640, height: 480 }]
const story = (title: string) => ({ title, text: 'Seen from the tram.', lang: 'en' })

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  for (const title of ['Palace', 'Market', 'Boats']) await host.publish(shape, { story: story(title) })
})
afterEach(async () => {
  for (const page of open) await page.context().close()
  open = []
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Long turns: what moves the show in these tests is a key. */
async function show(path = '/genoa/wall?lang=en&seconds=120', options: Parameters<Browser['newContext']>[0] = {}) {
  const opened = await openPage(browser, { reducedMotion: 'reduce', ...options })
  open.push(opened.page)
  // Looks at the gallery come one by one, when a test wants them.
  await opened.page.clock.install()
  await opened.page.goto(`${host.url}${path}`)
  return opened
}
const title = (page: Page) => page.locator('.wall-frame.is-front [data-title]').textContent()
const playing = (page: Page) => page.locator('.wall.is-playing').waitFor()
/** Let time pass until the wall has asked the gallery once more. */
async function look(page: Page): Promise<void> {
  let asked = false
  const note = (request: { url(): string }) => {
    if (request.url().endsWith('/api/v1/cities/genoa/wall')) asked = true
  }
  page.on('request', note)
  await expect
    .poll(async () => {
      await page.clock.fastForward(21_000)
      return asked
    }, SLOW)
    .toBe(true)
  page.off('request', note)
}
/** Turn on by key until the story with this title is shown. */
const turnTo = (page: Page, wanted: string) =>
  expect
    .poll(async () => {
      await page.keyboard.press('ArrowRight')
      return title(page)
    }, SLOW)
    .toBe(wanted)

test('shows what was published with its credit, and moves by keys and by itself', async () => {
  const { page, errors } = await show()
  await playing(page)
  expect(await title(page)).toBe('Boats')
  expect(await page.locator('.is-front [data-credit]').textContent()).toBe('Photo: Ada · CC BY 4.0')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => title(page), SLOW).toBe('Market')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => title(page), SLOW).toBe('Boats')
  await page.clock.fastForward(121_000)
  await expect.poll(() => title(page), SLOW).not.toBe('Boats')
  expect(errors).toEqual([])
})

test('stands still while it is paused, and its buttons do what they say', async () => {
  const { page } = await show()
  await playing(page)
  const pause = page.getByRole('button', { name: 'Pause' })
  await pause.press('Enter')
  const before = await title(page)
  await page.clock.fastForward(600_000)
  expect(await title(page)).toBe(before)
  await page.getByRole('button', { name: 'Next' }).press('Enter')
  await expect.poll(() => title(page), SLOW).not.toBe(before)
  expect(await page.getByRole('button', { name: 'Go on' }).getAttribute('aria-pressed')).toBe('true')
})

test('tells how many wait for a moderator, and nothing more of them', async () => {
  const { id } = await send(host.context, {
    consents: { terms: termsVersionOf({ terms: { version: '2026-11' } }), ownWork: true, people: 'none', minors: 'none', uses: ['gallery'], aiMade: false },
  })
  const answer = await fetch(`${host.url}/api/v1/cities/genoa/wall`)
  const text = await answer.text()
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['waiting', 'more'])
  expect(text).not.toContain(id)
  const { page } = await show()
  await playing(page)
  await expect.poll(() => page.locator('[data-waiting]').textContent(), SLOW).toMatch(/^\d+ waiting for a moderator$/)
})

test('lets a new story slip in, and takes one off at once that was taken back', async () => {
  const { page } = await show()
  await playing(page)
  await page.keyboard.press(' ')
  const sent = await host.publish(shape, { story: story('Fresh') })
  await look(page)
  await turnTo(page, 'Fresh')
  const submission = await host.context.submissions.get(sent)
  expect(submission?.status).toBe('published')
  await host.context.gallery.retract(sent, (submission?.version ?? 0) + 1)
  await look(page)
  await expect.poll(() => title(page), SLOW).not.toBe('Fresh')
})

test('goes on without a network, says so, and takes up what came meanwhile', async () => {
  const { page } = await show()
  await playing(page)
  for (let turn = 0; turn < 4; turn++) {
    const before = await title(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => title(page), SLOW).not.toBe(before)
  }
  await page.context().setOffline(true)
  await look(page)
  await page.getByText('No connection at the moment: the last stories go round.').waitFor()
  const seen = new Set<string | null>()
  for (let turn = 0; turn < 6; turn++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.is-front img')?.naturalWidth)
    seen.add(await title(page))
  }
  expect(seen.size).toBeGreaterThan(1)
  await page.context().setOffline(false)
  await look(page)
  await expect.poll(() => page.locator('[data-status]').textContent(), SLOW).toBe('')
})

test('an answer that is none counts as no network, and the wall looks again', async () => {
  const { page } = await show()
  await playing(page)
  const stories = '**/api/v1/cities/genoa/stories?*'
  for (const body of ['{}', 'null', '{"items":7}']) {
    await page.route(stories, route => route.fulfill({ status: 200, contentType: 'application/json', body }))
    await look(page)
    if (!body.includes('items')) await page.getByText('No connection at the moment: the last stories go round.').waitFor()
    await page.unroute(stories)
  }
  const sent = await host.publish(shape, { story: story('After all') })
  await look(page)
  await turnTo(page, 'After all')
  await host.withdraw(sent)
})

test('without JavaScript shows the newest story and how to take part', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false })
  open.push(page)
  await page.goto(`${host.url}/genoa/wall?lang=en`)
  expect(await page.locator('.wall-frame.is-front img').getAttribute('src')).toContain('/media/')
  expect(await page.getByRole('img', { name: 'QR code' }).isVisible()).toBe(true)
  expect(await page.locator('.wall-address').textContent()).toBe(`${host.url.replace('http://', '')}/genoa/share`)
})

test.each(['light', 'dark'] as const)('a scanner reads the code off the screen in %s, with the white around it that it needs', async colorScheme => {
  const { page } = await openPage(browser, { javaScriptEnabled: false, colorScheme, deviceScaleFactor: 4 })
  open.push(page)
  await page.goto(`${host.url}/genoa/wall?lang=en`)
  const { x, y, width, height } = (await page.getByRole('img', { name: 'QR code' }).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const around = 6
  const png = await page.screenshot({ clip: { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around } })
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const code = readCode({ width: info.width, height: info.height, pixels: data })
  expect(code?.text).toBe(`${host.url}/genoa/share`)
  // Modules, as ISO/IEC 18004 wants them.
  expect(code?.quietZone).toBeGreaterThanOrEqual(4)
})

test.each(['2', '121', 'x', '-5', ''])('a turn of "%s" seconds is told to be wrong', async seconds => {
  expect((await fetch(`${host.url}/genoa/wall?seconds=${seconds}`)).status).toBe(400)
})

test('axe finds nothing', async () => {
  for (const path of ['/genoa/wall?lang=en&seconds=120', '/ghent/wall?lang=en']) {
    const { page } = await openPage(browser, { reducedMotion: 'reduce' })
    open.push(page)
    await page.goto(`${host.url}${path}`)
    if (path.startsWith('/genoa')) await playing(page)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  }
})
