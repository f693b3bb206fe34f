import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, scriptOf, settled, tiles } from './host-page.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

useHostSite(fillGenoa)

const LINE = 'The pictures can’t be shown at the moment.'
const API = '**/api/v1/cities/**'

interface Faulty {
  page: Page
  /** What the element said; the browser itself tells of failed requests. */
  said(): string[]
  close(): Promise<void>
}

async function show(
  attributes: string,
  { headers = {}, route, clock = false }: { headers?: Record<string, string>; route?: (route: Route) => unknown; clock?: boolean } = {},
): Promise<Faulty> {
  const inside = `<a href="${gallery.url}/genoa">Pictures of Genoa</a>`
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery ${attributes}>${inside}</city-gallery>`), headers }
  const device = await browser.newContext({ locale: 'en-GB' })
  const page = await device.newPage()
  if (clock) await page.clock.install()
  const messages: string[] = []
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(`<city-gallery> threw: ${error.message}`))
  if (route) await page.route(API, route)
  await page.goto(`${site.url}/`)
  return { page, said: () => messages.filter(text => text.startsWith('<city-gallery>')), close: () => device.close() }
}

test.each([
  ['city="nowhere"', /127\.0\.0\.1:\d+ answered 404: .*nowhere/],
  ['', /expected lower-case letters, digits and hyphens in city, received ""/],
  ['city="Genoa!"', /in city, received "Genoa!"/],
  ['city="genoa" layout="cubes"', /expected rows or grid or strip or slideshow or map in layout, received "cubes"/],
  ['city="genoa" theme="weather"', /expected tourism or economy or regeneration in theme, received "weather"/],
  ['city="genoa" campaign="a" place="b"', /expected at most one of campaign, theme, place, tag, received campaign and place/],
  ['city="genoa" limit="61"', /expected a number from 1 to 60 in limit, received "61"/],
  ['city="genoa" order="best"', /in order, received "best"/],
  ['city="genoa" lightbox="maybe"', /expected on or off in lightbox, received "maybe"/],
  ['city="genoa" link="yes"', /in link, received "yes"/],
])('<city-gallery %s> is a quiet line for visitors and one clear message for the webmaster', async (attributes, message) => {
  const { page, said, close } = await show(attributes)
  await page.getByText(LINE).waitFor()
  expect(await page.getByRole('link', { name: 'Pictures of Genoa' }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  expect(said()).toEqual([expect.stringMatching(message)])
  await expectAccessible(page)
  await close()
})

test('a mistake that is put right shows the pictures', async () => {
  const { page, close } = await show('city="genoa" layout="cubes"')
  await page.getByText(LINE).waitFor()
  await page.locator('city-gallery').evaluate(element => element.setAttribute('layout', 'grid'))
  await settled(page, 6)
  expect(await page.getByText(LINE).count()).toBe(0)
  await close()
})

test('where the gallery fails, one can try again, and it tries by itself', async () => {
  let failing = true
  const fail = (route: Route) =>
    failing ? route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"detail":"something failed"}' }) : route.continue()
  for (const patient of [false, true]) {
    failing = true
    const { page, said, close } = await show('city="genoa"', { route: fail, clock: true })
    await page.getByText(LINE).waitFor()
    await expectAccessible(page)
    failing = false
    if (patient) await page.clock.runFor(11_000)
    else await page.getByRole('button', { name: 'Try again' }).click()
    await settled(page, 6)
    expect(await page.getByText(LINE).count()).toBe(0)
    expect(said()).toEqual([expect.stringMatching(/answered 500: something failed/)])
    await close()
  }
})

test('a policy that blocks the network is named in the message', async () => {
  const { page, said, close } = await show('city="genoa"', { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${gallery.url}` } })
  await expect.poll(said, SLOW).toEqual([expect.stringMatching(/no answer from .*: is it reachable, and in connect-src/)])
  expect(await page.getByRole('link', { name: 'Pictures of Genoa' }).isVisible()).toBe(true)
  await close()
})

test('an answer that is none of ours, or none at all, is a line too', async () => {
  for (const route of [
    (each: Route) =>
      each.fulfill({ status: 200, contentType: 'text/html', headers: { 'Access-Control-Allow-Origin': '*' }, body: '<h1>A captive portal</h1>' }),
    (each: Route) => each.abort(),
  ]) {
    const { page, said, close } = await show('city="genoa"', { route })
    await page.getByText(LINE).waitFor()
    expect(said().length).toBe(1)
    await close()
  }
})

test('what is shown stays when the gallery fails later', async () => {
  let failing = false
  const { page, said, close } = await show('city="genoa"', { route: route => (failing ? route.fulfill({ status: 503 }) : route.continue()), clock: true })
  await settled(page, 6)
  failing = true
  await page.clock.runFor(61_000)
  await expect.poll(said, SLOW).toEqual([expect.stringMatching(/answered 503/)])
  await page.clock.runFor(600_000)
  expect(await tiles(page).count()).toBe(6)
  expect(said().length).toBe(1)
  await close()
})

test('on a site that the city has excluded nothing is shown, and the webmaster reads why', async () => {
  const city = await gallery.context.catalog.city('genoa')
  if (!city) throw new Error('expected Genoa')
  await gallery.context.catalog.putCity({ ...city, excludedOrigins: [site.url] })
  const { page, said, close } = await show('city="genoa"')
  await page.getByText(LINE).waitFor()
  expect(await tiles(page).count()).toBe(0)
  expect(said()).toEqual([`<city-gallery>: the city does not want its gallery on ${site.url}`])
  await close()
  await gallery.context.catalog.putCity(city)
})
