import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { fillIn, openShare, send, thanks } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost({ env: { VEDUTA_RATE_LIMITS: 'on' } })])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('where an address has been named too often, the card is sent and its pages say that no mail follows', async () => {
  const email = 'eva@example.org'
  const photo = await makePhoto()
  for (let nth = 0; nth < 20; nth++) await (await contributor(host.url, [photo], { email })).begin()
  const { page, errors } = await openShare(browser, host.url)
  await fillIn(page, 'Without mail')
  await page.locator('#f-email').fill(email)
  await send(page)
  await thanks(page)
  await page.locator('.share-sent .note', { hasText: 'no mail goes to it' }).waitFor()
  await page.goto(await page.locator('#f-link').inputValue())
  await page.getByText('no mail goes to it').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
