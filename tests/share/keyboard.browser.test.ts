import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { focused, jpeg, openShare } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** More stops than any form has: whoever needs them is lost. */
const STOPS = 60

/** Press Tab until a control has the focus; every stop on the way must be in sight and show where it is. */
async function tabTo(page: Page, id: string) {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(lookAtFocus)).toEqual({ inSight: true, marked: true })
    if ((await focused(page)) === id) return
  }
  throw new Error(`expected #${id} within ${STOPS} stops`)
}

const lookAtFocus = () => {
  const each = document.activeElement as HTMLElement
  const { top, bottom } = each.getBoundingClientRect()
  // A file input lies over its label, which is drawn instead of it.
  const drawn = each.matches('.share-file input') ? each.previousElementSibling : each
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? each)
  return { inSight: bottom > 0 && top < innerHeight, marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
}

test('from the first tab stop to the thanks by keyboard alone', async () => {
  const { page, errors } = await openShare(browser, host.url, { viewport: { width: 1280, height: 800 } })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
  await page.keyboard.press('Enter')

  // Asked for before the way there: a browser that has much to do may hear of a key before it hears that somebody waits for its chooser.
  const chosen = page.waitForEvent('filechooser')
  await tabTo(page, 'f-photos')
  await page.keyboard.press('Enter')
  await (await chosen).setFiles(await jpeg())
  await page.locator('.share-photo').waitFor()
  await tabTo(page, 'f-title')
  await page.keyboard.type('Without a mouse')
  await tabTo(page, 'f-text')
  await page.keyboard.type('Only keys.')
  await tabTo(page, 'f-credit')
  await page.keyboard.type('Ada')
  await tabTo(page, 'f-send')
  await page.keyboard.press('Enter')

  // Two answers are missing: the focus is at the first of them.
  await page.locator('#f-people-error').waitFor()
  expect(await focused(page)).toBe('f-people')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'f-terms')
  await page.keyboard.press('Space')
  await tabTo(page, 'f-send')
  await page.keyboard.press('Enter')

  const title = page.getByRole('heading', { name: /Your photo is with the city of/ })
  await title.waitFor()
  expect(await title.evaluate(each => each === document.activeElement)).toBe(true)
  await tabTo(page, 'f-link')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('See where it stands')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Without a mouse' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
