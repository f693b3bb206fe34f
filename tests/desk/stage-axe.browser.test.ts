import { expect, test } from 'vitest'
import { redact } from '../../functions/submissions/redact.ts'
import type { Finding } from '../../shared/moderation.ts'
import { bruno, decideNow, item } from '../submissions/fixtures.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { deskBrowser, expectClean, press } from './desk-browser.ts'

const desk = deskBrowser()

async function send(title: string, photo: Uint8Array<ArrayBuffer>, seen: Finding[] = []): Promise<string> {
  desk.findings = seen
  const someone = await contributor(desk.url, [photo], { story: { title, text: 'Seen from the tram.', lang: 'en' } })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  await someone.reaches('in_review')
  // Only then can something be covered.
  await expect.poll(async () => (await item(desk.context, tickets.id)).photos[0]?.status, { timeout: 30_000 }).toBe('ready')
  return tickets.id
}
const from = { provider: 'test', version: '1' }
const face: Finding = { category: 'face', score: 0.99, box: { x: 0.2, y: 0.2, width: 0.1, height: 0.2 }, ...from }

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
  await decideNow(desk.context, shown, 'publish')
  const { page, errors } = await desk.openPage({ viewport: { width, height: 844 } })
  await page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
  await desk.signIn(page)
  const open = async (id: string) => {
    await page.goto(`${desk.url}/desk/${id}`)
    await page.locator('.stage-frame img').first().waitFor()
  }

  await open(again)
  await page.locator('.likeness-compare').press('Enter')
  await page.locator('.comparison-side img').nth(1).waitFor()
  await expectClean(page, 'side by side')

  await open(risky)
  await expectClean(page, 'held')
  await page.keyboard.down('b')
  await page.locator('.stage-hold[aria-pressed=true]').waitFor()
  await expectClean(page, 'shown while held')
  await page.keyboard.up('b')
  await press(page, 'c')
  await page.locator('.cover').waitFor()
  await expectClean(page, 'covering what is held')

  await open(shown)
  await press(page, 'c')
  await page.locator('.cover-proposal').first().waitFor()
  await expectClean(page, 'covering a public story, faces proposed')
  await page.locator('.cover-proposal').first().press('Enter')
  await press(page, 'a', 'Space')
  await page.getByLabel('Brush', { exact: true }).check()
  await expectClean(page, 'shapes drawn')
  await redact(desk.context, bruno, shown, {
    version: (await item(desk.context, shown)).version,
    photo: '1',
    redactions: [{ shape: 'box', kind: 'blur', x: 0, y: 0, width: 0.1, height: 0.1 }],
  })
  await press(page, 'Control+Enter')
  await page.locator('.cover [role=alert]').waitFor()
  await expectClean(page, 'someone else was faster')
  // The last state: these pictures are never made.
  const { jobs } = desk.context
  const { send: sendJob } = jobs
  jobs.send = async () => undefined
  try {
    await press(page, 'Control+Enter')
    await page.locator('.cover-making').waitFor()
    await expectClean(page, 'pictures are made anew')
  } finally {
    jobs.send = sendJob
  }
  expect(errors).toEqual([])
  await page.context().close()
})
