import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { appeal } from '../../functions/submissions/appeal.ts'
import { bruno, decideNow, genoa, item } from '../submissions/fixtures.ts'
import { deskBrowser, press } from './desk-browser.ts'
import { PATIENT, sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

beforeEach(async () => {
  desk.findings = []
  // Nothing of the test before waits.
  const cities = (await desk.context.catalog.cities()).map(({ slug }) => slug)
  // Its jobs may still move it between the look and the decision.
  for (const { id } of await desk.context.submissions.queue({ cities, statuses: ['in_review', 'appealed'], oldestFirst: true, limit: 100 }))
    await vi.waitFor(() => decideNow(desk.context, id, 'decline'), PATIENT)
})

const send = async (title: string, photos = 1) => (await sendStory(desk.url, title, photos)).id

const heading = (page: Page, title: string) => page.locator('h1', { hasText: title }).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const status = async (page: Page, text: string) => page.locator('[role=status]', { hasText: text }).waitFor()

describe('deciding by keyboard alone', () => {
  test('publish some photos, decline with a reason, take it back', async () => {
    const [first, second, third] = [await send('First', 2), await send('Second'), await send('Third')]
    const { page, errors } = await desk.openPage()
    await desk.signIn(page)
    await page.locator('.queue-row').nth(2).waitFor()

    await press(page, 'j', 'Enter')
    await heading(page, 'First')
    expect(await focused(page)).toBe('First')
    await page.locator('.stage-frame img').waitFor()
    await press(page, '2', 'x', 'p', 'Space', 'Control+Enter')
    await heading(page, 'Second')
    await status(page, 'Published: First')
    await expect.poll(async () => (await item(desk.context, first)).photos.map(({ outcome }) => outcome), PATIENT).toEqual(['accepted', 'refused'])

    await page.locator('.decision-bar .button-danger').press('Enter')
    await press(page, 'Escape')
    expect(await focused(page)).toMatch(/^Decline/)
    await press(page, 'd')
    await press(page, 'Control+Enter')
    await page.locator('#reason-error').waitFor()
    await press(page, 'Space', 'ArrowDown', 'Tab')
    await page.keyboard.type('please send another one, d p r')
    await press(page, 'Control+Enter')
    await heading(page, 'Third')
    await status(page, 'Declined: Second')
    await press(page, 'z')
    await status(page, 'The decision is taken back')
    await heading(page, 'Second')
    const back = await item(desk.context, second)
    expect(back.status).toBe('in_review')
    expect(back.history.filter(({ event }) => event.startsWith('decided:'))).toMatchObject([
      { event: 'decided:decline', reason: 'not-about-the-city', note: 'please send another one, d p r' },
      { event: 'decided:reverse', reason: 'mistake' },
    ])
    expect((await item(desk.context, third)).status).toBe('in_review')
    await press(page, 'Escape')
    await page.locator('main.queue').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('in a city that has switched "mistake" off, what is taken back at once is a mistake all the same', async () => {
    await desk.context.catalog.putCity({ ...genoa, reasons: ['people-recognisable', 'not-about-the-city'] })
    const id = await send('Innocent')
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await page.goto(`${desk.url}/desk/${id}`)
    await heading(page, 'Innocent')
    await press(page, 'p')
    await press(page, 'z')
    await status(page, 'The decision is taken back')
    expect((await item(desk.context, id)).decision).toMatchObject({ outcome: 'reverse', reason: 'mistake' })
    await desk.context.catalog.putCity(genoa)
    await page.context().close()
  })

  test('someone who was faster is named, and what was typed stays', async () => {
    const id = await send('Contested')
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await page.goto(`${desk.url}/desk/${id}`)
    await heading(page, 'Contested')
    await press(page, 'd', 'Space', 'Tab')
    await page.keyboard.type('Words that took a while')
    await decideNow(desk.context, id, 'publish', {}, bruno)
    await press(page, 'Control+Enter')
    await page.locator('.sent-back', { hasText: 'Not done: Contested' }).locator('a').press('Enter')
    const note = page.locator('.decision [role=alert]')
    await note.waitFor()
    expect(await note.textContent()).toMatch(/changed in the meantime.*Bruno.*Words that took a while/s)
    await page.locator('.facts-state', { hasText: 'Published' }).waitFor()
    await page.locator('.decision-bar', { hasText: 'Take down' }).waitFor()
    expect(await focused(page), 'declining is over, its button is gone').toBe('Contested')
    await press(page, 'r')
    expect(await page.locator('#words').inputValue()).toBe('Words that took a while')
    expect((await item(desk.context, id)).status).toBe('published')
    await page.context().close()
  })

  test('whoever decided first can read the appeal and why another has to decide it', async () => {
    const sent = await sendStory(desk.url, 'Appealed', 2)
    const { page, errors } = await desk.openPage()
    await desk.signIn(page)
    await page.goto(`${desk.url}/desk/${sent.id}`)
    await heading(page, 'Appealed')
    await press(page, 'd', 'Space', 'Control+Enter')
    await status(page, 'Declined: Appealed')
    await expect.poll(async () => (await item(desk.context, sent.id)).status, PATIENT).toBe('declined')
    await appeal(desk.context, { ...sent, text: 'It is my own door' })
    await page.goto(`${desk.url}/desk?state=appealed`)
    await page.locator('.queue-row .flag', { hasText: 'for someone else' }).waitFor()
    await page.goto(`${desk.url}/desk/${sent.id}`)
    await page.locator('.note', { hasText: 'It is my own door' }).waitFor()
    const publish = page.locator('.decision-bar [aria-describedby=decision-why]').first()
    expect([await publish.getAttribute('aria-disabled'), await page.locator('#decision-why').textContent()]).toEqual([
      'true',
      expect.stringContaining('another moderator of the city decides'),
    ])
    await publish.press('Enter')
    await status(page, 'another moderator')
    await press(page, 'p', 'd', 'x', 'e')
    expect(await page.locator('.reason-form, .edit-form, .stage-choice').count()).toBe(0)
    expect((await item(desk.context, sent.id)).status).toBe('appealed')
    await decideNow(desk.context, sent.id, 'publish', {}, bruno)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the focus stays at what was decided on when its button is gone', async () => {
    const id = await send('Taken back')
    await decideNow(desk.context, id, 'publish')
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await page.goto(`${desk.url}/desk/${id}?state=published`)
    await page.locator('.decision-bar button', { hasText: 'Take back' }).press('Enter')
    await press(page, 'Space', 'Control+Enter')
    await page.locator('.decision-bar button', { hasText: 'Publish' }).waitFor()
    expect(await focused(page)).toBe('Taken back')
    await page.context().close()
  })

  test('a held photo is covered, and is not published unseen', async () => {
    desk.findings = [{ category: 'nudity', score: 0.93, provider: 'test', version: '1' }]
    const id = await send('Held')
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await page.goto(`${desk.url}/desk/${id}`)
    const covered = page.locator('.stage-frame img.is-covered')
    await covered.waitFor()
    expect(await covered.evaluate(each => getComputedStyle(each).filter)).toContain('blur')
    expect(await page.locator('.finding-row').textContent()).toContain('Nudity93%')
    await press(page, 'p')
    await status(page, 'still covered')
    expect((await item(desk.context, id)).status).toBe('in_review')
    await page.locator('.stage-hold').press('Enter')
    await covered.waitFor()
    await press(page, 'p')
    await status(page, 'Published: Held')
    await page.context().close()
  })

  test('single keys can be switched off, and stay off', async () => {
    const id = await send('Quiet')
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await press(page, '?')
    await page.locator('dialog[open] input').first().press('Space')
    await press(page, 'Escape')
    await page.goto(`${desk.url}/desk/${id}`)
    await heading(page, 'Quiet')
    await press(page, 'p', 'd')
    expect(await page.locator('.reason-form').count()).toBe(0)
    expect((await item(desk.context, id)).status).toBe('in_review')
    await page.context().close()
  })
})

test('an admin reads in one sentence what failed for good, a moderator does not', async () => {
  const { jobs } = desk.context
  const { failedForGood } = jobs
  jobs.failedForGood = async () => ({ intake: 2, change: 1, upkeep: 0, mail: 0 })
  try {
    const { page } = await desk.openPage()
    await desk.signIn(page, 'admin')
    const note = page.locator('.note', { hasText: 'failed for good' })
    await note.waitFor()
    expect(await note.textContent()).toContain('3 jobs failed for good: 2 photos to be prepared and 1 story to be shown or taken down.')
    await page.context().clearCookies()
    await desk.signIn(page, 'moderator')
    expect(await note.count()).toBe(0)
    await page.context().close()
  } finally {
    jobs.failedForGood = failedForGood
  }
})

test('a decision that the server does not answer is kept, and sent by the next visit', async () => {
  const id = await send('Offline')
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  await heading(page, 'Offline')
  await press(page, 'd', 'Space', 'Tab')
  await page.keyboard.type('kept')
  await page.context().setOffline(true)
  await press(page, 'Control+Enter')
  await status(page, 'Declined: Offline')
  await page.locator('.sent-back', { hasText: 'does not answer' }).waitFor()
  expect((await item(desk.context, id)).status).toBe('in_review')
  const left = await page.context().newPage()
  await page.close()
  await page.context().setOffline(false)
  await left.goto(`${desk.url}/desk`)
  await expect.poll(async () => (await item(desk.context, id)).decision, PATIENT).toMatchObject({ outcome: 'decline', explanation: 'kept' })
  await expect.poll(() => left.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('veduta-sent-'))), PATIENT).toEqual([])
  expect((await item(desk.context, id)).history.filter(({ event }) => event === 'decided:decline')).toHaveLength(1)
  await left.context().close()
})

test('headings beside a photo have a line under them, and nothing that marks words', async () => {
  await send('Lines')
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.locator('.queue-row a').first().click()
  await heading(page, 'Lines')
  const looks = await page
    .locator('.facts section h2')
    .evaluateAll(all => all.map(each => getComputedStyle(each)).map(s => [s.display, s.borderBottomWidth, s.textDecorationLine]))
  expect(looks.length).toBeGreaterThan(1)
  for (const each of looks) expect(each).toEqual(['block', '1px', 'none'])
  await page.context().close()
})
