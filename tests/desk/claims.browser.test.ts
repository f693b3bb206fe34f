import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimItem } from '../../functions/submissions/desk-claim.ts'
import { bruno, decideNow, item } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { type DeskHost, openDeskHost, openPage, PATIENT, sendStory } from './open-desk-host.ts'

let browser: Browser
let host: DeskHost
beforeAll(async () => {
  browser = await launchBrowser()
  host = await openDeskHost()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('what somebody else looks at is told in the queue and at the item, and is decided after it was taken over', async () => {
  const { id } = await sendStory(host.url, 'Contested')
  await claimItem(host.context, bruno, id)
  const { page, errors } = await openPage(browser)
  await host.signIn(page)
  await page.locator('.queue-row', { hasText: 'Bruno is looking at it, since' }).waitFor()
  await page.goto(`${host.url}/desk/${id}`)
  await page.locator('.claim-note', { hasText: 'Bruno is looking at it' }).waitFor()
  await page.keyboard.press('p')
  await page.locator('[role=status]', { hasText: 'Take it over before you decide' }).waitFor()
  expect((await item(host.context, id)).status).toBe('in_review')
  await page.keyboard.press('t')
  await page.locator('.claim-note').waitFor({ state: 'detached' })
  await page.locator('.history summary').press('Enter')
  await page.locator('.history li', { hasText: 'Taken over from Bruno' }).waitFor()
  await page.keyboard.press('p')
  await page.locator('[role=status]', { hasText: 'Published: Contested' }).waitFor()
  await expect.poll(async () => (await item(host.context, id)).status, PATIENT).toBe('published')
  expect(errors).toEqual([])
  await page.context().close()
})

test('what is left is free at once, and what somebody else looks at does not come next', async () => {
  const [first, second, third] = [await sendStory(host.url, 'One'), await sendStory(host.url, 'Two'), await sendStory(host.url, 'Three')]
  await claimItem(host.context, bruno, second.id)
  const { page } = await openPage(browser)
  await host.signIn(page)
  await page.locator('.queue-row a', { hasText: 'One' }).press('Enter')
  await page.locator('h1', { hasText: 'One' }).waitFor()
  const claimed = (id: string) => host.context.notes.claimed(id, new Date().toISOString())
  await expect.poll(() => claimed(first.id), PATIENT).toBeDefined()
  await page.keyboard.press('p')
  await page.locator('h1', { hasText: 'Three' }).waitFor()
  await expect.poll(() => claimed(third.id), PATIENT).toBeDefined()
  await page.goto(`${host.url}/desk/people`)
  await expect.poll(() => claimed(third.id), PATIENT).toBeUndefined()
  expect((await claimed(second.id))?.by.name).toBe('Bruno')
  await page.context().close()
  for (const { id } of [second, third]) await decideNow(host.context, id, 'decline')
})

test('a colleague is asked by keyboard, the words survive a reload, and the note is at the item alone', async () => {
  const { id } = await sendStory(host.url, 'Asked about')
  await host.context.catalog.putMember(bruno)
  const { page, errors } = await openPage(browser)
  await host.signIn(page)
  await page.goto(`${host.url}/desk/${id}`)
  await page.locator('h1', { hasText: 'Asked about' }).waitFor()
  await page.keyboard.press('o')
  await page.locator('#pass-to option', { hasText: 'Bruno' }).waitFor({ state: 'attached' })
  await page.keyboard.type('Is that p or d')
  await page.reload()
  await page.locator('h1', { hasText: 'Asked about' }).waitFor()
  await page.keyboard.press('o')
  await page.locator('#pass-to').selectOption({ label: 'Bruno' })
  expect(await page.locator('#pass-note').inputValue()).toBe('Is that p or d')
  await page.locator('#pass-note').press('Control+Enter')
  await page.locator('[role=status]', { hasText: 'Passed to Bruno: Asked about' }).waitFor()
  expect((await item(host.context, id)).opinion).toMatchObject({ to: { name: 'Bruno' }, note: 'Is that p or d' })
  await page.goto(`${host.url}/desk/${id}`)
  await page.locator('.note', { hasText: 'asks Bruno for an opinion' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
