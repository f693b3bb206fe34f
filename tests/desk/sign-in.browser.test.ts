import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { openPage } from './open-desk-host.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const password = (login: string) => demoPassword(readFileSync(join(host.folder, 'issuer.secret'), 'utf8').trim(), login)

test('the passwords that are printed at start open the desk, wrong ones do not, and an answer works once', async () => {
  expect(host.output()).toContain(password('moderator'))
  const { page, errors } = await openPage(browser)
  const callbacks: string[] = []
  page.on('request', request => {
    if (request.url().includes('/login/callback?')) callbacks.push(request.url())
  })
  await page.goto(`${host.url}/desk?state=published`)
  await page.locator('a.button').click()
  await page.locator('#login').fill('moderator')
  await page.locator('#password').fill(password('editor'))
  await page.locator('#password').press('Enter')
  await page.locator('#problem').waitFor()
  expect(await page.locator('#login').inputValue()).toBe('moderator')
  await page.locator('#password').fill(password('moderator'))
  await page.locator('#password').press('Enter')
  await page.locator('main.queue').waitFor()
  expect(page.url()).toBe(`${host.url}/desk?state=published`)
  expect(await page.locator('.desk-me').textContent()).toBe('Marco Parodi')

  const replay = await page.goto(callbacks[0] ?? '')
  expect(replay?.status()).toBe(400)
  expect(await page.locator('a.button').first().getAttribute('href')).toBe('/desk')
  const elsewhere = await openPage(browser)
  expect((await elsewhere.page.goto(callbacks[0] ?? ''))?.status()).toBe(400)
  await elsewhere.page.locator('a[href="/login"]').click()
  await elsewhere.page.locator('#login').waitFor()
  expect([...errors, ...elsewhere.errors]).toEqual([])
  await elsewhere.page.context().close()
  await page.context().close()
})

test('signing out ends the session on the server, and the next person is asked who they are', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${host.url}/login`)
  await page.locator('#login').fill('editor')
  await page.locator('#password').fill(password('editor'))
  await page.locator('#password').press('Enter')
  await page.locator('main.queue').waitFor()
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'veduta')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const me = () => fetch(`${host.url}/api/v1/desk/me`, { headers: { cookie: `veduta=${cookie?.value}` } })
  expect((await me()).status).toBe(200)
  await host.restart()
  expect((await me()).status, 'the session outlives a restart').toBe(200)

  await page.locator('.desk-settings button', { hasText: 'Sign out' }).click()
  await page.locator('a.button').waitFor()
  expect((await me()).status).toBe(401)
  await page.locator('a.button').click()
  await page.locator('#login').waitFor()
  await page.context().close()
})

test('the sign-in works without script', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${host.url}/login?lang=nl`)
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  await page.locator('#login').fill('admin')
  await page.locator('#password').fill(password('admin'))
  await page.locator('#password').press('Enter')
  await page.locator('noscript').waitFor({ state: 'attached' })
  expect(page.url()).toBe(`${host.url}/desk`)
  expect(await page.content()).toContain('needs JavaScript')
  await page.context().close()
})

test('guessing is slowed down, for one address and for one account', async () => {
  const slow = await startHost({ env: { VEDUTA_RATE_LIMITS: 'on' } })
  try {
    const { page } = await openPage(browser)
    await page.goto(`${slow.url}/login`)
    for (let attempt = 0; attempt < 10; attempt++) {
      await page.locator('#login').fill('admin')
      await page.locator('#password').fill(`guess ${attempt}`)
      const answer = page.waitForResponse(response => response.request().method() === 'POST')
      await page.locator('#password').press('Enter')
      expect((await answer).status()).toBe(403)
    }
    await page.locator('#password').fill(demoPassword(readFileSync(join(slow.folder, 'issuer.secret'), 'utf8').trim(), 'admin'))
    const refused = page.waitForResponse(response => response.request().method() === 'POST')
    await page.locator('#password').press('Enter')
    expect((await refused).status()).toBe(429)
    await page.context().close()
  } finally {
    await slow.close()
  }
})
