import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { launchBrowser, unpackBrowser } from '../support/browser.ts'
import { freePort, startHost } from '../support/host.ts'
import { fillGallery } from './gallery-of-24.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

/** What a visitor's phone makes of a gallery: Lighthouse with its simulated slow phone and network. */
export const benchmark: Benchmark = {
  name: 'lighthouse',
  about: 'Lighthouse on a gallery of 24, as on a phone: performance and accessibility of 100, layout shift, paint in ms, kB',
  async run({ rounds = 5 }) {
    await unpackBrowser()
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    try {
      const first = await startHost({ folder })
      await first.close()
      await fillGallery(folder, 'genoa')
      const host = await startHost({ folder, env: { VEDUTA_LOG: 'warn' } })
      try {
        const runs: Awaited<ReturnType<typeof audit>>[] = []
        for (let round = 0; round < rounds; round++) runs.push(await audit(`${host.url}/genoa`))
        const of = (key: keyof (typeof runs)[number]) => median(runs.map(run => run[key]))
        return {
          performance: of('performance'),
          worstPerformance: Math.min(...runs.map(({ performance }) => performance)),
          accessibility: of('accessibility'),
          layoutShift: of('layoutShift'),
          firstPaintMs: of('firstPaintMs'),
          largestPaintMs: of('largestPaintMs'),
          blockedMs: of('blockedMs'),
          kilobytes: of('kilobytes'),
        }
      } finally {
        await host.close()
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

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
