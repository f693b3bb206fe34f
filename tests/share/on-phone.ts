import type { Browser, Page, Route } from 'playwright-core'
import { makePhoto } from '../support/contributor.ts'

interface Options extends NonNullable<Parameters<Browser['newContext']>[0]> {
  /** Language of the page. */
  lang?: string
  /** Nothing can be stored on it. */
  keeps?: false
}

/** A phone of its own, as it comes out of the box, that has opened the share page of Genoa. */
export async function openShare(browser: Browser, url: string, { lang = 'en', keeps, ...options }: Options = {}): Promise<{ page: Page; errors: string[] }> {
  const phone = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, ...options })
  if (keeps === false) await phone.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  const page = await phone.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  await page.goto(`${url}/genoa/share?lang=${lang}`)
  await ready(page)
  return { page, errors }
}

/** The page has come alive. */
export const ready = (page: Page) => page.locator('#f-photos:enabled').waitFor()

export const jpeg = async (name = 'harbour.jpg', size?: { width: number; height: number }) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(await makePhoto(size)),
})

/** Add photos to the card and wait until each is on it. */
export async function choosePhotos(page: Page, ...names: string[]) {
  const before = await page.locator('.share-photo').count()
  await page.setInputFiles('#f-photos', await Promise.all(names.map(name => jpeg(name))))
  await page
    .locator('.share-photo')
    .nth(before + names.length - 1)
    .waitFor()
}

/** As little as is needed: a photo, a title, who is shown, the terms. */
export async function fillIn(page: Page, title: string, ...names: string[]) {
  await choosePhotos(page, ...(names.length > 0 ? names : ['harbour.jpg']))
  await page.locator('#f-title').fill(title)
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
}

export const send = (page: Page) => page.locator('#f-send').click()
export const thanks = (page: Page) => page.getByRole('heading', { name: /^Your photos? (is|are) with the city of/ }).waitFor()
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** Let no photo through until `lift` is called; also across reloads. */
export async function blockPhotos(page: Page): Promise<{ lift(): Promise<void> }> {
  const block = (route: Route) => (new URL(route.request().url()).pathname === '/uploads' ? route.abort('connectionfailed') : route.fallback())
  await page.route('**/uploads', block)
  return { lift: () => page.unroute('**/uploads', block) }
}

/** Ids of the submissions that the host has acknowledged to this page. */
export function acknowledged(page: Page): Set<string> {
  const ids = new Set<string>()
  page.on('response', async response => {
    if (response.request().method() === 'POST' && response.url().includes('/submissions') && response.ok())
      ids.add(((await response.json()) as { id: string }).id)
  })
  return ids
}

/** The title of the draft that the phone has stored. */
export const storedTitle = (page: Page): Promise<string | undefined> =>
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
