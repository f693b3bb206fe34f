import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { launchBrowser, unpackBrowser } from '../support/browser.ts'
import { startHost } from '../support/host.ts'
import { documentOf, openHostSite, ROOM, scriptOf } from '../widget/host-page.ts'
import { DEVICES, shiftOf, slow } from '../widget/shift.ts'
import { fillGallery } from './gallery-of-24.ts'
import { median } from './median.ts'
import { photoswipePage } from './photoswipe-page.ts'
import type { Benchmark } from './run.ts'
import { judge } from './targets.ts'

const COUNT = 24

/** One visit over a slow network. */
interface Figures {
  /** Of scripts, styles and the list, over the wire. */
  codeBytes: number
  /** The same, once a picture has been opened. */
  codeBytesOpened: number
  requests: number
  /** Fetched before anything is opened: the same number on both sides, or they aren't shown the same. */
  pictures: number
  /** Processor time of all that the page's main thread did until nothing more came: what else the machine does takes none of it. */
  mainThreadMs: number
  /** Until the first one was there whole. */
  firstPictureMs: number
}

/**
 * What a page pays for a gallery of 24 photos: our element, and PhotoSwipe over the same list and the same files, in rows of the same heights.
 * Both fetch the list by script, with nothing in the page's markup. Nothing of the benchmark runs in the pages while they are measured.
 */
export const benchmark: Benchmark = {
  name: 'widget',
  about: 'bytes, requests, main-thread ms, ms to the first picture, layout shift of the widget, beside PhotoSwipe on the same 24 photos',
  async run({ rounds = 5 }) {
    await unpackBrowser()
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    const site = await openHostSite()
    const browser = await launchBrowser()
    try {
      const first = await startHost({ folder })
      await first.close()
      await fillGallery(folder, 'genoa')
      const host = await startHost({ folder, env: { VEDUTA_LOG: 'warn' } })
      try {
        Object.assign(site.pages, await photoswipePage(host.url, COUNT))
        site.pages['/widget'] = { body: documentOf(`${scriptOf(host.url)}<city-gallery city="genoa" limit="${COUNT}">${ROOM}</city-gallery>`) }
        const results: Record<string, unknown> = {}
        for (const [name, device] of Object.entries(DEVICES)) {
          const widget: Figures[] = []
          const photoswipe: Figures[] = []
          for (let round = 0; round < rounds; round++) {
            const sides = [['widget', widget] as const, ['photoswipe', photoswipe] as const]
            // Each is first in every other round.
            for (const [path, figures] of round % 2 ? sides.toReversed() : sides) figures.push(await visit(browser, `${site.url}/${path}`, device))
          }
          const ours = middle(widget)
          const theirs = middle(photoswipe)
          if (ours.pictures !== theirs.pictures)
            throw new Error(`expected as many pictures beside each other, received ${ours.pictures} and ${theirs.pictures}`)
          const layoutShift = await shiftOf(browser, `${site.url}/widget`, device, COUNT)
          console.error(` ${name}:`)
          const targets = judge(
            { layoutShift, codeBytes: ours.codeBytesOpened / theirs.codeBytesOpened, mainThreadMs: ours.mainThreadMs / theirs.mainThreadMs },
            { layoutShift: 0.02, codeBytes: 1, mainThreadMs: 1.25 },
          )
          results[name] = { widget: ours, photoswipe: theirs, layoutShift, targets }
        }
        return results
      } finally {
        await host.close()
      }
    } finally {
      await browser.close()
      await site.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

const middle = (figures: readonly Figures[]) =>
  Object.fromEntries(Object.keys(figures[0] ?? {}).map(key => [key, median(figures.map(each => each[key as keyof Figures]))])) as unknown as Figures

async function visit(browser: Browser, url: string, device: BrowserContextOptions): Promise<Figures> {
  const context = await browser.newContext({ locale: 'en-GB', ...device })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  // Of the thread's own clock, not the wall's.
  await network.send('Performance.enable', { timeDomain: 'threadTicks' })
  let code = 0
  let requests = 0
  let pictures = 0
  const isCode = new Map<string, boolean>()
  network.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type !== 'Document' && !request.url.endsWith('/favicon.ico')) requests++
    if (type === 'Image' && request.url.includes('/media/')) pictures++
    isCode.set(requestId, ['Script', 'Stylesheet', 'Fetch', 'XHR', 'Other'].includes(type ?? ''))
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (isCode.get(requestId)) code += encodedDataLength
  })
  await slow(page)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForLoadState('networkidle')
  const before = { codeBytes: code, requests, pictures, mainThreadMs: await mainThread(network), firstPictureMs: await firstPicture(page) }
  await page.locator('.veduta-link, .photo').first().click()
  await page.locator('dialog[open], .pswp--open').waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return { ...before, codeBytesOpened: code }
}

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000)
}

/** Milliseconds from the start of the page until its first picture had arrived: as the browser noted it, since looking at every frame for it would be work of the page too. */
const firstPicture = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const pictures = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/media/')) as PerformanceResourceTiming[]
    return Math.round(Math.min(...pictures.map(({ responseEnd }) => responseEnd)))
  })
