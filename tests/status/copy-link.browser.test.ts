import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
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

test('a link that the browser does not copy is selected, as the page says', async () => {
  const { link } = await sendCard(host)
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'Your photo is with the city of Genoa')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('the link is selected and can be copied by hand').waitFor()
  expect(await page.evaluate(() => [document.activeElement?.id, getSelection()?.toString()])).toEqual(['f-link', link])
  expect(errors).toEqual([])
  await page.context().close()
})
