import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { launchBrowser } from '../support/browser.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
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

test('a story with a telephone number is held, marked at the desk, and published when a person says so twice', async () => {
  const photo = await makePhoto()
  const someone = await contributor(host.url, [photo], {
    story: { title: 'Boat trips', text: 'The best of the bay. Call 347 123 4567 for a seat.', lang: 'en' },
    credit: 'ada@example.org',
    photos: [{ type: 'image/jpeg', bytes: photo.length, alt: 'A boat' }],
  })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  const status = await someone.reaches('in_review')
  expect(JSON.stringify(status)).not.toMatch(/textCheck|personal-data/)

  const desk = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const page = await desk.newPage()
  await page.goto(`${host.url}/desk`)
  await page.locator('a.button').press('Enter')
  await page.locator('#login').fill('moderator')
  await page.locator('#password').fill(demoPassword(readFileSync(join(host.folder, 'issuer.secret'), 'utf8').trim(), 'moderator'))
  await page.locator('#password').press('Enter')
  await page.locator('.queue-row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: 'Boat trips' }).waitFor()

  expect(await page.locator('.facts-text mark').allTextContents()).toEqual(['347 123 4567 (Personal data)'])
  const rows = await page.locator('.words-row').allTextContents()
  expect(rows.some(row => /Personal data.*text: .*347 123 4567/.test(row))).toBe(true)
  expect(rows.some(row => /Personal data.*name to show: .*ada@example\.org/.test(row))).toBe(true)

  await page.locator('.stage-frame img').waitFor()
  await page.keyboard.press('p')
  await page.locator('[role=status]', { hasText: 'Marked words ask for care' }).waitFor()
  expect((await someone.status()).status).toBe('in_review')
  await page.keyboard.press('p')
  expect((await someone.reaches('published')).url).toBeDefined()
  await desk.close()
}, 60_000)
