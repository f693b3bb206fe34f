import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { blockPhotos, fillIn, openShare, send, thanks } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Axe takes its time on a busy machine, milliseconds. */
const SLOW = 240_000

describe('axe finds nothing on the share page', () => {
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const)
    test(
      `${colorScheme}, ${width} px`,
      async () => {
        const { page } = await openShare(browser, host.url, { colorScheme, viewport: { width, height: 844 }, reducedMotion: 'reduce' })
        // Legacy mode looks at the page itself, without a second one: the page has no frames.
        const check = async (what: string) => {
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          expect(violations.map(each => `${what}: ${each.id} ${each.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        }
        await check('empty')
        await send(page)
        await page.locator('#f-terms-error').waitFor()
        await check('mistakes')
        await fillIn(page, 'Accessible', 'harbour.jpg', 'pier.jpg')
        await page.setInputFiles('#f-photos', { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') })
        await page.locator('[aria-live] .note').waitFor()
        await page.locator('.share-licences summary').click()
        await check('filled in')
        const photos = await blockPhotos(page)
        await send(page)
        await page.getByText('Waiting for a connection').waitFor()
        await check('on its way')
        await photos.lift()
        await thanks(page)
        await check('sent')
        await page.context().close()
      },
      SLOW,
    )
})
