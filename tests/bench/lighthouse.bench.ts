import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { launchBrowser, unpackBrowser } from '../support/browser.ts'
import { freePort, startHost } from '../support/host.ts'
import { documentOf, openHostSite, ROOM, scriptOf } from '../widget/host-page.ts'
import { fillGallery } from './gallery-of-24.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'
import { judge } from './targets.ts'

/** Points of a score by which a host page with the widget may differ from the same page without. */
const POINTS = 2

/** What a visitor's phone makes of a gallery, and of a page of somebody else with and without the widget: Lighthouse with its simulated slow phone and network. */
export const benchmark: Benchmark = {
  name: 'lighthouse',
  about: 'Lighthouse as on a phone: a gallery of 24, and a host page with and without the widget; scores of 100, layout shift, paint in ms, kB',
  async run({ rounds = 5 }) {
    await unpackBrowser()
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    const site = await openHostSite()
    try {
      const first = await startHost({ folder })
      await first.close()
      await fillGallery(folder, 'genoa')
      const host = await startHost({ folder, env: { VEDUTA_LOG: 'warn' } })
      try {
        site.pages['/without'] = { body: documentOf('') }
        site.pages['/with'] = { body: documentOf(`${scriptOf(host.url)}<city-gallery city="genoa">${ROOM}</city-gallery>`) }
        const runs: Record<'gallery' | 'without' | 'with', Figures[]> = { gallery: [], without: [], with: [] }
        // In turn, so that what else the machine does meets them alike.
        for (let round = 0; round < rounds; round++) {
          runs.gallery.push(await audit(`${host.url}/genoa`))
          runs.without.push(await audit(`${site.url}/without`))
          runs.with.push(await audit(`${site.url}/with`))
        }
        const [without, withWidget] = [middle(runs.without), middle(runs.with)]
        const differenceOf = (score: 'performance' | 'accessibility') => Math.abs(without[score] - withWidget[score])
        console.error(' points by which the widget changes a host page:')
        const targets = judge(
          { performance: differenceOf('performance'), accessibility: differenceOf('accessibility') },
          { performance: POINTS, accessibility: POINTS },
        )
        return { ...middle(runs.gallery), hostPage: { rounds, without, with: withWidget, targets } }
      } finally {
        await host.close()
      }
    } finally {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

type Figures = Awaited<ReturnType<typeof audit>>

const middle = (runs: readonly Figures[]) => ({
  ...(Object.fromEntries(Object.keys(runs[0] ?? {}).map(key => [key, median(runs.map(run => run[key as keyof Figures]))])) as unknown as Figures),
  worstPerformance: Math.min(...runs.map(({ performance }) => performance)),
})

/** One visit in a browser of its own. */
async function audit(url: string) {
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility'] })
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse gave no result: ${result?.lhr.runtimeError?.message ?? 'no report'}`)
    const { categories, audits } = result.lhr
    const value = (id: string) => Math.round((audits[id]?.numericValue ?? Number.NaN) * 1000) / 1000
    return {
      performance: Math.round((categories.performance?.score ?? 0) * 100),
      accessibility: Math.round((categories.accessibility?.score ?? 0) * 100),
      layoutShift: value('cumulative-layout-shift'),
      firstPaintMs: Math.round(value('first-contentful-paint')),
      largestPaintMs: Math.round(value('largest-contentful-paint')),
      blockedMs: Math.round(value('total-blocking-time')),
      kilobytes: Math.round(value('total-byte-weight') / 1000),
    }
  } finally {
    await browser.close()
  }
}
