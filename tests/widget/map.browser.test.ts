import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pmtilesFile } from '../map/pmtiles-file.ts'
import { drawn } from '../pages/drawn.ts'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, expectGoodGuest, ROOM, scriptOf, visit } from './host-page.ts'
import { fillMap, HOSTILE } from './map-stories.ts'
import { readRelease } from './release.ts'
import { DEVICES } from './shift.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

useHostSite(fillMap)

const element = (attributes = '') => `<city-gallery city="genoa" layout="map" lang="en" ${attributes}>${ROOM}</city-gallery>`
async function show(attributes = '', { head = '', options = {} as Parameters<typeof visit>[2], page = '' } = {}) {
  site.pages['/'] = { body: documentOf(scriptOf(gallery.url) + element(attributes), { head, attributes: page }) }
  return await visit(browser, `${site.url}/`, { reducedMotion: 'reduce', ...options })
}
const ready = (page: Page) => page.locator('.map-canvas .map-cluster').first().waitFor()
const spot = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const panel = (page: Page) => page.getByRole('region', { name: 'Stories from the chosen spot' })
const entries = (page: Page) =>
  page.locator('.veduta-spot').evaluateAll(all => all.map(each => Array.from(each.querySelectorAll('span'), part => part.textContent).join(' · ')))
/** What has the focus, within the element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement
    return inside?.getAttribute('aria-label') ?? inside?.querySelector('.veduta-title')?.textContent ?? inside?.textContent
  })
/** A device whose time a test lets pass. */
async function timed() {
  const device = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await device.newPage()
  await page.clock.install()
  return { device, page }
}
/** Take a story back while a page that shows it stays open, and let it look again. */
async function withdrawMeanwhile(page: Page, id: string) {
  await page.clock.runFor(1000)
  await gallery.withdraw(id)
  await page.clock.runFor(121_000)
}

describe('a map in a page of somebody else', () => {
  test('runs where the page allows nothing but the gallery, vouches for each script and knows Trusted Types', async () => {
    const { version, integrity } = await readRelease()
    const policy = `default-src 'none'; script-src ${gallery.url}/embed/v${version}/; connect-src ${gallery.url}; img-src ${gallery.url}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`
    const script = scriptOf(gallery.url, `v${version}/city-gallery.js`, `integrity="${integrity['city-gallery.js']}" crossorigin="anonymous"`)
    site.pages['/'] = { body: documentOf(script + element()), headers: { 'Content-Security-Policy': policy } }
    const guest = await visit(browser, `${site.url}/`)
    const { page } = guest
    await ready(page)
    await page.getByText('A sketch, not exact').waitFor()
    expect(await page.locator('path.map-water').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await page.locator('.map-canvas').hover()
    await page.mouse.down()
    await page.mouse.move(400, 400, { steps: 4 })
    await page.mouse.up()
    await spot(page, 'Boccadasse: 1 story').press('Enter')
    await panel(page).locator('.veduta-item').click()
    await page.locator('dialog[open]', { hasText: 'Boats' }).waitFor()
    await page.waitForLoadState('networkidle')
    await expectGoodGuest(guest, [site.url, gallery.url], { axe: false })
    await guest.close()
  })

  test('says in a list what it shows, with the way to each place and to the stories beside them', async () => {
    const { page, close } = await show()
    await ready(page)
    expect(await entries(page)).toEqual(['Palazzo Rosso · 3 stories', 'Boccadasse · 1 story', expect.stringMatching(/^Near .* · 2 stories$/)])
    const links = page.getByRole('list', { name: 'The map as a list' }).getByRole('link')
    expect(await links.first().getAttribute('href')).toBe(`${gallery.url}/genoa/places/palazzo-rosso?lang=en`)
    for (const link of await links.all()) expect((await fetch((await link.getAttribute('href')) ?? '')).status).toBe(200)
    expect(await page.getByRole('link', { name: 'Add yours' }).getAttribute('href')).toBe(`${gallery.url}/genoa/share?lang=en`)
    await close()
  })

  test('can be walked through by keyboard: into a spot, to a picture, to the large one, and all the way back', async () => {
    const { page, close } = await show()
    await ready(page)
    await page.locator('.map-canvas').focus()
    for (let steps = 0; steps < 12 && (await focused(page)) !== 'Palazzo Rosso: 3 stories'; steps++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel(page).locator('.veduta-item').nth(2).waitFor()
    expect(await focused(page)).toBe('Palazzo Rosso')
    expect(await panel(page).locator('.veduta-title').allTextContents()).toEqual(['Stairs 3', 'Stairs 2', 'Stairs 1'])
    expect(await panel(page).locator('.veduta-credit').first().textContent()).toMatch(/Photo: .Person 3. · CC BY 4\.0/)
    for (let steps = 0; steps < 4 && (await focused(page)) !== 'Stairs 3'; steps++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]', { hasText: 'Stairs 3' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('dialog[open]', { hasText: 'Stairs 2' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page), SLOW).toBe('Stairs 2')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel(page).count(), SLOW).toBe(0)
    expect(await focused(page)).toBe('Palazzo Rosso: 3 stories')
    await close()
  })

  test('goes closer until stories come apart, and words made to do harm stay words', async () => {
    const guest = await show()
    const { page } = guest
    await ready(page)
    const title = await page.title()
    await spot(page, /^2 stories near to each other/).focus()
    for (let steps = 0; steps < 8 && (await page.locator('.map-cluster[aria-label*="Bench"]').count()) === 0; steps++) {
      const answered = page.waitForResponse(response => response.url().includes('/map?bbox'))
      await page.keyboard.press('Enter')
      await (await answered).finished()
      await page.waitForTimeout(100)
      await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className), SLOW).toBe('map-cluster')
    }
    await page.locator('.map-cluster[aria-label*="onerror"]').press('Enter')
    await panel(page).locator('.veduta-item').waitFor()
    expect(await panel(page).locator('.veduta-title').textContent()).toBe(HOSTILE)
    expect(await panel(page).locator('script, [onerror]').count()).toBe(0)
    expect([await page.title(), guest.messages]).toEqual([title, []])
    await guest.close()
  })

  test('leads where the attributes say, and tells the page', async () => {
    site.pages['/'] = {
      body: documentOf(
        `<script>window.told = []; for (const kind of ['veduta-load', 'veduta-open']) document.addEventListener(kind, event => told.push([kind, event.detail.count ?? event.detail.url]))</script>${scriptOf(gallery.url)}${element('link="tab" lightbox="off"')}`,
      ),
    }
    const { page, close } = await visit(browser, `${site.url}/`, { reducedMotion: 'reduce' })
    await ready(page)
    await spot(page, 'Boccadasse: 1 story').click()
    const link = panel(page).locator('a.veduta-link')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await panel(page).getByRole('link', { name: 'Boccadasse' }).getAttribute('target')).toBe('_blank')
    const [story] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await story.waitForURL(`${gallery.url}/genoa/stories/*`, { waitUntil: 'commit' })
    expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
      ['veduta-load', 6],
      ['veduta-open', story.url()],
    ])
    await close()
    const none = await show('link="none"')
    await ready(none.page)
    await spot(none.page, 'Boccadasse: 1 story').click()
    await panel(none.page).locator('button.veduta-link').waitFor()
    expect(await none.page.locator('.veduta-spot a, .map-panel-title a').count()).toBe(0)
    await none.close()
  })

  test('loads nothing of a map before one comes near to it', async () => {
    site.pages['/'] = { body: documentOf(`<div style="height:4000px"></div>${scriptOf(gallery.url)}${element()}`) }
    const asked: string[] = []
    const device = await browser.newContext({ locale: 'en-GB' })
    const page = await device.newPage()
    page.on('request', request => asked.push(request.url()))
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' })
    expect(asked.filter(url => url.startsWith(gallery.url))).toEqual([`${gallery.url}/embed/v1/city-gallery.js`])
    await page.locator('city-gallery').scrollIntoViewIfNeeded()
    await ready(page)
    await device.close()
  })

  test('shows those who stay what came and went', async () => {
    site.pages['/'] = { body: documentOf(scriptOf(gallery.url) + element()) }
    const { page, device } = await timed()
    const id = await gallery.publish([{ width: 640, height: 480 }], { place: 'boccadasse' })
    await page.goto(`${site.url}/`)
    await spot(page, 'Boccadasse: 2 stories').waitFor()
    await withdrawMeanwhile(page, id)
    await spot(page, 'Boccadasse: 1 story').waitFor()
    await device.close()
  })

  test('leaves the focus where it is when a number changes, and takes what was withdrawn out of what is open', async () => {
    site.pages['/'] = { body: documentOf(scriptOf(gallery.url) + element()) }
    const { page, device } = await timed()
    const id = await gallery.publish([{ width: 640, height: 480 }], { place: 'boccadasse' })
    await page.goto(`${site.url}/`)
    await spot(page, 'Boccadasse: 2 stories').press('Enter')
    await panel(page).locator('.veduta-item').nth(1).waitFor()
    await spot(page, 'Boccadasse: 2 stories').focus()
    await withdrawMeanwhile(page, id)
    await spot(page, 'Boccadasse: 1 story').waitFor()
    expect(await focused(page)).toBe('Boccadasse: 1 story')
    await expect.poll(() => panel(page).locator('.veduta-title').allTextContents(), SLOW).toEqual(['Boats'])
    await device.close()
  })

  test('says so when all that is open was withdrawn, and the focus stays there', async () => {
    site.pages['/'] = { body: documentOf(scriptOf(gallery.url) + element()) }
    const { page, device } = await timed()
    const change = { place: undefined, campaign: undefined, location: { latitude: 44.37, longitude: 8.87 }, credit: 'Zoe' }
    const id = await gallery.publish([{ width: 640, height: 480 }], change)
    await page.goto(`${site.url}/`)
    await spot(page, /Zoe/).press('Enter')
    await panel(page).locator('.veduta-link').focus()
    await withdrawMeanwhile(page, id)
    await panel(page).getByText('Nothing has been published in this part of the map.').waitFor()
    expect([await panel(page).locator('.veduta-item').count(), await focused(page)]).toEqual([0, '0 stories'])
    await device.close()
  })

  test('asks for nothing while it is out of sight, and for what came meanwhile once it is seen again', async () => {
    site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}${element()}<div style="height:6000px"></div><p id="end">End</p>`) }
    const { page, device } = await timed()
    await page.goto(`${site.url}/`)
    await ready(page)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const looks = () => asked.filter(url => url.includes('/map?bbox')).length
    await page.locator('#end').scrollIntoViewIfNeeded()
    await page.evaluate(() => new Promise(done => new IntersectionObserver(done).observe(document.querySelector('#end') as Element)))
    await page.clock.runFor(250_000)
    expect(looks()).toBe(0)
    await page.locator('city-gallery').evaluate(each => each.scrollIntoView())
    await expect.poll(looks, SLOW).toBe(1)
    await device.close()
  })

  test('follows its attributes: a list becomes a map, and a map a list', async () => {
    const { page, messages, close } = await show()
    await ready(page)
    const set = (layout: string) => page.locator('city-gallery').evaluate((each, value) => each.setAttribute('layout', value), layout)
    await set('grid')
    await page.locator('.veduta-grid .veduta-item').first().waitFor()
    expect(await page.locator('.map-canvas').count()).toBe(0)
    await set('map')
    await ready(page)
    expect(await page.locator('.veduta-grid').count()).toBe(0)
    expect(messages).toEqual([])
    await close()
  })

  test('shows the operator’s tiles under the same policy, darkened where the page is dark', async () => {
    const folder = join(gallery.context.config.dataFolder, 'map')
    await mkdir(folder, { recursive: true })
    const tile = new Uint8Array(await drawn({ width: 256, height: 256, format: 'jpg' }))
    const metadata = { attribution: '<a href="https://osm.example/">OSM</a>' }
    await writeFile(join(folder, 'tiles.pmtiles'), pmtilesFile({ tiles: [tile], metadata, type: 3 }))
    const filters: string[] = []
    for (const scheme of ['light', 'dark']) {
      site.pages['/'] = {
        body: documentOf(scriptOf(gallery.url) + element(), { head: `<link rel="stylesheet" href="/page.css">` }),
        headers: {
          'Content-Security-Policy': `default-src 'none'; style-src 'self'; script-src ${gallery.url}; connect-src ${gallery.url}; img-src ${gallery.url}`,
        },
      }
      site.pages['/page.css'] = { body: `:root { color-scheme: ${scheme} }`, headers: { 'Content-Type': 'text/css' } }
      // The device is the other way round.
      const { page, messages, close } = await visit(browser, `${site.url}/`, { colorScheme: scheme === 'dark' ? 'light' : 'dark', reducedMotion: 'reduce' })
      await expect.poll(() => page.locator('.leaflet-tile-loaded').count(), SLOW).toBeGreaterThan(0)
      expect(await page.getByRole('link', { name: 'OSM' }).getAttribute('href')).toBe('https://osm.example/')
      filters.push(await page.locator('.map-tiles').evaluate(each => getComputedStyle(each).filter))
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
      await page.waitForLoadState('networkidle')
      expect(messages).toEqual([])
      await close()
    }
    expect(filters).toEqual(['none', expect.stringContaining('brightness')])
    await writeFile(join(folder, 'tiles.pmtiles'), '')
  })

  test('is as large as everywhere in a page with loud styles, and from right to left its panel is at the other side', async () => {
    const head = `<style>html{font-size:62.5%} * { box-sizing: content-box !important; font-size: 9px !important; float: left !important } html, body, main, city-gallery { float: none !important } button, svg, ul { display: none !important } a { color: magenta !important }</style>`
    const { page, messages, close } = await show('', { head, page: 'dir="rtl"' })
    await ready(page)
    const box = await spot(page, 'Boccadasse: 1 story').boundingBox()
    expect([box?.width, box?.height]).toEqual([52, 52])
    await spot(page, 'Boccadasse: 1 story').click()
    await panel(page).locator('.veduta-item').waitFor()
    const [map, side] = [await page.locator('.veduta-map').boundingBox(), await panel(page).boundingBox()]
    expect(side?.x).toBe(map?.x)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(messages).toEqual([])
    await close()
  })
})

describe('what goes wrong', () => {
  const LINE = 'The pictures can’t be shown at the moment.'

  test('is a quiet line where the gallery fails, and one can try again', async () => {
    site.pages['/'] = { body: documentOf(scriptOf(gallery.url) + element()) }
    const device = await browser.newContext({ locale: 'en-GB' })
    const page = await device.newPage()
    let failing = true
    await page.route('**/map/start', route => (failing ? route.fulfill({ status: 500, body: '{}' }) : route.continue()))
    await page.goto(`${site.url}/`)
    await page.getByText(LINE).waitFor()
    failing = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await ready(page)
    expect(await page.getByText(LINE).count()).toBe(0)
    await device.close()
  })

  test('is told to the webmaster: a map has no filter', async () => {
    const { page, messages, close } = await show('campaign="rolli-days"')
    await page.getByText(LINE).waitFor()
    expect(messages).toEqual([
      '<city-gallery>: expected none of campaign, theme, place, tag with layout="map", which shows all pictures of a city, received campaign',
    ])
    await close()
  })

  test('is kept from a site that the city has excluded', async () => {
    const city = await gallery.context.catalog.city('genoa')
    if (!city) throw new Error('expected Genoa')
    await gallery.context.catalog.putCity({ ...city, excludedOrigins: [site.url] })
    const { page, messages, close } = await show()
    await page.getByText(LINE).waitFor()
    expect(messages).toEqual([`<city-gallery>: the city does not want its gallery on ${site.url}`])
    await close()
    await gallery.context.catalog.putCity(city)
  })

  test('is a list with no spot where nothing is near, the way to what is far, and an invitation', async () => {
    site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="ghent" layout="map" lang="en">${ROOM}</city-gallery>`) }
    const { page, messages, close } = await visit(browser, `${site.url}/`)
    await page.locator('.veduta-note', { hasText: 'Nothing has been published in this part of the map.' }).waitFor()
    expect(await page.locator('.veduta-note').getByRole('link', { name: 'The map as a list' }).getAttribute('href')).toBe(`${gallery.url}/ghent/map?lang=en`)
    expect(await page.getByRole('link', { name: 'Add yours' }).count()).toBe(1)
    await expectAccessible(page)
    expect(messages).toEqual([])
    await close()
  })
})

describe.each(Object.entries(DEVICES))('on a %s', (_, device) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s, and nothing sticks out', async colorScheme => {
    const options = { ...device, colorScheme }
    const { page, messages, close } = await show('', { head: '<meta name="color-scheme" content="light dark">', options })
    await ready(page)
    await expectAccessible(page)
    await spot(page, 'Boccadasse: 1 story').press('Enter')
    await panel(page).locator('.veduta-item').waitFor()
    await expectAccessible(page)
    // Whose picture it is, and under which licence, is seen with it.
    const credit = await panel(page).locator('.veduta-credit').first().boundingBox()
    const map = await page.locator('.veduta-map').boundingBox()
    expect((credit?.y ?? 0) + (credit?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + (map?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(messages).toEqual([])
    await close()
  })
})
