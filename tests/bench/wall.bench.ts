import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { createServer } from 'vite'
import { launchBrowser, unpackBrowser } from '../support/browser.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'
import { judge } from './targets.ts'

/** Of the run: a new story that often, and a sample of what the browser holds. */
const STORY_MS = 5000
const SAMPLE_MS = 15_000
const SHAPES = [
  { width: 1280, height: 960 },
  { width: 960, height: 1280 },
  { width: 1280, height: 720 },
]

interface Sample {
  heapMiB: number
  nodes: number
  listeners: number
}

/** The wall of a city in a browser, with stories that keep coming and a sixth of the time without a network. */
export const benchmark: Benchmark = {
  name: 'wall',
  about: 'what a wall holds in memory while stories keep coming and the network goes for a sixth of the time: -- --minutes=30',
  async run({ args }) {
    const minutes = Number(args.find(arg => arg.startsWith('--minutes='))?.slice('--minutes='.length) ?? 30)
    await unpackBrowser()
    // The host's own sources have markup in them, which Node does not read by itself.
    const loader = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
    const { openGallery } = (await loader.ssrLoadModule('/tests/pages/open-gallery.ts')) as typeof import('../pages/open-gallery.ts')
    const host = await openGallery()
    const browser = await launchBrowser()
    try {
      for (let index = 0; index < 45; index++) await host.publish([SHAPES[index % SHAPES.length] ?? { width: 1280, height: 960 }])
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' })).newPage()
      const told: string[] = []
      page.on('pageerror', error => told.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) told.push(message.text())
      })
      await page.goto(`${host.url}/genoa/wall?lang=en&seconds=3`)
      await page.locator('.wall.is-playing').waitFor()
      const cdp = await page.context().newCDPSession(page)

      const end = performance.now() + minutes * 60_000
      const [gone, back] = [end - minutes * 30_000, end - minutes * 20_000]
      const samples: Sample[] = []
      const shown = new Set<string>()
      let shownOffline = 0
      let offline = false
      let [nextStory, nextSample] = [0, performance.now() + SAMPLE_MS]
      for (let published = 0; performance.now() < end; ) {
        const now = performance.now()
        if (now >= gone && now < back !== offline) {
          offline = !offline
          await page.context().setOffline(offline)
          console.error(offline ? '  the network goes' : '  the network is back')
        }
        if (now >= nextStory) {
          await host.publish([SHAPES[published++ % SHAPES.length] ?? { width: 1280, height: 960 }])
          nextStory = now + STORY_MS
        }
        const id = await frontOf(page)
        if (id && offline && !shown.has(`offline ${id}`)) shownOffline++
        if (id) shown.add(offline ? `offline ${id}` : id)
        if (now >= nextSample) {
          samples.push(await sample(cdp))
          nextSample = now + SAMPLE_MS
          if (samples.length % 8 === 0) console.error(`  ${JSON.stringify(samples.at(-1))}`)
        }
        await pause(500)
      }

      // After the first sixth everything that is kept is full.
      const settled = samples.slice(Math.ceil(samples.length / 6))
      const third = Math.max(1, Math.floor(settled.length / 3))
      const of = (part: Sample[], key: keyof Sample) => median(part.map(each => each[key]))
      const [first, last] = [settled.slice(0, third), settled.slice(-third)]
      const figures = {
        heapFirstMiB: of(first, 'heapMiB'),
        heapLastMiB: of(last, 'heapMiB'),
        nodesFirst: of(first, 'nodes'),
        nodesLast: of(last, 'nodes'),
        listenersLast: of(last, 'listeners'),
      }
      return {
        minutes,
        samples: samples.length,
        storiesShown: shown.size - shownOffline,
        storiesShownOffline: shownOffline,
        ...figures,
        errors: told.length,
        targets: judge(
          { heapGrowthMiB: figures.heapLastMiB - figures.heapFirstMiB, nodeGrowth: figures.nodesLast - figures.nodesFirst, errors: told.length },
          { heapGrowthMiB: 0.5, nodeGrowth: 5, errors: 0 },
        ),
      }
    } finally {
      await browser.close()
      await host.close()
      await loader.close()
    }
  },
}

const frontOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.wall-frame.is-front')?.dataset.story)

/** What is left after everything that nothing holds was let go. */
async function sample(cdp: CDPSession): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { heapMiB: Math.round((usedSize / 2 ** 20) * 100) / 100, nodes, listeners: jsEventListeners }
}
