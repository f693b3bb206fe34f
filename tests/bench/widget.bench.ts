import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
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
  /** All that the page's main thread did until the pictures in the window were there. */
  mainThreadMs: number
  firstPictureMs: number
}

/** What a page pays for a gallery of 24 photos: our element, and PhotoSwipe over the same list and the same files. */
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
            widget.push(await visit(browser, `${site.url}/widget`, device))
            photoswipe.push(await visit(browser, `${site.url}/photoswipe`, device))
          }
          const ours = middle(widget)
          const theirs = middle(photoswipe)
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

const TILE = '.veduta-item img, .photo img'

async function visit(browser: Browser, url: string, device: BrowserContextOptions): Promise<Figures> {
  const context = await browser.newContext({ locale: 'en-GB', ...device })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Performance.enable')
  let code = 0
  let requests = 0
  const isCode = new Map<string, boolean>()
  network.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type !== 'Document' && !request.url.endsWith('/favicon.ico')) requests++
    isCode.set(requestId, ['Script', 'Stylesheet', 'Fetch', 'XHR', 'Other'].includes(type ?? ''))
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (isCode.get(requestId)) code += encodedDataLength
  })
  await slow(page)
  await page.goto(url, { waitUntil: 'commit' })
  const firstPictureMs = await firstPicture(page)
  await page.waitForLoadState('networkidle')
  const { metrics } = await network.send('Performance.getMetrics')
  const mainThreadMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  const [codeBytes, asked] = [code, requests]
  await page.locator('.veduta-link, .photo').first().click()
  await page.locator('dialog[open], .pswp--open').waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return { codeBytes, codeBytesOpened: code, requests: asked, mainThreadMs: Math.round(mainThreadMs), firstPictureMs }
}

/** Milliseconds from the start of the page until a picture of the list is there, decoded. */
async function firstPicture(page: Page): Promise<number> {
  return await page.evaluate(
    selector =>
      new Promise<number>(resolve => {
        const look = () => {
          const roots = [document, ...Array.from(document.querySelectorAll('city-gallery'), each => each.shadowRoot)]
          const images = roots.flatMap(root => [...(root?.querySelectorAll<HTMLImageElement>(selector) ?? [])])
          if (images.some(image => image.complete && image.naturalWidth > 0)) resolve(Math.round(performance.now()))
          else requestAnimationFrame(look)
        }
        look()
      }),
    TILE,
  )
}
