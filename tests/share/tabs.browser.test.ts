import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { choosePhotos, openShare, ready, storedTitle } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const title = (page: Page) => page.locator('#f-title').inputValue()
const elsewhere = (page: Page) => page.getByText('Another card to this city is kept on this device')

/** One tab in which a title was written, if any, and a second one beside it. */
async function twoTabs(written?: string) {
  const { page: first } = await openShare(browser, host.url)
  if (written) {
    await choosePhotos(first, 'harbour.jpg')
    await first.locator('#f-title').fill(written)
    await expect.poll(() => storedTitle(first)).toBe(written)
  }
  const second = await first.context().newPage()
  await second.goto(`${host.url}/genoa/share?lang=en`)
  await ready(second)
  await elsewhere(second).waitFor()
  return { first, second }
}

test('a second tab takes the card up by itself when the first one closes', async () => {
  const { first, second } = await twoTabs('Begun in the first tab')
  expect(await title(second)).toBe('')
  await first.close()
  await second.locator('.share-photo img').waitFor()
  expect(await title(second)).toBe('Begun in the first tab')
  await elsewhere(second).waitFor({ state: 'detached' })
  await second.context().close()
})

test('what was written in the second tab is kept from then on, where the first one left nothing', async () => {
  const { first, second } = await twoTabs()
  await choosePhotos(second, 'pier.jpg')
  await second.locator('#f-title').fill('Begun in the second tab')
  await first.close()
  await expect.poll(() => storedTitle(second), { timeout: 10_000 }).toBe('Begun in the second tab')
  await elsewhere(second).waitFor({ state: 'detached' })
  await second.reload()
  await second.locator('.share-photo img').waitFor()
  expect(await title(second)).toBe('Begun in the second tab')
  await second.context().close()
})

test('two cards that were begun both stay: one on the screen, one on the device', async () => {
  const { first, second } = await twoTabs('Begun in the first tab')
  await second.locator('#f-title').fill('Begun in the second tab')
  await first.close()
  await expect.poll(() => second.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1)
  await second.locator('#f-text').fill('And more of it')
  expect(await title(second)).toBe('Begun in the second tab')
  await elsewhere(second).waitFor()
  await second.reload()
  await second.locator('.share-photo img').waitFor()
  expect(await title(second)).toBe('Begun in the first tab')
  await second.context().close()
})
