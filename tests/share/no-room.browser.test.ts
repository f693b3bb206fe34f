import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { acknowledged, fillIn, openShare, send } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  // More than any disk has.
  ;[browser, host] = await Promise.all([launchBrowser(), startHost({ env: { VEDUTA_RESERVE: '9999999' } })])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('a gallery without room for photos says so instead of blaming the connection, and keeps all of it', async () => {
  const { page, errors } = await openShare(browser, host.url)
  const ids = acknowledged(page)
  await fillIn(page, 'For later')
  await send(page)
  await page.getByText('The gallery asks for patience').waitFor()
  await page.getByText('It takes in nothing new at the moment', { exact: false }).waitFor()
  expect(ids.size).toBe(0)
  expect(host.log()).toContain('of free disk before more photos are taken in')
  await page.context().close()
  expect(errors).toEqual([])
})
