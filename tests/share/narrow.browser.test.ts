import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { blockPhotos, choosePhotos, openShare, send } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Nothing reaches beyond the window. */
async function fits(page: Page, what: string) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(320)
}

test.each(['en', 'it', 'nl'])('320 pixels are wide enough, in %s', async lang => {
  const { page } = await openShare(browser, host.url, { lang, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
  await fits(page, 'empty')
  await send(page)
  await page.locator('#f-photos-error').waitFor()
  await fits(page, 'mistakes')
  await choosePhotos(page, `${'a_very_long_name_'.repeat(8)}.jpg`, 'pier.jpg')
  await page.setInputFiles('#f-photos', { name: `${'another_long_name'.repeat(8)}.txt`, mimeType: 'text/plain', buffer: Buffer.from('no photo') })
  await page.locator('[aria-live] .note').waitFor()
  await page.locator('#f-title').fill('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen')
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
  await fits(page, 'filled in')
  const photos = await blockPhotos(page)
  await send(page)
  await page.locator('.share-sending a').waitFor()
  await fits(page, 'on its way')
  await photos.lift()
  await page.locator('.share-sent').waitFor()
  await fits(page, 'sent')
  await page.goto(await page.locator('#f-link').inputValue())
  await page.locator('.status-summary').waitFor()
  await fits(page, 'status')
  await page.context().close()
})
