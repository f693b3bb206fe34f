import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { drainJobs } from '../../functions/adapters/local/job-runner.ts'
import { readConfig } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { createHost } from '../../infra/local/host.ts'
import { giveUpJob, runJob } from '../../infra/local/run-job.ts'
import { seedCatalog } from '../../infra/local/seeds/seed-catalog.ts'
import { closeServer, listen } from '../../infra/local/server.ts'
import { readWebBuild } from '../../infra/local/web-build.ts'
import type { Event } from '../../shared/lifecycle.ts'
import { renditionKey } from '../../shared/paths.ts'
import { heightFor, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { bruno, decideNow, send } from '../submissions/fixtures.ts'
import { blindJudge, sharedImaging, silentLog } from '../support/context.ts'
import { freePort } from '../support/host.ts'
import { drawn } from './drawn.ts'

/** The built pages, beside the built host that VEDUTA_TEST_HOST may name. */
const WEB = process.env.VEDUTA_TEST_HOST ? join(process.env.VEDUTA_TEST_HOST, '../../web') : join(import.meta.dirname, '../../dist/web')

const THUMBHASH = 'YJqGPQw7sFlslqhFafSE+Q6oJ1h2iHB2Rw=='

/** For `expect.poll`: a loaded machine may take its time. */
export const SLOW = { timeout: 20_000 }

export interface Shape {
  width: number
  height: number
}

export interface GalleryHost {
  url: string
  context: Context
  /** Publish a story whose photos have these shapes, a minute after the one before; answers its id. */
  publish(shapes: readonly Shape[], change?: Partial<SubmissionBody>): Promise<string>
  /** Take a story back, as its contributor does. */
  withdraw(id: string): Promise<void>
  close(): Promise<void>
}

/**
 * The one-machine host in this process with the cities that it starts with, on a day on which their campaigns are open. Stories
 * are published by the real use cases; only the pictures are drawn at their final sizes instead of being rendered from originals.
 */
export async function openGallery({ rateLimits = 'off', writesMail = true }: { rateLimits?: 'on' | 'off'; writesMail?: boolean } = {}): Promise<GalleryHost> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-gallery-'))
  let minutes = 0
  const now = () => new Date(Date.parse('2026-11-20T08:00:00Z') + minutes * 60_000)
  const read = readConfig({ PORT: String(await freePort()), VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: rateLimits, VEDUTA_LOG: 'silent' })
  const config = { ...read, writesMail }
  const local = await openLocalContext({ config, log: silentLog, imaging: sharedImaging, judge: blindJudge, now })
  const { context, queue } = local
  await seedCatalog(context.catalog)
  const server = await listen(
    await createHost({ local, web: await readWebBuild(WEB), webFolder: WEB, issuerSecret: 'not used by any test of the gallery' }),
    config,
  )

  async function arrive(id: string, photo: string, { width, height }: Shape) {
    const renditions = widthsFor(width).flatMap(each =>
      RENDITION_FORMATS.map(format => ({ format, width: each, height: heightFor(each, { width, height }), bytes: 0 })),
    )
    for (const rendition of renditions) {
      const bytes = await drawn(rendition)
      rendition.bytes = bytes.length
      await context.objects.write('staging', renditionKey(id, photo, 1, rendition.width, rendition.format), bytes)
    }
    const sha256 = createHash('sha256').update(`${id}${photo}`).digest('hex')
    await context.objects.write('originals', `pinned/${id}/${sha256}`, new Uint8Array(8))
    const events: Event[] = [
      { kind: 'photo_received', photo, sha256, bytes: 8 },
      { kind: 'photo_prepared', photo, sha256, width, height, thumbhash: THUMBHASH, findings: [], verdict: 'pass' },
      { kind: 'photo_ready', photo, sha256, renditions },
    ]
    for (const event of events) await applyEvent(context, id, event)
  }

  async function settle() {
    const [error] = await drainJobs({ queue, handle: job => runJob(context, job), giveUp: (job, why) => giveUpJob(context, job, why), log: silentLog })
    if (error !== undefined) throw error
  }

  return {
    url: config.url,
    context,
    async publish(shapes, change = {}) {
      minutes++
      const { id } = await send(context, {
        consents: { terms: termsVersionOf({ terms: { version: '2026-11' } }), ownWork: true, people: 'none', minors: 'none', uses: ['gallery'], aiMade: false },
        photos: shapes.map((_, index) => ({ type: 'image/jpeg', bytes: 1000, alt: `Una porta aperta, ${index + 1}` })),
        ...change,
      })
      for (const [index, shape] of shapes.entries()) await arrive(id, String(index + 1), shape)
      await decideNow(context, id, 'publish', {}, bruno)
      await settle()
      return id
    },
    async withdraw(id) {
      await applyEvent(context, id, { kind: 'withdrawn' })
      await settle()
    },
    async close() {
      await closeServer(server, 1000)
      await local.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page that gathers script errors and violated policies. */
export async function openPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; errors: string[] }> {
  const device = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options })
  const page = await device.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  return { page, errors }
}
