import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage, type Shape, SLOW } from './open-gallery.ts'

/** What phones send, in an order that fills rows differently at every width. */
const SHAPES: readonly Shape[] = [
  { width: 640, height: 480 },
  { width: 480, height: 640 },
  { width: 640, height: 360 },
  { width: 500, height: 500 },
  { width: 480, height: 640 },
  { width: 360, height: 640 },
  { width: 640, height: 200 },
  { width: 640, height: 480 },
  { width: 640, height: 427 },
  { width: 480, height: 640 },
]

let browser: Browser
let host: GalleryHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  for (let round = 0; round < 2; round++) for (const shape of SHAPES) await host.publish([shape])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

interface Box {
  left: number
  right: number
  top: number
  width: number
  height: number
  /** Of the photo itself. */
  ratio: number
  bottomOfTile: number
}

/** The pictures as they lie, by row. */
async function rowsOf(page: Page): Promise<Box[][]> {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tile')].map(tile => {
      const image = tile.querySelector('img')
      const { left, right, top, width, height } = image?.getBoundingClientRect() ?? new DOMRect()
      return {
        left,
        right,
        top,
        width,
        height,
        ratio: Number(image?.getAttribute('width')) / Number(image?.getAttribute('height')),
        bottomOfTile: tile.getBoundingClientRect().bottom,
      }
    }),
  )
  const rows: Box[][] = []
  for (const box of boxes) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.top ?? 0) - box.top) < 1) row.push(box)
    else rows.push([box])
  }
  return rows
}

describe.each([320, 390, 768, 1440, 2560])('at %i px', width => {
  let page: Page
  let rows: Box[][] = []
  beforeAll(async () => {
    ;({ page } = await openPage(browser, { viewport: { width, height: 900 }, hasTouch: width < 500, isMobile: width < 500 }))
    await page.goto(`${host.url}/genoa`)
    rows = await rowsOf(page)
  })
  afterAll(() => page.context().close())

  test('nothing is wider than the window', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('the pictures of a row have one height, and lie 6 px apart', () => {
    for (const row of rows)
      for (const [index, box] of row.entries()) {
        const before = row[index - 1]
        if (!before) continue
        expect(Math.abs(box.height - before.height)).toBeLessThanOrEqual(1)
        expect(Math.abs(box.left - before.right - 6)).toBeLessThanOrEqual(1)
      }
  })

  test('a row with several pictures before the last is as wide as the list', async () => {
    const list = await page.evaluate(() => document.querySelector('.rows')?.getBoundingClientRect().width ?? 0)
    for (const row of rows.slice(0, -1)) {
      const last = row.at(-1)
      if (row.length > 2 && last) expect(Math.abs(last.right - (row[0]?.left ?? 0) - list)).toBeLessThanOrEqual(2)
    }
  })

  test('no picture is cropped by more than its class of ratios allows', () => {
    for (const { width: shown, height, ratio } of rows.flat()) expect(Math.abs(shown / height / ratio - 1)).toBeLessThan(0.01)
  })
})

test('nothing moves while pictures arrive late, one by one', async () => {
  const { page } = await openPage(browser)
  const waiting: (() => void)[] = []
  await page.route('**/media/**', async route => {
    await new Promise<void>(resolve => waiting.push(resolve))
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${host.url}/genoa`, { waitUntil: 'domcontentloaded' })
  await page.locator('.tile').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const shown = () =>
    page.evaluate(
      () => [...document.querySelectorAll<HTMLImageElement>('.tile img')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length,
    )
  expect(await shown()).toBe(0)
  for (let count = 1; count <= 4; count++) {
    await expect.poll(() => waiting.length, SLOW).toBeGreaterThan(0)
    waiting.shift()?.()
    await expect.poll(shown, SLOW).toBe(count)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  for (const go of waiting) go()
  await page.context().close()
})
