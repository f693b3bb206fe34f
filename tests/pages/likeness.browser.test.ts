import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage } from './open-gallery.ts'

let browser: Browser
let host: GalleryHost
let story = ''
let page: Page
let errors: string[]

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})
beforeEach(async () => {
  story = await host.publish([
    { width: 640, height: 480 },
    { width: 480, height: 640 },
  ])
  ;({ page, errors } = await openPage(browser, { viewport: { width: 390, height: 844 } }))
  await page.goto(`${host.url}/genoa/stories/${story}?lang=en`)
  await page.getByText('I am in this photo').press('Enter')
  await page.locator('.spot-photo img[src]').waitFor()
})
afterEach(async () => {
  expect(errors).toEqual([])
  await page.context().close()
})

const likeness = async () => (await host.context.notes.notices(story)).map(notice => notice.likeness)
async function send() {
  await page.getByRole('button', { name: 'Send to the city' }).press('Enter')
  await page.locator('#in-this-photo .note-good').waitFor()
}

test('nothing has to be said but the wish: two keys are enough', async () => {
  await send()
  expect(await likeness()).toEqual([{ wish: 'cover', photo: '1' }])
  expect((await host.context.notes.notices(story))[0]).toMatchObject({ ground: 'people-recognisable', explanation: '', lang: 'en' })
})

test('a touch on the photo says where, in fractions of it', async () => {
  const picture = page.locator('.spot-photo')
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
  await picture.click({ position: { x: width * 0.25, y: height * 0.75 } })
  expect(await page.locator('.spot-x').getAttribute('x1')).toBe('25')
  await page.getByLabel('Take the story down').check()
  await send()
  expect(await likeness()).toEqual([{ wish: 'remove', photo: '1', spot: { x: 0.25, y: 0.75 } }])
})

test('the keyboard says where on which photo, and takes it back', async () => {
  await page.getByLabel('Which photo?').selectOption('2')
  const across = page.getByLabel('From left to right')
  await across.press('ArrowRight')
  expect(await page.locator('.spot-photo img').getAttribute('src')).toContain(`${story}/2-1/`)
  await page.getByRole('button', { name: 'Without a place' }).press('Enter')
  expect(await page.locator('.spot-photo line').first().isVisible()).toBe(false)
  await across.press('ArrowRight')
  await page.getByLabel('From top to bottom').press('Home')
  await send()
  expect(await likeness()).toEqual([{ wish: 'cover', photo: '2', spot: { x: 0.52, y: 0 } }])
})

test('the address of the form opens it', async () => {
  await page.goto(`${host.url}/genoa/stories/${story}?lang=en#in-this-photo`)
  await page.getByRole('button', { name: 'Send to the city' }).waitFor()
})
