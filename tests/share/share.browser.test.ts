import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phoneHeic } from '../imaging/heic-file.ts'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { acknowledged, blockPhotos, fillIn, focused, openShare, send, storedTitle, thanks } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

describe('the share page', () => {
  test('a reload before sending keeps photo and words', async () => {
    const { page } = await openShare(browser, host.url)
    await fillIn(page, 'Kept words')
    await expect.poll(() => storedTitle(page), { timeout: 10_000 }).toBe('Kept words')
    await page.reload()
    await page.locator('.share-photos li').waitFor()
    expect(await page.locator('#f-title').inputValue()).toBe('Kept words')
    await page.context().close()
  })

  test('a reload while the photo travels goes on, as the same submission', async () => {
    const { page } = await openShare(browser, host.url)
    const ids = acknowledged(page)
    const photos = await blockPhotos(page)
    await fillIn(page, 'Sent in two halves')
    await send(page)
    const wordsArrived = page.getByText('The words have arrived in', { exact: false })
    await wordsArrived.waitFor()
    await page.reload()
    // The new page goes on by itself, and only then does the photo find a way.
    await wordsArrived.waitFor()
    expect(await page.locator('#f-title').inputValue()).toBe('Sent in two halves')
    await photos.lift()
    await thanks(page)
    expect(ids.size).toBe(1)
    await page.goto(await page.locator('#f-link').inputValue())
    await page.getByText('Waiting for a person', { exact: true }).waitFor()
    await page.context().close()
  }, 120_000)

  test('a video is refused on the device with what to send instead, whatever it is called', async () => {
    const { page } = await openShare(browser, host.url)
    const video = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0isommp42'), Buffer.alloc(64)])
    await page.setInputFiles('#f-photos', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: video })
    const note = page.locator('[aria-live] .note', { hasText: 'IMG_1.jpg' })
    await note.waitFor()
    expect(await note.textContent()).toContain('still picture')
    expect(await page.locator('.share-photos').count()).toBe(0)
    await page.context().close()
  })

  test('a HEIC photo that the browser cannot show is sent and reaches review', async () => {
    const { page } = await openShare(browser, host.url)
    await page.setInputFiles('#f-photos', { name: 'IMG_2.HEIC', mimeType: 'application/octet-stream', buffer: Buffer.from(phoneHeic()) })
    await page.locator('.share-photo', { hasText: 'IMG_2.HEIC' }).waitFor()
    expect(await page.locator('.share-broken').textContent()).toContain('does not show HEIC')
    expect(await page.locator('#f-photos').getAttribute('accept')).toContain('image/heic')
    await fillIn(page, 'From a telephone')
    await send(page)
    await thanks(page)
    expect(await page.locator('.share-sent-front').textContent()).toBe('IMG_2.HEIC')
    await page.goto(await page.locator('#f-link').inputValue())
    await page.getByText('Waiting for a person', { exact: true }).waitFor()
    await page.context().close()
  })

  test('what is missing is listed, and the focus goes to the first of it', async () => {
    const { page } = await openShare(browser, host.url)
    await send(page)
    await page.locator('#f-photos-error').waitFor()
    await page.locator('#f-terms-error').waitFor()
    expect(await focused(page)).toBe('f-photos')
    await page.context().close()
  })
})
