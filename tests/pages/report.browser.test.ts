import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { sha256 } from '../support/contributor.ts'
import { type GalleryHost, openGallery, openPage } from './open-gallery.ts'

const WORDS = 'The woman on the left is my neighbour.'

let browser: Browser
let host: GalleryHost
let story = ''
let page: Page
let errors: string[]

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery({ rateLimits: 'on' })])
  story = await host.publish([{ width: 640, height: 480 }])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})
beforeEach(async () => {
  ;({ page, errors } = await openPage(browser))
  await page.goto(`${host.url}/genoa/stories/${story}?lang=en`)
})
afterEach(async () => {
  expect(errors).toEqual([])
  await page.context().close()
})

const notices = () => host.context.notes.notices(story)
const submit = () => page.getByRole('button', { name: 'Send the report' })
const note = (title: string) => page.locator('#report [data-answer] .note', { hasText: title })
const focused = () => page.evaluate(() => document.activeElement?.id)

async function open() {
  await page.locator('#report summary').press('Enter')
  await submit().waitFor()
}
async function fillIn() {
  await open()
  await page.getByLabel('What is wrong with it?').selectOption('people-recognisable')
  await page.getByLabel('In your words').fill(WORDS)
}

test('what is missing is said in words at its field, and the first of them has the focus', async () => {
  await open()
  await submit().press('Enter')
  await page.locator('#report-ground-error', { hasText: 'Choose what is wrong with it' }).waitFor()
  await page.locator('#report-explanation-error', { hasText: 'one sentence is enough' }).waitFor()
  expect(await focused()).toBe('report-ground')
  expect(await page.locator('#report-ground').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('#report-explanation').getAttribute('aria-describedby')).toBe('report-explanation-hint report-explanation-error')
  expect(await notices()).toEqual([])
})

test('the words at a field go away as soon as it is filled in', async () => {
  await open()
  await submit().press('Enter')
  await page.locator('#report-explanation').pressSequentially('A')
  await page.locator('#report-explanation-error').waitFor({ state: 'detached' })
  expect(await page.locator('#report-explanation').getAttribute('aria-describedby')).toBe('report-explanation-hint')
  expect(await page.locator('#report-explanation').getAttribute('aria-invalid')).toBeNull()
  expect(await page.locator('#report-ground-error').count()).toBe(1)
})

test('an explanation of spaces is none', async () => {
  await fillIn()
  await page.locator('#report-explanation').fill('   ')
  await submit().press('Enter')
  await page.locator('#report-explanation-error').waitFor()
  expect(await notices()).toEqual([])
})

test('an address that only the server takes for wrong is marked at its field, and nothing is lost', async () => {
  await fillIn()
  await page.locator('#report-email').fill('ada@localhost')
  await submit().press('Enter')
  await page.locator('#report-email-error').waitFor()
  expect(await focused()).toBe('report-email')
  expect(await page.locator('#report-explanation').inputValue()).toBe(WORDS)
  expect(await notices()).toEqual([])
})

test('without an answer what was written stays, and the same button sends it again', async () => {
  await fillIn()
  await page.context().setOffline(true)
  await submit().press('Enter')
  await note('could not be sent').getByText('What you wrote is still here').waitFor()
  expect(await page.locator('#report-ground').inputValue()).toBe('people-recognisable')
  expect(await page.locator('#report-explanation').inputValue()).toBe(WORDS)
  await page.context().setOffline(false)
  await submit().press('Enter')
  await note('has arrived').waitFor()
  expect(await notices()).toHaveLength(1)
})

test('a report reaches the city once, and its number is shown', async () => {
  const before = (await notices()).map(({ id }) => id)
  await fillIn()
  await page.locator('#report-email').fill('ada@example.org')
  await submit().dblclick()
  await note('has arrived').waitFor()
  const [sent, ...more] = (await notices()).filter(({ id }) => !before.includes(id))
  expect(sent).toMatchObject({ ground: 'people-recognisable', explanation: WORDS, email: 'ada@example.org', city: 'genoa' })
  expect(more).toEqual([])
  expect(await page.locator('#report [data-receipt]').textContent()).toBe(sent?.id)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('The report has arrived')
})

test('the address of the form opens it', async () => {
  await page.goto(`${host.url}/genoa/stories/${story}?lang=en#report`)
  await submit().waitFor()
})

test('where an address has been named too often the report arrives, and the page says that no mail follows', async () => {
  const body = JSON.stringify({ ground: 'advertising', explanation: 'Again.', email: 'eva@example.org' })
  for (let nth = 0; nth < 10; nth++)
    await fetch(`${host.url}/api/v1/stories/${story}/notices`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-amz-content-sha256': sha256(body) },
      body,
    })
  await fillIn()
  await page.locator('#report-email').fill('Eva@example.org')
  await submit().press('Enter')
  await note('has arrived').getByText('no mail goes to it about this one').waitFor()
})

test('too many reports from one network are answered in words, and nothing is lost', async () => {
  const body = JSON.stringify({ ground: 'advertising', explanation: 'Again.' })
  const report = () =>
    fetch(`${host.url}/api/v1/stories/${story}/notices`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-amz-content-sha256': sha256(body) },
      body,
    })
  while ((await report()).status !== 429);
  await fillIn()
  await submit().press('Enter')
  await note('could not be sent').getByText('Many requests came from your network').waitFor()
  expect(await page.locator('#report-explanation').inputValue()).toBe(WORDS)
})
