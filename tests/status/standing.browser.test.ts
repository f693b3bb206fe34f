import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newToken } from '../../shared/token.ts'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { decideNow, genoa } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { heading, openOwn, sendCard } from './own-page.ts'

let browser: Browser
let host: DeskHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openDeskHost()])
  await host.context.catalog.putCity({ ...genoa, accent: 'rust' })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('a card that waits for a person says so and how long that usually takes, in the colour of its city', async () => {
  const { link } = await sendCard(host, { title: 'In the queue' })
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'Your photo is with the city of Genoa')
  await page.getByText('Waiting for a person', { exact: true }).waitFor()
  await page.getByText('A person will look at it, usually within a day.').waitFor()
  await page.getByRole('heading', { name: 'In the queue' }).waitFor()
  expect(await page.locator('html').getAttribute('class')).toBe('accent-rust')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a page that is left open learns of the decision by itself, and links to the story', async () => {
  const { id, link } = await sendCard(host, { title: 'Soon in the gallery' })
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'Your photo is with the city of Genoa')
  await decideNow(host.context, id, 'publish')
  await page.clock.fastForward('05:00')
  await heading(page, 'It hangs in the gallery of Genoa')
  await page.locator('.status-timeline li', { hasText: 'A moderator of Genoa looked at it and published it.' }).waitFor()
  await expect.poll(async () => (await fetch(`${host.url}/genoa/stories/${id}`)).status, { timeout: 20_000 }).toBe(200)
  await page.getByRole('link', { name: 'See it in the gallery' }).click()
  await page.waitForURL(`${host.url}/genoa/stories/${id}`)
  await page.getByRole('heading', { name: 'Soon in the gallery' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('a page without a connection keeps what it knew and says how old that is, then looks again', async () => {
  const { id, link } = await sendCard(host)
  const { page } = await openOwn(browser, link)
  await heading(page, 'Your photo is with the city of Genoa')
  await page.context().setOffline(true)
  await page.clock.fastForward('05:00')
  await page.getByText('This is how it stood a moment ago').waitFor()
  await heading(page, 'Your photo is with the city of Genoa')
  await decideNow(host.context, id, 'publish')
  await page.context().setOffline(false)
  await heading(page, 'It hangs in the gallery of Genoa')
  await page.getByText('This is how it stood a moment ago').waitFor({ state: 'detached' })
  await page.context().close()
})

test.each([
  ['another token', (id: string) => `/my/${id}?lang=en#${newToken()}`, 'This link opens nothing'],
  ['half a token', (id: string, token: string) => `/my/${id}?lang=en#${token.slice(0, 20)}`, 'This link opens nothing'],
  ['an unknown id', (_: string, token: string) => `/my/${'a'.repeat(26)}?lang=en#${token}`, 'This link opens nothing'],
  ['no token', (id: string) => `/my/${id}?lang=en`, 'This link is not complete'],
])('%s opens nothing, in words of its own', async (_, path, title) => {
  const { id, someone } = await sendCard(host, { title: 'Nobody else’s' })
  const { page, errors } = await openOwn(browser, `${host.url}${path(id, someone.token)}`)
  await heading(page, title)
  expect(await page.locator('main').textContent()).not.toContain('Nobody else’s')
  expect(errors).toEqual([])
  await page.context().close()
})

test('without a script the page says what it needs', async () => {
  const { link } = await sendCard(host)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(link)
  await heading(page, 'Your submission')
  await page.locator('noscript .note', { hasText: 'a secret that never leaves the device' }).waitFor()
  expect(await page.getByText('Looking it up').isVisible()).toBe(false)
  await context.close()
})
