import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { launchBrowser, unpackBrowser } from '../support/browser.ts'
import { startHost } from '../support/host.ts'
import { fillQueue } from './desk-queue.ts'
import type { Benchmark } from './run.ts'
import { judge } from './targets.ts'

/** Decisions that are measured one by one, and those that follow as fast as pictures are shown. */
const MEASURED = 200
const FLAT_OUT = 50
/** How long the script looks at a picture before its key: quicker than any person. */
const LOOK_MS = 500

/** From a key to the next picture on the screen, in a real browser on the real host. */
export const benchmark: Benchmark = {
  name: 'desk',
  about: 'from a decision to the next picture shown, over 200 submissions in a browser: ms; decisions a minute with one key each',
  async run() {
    await unpackBrowser()
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    try {
      const first = await startHost({ folder })
      await first.close()
      await fillQueue(folder, MEASURED + FLAT_OUT + 5)
      const host = await startHost({ folder, env: { VEDUTA_LOG: 'warn' } })
      const browser = await launchBrowser()
      try {
        const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })).newPage()
        await page.addInitScript(watch)
        await signIn(page, host.url, readFileSync(join(folder, 'issuer.secret'), 'utf8').trim())
        await page.locator('.queue-row a').first().press('Enter')
        await page.locator('.stage-frame img').waitFor()
        const measured = await decide(page, MEASURED, LOOK_MS)
        const began = performance.now()
        const flatOut = await decide(page, FLAT_OUT, 0)
        const minutes = (performance.now() - began) / 60_000
        await page.waitForFunction(() => Object.keys(localStorage).every(key => !key.startsWith('veduta-sent-')), undefined, { timeout: 60_000 })
        const figures = {
          p50Ms: at(measured, 0.5),
          p95Ms: at(measured, 0.95),
          worstMs: at(measured, 1),
          flatOutP95Ms: at(flatOut, 0.95),
          aMinute: Math.round(FLAT_OUT / minutes),
        }
        return {
          decisions: MEASURED,
          ...figures,
          targets: judge({ p95Ms: figures.p95Ms, msADecision: (minutes * 60_000) / FLAT_OUT }, { p95Ms: 100, msADecision: 60_000 / 25 }),
        }
      } finally {
        await browser.close()
        await host.close()
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function signIn(page: Page, url: string, secret: string): Promise<void> {
  await page.goto(`${url}/desk`)
  await page.locator('a.button').press('Enter')
  await page.locator('#login').fill('moderator')
  await page.locator('#password').fill(demoPassword(secret, 'moderator'))
  await page.locator('#password').press('Enter')
  await page.locator('.queue-row').first().waitFor()
}

/** Press one key for each, and answer how long the next picture took each time, in ms. */
async function decide(page: Page, count: number, lookMs: number): Promise<number[]> {
  const times: number[] = []
  for (let done = 0; done < count; done++) {
    await pause(lookMs)
    await page.keyboard.press('p')
    const handle = await page.waitForFunction(() => (globalThis as unknown as Watched).shownAfter, undefined, { polling: 10, timeout: 30_000 })
    times.push(Number(await handle.jsonValue()))
    await page.evaluate(() => {
      ;(globalThis as unknown as Watched).shownAfter = undefined
    })
  }
  return times
}

interface Watched {
  shownAfter: number | undefined
}

/** In the page: from a key until another picture than before is there, decoded, and its frame has been handed over. */
function watch(): void {
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'p') return
      const before = document.querySelector<HTMLImageElement>('.stage-frame img')?.src
      const look = () => {
        const image = document.querySelector<HTMLImageElement>('.stage-frame img')
        if (!image || image.src === before || !image.complete || image.naturalWidth === 0) return requestAnimationFrame(look)
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            ;(globalThis as unknown as Watched).shownAfter = performance.now() - event.timeStamp
          }
          port2.postMessage(undefined)
        })
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN)
}
