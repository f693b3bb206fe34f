import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { LIMITS } from '../../shared/limits.ts'
import { browserCommand, launchBrowser } from '../support/browser.ts'
import { makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { choosePhotos, fillIn, openShare, ready, send, thanks } from './on-phone.ts'

let browser: Browser
let host: TestHost
let folder: string

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
  folder = await mkdtemp(join(tmpdir(), 'veduta-phone-'))
})
afterAll(async () => {
  await browser.close()
  await host.close()
  await rm(folder, { recursive: true, force: true })
})

/** A photo that is a file on the phone, and may be deleted there. */
async function chooseFile(page: Page, name: string): Promise<{ remove(): Promise<void> }> {
  const path = join(folder, name)
  await writeFile(path, await makePhoto())
  await page.setInputFiles('#f-photos', path)
  await page.locator('.share-photo img').first().waitFor()
  return { remove: () => rm(path) }
}

describe('files that are no photos for the gallery', () => {
  test.each([
    ['large.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(LIMITS.photoBytes)]), '20 MB can be sent'],
    ['empty.jpg', Buffer.alloc(0), 'is empty'],
    ['notes.txt', Buffer.from('Not a photo at all, whatever the list of files says.'), 'is not a photo'],
  ])('%s is not added, with words about it', async (name, buffer, words) => {
    const { page } = await openShare(browser, host.url)
    const [path, good] = [join(folder, name), join(folder, 'good.jpg')]
    await writeFile(path, buffer)
    await writeFile(good, await makePhoto())
    await page.setInputFiles('#f-photos', [path, good])
    const note = page.locator('[aria-live] .note', { hasText: name })
    await note.waitFor()
    expect(await note.textContent()).toContain(words)
    expect(await page.locator('.share-photo').count()).toBe(1)
    await page.context().close()
  })
})

test('a large photo is shown by a small picture', async () => {
  const { page } = await openShare(browser, host.url)
  const path = join(folder, 'twelve-megapixels.jpg')
  await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#3f7f93' } })
    .jpeg()
    .toFile(path)
  await page.setInputFiles('#f-photos', path)
  const picture = page.locator('.share-photo img')
  await picture.waitFor()
  expect(await picture.evaluate((each: HTMLImageElement) => each.decode().then(() => [each.naturalWidth, each.naturalHeight]))).toEqual([1024, 768])
  await page.context().close()
})

test('several photos arrive, but for the one that the gallery refuses', async () => {
  const { page } = await openShare(browser, host.url)
  // The ticket of the second photo leads to where none is taken.
  await page.route('**/api/v1/cities/genoa/submissions', async route => {
    const response = await route.fetch()
    const tickets = (await response.json()) as TicketAnswer
    await route.fulfill({ response, json: { ...tickets, uploads: tickets.uploads.map(each => (each.photo === '2' ? { ...each, url: '/refusing' } : each)) } })
  })
  await page.route('**/refusing', route => route.fulfill({ status: 415, contentType: 'application/problem+json', body: JSON.stringify(UNSUPPORTED) }))
  await fillIn(page, 'Two of three', 'one.jpg', 'two.jpg', 'three.jpg')
  await send(page)
  await thanks(page)
  const note = page.locator('.share-sent .note')
  expect(await note.textContent()).toMatch(/One photo did not arrive.*“two\.jpg” was not taken.*Accepted: image\/jpeg/s)
  await page.goto(await page.locator('#f-link').inputValue())
  const photos = page.locator('.status-photos > li')
  await expect
    .poll(() => photos.allTextContents(), { timeout: 20_000 })
    .toEqual([expect.stringContaining('has arrived'), expect.stringContaining('has not arrived yet'), expect.stringContaining('has arrived')])
  await page.context().close()
})

const UNSUPPORTED = {
  type: 'urn:veduta:problem:unsupported-type',
  title: 'This kind of file is not accepted',
  status: 415,
  detail: 'expected an image',
  expected: 'image/jpeg',
}

test('a photo that is deleted from the phone while it is written about is sent from the kept copy', async () => {
  // A browser with a profile: a private window keeps nothing on the disk, not even a copy.
  const phone = await launchPhone(join(folder, 'profile'))
  const [page = await phone.newPage()] = phone.pages()
  await page.goto(`${host.url}/genoa/share?lang=en`)
  await ready(page)
  const file = await chooseFile(page, 'moved.jpg')
  await page.locator('#f-title').fill('Kept in time')
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
  await expect.poll(() => page.evaluate(countPhotos)).toBe(1)
  await file.remove()
  await send(page)
  await thanks(page)
  expect(await page.locator('.share-sent .note').count()).toBe(0)
  await phone.close()
})

test('where nothing is kept, a photo that is gone at sending is named, and the others go', async () => {
  const phone = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await phone.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  const page = await phone.newPage()
  await page.goto(`${host.url}/genoa/share?lang=en`)
  await page.getByText('This browser keeps no drafts').waitFor()
  const file = await chooseFile(page, 'gone.jpg')
  await choosePhotos(page, 'stays.jpg')
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
  await file.remove()
  await send(page)
  await thanks(page)
  expect(await page.locator('.share-sent .note').textContent()).toMatch(/One photo did not arrive.*“gone\.jpg” can no longer be read on this device/s)
  await phone.close()
})

/** A browser that keeps what it stores in a folder. */
function launchPhone(profile: string): Promise<BrowserContext> {
  const { executablePath, ...options } = browserCommand()
  return chromium.launchPersistentContext(profile, { ...options, locale: 'en-GB', ...(executablePath ? { executablePath } : { channel: 'chrome' }) })
}

/** In the page: how many photos the device has kept. */
const countPhotos = () =>
  new Promise<number>(resolve => {
    indexedDB.open('veduta').onsuccess = ({ target }) => {
      const database = (target as IDBOpenDBRequest).result
      database.transaction('photos').objectStore('photos').count().onsuccess = found => {
        database.close()
        resolve((found.target as IDBRequest<number>).result)
      }
    }
  })
