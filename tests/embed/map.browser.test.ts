import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, scriptOf, visit } from '../widget/host-page.ts'
import { fillMap } from '../widget/map-stories.ts'
import { DEVICES, noteShifts, shiftsOf, slow } from '../widget/shift.ts'
import { browser, gallery, site, useHostSite } from '../widget/use-host-site.ts'

useHostSite(fillMap)

const fragment = async () => await (await fetch(`${gallery.url}/embed/genoa.html?layout=map&lang=en`)).text()
const names = (page: Page) => page.locator('.veduta-spot-name').allTextContents()
const LIST = ['Palazzo Rosso', 'Boccadasse', expect.stringMatching(/^Near /)]

describe('a map that a server put into a page', () => {
  test('is a list without script, with room for nothing that does not come', async () => {
    const policy = `default-src 'none'; style-src ${gallery.url}`
    site.pages['/'] = { body: documentOf(await fragment()), headers: { 'Content-Security-Policy': policy } }
    const { page, messages, close } = await visit(browser, `${site.url}/`, { javaScriptEnabled: false })
    expect(await names(page)).toEqual(LIST)
    const link = page.getByRole('link', { name: 'Map of Genoa' })
    expect((await page.locator('p.veduta-map').boundingBox())?.height).toBeLessThan(60)
    await link.click()
    await page.waitForURL(`${gallery.url}/genoa/map?lang=en`)
    expect(messages).toEqual([])
    await close()
  })

  test.each(Object.entries(DEVICES))('gets its map from the script, and nothing moves, on a slow %s', async (_, device) => {
    site.pages['/'] = { body: documentOf((await fragment()) + scriptOf(gallery.url)) }
    const context = await browser.newContext({ locale: 'en-GB', ...device })
    const page = await context.newPage()
    await slow(page)
    await noteShifts(page)
    await page.goto(`${site.url}/`)
    const before = (await page.locator('.veduta-spots').boundingBox())?.y
    await page.locator('.map-canvas .map-cluster').first().waitFor()
    await page.getByText('A sketch, not exact').waitFor()
    expect(await shiftsOf(page)).toEqual([])
    expect((await page.locator('.veduta-spots').boundingBox())?.y).toBe(before)
    expect(await names(page)).toEqual(LIST)
    expect(await page.locator('p.veduta-map').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await context.close()
  })

  test('keeps its list where the gallery does not answer later', async () => {
    site.pages['/'] = { body: documentOf((await fragment()) + scriptOf(gallery.url)) }
    const device = await browser.newContext({ locale: 'en-GB' })
    const page = await device.newPage()
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    await page.route('**/map/start', route => route.fulfill({ status: 503, body: '{}' }))
    await page.goto(`${site.url}/`)
    await expect.poll(() => said.filter(text => text.startsWith('<city-gallery>')), SLOW).toEqual([expect.stringMatching(/answered 503/)])
    expect(await names(page)).toEqual(LIST)
    expect(await page.getByRole('link', { name: 'Map of Genoa' }).isVisible()).toBe(true)
    await device.close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async colorScheme => {
    site.pages['/'] = { body: documentOf((await fragment()) + scriptOf(gallery.url), { head: '<meta name="color-scheme" content="light dark">' }) }
    const { page, close } = await visit(browser, `${site.url}/`, { colorScheme })
    await page.locator('.map-canvas .map-cluster').first().waitFor()
    await expectAccessible(page)
    await close()
  })
})

describe('a map in a frame', () => {
  const RESIZE = () => `<script async src="${gallery.url}/embed/v1/frame-resize.js" crossorigin="anonymous"></script>`
  const frameOf = (attributes = '', hash = '') =>
    `<iframe src="${gallery.url}/embed/genoa/frame?lang=en&amp;layout=map${hash}" title="Map" width="100%" height="200" ${attributes}></iframe>`

  test.each(['', 'sandbox="allow-scripts"'])('is shown and can be used, keeps nothing, and its frame grows to it once (%s)', async sandbox => {
    const policy = `default-src 'none'; frame-src ${gallery.url}; script-src ${gallery.url}`
    site.pages['/'] = { body: documentOf(frameOf(sandbox) + RESIZE()), headers: { 'Content-Security-Policy': policy } }
    const guest = await visit(browser, `${site.url}/`, { reducedMotion: 'reduce' })
    const { page } = guest
    const inside = page.frameLocator('iframe')
    await inside.locator('.map-canvas .map-cluster').first().waitFor()
    await inside.getByText('A sketch, not exact').waitFor()
    const height = () => page.locator('iframe').evaluate(frame => frame.getBoundingClientRect().height)
    await expect.poll(height, SLOW).toBeGreaterThan(500)
    const grown = await height()
    await inside.getByRole('button', { name: 'Boccadasse: 1 story' }).click()
    await inside.locator('.map-panel .veduta-item').waitFor()
    expect(await height()).toBe(grown)
    expect(guest.messages).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect([...guest.origins].sort()).toEqual([site.url, gallery.url].sort())
    await guest.close()
  })

  test('opens stories beside the page', async () => {
    site.pages['/'] = { body: documentOf(frameOf() + RESIZE()) }
    const { page, close } = await visit(browser, `${site.url}/`, { reducedMotion: 'reduce' })
    const inside = page.frameLocator('iframe')
    await inside.getByRole('button', { name: 'Boccadasse: 1 story' }).click()
    const opened = page.context().waitForEvent('page')
    await inside.locator('.map-panel a.veduta-link').click()
    await (await opened).waitForURL(`${gallery.url}/genoa/stories/*`, { waitUntil: 'commit' })
    expect(page.url()).toBe(`${site.url}/`)
    await close()
  })

  test('leads to the story from within WordPress’ sandbox, which follows what it is asked to', async () => {
    const listen = `<script>addEventListener('message', ({ data }) => { if (data.message === 'link') location.href = data.value })</script>`
    site.pages['/'] = { body: documentOf(listen + frameOf('sandbox="allow-scripts"', '#?secret=aB3dE5gH7j')) }
    const { page, close } = await visit(browser, `${site.url}/`, { reducedMotion: 'reduce' })
    const inside = page.frameLocator('iframe')
    await inside.getByRole('button', { name: 'Boccadasse: 1 story' }).click()
    await inside.locator('.map-panel a.veduta-link').click()
    await page.waitForURL(`${gallery.url}/genoa/stories/*`, { waitUntil: 'commit' })
    await close()
  })

  test('is a list in a sandbox that allows nothing', async () => {
    site.pages['/'] = { body: documentOf(frameOf('sandbox=""')) }
    const { page, close } = await visit(browser, `${site.url}/`)
    await page.frameLocator('iframe').getByText('Palazzo Rosso', { exact: true }).waitFor()
    await close()
  })

  test('is what oEmbed gives for the page of the map, which names it', async () => {
    const html = await (await fetch(`${gallery.url}/genoa/map?lang=en`)).text()
    const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
    const answer = (await (await fetch(address.replaceAll('&amp;', '&'))).json()) as { title: string; html: string }
    expect(answer.title).toBe('Map of Genoa')
    site.pages['/'] = { body: documentOf(answer.html) }
    const { page, close } = await visit(browser, `${site.url}/`)
    await page.frameLocator('iframe').locator('.map-canvas .map-cluster').first().waitFor()
    await close()
  })
})
