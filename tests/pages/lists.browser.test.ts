import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CityAnswer } from '../../shared/api.ts'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from './open-gallery.ts'

let browser: Browser
let host: GalleryHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  const [campaign] = await host.context.catalog.campaigns('genoa')
  // Themes are a choice where a city has several.
  if (campaign)
    await host.context.catalog.putCampaign('genoa', { ...campaign, slug: 'markets', title: { it: 'Mercati', en: 'Markets' }, theme: 'economy', places: [] })
  const story = (title: string) => ({ title, text: 'Seen from the tram.', lang: 'en' })
  for (const number of [5, 4, 3, 2, 1]) await host.publish([{ width: 640, height: 480 }], { story: story(`Palace ${number}`), tags: ['stairs'] })
  await host.publish([{ width: 480, height: 640 }], { story: story('Market'), campaign: 'markets', place: 'boccadasse', tags: ['morning light'] })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

async function open(path: string, options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options)
  await opened.page.goto(`${host.url}${path}`)
  return opened
}
const titles = (page: Page) => page.locator('.tile .tile-title').allTextContents()
const older = (page: Page) => page.getByRole('link', { name: 'Older pictures' })
const address = (page: Page) => page.url().slice(host.url.length)

describe('older pictures', () => {
  test('come below the others, and the first of them has the focus', async () => {
    const { page, errors } = await open('/genoa?lang=en&limit=2')
    expect(await titles(page)).toEqual(['Market', 'Palace 1'])
    await older(page).press('Enter')
    await page.locator('.tile').nth(3).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('.tile-title')?.textContent), SLOW).toBe('Palace 2')
    await older(page).press('Enter')
    await page.locator('.tile').nth(5).waitFor()
    expect(await titles(page)).toEqual(['Market', 'Palace 1', 'Palace 2', 'Palace 3', 'Palace 4', 'Palace 5'])
    expect(await older(page).count()).toBe(0)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('are not asked for twice by an impatient finger', async () => {
    const { page } = await open('/genoa?lang=en&limit=2')
    await older(page).dblclick()
    await page.locator('.tile').nth(3).waitFor()
    await older(page).waitFor()
    expect(await titles(page)).toEqual(['Market', 'Palace 1', 'Palace 2', 'Palace 3'])
    await page.context().close()
  })

  test('have a page of their own without JavaScript, and a way back to the newest', async () => {
    const { page } = await open('/genoa?lang=en&limit=2', { javaScriptEnabled: false })
    await older(page).click()
    expect(await titles(page)).toEqual(['Palace 2', 'Palace 3'])
    await older(page).click()
    expect(await titles(page)).toEqual(['Palace 4', 'Palace 5'])
    await page.getByRole('link', { name: 'Back to the newest' }).click()
    expect(await titles(page)).toEqual(['Market', 'Palace 1'])
    await page.context().close()
  })

  test('that can’t be fetched are where the link leads', async () => {
    const { page } = await open('/genoa?lang=en&limit=2')
    await page.route('**/genoa?*cursor*', route => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()))
    await older(page).click()
    await page.waitForURL('**/genoa?*cursor*')
    expect(await titles(page)).toEqual(['Palace 2', 'Palace 3'])
    await page.context().close()
  })
})

describe('choosing among the pictures of a city', () => {
  test.each([
    ['campaign', 'Markets', '/genoa/campaigns/markets?lang=en', ['Market']],
    ['theme', 'Local economy', '/genoa?theme=economy&lang=en', ['Market']],
    ['place', 'Palazzo Rosso', '/genoa/places/palazzo-rosso?lang=en', ['Palace 1', 'Palace 2', 'Palace 3', 'Palace 4', 'Palace 5']],
  ])('by %s', async (_, name, path, expected) => {
    const { page } = await open('/genoa?lang=en')
    const choice = page.getByRole('navigation', { name: 'Choose what to see' })
    await choice.getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`${host.url}${path}`)
    expect(await titles(page)).toEqual(expected)
    expect(await choice.locator('[aria-current=page]').allTextContents()).toEqual([name])
    await choice.getByRole('link', { name: 'All pictures' }).click()
    await page.waitForURL(`${host.url}/genoa?lang=en`)
    expect(await titles(page)).toHaveLength(6)
    await page.context().close()
  })

  test('what is chosen is in view on a phone, where the choices are one line', async () => {
    const { page } = await open('/genoa/places/boccadasse?lang=en', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const chosen = page.locator('.filters [aria-current]')
    await expect.poll(async () => ((await chosen.boundingBox())?.x ?? 0) + ((await chosen.boundingBox())?.width ?? 0), SLOW).toBeLessThan(390)
    expect((await chosen.boundingBox())?.x).toBeGreaterThan(0)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.context().close()
  })

  test('by tag, from a story that has it', async () => {
    const { page } = await open('/genoa/places/boccadasse?lang=en', { javaScriptEnabled: false })
    await page.locator('.tile a').click()
    await page.getByRole('link', { name: 'morning light' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pictures tagged “morning light”')
    expect(await titles(page)).toEqual(['Market'])
    await page.context().close()
  })

  test('the way on from a story stays in the list that was chosen', async () => {
    const { page } = await open('/genoa/campaigns/rolli-days?lang=en', { javaScriptEnabled: false })
    await page.locator('.tile a').first().click()
    expect(await page.getByRole('link', { name: 'Newer' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Older' }).click()
    await page.getByRole('heading', { name: 'Palace 2' }).waitFor()
    await page.getByRole('link', { name: 'Rolli Days' }).last().click()
    await page.waitForURL(`${host.url}/genoa/campaigns/rolli-days?lang=en`)
    await page.context().close()
  })
})

describe('a list without pictures', () => {
  test.each([390, 1440])('keeps the margin of the page at %i px', async width => {
    const { page } = await open('/ghent?lang=en', { viewport: { width, height: 900 } })
    const { places } = (await (await fetch(`${host.url}/api/v1/cities/ghent`)).json()) as CityAnswer
    for (const path of ['/ghent', '/ghent/map', `/ghent/places/${places[0]?.slug}`]) {
      await page.goto(`${host.url}${path}?lang=en`)
      const margin = await page.locator('.site-header').evaluate(header => Number.parseFloat(getComputedStyle(header).paddingLeft))
      const box = await page.locator('.gallery-empty').boundingBox()
      const above = await page.locator('.gallery-empty').evaluate(each => {
        const shown = [...(each.parentElement?.children ?? [])].filter(({ clientHeight }) => clientHeight > 0)
        return each.getBoundingClientRect().top - (shown[shown.indexOf(each) - 1]?.getBoundingClientRect().bottom ?? 0)
      })
      expect(above, path).toBeGreaterThan(0)
      expect([margin > 0, box?.x, (box?.x ?? 0) + (box?.width ?? 0)], path).toEqual([true, margin, width - margin])
    }
    await page.context().close()
  })
})

describe('another language', () => {
  test.each(['/genoa', '/genoa?theme=economy', '/genoa?tag=stairs&limit=2', '/genoa/campaigns/rolli-days', '/genoa/privacy'])(
    'keeps the page %s',
    async path => {
      const { page } = await open(path)
      expect(await page.locator('html').getAttribute('lang')).toBe('it')
      const shown = await titles(page)
      await page.locator('.site-footer').getByRole('link', { name: 'English' }).click()
      await page.waitForURL(`${host.url}${path}${path.includes('?') ? '&' : '?'}lang=en`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await titles(page)).toEqual(shown)
      await page.context().close()
    },
  )

  test('stays while one goes on, and can be left again', async () => {
    const { page } = await open('/genoa?lang=en')
    await page.getByRole('link', { name: 'Boccadasse' }).click()
    await page.waitForURL('**/boccadasse?lang=en')
    await page.locator('.site-footer').getByRole('link', { name: 'Italiano' }).click()
    await page.waitForURL('**/boccadasse?lang=it')
    expect(await page.locator('html').getAttribute('lang')).toBe('it')
    expect(address(page)).toBe('/genoa/places/boccadasse?lang=it')
    await page.context().close()
  })
})
