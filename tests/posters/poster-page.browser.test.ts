import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GalleryHost, openGallery, openPage } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'

let browser: Browser
let host: GalleryHost
beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const PAGE = '/genoa/places/palazzo-rosso/poster?lang=en'
const drawnWidths = (page: Page) => page.locator('img.poster-sheet').evaluateAll(all => all.map(each => (each as HTMLImageElement).naturalWidth > 0))

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('the posters of a place are shown at %i px in %s, without a fault for anyone', async (width, colorScheme) => {
  const { page, errors } = await openPage(browser, { viewport: { width, height: 900 }, colorScheme })
  await page.goto(`${host.url}${PAGE}`, { waitUntil: 'networkidle' })
  expect(await drawnWidths(page)).toEqual([true, true])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('campaigns and languages are chosen by links; what is downloaded is what is shown', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${host.url}${PAGE}`)
  await page.getByRole('link', { name: 'Rolli Days' }).click()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  const addresses = await page.locator('img.poster-sheet').evaluateAll(all => all.map(each => each.getAttribute('src')))
  expect(addresses).toEqual(['a4', 'a6'].map(size => `/genoa/places/palazzo-rosso/poster.svg?campaign=rolli-days&lang=nl&size=${size}`))
  const files = await page.locator('.poster-files a').evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
  expect(files).toHaveLength(4)
  for (const file of files) expect((await fetch(`${host.url}${file}`)).status).toBe(200)
  expect(await page.locator('.poster-link a').getAttribute('href')).toBe(`${host.url}/p/genoa/palazzo-rosso/rolli-days`)
  await page.context().close()
})
