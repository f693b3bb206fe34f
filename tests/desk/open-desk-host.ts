import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { startJobRunner } from '../../functions/adapters/local/job-runner.ts'
import { readConfig } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import { ownTextJudge } from '../../functions/moderation/text/own-text-judge.ts'
import type { ImageJudge } from '../../functions/ports.ts'
import { createHost } from '../../infra/local/host.ts'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { admitDemoMembers } from '../../infra/local/issuer/issuer.tsx'
import { giveUpJob, runJob } from '../../infra/local/run-job.ts'
import { closeServer, listen } from '../../infra/local/server.ts'
import { readWebBuild } from '../../infra/local/web-build.ts'
import { openGenoa } from '../submissions/fixtures.ts'
import { blindJudge, sharedImaging, silentLog } from '../support/context.ts'
import { contributor, makePhoto } from '../support/contributor.ts'

/** The built pages, beside the built host that VEDUTA_TEST_HOST may name. */
const WEB = process.env.VEDUTA_TEST_HOST ? join(process.env.VEDUTA_TEST_HOST, '../../web') : join(import.meta.dirname, '../../dist/web')

/** For what the desk does in the background, on a machine that may be busy. */
export const PATIENT = { timeout: 20_000 }

const SECRET = 'a secret of the tests, long enough for forty-three'

export interface DeskHost {
  url: string
  context: Context
  /** Sign in with a demo account, by keyboard. */
  signIn(page: Page, login?: string): Promise<void>
  close(): Promise<void>
}

/** The one-machine host in this process, so that a test can choose what the judge sees and look into the context. */
export async function openDeskHost({ judge = blindJudge }: { judge?: ImageJudge } = {}): Promise<DeskHost> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-desk-'))
  const config = readConfig({ PORT: String(await freePort()), VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: 'off', VEDUTA_LOG: 'silent' })
  const local = await openLocalContext({ config, log: silentLog, imaging: sharedImaging, judge, textJudges: [ownTextJudge] })
  const { context, queue } = local
  await openGenoa(context)
  await admitDemoMembers(context)
  const server = await listen(await createHost({ local, web: await readWebBuild(WEB), webFolder: WEB, issuerSecret: SECRET }), config)
  const runner = startJobRunner({ queue, handle: job => runJob(context, job), giveUp: (job, error) => giveUpJob(context, job, error), log: silentLog })
  return {
    url: config.url,
    context,
    async signIn(page, login = 'moderator') {
      await page.goto(`${config.url}/desk`)
      await page.locator('a.button').press('Enter')
      await page.locator('#login').fill(login)
      await page.locator('#password').fill(demoPassword(SECRET, login))
      await page.locator('#password').press('Enter')
      await page.locator('main.queue').waitFor()
    },
    async close() {
      await closeServer(server, 1000)
      await runner.stop(10_000)
      await local.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Send a story as a visitor does, and wait until it is in review. */
export async function sendStory(url: string, title: string, photos = 1): Promise<{ id: string; token: string }> {
  const someone = await contributor(url, await Promise.all(Array.from({ length: photos }, () => makePhoto())), {
    story: { title, text: 'Seen from the tram.', lang: 'en' },
  })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  await someone.reaches('in_review')
  return { id: tickets.id, token: someone.token }
}

/** A page that fails the test on a script error or a violated policy. */
export async function openPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  return { page, errors }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('expected a port')
  return address.port
}
