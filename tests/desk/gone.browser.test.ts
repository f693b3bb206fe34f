import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { decideNow } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { type DeskHost, openDeskHost, openPage, sendStory } from './open-desk-host.ts'

let host: DeskHost
let browser: Browser
beforeAll(async () => {
  ;[host, browser] = await Promise.all([openDeskHost(), launchBrowser()])
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await host?.close()
})

test('a moderator reads why a story is hidden after a restore, and which of its photos are gone', async () => {
  const { id } = await sendStory(host.url, 'Taken down before', 2)
  await decideNow(host.context, id, 'publish', { photos: { 2: 'refuse' } })
  await expect.poll(async () => (await applyEvent(host.context, id, { kind: 'originals_erased' })).kind, { timeout: 20_000 }).toBe('changed')
  await applyEvent(host.context, id, { kind: 'hidden_again' })
  const { page, errors } = await openPage(browser)
  await host.signIn(page)
  await page.goto(`${host.url}/desk/${id}`)
  await page.locator('.history summary').press('Enter')
  const entries = page.locator('.history li')
  expect(await entries.nth(0).textContent()).toContain('although it had been taken down')
  expect(await entries.nth(1).textContent()).toContain('Originals deleted, and the photos that were left out')
  await page.locator('.decision-bar', { hasText: 'Publish' }).waitFor()
  await page.locator('.stage-thumb').nth(1).press('Enter')
  await page.locator('.stage-word', { hasText: 'left out when the story was published' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
