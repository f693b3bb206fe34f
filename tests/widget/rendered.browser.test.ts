import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { fragmentOf } from './fragment.tsx'
import { documentOf, expectAccessible, expectGoodGuest, ROOM, scriptOf, settled, tiles, visit } from './host-page.ts'
import { DEVICES, shiftOf } from './shift.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

useHostSite(fillGenoa)

const shown = (page: Page, title: string) => page.locator('dialog[open]', { hasText: title }).waitFor()

test('a list that the server rendered is left as it is, and its pictures open over the page', async () => {
  site.pages['/'] = { body: documentOf((await fragmentOf(gallery.url)) + scriptOf(gallery.url)) }
  const guest = await visit(browser, `${site.url}/`)
  const { page } = guest
  await settled(page, 6)
  const [markup] = await page.locator('city-gallery').evaluateAll(each => each.map(element => element.innerHTML))
  await page.evaluate(() => customElements.whenDefined('city-gallery'))
  expect(await page.locator('city-gallery').evaluate(element => element.innerHTML)).toBe(markup)
  await tiles(page).nth(2).locator('.veduta-link').click()
  await shown(page, 'Third')
  await page.keyboard.press('ArrowRight')
  await shown(page, 'Fourth')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('.veduta-title')?.textContent), SLOW).toBe('Fourth')
  await expectGoodGuest(guest, [site.url, gallery.url])
  await guest.close()
})

test('before anybody asks for more it loads its one script, and asks the gallery for nothing', async () => {
  site.pages['/'] = { body: documentOf((await fragmentOf(gallery.url)) + scriptOf(gallery.url)) }
  const asked: string[] = []
  const device = await browser.newContext()
  const page = await device.newPage()
  page.on('request', request => asked.push(request.url()))
  await page.goto(`${site.url}/`, { waitUntil: 'networkidle' })
  expect(asked.filter(url => url.startsWith(gallery.url) && !url.includes('/media/')).toSorted()).toEqual([
    `${gallery.url}/embed/v1/city-gallery.css`,
    `${gallery.url}/embed/v1/city-gallery.js`,
  ])
  await device.close()
})

test('older pictures are put below the server’s, and can be opened like them', async () => {
  site.pages['/'] = { body: documentOf((await fragmentOf(gallery.url, { limit: 4 })) + scriptOf(gallery.url)) }
  const { page, messages, close } = await visit(browser, `${site.url}/`)
  await settled(page, 4)
  await page.evaluate(() => customElements.whenDefined('city-gallery'))
  await page.getByRole('link', { name: 'Older pictures' }).click()
  await settled(page, 6)
  expect(await page.getByRole('link', { name: 'Older pictures' }).count()).toBe(0)
  await tiles(page).nth(5).locator('.veduta-link').click()
  await shown(page, 'Sixth')
  await page.keyboard.press('Home')
  await shown(page, 'First')
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  expect(messages).toEqual([])
  await close()
})

test('those who stay get new pictures and lose withdrawn ones there too', async () => {
  site.pages['/'] = { body: documentOf((await fragmentOf(gallery.url)) + scriptOf(gallery.url)) }
  const device = await browser.newContext({ locale: 'en-GB' })
  const page = await device.newPage()
  await page.clock.install()
  const extra = await gallery.publish([{ width: 640, height: 480 }], { story: { title: 'Short-lived', text: '', lang: 'en' } })
  await page.goto(`${site.url}/`)
  await settled(page, 6)
  await page.evaluate(() => customElements.whenDefined('city-gallery'))
  await page.clock.runFor(61_000)
  await page.getByRole('button', { name: '1 new picture' }).click()
  await settled(page, 7)
  expect(await tiles(page).first().textContent()).toContain('Short-lived')
  await gallery.withdraw(extra)
  await page.clock.runFor(120_000)
  await settled(page, 6)
  await device.close()
})

test('nothing moves: with the script and its room at most 0.02, over a server’s list not at all, on phone and desktop with a slow network', async () => {
  for (const device of Object.values(DEVICES)) {
    site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa">${ROOM}</city-gallery>`) }
    expect(await shiftOf(browser, `${site.url}/`, device, 6)).toBeLessThanOrEqual(0.02)
    site.pages['/'] = { body: documentOf((await fragmentOf(gallery.url)) + scriptOf(gallery.url)) }
    expect(await shiftOf(browser, `${site.url}/`, device, 6)).toBe(0)
  }
})
