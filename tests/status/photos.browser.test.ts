import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { decideNow, item } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { heading, openOwn, sendCard, sendPhotos } from './own-page.ts'

let browser: Browser
let host: DeskHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openDeskHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const photo = (page: Page, at: number) => page.locator('.status-photos > li').nth(at)
const flat = async (width: number, height: number) =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#3f7f93' } })
      .jpeg()
      .toBuffer(),
  )

test('a photo that could not be taken says why, and another one can be sent in its place', async () => {
  const { id, link } = await sendPhotos(host.url, 'Only a preview', [await flat(120, 90)])
  await expect.poll(async () => (await item(host.context, id)).photos[0]?.status, { timeout: 20_000 }).toBe('refused')
  const { page, errors } = await openOwn(browser, link)
  await photo(page, 0).getByText('This picture has only 120 × 90 pixels.', { exact: false }).waitFor()

  await page.setInputFiles('#f-again-1', { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7 of a poster') })
  await page.locator('#f-again-1-error', { hasText: 'is a document' }).waitFor()
  await page.setInputFiles('#f-again-1', { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await makePhoto()) })
  await page.locator('#f-again-1').waitFor({ state: 'detached' })
  await expect.poll(async () => (await item(host.context, id)).status, { timeout: 20_000 }).toBe('in_review')
  await page.clock.fastForward('01:00')
  await page.getByText('Waiting for a person', { exact: true }).waitFor()
  expect(await photo(page, 0).textContent()).toContain('has arrived')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a photo that never came can be sent from any device', async () => {
  const someone = await contributor(host.url, [await makePhoto()])
  const { id } = await someone.begin()
  const { page } = await openOwn(browser, `${host.url}/my/${id}?lang=en#${someone.token}`)
  await heading(page, 'The words have arrived, the photo is still on its way')
  await page.setInputFiles('#f-again-1', { name: 'harbour.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await makePhoto()) })
  await expect.poll(async () => (await item(host.context, id)).status, { timeout: 20_000 }).toBe('in_review')
  await page.clock.fastForward('01:00')
  await heading(page, 'Your photo is with the city of Genoa')
  await page.context().close()
})

test('what was published and what was left out is said of each photo', async () => {
  const { id, link } = await sendCard(host, { photos: 2 })
  await decideNow(host.context, id, 'publish', { photos: { 2: 'refuse' } })
  const { page } = await openOwn(browser, link)
  await photo(page, 1).waitFor()
  expect(await photo(page, 0).textContent()).toBe('Photo 1 is published')
  expect(await photo(page, 1).textContent()).toBe('Photo 2 was left out by the moderator')
  await page.context().close()
})
