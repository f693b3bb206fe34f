import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { bruno, decideNow, inReview, item } from '../submissions/fixtures.ts'
import { deskBrowser, expectClean, LOOKS, openLook, press } from './desk-browser.ts'
import { PATIENT } from './open-desk-host.ts'

const desk = deskBrowser()
let ids: string[] = []
beforeEach(async () => {
  for (const { id } of await desk.context.submissions.queue({ cities: ['genoa'], statuses: ['in_review'], oldestFirst: true, limit: 200 }))
    await decideNow(desk.context, id, 'decline')
  ids = []
})

async function waiting(count: number): Promise<void> {
  for (let number = 1; number <= count; number++)
    ids.push((await inReview(desk.context, { campaign: undefined, story: { title: `Story ${number}`, lang: 'en' } })).id)
}
const statuses = async () => Promise.all(ids.map(async id => (await item(desk.context, id)).status))
const kept = (page: Page, prefix: string) => page.evaluate(begin => Object.keys(localStorage).filter(key => key.startsWith(begin)).length, prefix)
const shot = async (page: Page, name: string) => {
  if (process.env.VEDUTA_SHOTS) await page.screenshot({ path: `${process.env.VEDUTA_SHOTS}/${name}.png` })
}

test('a tab that ends in the middle of many decisions leaves their list to the next one, until it is closed there', async () => {
  await waiting(25)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(24).waitFor()
  let parts = 0
  // The second part is decided, and its answer never comes.
  await page.route('**/api/v1/desk/bulk', async route => {
    parts++
    if (parts === 1) await route.continue()
    if (parts === 2) await route.fetch()
  })
  await press(page, 'a', 'd', 'Space', 'Control+Enter')
  await page.locator('.bulk-results', { hasText: '10 of 25' }).waitFor()
  await expect.poll(async () => (await statuses()).filter(each => each === 'declined').length, PATIENT).toBe(20)
  const { page: other } = { page: await page.context().newPage() }
  await other.goto(`${desk.url}/desk`)
  await other.locator('main.queue').waitFor()
  expect(await other.locator('.bulk-results').count(), 'it is still at work elsewhere').toBe(0)
  await page.close()

  await other.reload()
  const results = other.locator('.bulk-results', { hasText: '10 of 25 done' })
  await results.waitFor()
  expect(await other.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  expect(await results.locator('li').count()).toBe(15)
  await results.getByRole('button', { name: 'Try 15 again' }).press('Enter')
  await other.locator('[role=status]', { hasText: '15 declined' }).waitFor()
  expect(new Set(await statuses())).toEqual(new Set(['declined']))
  for (const id of ids) expect((await item(desk.context, id)).history.filter(({ event }) => event === 'decided:decline')).toHaveLength(1)
  await expect.poll(() => kept(other, 'veduta-bulk-'), PATIENT).toBe(0)
  await other.context().close()
})

test('the list of what was not done stays while one looks at a submission of it and comes back', async () => {
  await waiting(2)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(1).waitFor()
  await press(page, 'a')
  await decideNow(desk.context, ids[0]!, 'publish', {}, bruno)
  await press(page, 'd', 'Space', 'Control+Enter')
  const results = page.locator('.bulk-results', { hasText: '1 of 2 done' })
  await results.locator('li a').press('Enter')
  await page.locator('h1', { hasText: 'Story 1' }).waitFor()
  await press(page, 'Escape')
  await results.waitFor()
  await page.reload()
  await results.waitFor()
  await results.getByRole('button', { name: 'Close' }).press('Enter')
  await results.waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('main.queue h1').waitFor()
  expect([await page.locator('.bulk-results').count(), await kept(page, 'veduta-bulk-')]).toEqual([0, 0])
  await page.context().close()
})

test.each(LOOKS)('axe finds nothing while many are decided, nor in what came of them, %s', { timeout: 120_000 }, async (scheme, viewport) => {
  await waiting(12)
  const { page, errors } = await openLook(desk, scheme, viewport)
  await page.locator('.queue-row').nth(11).waitFor()
  await press(page, 'a')
  await decideNow(desk.context, ids[1]!, 'publish', {}, bruno)
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let parts = 0
  await page.route('**/api/v1/desk/bulk', async route => {
    if (parts++ === 0) return route.continue()
    await held
    await route.abort()
  })
  await press(page, 'd', 'Space', 'Control+Enter')
  await page.locator('.bulk-progress').waitFor()
  await page.locator('.bulk-results', { hasText: '10 of 12' }).waitFor()
  await expectClean(page, 'progress')
  await shot(page, `bulk-progress-${scheme}`)
  release()
  await page.locator('.bulk-results', { hasText: '9 of 12 done' }).waitFor()
  await expectClean(page, 'results')
  await shot(page, `bulk-results-${scheme}`)
  await page.locator('.bulk-results').getByRole('button', { name: 'Close' }).press('Enter')
  expect(errors).toEqual([])
  await page.context().close()
})

test.each(LOOKS)(
  'axe finds nothing in the decisions that could not be sent and in those that came back, %s',
  { timeout: 120_000 },
  async (scheme, viewport) => {
    await waiting(3)
    const { page } = await openLook(desk, scheme, viewport)
    const decline = async (id: string, title: string) => {
      await page.goto(`${desk.url}/desk/${id}`)
      await page.locator('h1', { hasText: title }).waitFor()
      await page.locator('.decision-bar .button-danger').waitFor()
      await press(page, 'd', 'Space')
    }
    await decline(ids[0]!, 'Story 1')
    await decideNow(desk.context, ids[0]!, 'publish', {}, bruno)
    await press(page, 'Control+Enter')
    await page.locator('.sent-back', { hasText: 'Not done: Story 1' }).waitFor()
    await decline(ids[1]!, 'Story 2')
    await page.route('**/decision', route => route.abort())
    await press(page, 'Control+Enter')
    await page.locator('.sent-back', { hasText: 'does not answer' }).waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    await expectClean(page, 'on its way and sent back')
    await shot(page, `outbox-${scheme}`)
    await page.goto(`${desk.url}/desk`)
    await page.locator('.queue-row').first().waitFor()
    await page.locator('.sent-back', { hasText: 'does not answer' }).waitFor()
    await expectClean(page, 'over the queue')
    await shot(page, `outbox-queue-${scheme}`)
    await page.unroute('**/decision')
    await page.getByRole('button', { name: /now/i }).first().press('Enter')
    await expect.poll(async () => (await item(desk.context, ids[1]!)).status, PATIENT).toBe('declined')
    await page.context().close()
  },
)
