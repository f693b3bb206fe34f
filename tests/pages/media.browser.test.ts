import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage } from './open-gallery.ts'

let browser: Browser
let host: GalleryHost
let story = ''

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  story = await host.publish([{ width: 640, height: 480 }])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const PAGES = ['/', '/genoa', '/genoa/campaigns/rolli-days', '/genoa/places/palazzo-rosso', '/genoa/stories/{story}', '/genoa/privacy', '/genoa/imprint']

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(browser, options)
  await page.goto(`${host.url}${path.replace('{story}', story)}`)
  return page
}

describe('on paper', () => {
  test.each(PAGES)('%s has nothing to press, in black on white', async path => {
    const page = await open(path, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const each of ['button', '.button', 'summary', 'input', 'select', 'textarea', 'nav', '.site-footer'])
      expect(await page.locator(each).filter({ visible: true }).count(), each).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
    await page.context().close()
  })

  test('a story says whose it is, under which licence, and where it is on the web', async () => {
    const page = await open('/genoa/stories/{story}?lang=en')
    await page.emulateMedia({ media: 'print' })
    for (const words of ['Ada', 'CC BY 4.0', `${host.url}/genoa/stories/${story}`])
      expect(await page.getByText(words, { exact: true }).isVisible(), words).toBe(true)
    expect(await page.locator('.story-credit a').evaluate(link => getComputedStyle(link, '::after').content)).toContain(
      'https://creativecommons.org/licenses/by/4.0/',
    )
    const { width, right } = await page.locator('.story-photo img').evaluate(image => image.getBoundingClientRect())
    expect(width).toBeGreaterThan(200)
    expect(right).toBeLessThanOrEqual(1440)
    await page.context().close()
  })

  test('every picture of a list is printed with its credit', async () => {
    const page = await open('/genoa')
    await page.emulateMedia({ media: 'print' })
    const caption = await page.locator('.tile-caption').evaluate(element => {
      const { opacity, position } = getComputedStyle(element)
      return { opacity, position }
    })
    expect(caption).toEqual({ opacity: '1', position: 'static' })
    await page.context().close()
  })
})

describe('in forced colours', () => {
  test.each(['/genoa', '/genoa/stories/{story}', '/genoa/nothing'])('%s shows focus as a line and buttons by their edge', async path => {
    const page = await open(path, { forcedColors: 'active' })
    for (const button of await page.locator('.button').filter({ visible: true }).all()) {
      const { borderTopWidth, borderTopColor, backgroundColor } = await button.evaluate(element => {
        const style = getComputedStyle(element)
        return { borderTopWidth: style.borderTopWidth, borderTopColor: style.borderTopColor, backgroundColor: style.backgroundColor }
      })
      expect(borderTopWidth).toBe('1px')
      expect(borderTopColor).not.toBe(backgroundColor)
    }
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body)
        return `${style.outlineStyle} ${style.outlineWidth}`
      })
      expect(focused).toBe('solid 2px')
    }
    await page.context().close()
  })
})

test.each(['/', '/genoa', '/genoa/stories/{story}'])('with reduced motion nothing on %s moves', async path => {
  const page = await open(path, { reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(element => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(', ').some(each => Number.parseFloat(each) > 0)
      })
      .map(({ className }) => className),
  )
  expect(moving).toEqual([])
  await page.context().close()
})
