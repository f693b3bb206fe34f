import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { deskBrowser } from './desk-browser.ts'
import { type openPage, sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

let id: string
beforeAll(async () => {
  desk.findings = [{ category: 'violence', score: 0.95, provider: 'test', version: '1' }]
  id = (await sendStory(desk.url, 'Held', 2)).id
})

async function open(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await desk.openPage(options)
  await desk.signIn(opened.page)
  await opened.page.goto(`${desk.url}/desk/${id}`)
  await opened.page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => each.decode())
  return opened
}
const isCovered = (page: Page) => page.locator('.stage-frame img').evaluate(each => each.classList.contains('is-covered'))
const filterOf = (page: Page) => page.locator('.stage-frame img').evaluate(each => getComputedStyle(each).filter)

test('a key shows a covered photo only while it is held, and not the one after it', async () => {
  const { page, errors } = await open()
  expect([await isCovered(page), await filterOf(page)]).toEqual([true, 'blur(24px) grayscale(1)'])
  await page.keyboard.down('b')
  await page.keyboard.down('b')
  expect([await isCovered(page), await filterOf(page)]).toEqual([false, 'none'])
  await page.keyboard.down('ArrowRight')
  expect(await isCovered(page)).toBe(true)
  await page.keyboard.up('ArrowRight')
  await page.keyboard.up('b')
  await page.keyboard.down('b')
  expect(await isCovered(page)).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('blur')))
  expect(await isCovered(page), 'the window was left').toBe(true)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a button does the same by key and by pointer, and by a click without a press until the next key', async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 } })
  const button = page.locator('.stage-hold')
  await button.hover()
  await page.mouse.down()
  expect([await isCovered(page), await button.getAttribute('aria-pressed')]).toEqual([false, 'true'])
  await page.mouse.move(5, 5)
  expect(await isCovered(page)).toBe(false)
  await page.mouse.up()
  expect([await isCovered(page), await button.getAttribute('aria-pressed')]).toEqual([true, 'false'])

  await button.focus()
  for (const key of ['Space', 'Enter']) {
    await page.keyboard.down(key)
    expect(await isCovered(page), key).toBe(false)
    await page.keyboard.up(key)
    expect(await isCovered(page), key).toBe(true)
  }
  await button.evaluate((each: HTMLButtonElement) => each.click())
  expect(await isCovered(page)).toBe(false)
  await page.keyboard.press('Shift')
  expect(await isCovered(page)).toBe(true)
  await page.context().close()
})

test('blur and colours are switched by themselves, and stay so', async () => {
  const { page } = await open()
  await page.getByLabel('Blur what asks for care').first().press('Space')
  expect(await filterOf(page)).toBe('blur(0px) grayscale(1)')
  await page.reload()
  await page.locator('.stage-frame img').waitFor()
  expect(await filterOf(page)).toBe('blur(0px) grayscale(1)')
  await page.keyboard.press('?')
  await page.locator('dialog[open]').getByLabel('Show it without colours').press('Space')
  await page.keyboard.press('Escape')
  expect(await isCovered(page)).toBe(false)
  expect(await page.locator('.stage-hold').count()).toBe(0)
  await page.getByLabel('Blur what asks for care').first().press('Space')
  expect(await filterOf(page)).toBe('blur(24px) grayscale(0)')
  await page.context().close()
})
