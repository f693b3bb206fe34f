import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { decideNow, item } from '../submissions/fixtures.ts'
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

test('taking back asks first, gives the focus back, and says what that did', async () => {
  const { id, link } = await sendCard(host)
  await decideNow(host.context, id, 'publish')
  const { page, errors } = await openOwn(browser, link)
  const open = page.locator('.status-actions > p .button-danger')
  const dialog = page.getByRole('dialog')
  const focusIsBack = () => open.evaluate(each => each === document.activeElement)

  await open.press('Enter')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await focusIsBack()).toBe(true)

  await open.press('Enter')
  await dialog.getByRole('button', { name: 'Leave it as it is' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await focusIsBack()).toBe(true)
  expect((await item(host.context, id)).status).toBe('published')

  await open.press('Enter')
  await dialog.getByRole('button', { name: 'Take it back' }).press('Enter')
  await heading(page, 'You have taken it back')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('status-now')
  expect(await open.count()).toBe(0)
  expect(await page.locator('.status-timeline li > span').first().textContent()).toBe('You took it back.')
  expect((await item(host.context, id)).status).toBe('withdrawn')
  expect(errors).toEqual([])
  await page.context().close()
})

test('without a connection nothing is taken back, and the dialog says so', async () => {
  const { id, link } = await sendCard(host)
  const { page } = await openOwn(browser, link)
  await page.locator('.status-actions > p .button-danger').click()
  await page.context().setOffline(true)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Take it back' }).click()
  await dialog.getByRole('alert').filter({ hasText: 'There is no connection, so nothing has been changed.' }).waitFor()
  expect((await item(host.context, id)).status).toBe('in_review')
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: 'Take it back' }).click()
  await heading(page, 'You have taken it back')
  await page.context().close()
})
