import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { idFromToken, newToken } from '../../shared/token.ts'
import { bruno, decideNow, genoa, inReview, item } from '../submissions/fixtures.ts'
import { deskBrowser, press } from './desk-browser.ts'
import { PATIENT } from './open-desk-host.ts'

const desk = deskBrowser()

let ids: string[]
beforeEach(async () => {
  const { submissions } = desk.context
  for (const { id } of await submissions.queue({ cities: ['genoa'], statuses: ['in_review'], oldestFirst: true, limit: 200 }))
    await decideNow(desk.context, id, 'decline')
  ids = []
})

async function waiting(count: number): Promise<void> {
  for (let number = 1; number <= count; number++)
    ids.push((await inReview(desk.context, { campaign: undefined, story: { title: `Story ${number}`, lang: number % 2 ? 'it' : 'nl' } })).id)
}
/** So many that wait, one like the other and without pictures: sending a hundred takes a while. */
async function copies(count: number): Promise<void> {
  await waiting(1)
  const { photos, arrivedAt = '', ...first } = await item(desk.context, ids[0]!)
  const bare = photos.map(photo => ({ ...photo, renditions: [] }))
  for (let number = 2; number <= count; number++) {
    const id = await idFromToken(newToken())
    const at = new Date(Date.parse(arrivedAt) + number).toISOString()
    await desk.context.submissions.create({ ...first, id, photos: bare, arrivedAt: at, story: { title: `Story ${number}`, lang: 'it' } })
    ids.push(id)
  }
}
const statuses = async () => Promise.all(ids.map(async id => (await item(desk.context, id)).status))
const status = (page: Page, text: string) => page.locator('.desk-status [role=status]', { hasText: text }).waitFor()
const selected = (page: Page) => page.locator('.queue-row.is-selected').evaluateAll(rows => rows.map(row => row.querySelector('.queue-title')?.textContent))

test('by keyboard alone: rows are selected, declined with one reason, and taken back at once', async () => {
  await waiting(5)
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(4).waitFor()
  await press(page, 'j', 'x', 'j', 'j', 'Shift+J')
  expect(await selected(page)).toEqual(['Story 1', 'Story 3', 'Story 4'])
  await press(page, 'd', 'Control+Enter')
  await page.locator('#bulk-reason-error').waitFor()
  await press(page, 'ArrowDown', 'Tab')
  await page.keyboard.type('Not here, sorry')
  await press(page, 'Control+Enter')
  await status(page, '3 declined')
  expect(await statuses()).toEqual(['declined', 'in_review', 'declined', 'declined', 'in_review'])
  expect((await item(desk.context, ids[2]!)).decision).toMatchObject({ reason: 'not-about-the-city', explanation: 'Not here, sorry' })
  await expect.poll(() => page.locator('.queue-row').count(), PATIENT).toBe(2)
  await press(page, 'z')
  await status(page, '3 decisions taken back')
  expect(new Set(await statuses())).toEqual(new Set(['in_review']))
  await expect.poll(() => page.locator('.queue-row').count(), PATIENT).toBe(5)
  expect(errors).toEqual([])
  await page.context().close()
})

test('by mouse a range is taken with Shift; what someone else decided meanwhile is told by name, the others are published', async () => {
  await waiting(4)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-select input').nth(0).click()
  await page
    .locator('.queue-select input')
    .nth(3)
    .click({ modifiers: ['Shift'] })
  expect(await selected(page)).toHaveLength(4)
  await page.locator('.queue-select input').nth(3).click()
  await page.locator('.bulk-bar', { hasText: '3 selected' }).waitFor()
  await decideNow(desk.context, ids[1]!, 'decline', {}, bruno)
  await page.locator('.bulk-bar .button', { hasText: 'Publish' }).click()
  await page.locator('.bulk .reason-form', { hasText: 'Publish 3?' }).locator('button[type=submit]').click()
  const results = page.locator('.bulk-results', { hasText: '2 of 3 done' })
  await results.waitFor()
  expect(await results.locator('li').textContent()).toMatch(/Story 2.*changed meanwhile.*Bruno/)
  expect(await statuses()).toEqual(['published', 'declined', 'published', 'in_review'])
  await page.context().close()
})

test('without an answer nothing is lost: trying again decides each once', async () => {
  await waiting(12)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(11).waitFor()
  await press(page, 'a', 'd', 'Space')
  let broken = 0
  await page.route('**/api/v1/desk/bulk', async route => {
    // The first part is decided and its answer lost, the second never arrives.
    if (broken++ === 0) await route.fetch()
    await route.abort()
  })
  await press(page, 'Control+Enter')
  await page.locator('.bulk-results', { hasText: '0 of 12 done' }).waitFor()
  await page.unroute('**/api/v1/desk/bulk')
  await page.locator('.bulk-results .button', { hasText: 'Try 12 again' }).press('Enter')
  await status(page, '12 declined')
  for (const id of ids) expect((await item(desk.context, id)).history.filter(({ event }) => event === 'decided:decline')).toHaveLength(1)
  await page.context().close()
})

test('taking back that got no answer says what it is when it is tried again; the keys are not those of the bar that lies below', async () => {
  await waiting(3)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(2).waitFor()
  await press(page, 'j', 'x', 'j', 'x', 'd', 'Space', 'Control+Enter')
  await status(page, '2 declined')
  await page.route('**/api/v1/desk/bulk', route => route.abort())
  await press(page, 'z')
  const results = page.locator('.bulk-results', { hasText: '0 of 2 done' })
  await results.waitFor()
  await press(page, 'x', 'p')
  await page.unroute('**/api/v1/desk/bulk')
  await results.locator('.button', { hasText: 'Try 2 again' }).press('Enter')
  await status(page, '2 decisions taken back')
  expect(new Set(await statuses())).toEqual(new Set(['in_review']))
  await expect.poll(() => page.locator('.queue-row').count(), PATIENT).toBe(3)
  expect(await page.locator('.reason-form').count()).toBe(0)
  await page.context().close()
})

test('filters are in the address: they survive a reload, go along to an item and back, and can be linked', async () => {
  await waiting(4)
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row').nth(3).waitFor()
  await press(page, 'f')
  const language = page.locator('.queue-facet', { hasText: 'Language' }).locator('select')
  await language.waitFor()
  expect(await language.locator('option').allTextContents()).toEqual(['any', 'Italian (2)', 'Dutch (2)'])
  await language.selectOption('nl')
  await expect.poll(() => page.locator('.queue-title').allTextContents(), PATIENT).toEqual(['Story 2', 'Story 4'])
  expect(new URL(page.url()).searchParams.get('language')).toBe('nl')
  await page.reload()
  await page.locator('.queue-filters', { hasText: 'One filter' }).waitFor()
  await expect.poll(() => page.locator('.queue-title').allTextContents(), PATIENT).toEqual(['Story 2', 'Story 4'])
  await page.locator('.queue-row a').first().press('Enter')
  await page.locator('h1', { hasText: 'Story 2' }).waitFor()
  await press(page, 'j')
  await page.locator('h1', { hasText: 'Story 4' }).waitFor()
  await press(page, 'Escape')
  await page.locator('.queue-unfilter').press('Enter')
  await expect.poll(() => page.locator('.queue-row').count(), PATIENT).toBe(4)
  expect(errors).toEqual([])
  await page.context().close()
})

test('at 390 pixels rows are selected by touch and published', async () => {
  await waiting(2)
  const { page } = await desk.openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await desk.signIn(page)
  for (const at of [0, 1]) await page.locator('.queue-select').nth(at).tap()
  await page.locator('.bulk-bar .button', { hasText: 'Publish' }).tap()
  await page.locator('.bulk button[type=submit]').tap()
  await status(page, '2 published')
  expect(await statuses()).toEqual(['published', 'published'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.context().close()
})

test('a hundred at once and not one more, for one reason: each is told by itself, and all are taken back as a mistake, in a city without that reason too', async () => {
  await desk.context.catalog.putCity({ ...genoa, reasons: ['people-recognisable', 'not-about-the-city'] })
  await copies(101)
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  const rows = page.locator('.queue-row')
  for (const shown of [30, 60, 90, 101]) {
    await expect.poll(() => rows.count(), PATIENT).toBe(shown)
    if (shown < 101) await page.getByRole('button', { name: 'Show more' }).press('Enter')
  }
  await press(page, 'a')
  await page.locator('.bulk-bar', { hasText: '100 selected · 100 at most' }).waitFor()
  await decideNow(desk.context, ids[41]!, 'decline', { reason: 'not-about-the-city' }, bruno)
  await press(page, 'd', 'Space', 'Control+Enter')
  const results = page.locator('.bulk-results', { hasText: '99 of 100 done' })
  await results.waitFor()
  expect(await results.locator('li').allTextContents()).toEqual([expect.stringMatching(/Story 42.*changed meanwhile.*Bruno/)])
  const now = async () => Promise.all(ids.map(async id => (await item(desk.context, id)).decision))
  const declined = await now()
  await press(page, 'z')
  await status(page, '99 decisions taken back')
  expect([declined[41], declined[100]]).toMatchObject([{ by: { name: 'Bruno' } }, undefined])
  const of = <Each>(all: readonly Each[]) => all.filter((_, at) => at !== 41 && at !== 100)
  expect(new Set(of(declined).map(each => `${each?.outcome} ${each?.reason}`))).toEqual(new Set(['decline people-recognisable']))
  expect(new Set(of(await now()).map(each => `${each?.outcome} ${each?.reason}`))).toEqual(new Set(['reverse mistake']))
  expect(new Set(of(await statuses()))).toEqual(new Set(['in_review']))
  expect(errors).toEqual([])
  await desk.context.catalog.putCity(genoa)
  await page.context().close()
}, 60_000)
