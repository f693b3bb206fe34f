import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { documentOf, expectAccessible, scriptOf, settled, tiles, visit } from '../widget/host-page.ts'
import { noteShifts, shiftsOf, slow } from '../widget/shift.ts'
import { fillGenoa } from '../widget/stories.ts'
import { browser, gallery, site, useHostSite } from '../widget/use-host-site.ts'

useHostSite(fillGenoa)

const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const

/** What a server that includes a fragment answers. */
async function include(query = '', { head = '', headers = {} }: { head?: string; headers?: Record<string, string> } = {}): Promise<string> {
  const fragment = await (await fetch(`${gallery.url}/embed/genoa.html${query}`)).text()
  site.pages['/'] = { body: documentOf(fragment, { head }), headers }
  return `${site.url}/`
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 300) {
      scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
    await Promise.all(
      [...document.querySelectorAll<HTMLImageElement>('.veduta-item img')]
        .filter(({ loading }) => loading)
        .map(image => image.complete || new Promise(done => image.addEventListener('load', done))),
    )
    scrollTo(0, 0)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })
}

describe.each(Object.entries(DEVICES))('on a %s with a bad connection', (_, viewport) => {
  test.each(['rows', 'grid', 'strip', 'slideshow'])('nothing moves while %s come in', async layout => {
    await include(`?layout=${layout}`)
    const device = await browser.newContext({ viewport })
    const page = await device.newPage()
    await noteShifts(page)
    await slow(page)
    await page.goto(`${site.url}/`)
    if (layout === 'rows' || layout === 'grid') await scrollThrough(page)
    expect(await shiftsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await device.close()
  })
})

test('it takes the script over without a move: nothing shifts, and a picture opens large', async () => {
  await include('?lang=en', { head: scriptOf(gallery.url) })
  const device = await browser.newContext({ viewport: DEVICES.desktop, locale: 'en-GB' })
  const page = await device.newPage()
  await noteShifts(page)
  await page.goto(`${site.url}/`)
  await settled(page, 6)
  await page.waitForFunction(() => customElements.get('city-gallery'))
  await scrollThrough(page)
  expect(await shiftsOf(page)).toEqual([])
  await tiles(page).first().locator('.veduta-link').click()
  await page.locator('dialog[open]').waitFor()
  await device.close()
})

test('without script it is whole: pictures, titles, credits, licences, links', async () => {
  const guest = await visit(browser, await include('?lang=en'), { javaScriptEnabled: false })
  const { page } = guest
  expect(await tiles(page).count()).toBe(6)
  for (const title of ['First', 'Sixth']) expect(await page.getByText(title, { exact: true }).isVisible()).toBe(true)
  expect(await tiles(page).first().textContent()).toMatch(/Photo: .First Person. · CC0 1\.0/)
  await tiles(page).first().locator('a').click()
  await page.waitForURL(`${gallery.url}/genoa/stories/**`)
  expect(guest.messages).toEqual([])
  await guest.close()
})

test('a policy that allows style and pictures of the gallery alone is enough', async () => {
  const policy = `default-src 'none'; style-src ${gallery.url}; img-src ${gallery.url}`
  const guest = await visit(browser, await include('?lang=en', { headers: { 'Content-Security-Policy': policy } }))
  await settled(guest.page, 6)
  expect(guest.messages).toEqual([])
  expect([...guest.origins].sort()).toEqual([site.url, gallery.url].sort())
  await guest.close()
})

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async colorScheme => {
  const guest = await visit(browser, await include('?lang=en', { head: '<meta name="color-scheme" content="light dark">' }), { colorScheme })
  await settled(guest.page, 6)
  await expectAccessible(guest.page)
  await guest.close()
})
