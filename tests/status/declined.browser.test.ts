import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { bruno, decideNow } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { heading, openOwn, sendCard } from './own-page.ts'

let browser: Browser
let host: DeskHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openDeskHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('declined with a reason, asked for a second look, declined again', async () => {
  const { id, link } = await sendCard(host)
  await decideNow(host.context, id, 'decline', { reason: 'not-about-the-city', explanation: 'This is the beach of Nice.\nPlease send one of Genoa.' })
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'Genoa has not published it')
  await page.getByRole('heading', { name: 'Not about the city' }).waitFor()
  expect(await page.locator('.status-why blockquote').textContent()).toBe('This is the beach of Nice.\nPlease send one of Genoa.')
  expect(await page.locator('.status-redress li').count()).toBe(3)

  await page.getByRole('button', { name: 'Ask for a second look' }).click()
  await page.locator('#f-appeal-error').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-appeal')
  await page.locator('#f-appeal').fill('It is Boccadasse, seen from the water.')
  await page.getByRole('button', { name: 'Ask for a second look' }).click()
  await heading(page, 'Another person looks at it again')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('status-now')
  await page.locator('blockquote', { hasText: 'It is Boccadasse, seen from the water.' }).waitFor()
  expect(await page.locator('#f-appeal').count()).toBe(0)

  await decideNow(host.context, id, 'decline', { reason: 'mistake', explanation: 'Even so.' }, bruno)
  await page.clock.fastForward('05:00')
  await heading(page, 'Genoa has not published it')
  await page.locator('blockquote', { hasText: 'Even so.' }).waitFor()
  // One appeal is possible; what remains is outside.
  expect(await page.locator('#f-appeal').count()).toBe(0)
  expect(await page.locator('.status-redress li').count()).toBe(2)
  expect(await page.locator('.status-timeline li > span').allTextContents()).toEqual([
    'A moderator of Genoa looked at it and did not publish it.',
    'You asked for a second look.',
    'The photo arrived and was prepared for a person to look at.',
    'The words arrived in Genoa.',
  ])
  expect(errors).toEqual([])
  await page.context().close()
})

test('a second look that is asked for without a connection keeps its words', async () => {
  const { id, link } = await sendCard(host)
  await decideNow(host.context, id, 'decline')
  const { page } = await openOwn(browser, link)
  await page.locator('#f-appeal').fill('From the train')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Ask for a second look' }).click()
  await page.locator('#f-appeal-error', { hasText: 'There is no connection, so nothing has been changed.' }).waitFor()
  expect(await page.locator('#f-appeal').inputValue()).toBe('From the train')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Ask for a second look' }).click()
  await heading(page, 'Another person looks at it again')
  await page.context().close()
})
