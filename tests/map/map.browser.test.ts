import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { drawn } from '../pages/drawn.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'
import { pmtilesFile } from './pmtiles-file.ts'

const HOSTILE = '"><img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}}'

let browser: Browser
let host: GalleryHost
let open: Page[] = []
const shape = [{ width: 640, height: 480 }]
const story = (title: string) => ({ title, text: 'Seen from the tram.', lang: 'en' })

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  const at = (latitude: number, longitude: number) => ({ place: undefined, location: { latitude, longitude } })
  for (const number of [1, 2, 3]) await host.publish(shape, { story: story(`Stairs ${number}`), place: 'palazzo-rosso' })
  await host.publish(shape, { story: story('Boats'), place: 'boccadasse' })
  await host.publish(shape, { story: story('Bench'), ...at(44.4203, 8.9502) })
  await host.publish(shape, { story: story(HOSTILE), credit: HOSTILE.slice(0, 60), ...at(44.4243, 8.9543) })
})
afterEach(async () => {
  for (const page of open) await page.context().close()
  open = []
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

async function show(path = '/genoa/map?lang=en', options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, { reducedMotion: 'reduce', ...options })
  open.push(opened.page)
  await opened.page.goto(`${host.url}${path}`)
  return opened
}
const clusters = (page: Page) => page.locator('.map-cluster')
const labels = (page: Page) => clusters(page).evaluateAll(all => all.map(each => each.getAttribute('aria-label') ?? '').sort())
const panel = (page: Page) => page.getByRole('region', { name: 'Stories from the chosen spot' })
const ready = (page: Page) => page.locator('.map-canvas .map-cluster').first().waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

describe('the map', () => {
  test('without JavaScript is a list that says the same, and each entry leads to its pictures', async () => {
    const { page } = await show('/genoa/map?lang=en', { javaScriptEnabled: false })
    expect(await page.locator('[data-map]').isVisible()).toBe(false)
    const entries = page.locator('.map-entry')
    expect(await entries.evaluateAll(all => all.map(each => each.querySelector('.map-entry-name')?.textContent))).toEqual([
      'Palazzo Rosso',
      'Boccadasse',
      expect.stringMatching(/^Near /),
    ])
    expect(await entries.allInnerTexts()).toEqual([
      expect.stringContaining('3 stories'),
      expect.stringContaining('1 story'),
      expect.stringContaining('2 stories'),
    ])
    await entries.last().click()
    expect(await page.locator('.tile').count()).toBe(2)
    await page.getByRole('link', { name: 'Back to the map' }).click()
    await entries.first().click()
    await page.waitForURL(`${host.url}/genoa/places/palazzo-rosso?lang=en`)
    expect(await page.locator('.tile').count()).toBe(3)
  })

  test('shows what was published as buttons with words, on a sketch that says that it is one', async () => {
    const { page, errors } = await show()
    await ready(page)
    await expect.poll(() => labels(page), SLOW).toEqual(expect.arrayContaining(['Boccadasse: 1 story', 'Palazzo Rosso: 3 stories']))
    await page.getByText('A sketch, not exact').waitFor()
    expect(await page.locator('.map-water').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })

  test('can be walked through by keyboard: into a spot, to a story, and back', async () => {
    const { page } = await show()
    await ready(page)
    const spot = page.getByRole('button', { name: 'Palazzo Rosso: 3 stories' })
    await page.locator('.map-canvas').focus()
    for (let steps = 0; steps < 12 && (await focused(page)) !== 'Palazzo Rosso: 3 stories'; steps++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel(page).locator('.map-story').nth(2).waitFor()
    expect(await focused(page)).toBe('Palazzo Rosso')
    expect(await panel(page).locator('.map-title').allTextContents()).toEqual(['Stairs 3', 'Stairs 2', 'Stairs 1'])
    await page.keyboard.press('Escape')
    await expect.poll(() => panel(page).count(), SLOW).toBe(0)
    expect(await spot.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await panel(page).locator('.map-story').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${host.url}/genoa/stories/*?lang=en`)
  })

  test('goes closer to stories that lie near each other until they come apart, the focus goes along, and hostile words stay words', async () => {
    const { page, errors } = await show()
    await ready(page)
    const title = await page.title()
    const spread = async () => (await labels(page)).some(label => label.includes('Bench'))
    await page.getByRole('button', { name: '2 stories near to each other' }).focus()
    for (let steps = 0; steps < 8 && !(await spread()); steps++) {
      const answered = page.waitForResponse(response => response.url().includes('/map?bbox'))
      await page.keyboard.press('Enter')
      // Whoever is faster presses the button that is about to go.
      await (await answered).finished()
      await page.waitForTimeout(100)
      await expect.poll(() => page.evaluate(() => document.activeElement?.className), SLOW).toBe('map-cluster')
    }
    expect(await focused(page)).toMatch(/photo: /)
    const hostile = page.locator('.map-cluster[aria-label*="onerror"]')
    await hostile.press('Enter')
    await panel(page).locator('.map-story').waitFor()
    expect(await panel(page).locator('.map-title').textContent()).toBe(HOSTILE)
    expect(await panel(page).locator('script, [onerror]').count()).toBe(0)
    expect([await page.title(), errors]).toEqual([title, []])
  })

  test('says so when the gallery does not answer, and the list stays', async () => {
    const { page, errors } = await openPage(browser, { reducedMotion: 'reduce' })
    open.push(page)
    await page.route('**/map/start', route => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }))
    await page.goto(`${host.url}/genoa/map?lang=en`)
    await page.getByText('The map can’t be loaded at the moment. The list below says the same.').waitFor()
    expect(await page.locator('.map-entry').count()).toBe(3)
    expect(errors).toEqual([])
  })

  test('keeps what it shows when the network goes while it is open', async () => {
    const { page } = await show()
    await ready(page)
    await expect.poll(async () => (await labels(page)).length, SLOW).toBeGreaterThan(1)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await page.getByText('No answer from the gallery: the map shows what was loaded last.').waitFor()
    expect(await clusters(page).count()).toBeGreaterThan(1)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await expect.poll(() => page.locator('.map-status').textContent(), SLOW).toBe('')
  })

  test('asks nobody but the gallery, and leaves nothing on the device', async () => {
    const { page } = await openPage(browser)
    open.push(page)
    const others: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(host.url) && !request.url().startsWith('data:')) others.push(request.url())
    })
    await page.goto(`${host.url}/genoa/map`)
    await ready(page)
    await page.waitForLoadState('networkidle')
    expect([others, await page.context().cookies(), await page.evaluate(() => localStorage.length + sessionStorage.length)]).toEqual([[], [], 0])
  })

  test('shows the operator’s tiles where there are some, with who made them', async () => {
    const folder = join(host.context.config.dataFolder, 'map')
    await mkdir(folder, { recursive: true })
    const tile = new Uint8Array(await drawn({ width: 256, height: 256, format: 'jpg' }))
    const file = pmtilesFile({ tiles: [tile], metadata: { attribution: '<a href="https://osm.example/">OSM</a><script>1</script>' }, type: 3 })
    await writeFile(join(folder, 'tiles.pmtiles'), file)
    const { page, errors } = await show()
    await ready(page)
    await expect.poll(() => page.locator('.leaflet-tile-loaded').count(), SLOW).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: 'OSM' }).getAttribute('href')).toBe('https://osm.example/')
    expect(await page.locator('.map-water').count()).toBe(0)
    // Tiles leave the map.
    await page.locator('.leaflet-tile').evaluateAll(all => {
      for (const each of all) each.classList.add('was-there')
    })
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await expect.poll(() => page.locator('.was-there').count(), SLOW).toBe(0)
    expect(errors).toEqual([])
    await writeFile(join(folder, 'tiles.pmtiles'), '')
  })

  test('opens its panel at the other side where one reads from right to left', async () => {
    const { page } = await show()
    await ready(page)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await page.getByRole('button', { name: 'Boccadasse: 1 story' }).click()
    await panel(page).locator('.map-story').waitFor()
    expect((await panel(page).boundingBox())?.x).toBe(0)
  })

  test('keeps up with what is open: how many stories, how many at its places, and which', async () => {
    const place = (await host.context.catalog.places('genoa')).find(({ slug }) => slug === 'boccadasse')
    if (!place) throw new Error('expected a place that is Boccadasse, received none')
    const beside = { campaign: undefined, place: undefined, location: place.location }
    const atPlace = await host.publish(shape, { story: story('Nets'), place: place.slug })
    const first = await host.publish(shape, { ...beside, story: story('Steps') })
    const { page } = await openPage(browser, { reducedMotion: 'reduce' })
    open.push(page)
    await page.clock.install()
    await page.goto(`${host.url}/genoa/map?lang=en`)
    for (let steps = 0; steps < 20 && (await panel(page).count()) === 0; steps++) {
      await page.getByRole('button', { name: /^Boccadasse and around it: 3 stories/ }).press('Enter')
      await page.clock.runFor(1000)
      await page.waitForLoadState('networkidle')
    }
    const told = async () => [
      await panel(page).getByRole('heading').textContent(),
      await panel(page).locator('.map-places').allTextContents(),
      await panel(page).locator('.map-title').allTextContents(),
    ]
    const lookAgain = () => page.clock.runFor(121_000)
    await expect.poll(told, SLOW).toEqual(['3 stories', ['Boccadasse · 2 stories'], ['Steps']])
    await host.withdraw(atPlace)
    await lookAgain()
    await expect.poll(told, SLOW).toEqual(['2 stories', ['Boccadasse · 1 story'], ['Steps']])
    const second = await host.publish(shape, { ...beside, story: story('Waves') })
    await lookAgain()
    await expect.poll(told, SLOW).toEqual(['3 stories', ['Boccadasse · 1 story'], ['Waves', 'Steps']])
    await host.withdraw(first)
    await lookAgain()
    await expect.poll(told, SLOW).toEqual(['2 stories', ['Boccadasse · 1 story'], ['Waves']])
    await host.withdraw(second)
    await lookAgain()
    await expect.poll(told, SLOW).toEqual(['1 story', ['Boccadasse · 1 story'], []])
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', colorScheme => {
  test.each([
    [390, 844],
    [1440, 900],
  ])('at %i pixels', async (width, height) => {
    const { page } = await show('/genoa/map?lang=en', { colorScheme, viewport: { width, height } })
    await ready(page)
    const violations = async () =>
      (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Boccadasse: 1 story' }).click()
    await panel(page).locator('.map-story').waitFor()
    expect(await violations()).toEqual([])
  })
})
