import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** A device of its own, as it comes out of the box. */
async function openShare(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; errors: string[] }> {
  const device = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, ...options })
  const page = await device.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  await page.goto(`${host.url}/genoa/share?lang=en`)
  await page.locator('#f-photos:enabled').waitFor()
  return { page, errors }
}

async function choosePhoto(page: Page, name = 'harbour.jpg') {
  await page.setInputFiles('#f-photos', { name, mimeType: 'image/jpeg', buffer: Buffer.from(await makePhoto()) })
  await page.locator('.share-photos li').first().waitFor()
}

async function fillIn(page: Page, title: string) {
  await choosePhoto(page)
  await page.locator('#f-title').fill(title)
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
}

const send = (page: Page) => page.getByRole('button', { name: /^Send to/ }).click()
const thanks = (page: Page) => page.getByRole('heading', { name: /Your photo is with the city of/ }).waitFor()

describe('the share page', () => {
  test('a reload before sending keeps photo and words', async () => {
    const { page } = await openShare()
    await fillIn(page, 'Kept words')
    await expect.poll(() => storedTitle(page), { timeout: 10_000 }).toBe('Kept words')
    await page.reload()
    await page.locator('.share-photos li').waitFor()
    expect(await page.locator('#f-title').inputValue()).toBe('Kept words')
    await page.context().close()
  })

  test('a reload while the photo travels goes on, as the same submission', async () => {
    const { page } = await openShare()
    const ids = new Set<string>()
    page.on('response', async response => {
      if (response.request().method() === 'POST' && response.url().includes('/submissions') && response.ok())
        ids.add(((await response.json()) as { id: string }).id)
    })
    // The photo finds no way through, until the page is loaded again.
    await page.route('**/uploads', route => (new URL(route.request().url()).pathname === '/uploads' ? route.abort('connectionfailed') : route.fallback()))
    await fillIn(page, 'Sent in two halves')
    await send(page)
    await page.getByText('The words have arrived in', { exact: false }).waitFor()
    await page.unroute('**/uploads')
    await page.reload()
    await thanks(page)
    expect(ids.size).toBe(1)
    await page.goto(await page.locator('#f-link').inputValue())
    await page.getByText('Waiting for a person', { exact: true }).waitFor()
    await page.context().close()
  })

  test('a HEIC photo is refused on the device with what to do, whatever it is called', async () => {
    const { page } = await openShare()
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
    await page.setInputFiles('#f-photos', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: heic })
    const note = page.locator('[aria-live] .note', { hasText: 'IMG_1.jpg' })
    await note.waitFor()
    expect(await note.textContent()).toContain('HEIC')
    expect(await page.locator('.share-photos').count()).toBe(0)
    await page.context().close()
  })

  test('what is missing is listed, and the focus goes to the first of it', async () => {
    const { page } = await openShare()
    await send(page)
    await page.locator('#f-photos-error').waitFor()
    await page.locator('#f-terms-error').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-photos')
    await page.context().close()
  })
})

/** The title of the draft that the device has stored. */
const storedTitle = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        indexedDB.open('veduta').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          database.transaction('drafts').objectStore('drafts').getAll().onsuccess = found => {
            database.close()
            resolve((found.target as IDBRequest<{ fields: { title: string } }[]>).result[0]?.fields.title)
          }
        }
      }),
  )
