import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redact } from '../../functions/submissions/redact.ts'
import type { Finding } from '../../shared/moderation.ts'
import { bruno, decideNow, item } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { type DeskHost, openDeskHost, openPage } from './open-desk-host.ts'

let browser: Browser
let host: DeskHost
let findings: Finding[] = []
beforeAll(async () => {
  browser = await launchBrowser()
  host = await openDeskHost({ judge: { judge: async () => findings } })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

async function send(title: string, photo: Uint8Array<ArrayBuffer>, seen: Finding[] = []): Promise<string> {
  findings = seen
  const someone = await contributor(host.url, [photo], { story: { title, text: 'Seen from the tram.', lang: 'en' } })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  await someone.reaches('in_review')
  // Only then can something be covered.
  await expect.poll(async () => (await item(host.context, tickets.id)).photos[0]?.status, { timeout: 30_000 }).toBe('ready')
  return tickets.id
}
const from = { provider: 'test', version: '1' }
const face: Finding = { category: 'face', score: 0.99, box: { x: 0.2, y: 0.2, width: 0.1, height: 0.2 }, ...from }

async function check(page: Page, what: string) {
  // Legacy mode looks at the page itself, without a second one: the desk has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(each => `${what}: ${each.id} ${each.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`).toBe(true)
}
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

test.each([
  ['dark', 1440],
  ['light', 1440],
  ['dark', 390],
  ['light', 320],
] as const)('axe finds nothing in what is done with a photo, %s, %i px', { timeout: 180_000 }, async (scheme, width) => {
  const photo = await makePhoto()
  const shown = await send('Public', photo, [face, { ...face, box: { x: 0.6, y: 0.2, width: 0.1, height: 0.2 } }])
  const again = await send('Again', photo)
  const risky = await send('Held', await makePhoto(), [{ category: 'violence', score: 0.95, ...from }])
  await decideNow(host.context, shown, 'publish')
  const { page, errors } = await openPage(browser, { viewport: { width, height: 844 } })
  await page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
  await host.signIn(page)
  const open = async (id: string) => {
    await page.goto(`${host.url}/desk/${id}`)
    await page.locator('.stage-frame img').first().waitFor()
  }

  await open(again)
  await page.locator('.likeness-compare').press('Enter')
  await page.locator('.comparison-side img').nth(1).waitFor()
  await check(page, 'side by side')

  await open(risky)
  await check(page, 'held')
  await page.keyboard.down('b')
  await page.locator('.stage-hold[aria-pressed=true]').waitFor()
  await check(page, 'shown while held')
  await page.keyboard.up('b')
  await press(page, 'c')
  await page.locator('.cover').waitFor()
  await check(page, 'covering what is held')

  await open(shown)
  await press(page, 'c')
  await page.locator('.cover-proposal').first().waitFor()
  await check(page, 'covering a public story, faces proposed')
  await page.locator('.cover-proposal').first().press('Enter')
  await press(page, 'a', 'Space')
  await page.getByLabel('Brush', { exact: true }).check()
  await check(page, 'shapes drawn')
  await redact(host.context, bruno, shown, {
    version: (await item(host.context, shown)).version,
    photo: '1',
    redactions: [{ shape: 'box', kind: 'blur', x: 0, y: 0, width: 0.1, height: 0.1 }],
  })
  await press(page, 'Control+Enter')
  await page.locator('.cover [role=alert]').waitFor()
  await check(page, 'someone else was faster')
  // The last state: these pictures are never made.
  const { jobs } = host.context
  const { send: sendJob } = jobs
  jobs.send = async () => undefined
  try {
    await press(page, 'Control+Enter')
    await page.locator('.cover-making').waitFor()
    await check(page, 'pictures are made anew')
  } finally {
    jobs.send = sendJob
  }
  expect(errors).toEqual([])
  await page.context().close()
})
