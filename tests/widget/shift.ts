import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { settled } from './host-page.ts'

/** A telephone and a desk, as page sizes. */
export const DEVICES: Record<'phone' | 'desktop', BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
}

/** Layout shift of a page (the sum of all, with no window) over a network of 150 ms and 1.6 Mbit/s, as Lighthouse's slow 4G, until so many tiles are there. */
export async function shiftOf(browser: Browser, url: string, device: BrowserContextOptions, count: number): Promise<number> {
  const context = await browser.newContext({ locale: 'en-GB', ...device })
  const page = await context.newPage()
  await slow(page)
  await noteShifts(page)
  await page.goto(url)
  await settled(page, count)
  const total = (await shiftsOf(page)).reduce((sum, each) => sum + each, 0)
  await context.close()
  return total
}

export async function slow(page: Page): Promise<void> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 })
}

/** Gather every layout shift of the page, from its first on, for `shiftsOf`. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Each layout shift so far of a page that notes them. */
export async function shiftsOf(page: Page): Promise<number[]> {
  // A frame after the last change, so that it has been told.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
}
