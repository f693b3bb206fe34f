import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, ROOM, scriptOf, settled, tiles } from './host-page.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

let count = 0
useHostSite()

const publish = (title: string) =>
  gallery.publish([{ width: 640, height: 480 }], { campaign: undefined, place: undefined, story: { title, text: '', lang: 'en' }, tags: ['live'] })
const titles = (page: Page) => page.locator('city-gallery .veduta-title').allTextContents()

let there: string[]
beforeEach(async () => {
  there = [await publish(`Old ${++count}`), await publish(`Newer ${count}`)]
  return async () => {
    for (const id of there.splice(0)) await gallery.withdraw(id)
  }
})

async function show(attributes = ''): Promise<{ page: Page; asked: { url: string; status: number; bytes: number }[]; close(): Promise<void> }> {
  site.pages['/'] = { body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa" tag="live" ${attributes}>${ROOM}</city-gallery>`) }
  const device = await browser.newContext({ locale: 'en-GB' })
  const page = await device.newPage()
  await page.clock.install()
  const network = await device.newCDPSession(page)
  await network.send('Network.enable')
  const asked: { url: string; status: number; bytes: number }[] = []
  // Playwright tells of the cached answer, the protocol of what went over the wire: by two processes, of which either may be heard first.
  const [urls, statuses] = [new Map<string, string>(), new Map<string, number>()]
  const hear = (id: string) => {
    const [url, status] = [urls.get(id), statuses.get(id)]
    if (!url?.includes('/api/') || status === undefined) return
    asked.push({ url, status, bytes: 0 })
    statuses.delete(id)
  }
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url)
    hear(requestId)
  })
  network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    statuses.set(requestId, statusCode)
    hear(requestId)
  })
  await page.goto(`${site.url}/`)
  await settled(page, 2)
  return { page, asked, close: () => device.close() }
}

test('those who stay are told of new pictures, and nothing moves until they ask for them', async () => {
  const { page, close } = await show()
  const before = await tiles(page).first().boundingBox()
  there.push(await publish('Just now'))
  await page.clock.runFor(61_000)
  const fresh = page.getByRole('button', { name: '1 new picture' })
  await fresh.waitFor()
  expect(await tiles(page).first().boundingBox()).toEqual(before)
  await expectAccessible(page)
  await fresh.click()
  await expect.poll(() => titles(page), SLOW).toEqual(['Just now', `Newer ${count}`, `Old ${count}`])
  expect(await fresh.count()).toBe(0)
  await close()
})

test('what was withdrawn goes', async () => {
  const { page, close } = await show()
  await gallery.withdraw(there.pop() ?? '')
  await page.clock.runFor(61_000)
  await expect.poll(() => titles(page), SLOW).toEqual([`Old ${count}`])
  await close()
})

test('what was withdrawn goes in a shuffled gallery too, though there are more pages', async () => {
  there.push(await publish(`Third ${count}`), await publish(`Fourth ${count}`))
  const { page, close } = await show('order="shuffle" limit="2"')
  expect((await titles(page)).toSorted()).toEqual([`Fourth ${count}`, `Third ${count}`])
  await gallery.withdraw(there.pop() ?? '')
  await page.clock.runFor(61_000)
  await expect.poll(() => titles(page), SLOW).toEqual([`Third ${count}`])
  await close()
})

test('what was edited is said as it is now', async () => {
  const { page, close } = await show()
  const edited = there.at(-1) ?? ''
  await page.route('**/api/v1/cities/genoa/stories?**', async route => {
    const answer = await route.fetch()
    const list = (await answer.json()) as { items: { id: string; title: string; credit: string }[] }
    for (const card of list.items) if (card.id === edited) Object.assign(card, { title: 'In other words', credit: 'Somebody else' })
    await route.fulfill({ response: answer, json: list })
  })
  await page.clock.runFor(61_000)
  await expect.poll(() => titles(page), SLOW).toEqual(['In other words', `Old ${count}`])
  expect(await tiles(page).first().locator('.veduta-credit').textContent()).toContain('Somebody else')
  await close()
})

test('while nothing happens it asks by ETag, and less and less; while the page is not looked at, not at all', async () => {
  const { page, asked, close } = await show()
  asked.length = 0
  await page.clock.runFor(61_000)
  await expect.poll(() => asked.length, SLOW).toBe(1)
  await expect.poll(() => asked.map(({ status }) => status), SLOW).toEqual([304])
  for (let minutes = 0; minutes < 60; minutes++) await page.clock.runFor(60_000)
  const within = asked.length
  expect(within).toBeGreaterThan(4)
  expect(within).toBeLessThan(16)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  for (let minutes = 0; minutes < 30; minutes++) await page.clock.runFor(60_000)
  expect(asked.length - within).toBeLessThanOrEqual(1)
  there.push(await publish('Meanwhile'))
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.getByRole('button', { name: '1 new picture' }).waitFor()
  await close()
})

test('an element that was taken out of the page asks for nothing', async () => {
  const { page, asked, close } = await show()
  await page.clock.runFor(61_000)
  await expect.poll(() => asked.length, SLOW).toBe(2)
  await page.evaluate(() => document.querySelector('city-gallery')?.remove())
  await page.clock.runFor(3_600_000)
  expect(asked.length).toBe(2)
  await close()
})
