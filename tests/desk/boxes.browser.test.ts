import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import type { Finding } from '../../shared/moderation.ts'
import { item } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

beforeEach(() => {
  desk.findings = []
})

const from = { provider: 'test', version: '1' }
const face = (x: number): Finding => ({ category: 'face', score: 0.99, box: { x, y: 0.25, width: 0.25, height: 0.5 }, ...from })

const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(each => {
    const { x, y, width, height } = each.getBoundingClientRect()
    return { x, y, width, height }
  })

/** Where the photo's own pixels are within its element. */
const shownAt = (page: Page) =>
  page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => {
    const { x, y, width, height } = each.getBoundingClientRect()
    const scale = Math.min(width / each.naturalWidth, height / each.naturalHeight)
    const [shownWidth, shownHeight] = [each.naturalWidth * scale, each.naturalHeight * scale]
    return { x: x + (width - shownWidth) / 2, y: y + (height - shownHeight) / 2, width: shownWidth, height: shownHeight }
  })

async function open(id: string, viewport: { width: number; height: number }) {
  const opened = await desk.openPage({ viewport })
  await desk.signIn(opened.page)
  await opened.page.goto(`${desk.url}/desk/${id}`)
  await opened.page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => each.decode())
  return opened
}

test.each([
  { width: 1440, height: 900 },
  { width: 375, height: 700 },
])('faces are counted, hold nothing, and are marked where they are, at $width pixels; the marks can be switched off and stay off', async viewport => {
  desk.findings = [face(0.5), face(0), face(0.25)]
  const { id } = await sendStory(desk.url, 'Three friends')
  expect((await item(desk.context, id)).photos).toMatchObject([{ verdict: 'pass' }])
  const { page, errors } = await open(id, viewport)
  expect(await page.locator('.finding').textContent()).toContain('3 faces')
  expect(await page.locator('.stage-box').count()).toBe(3)
  const photo = await shownAt(page)
  const box = await boxOf(page, '.stage-box >> nth=0')
  const is = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(2)
  is(box.x, photo.x + photo.width / 2)
  is(box.y, photo.y + photo.height / 4)
  is(box.width, photo.width / 4)
  is(box.height, photo.height / 2)

  await page.getByLabel('Show where').press('Space')
  await page.locator('.stage-boxes').waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('.stage-frame img').waitFor()
  expect(await page.getByLabel('Show where').isChecked()).toBe(false)
  expect(await page.locator('.stage-boxes').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

test('whatever has a box is marked, and nothing on a photo that is covered', async () => {
  desk.findings = [{ category: 'violence', score: 0.9, box: { x: 0, y: 0, width: 0.5, height: 0.5 }, ...from }, face(0.5)]
  const { id } = await sendStory(desk.url, 'Held')
  const { page } = await open(id, { width: 1440, height: 900 })
  expect(await page.locator('.stage-boxes').count()).toBe(0)
  await page.keyboard.down('b')
  await page.locator('.stage-boxes').waitFor()
  expect(await page.locator('.stage-box').count()).toBe(2)
  await page.keyboard.up('b')
  await page.locator('.stage-boxes').waitFor({ state: 'detached' })
  expect(await page.locator('.finding').textContent()).toMatch(/Violence.*90%.*One face/)
  await page.context().close()
})
