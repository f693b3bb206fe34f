import { expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { decideNow } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

test('a moderator reads why a story is hidden after a restore, and which of its photos are gone', async () => {
  const { id } = await sendStory(desk.url, 'Taken down before', 2)
  await decideNow(desk.context, id, 'publish', { photos: { 2: 'refuse' } })
  await expect.poll(async () => (await applyEvent(desk.context, id, { kind: 'originals_erased' })).kind, { timeout: 20_000 }).toBe('changed')
  await applyEvent(desk.context, id, { kind: 'hidden_again' })
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.history summary').press('Enter')
  const entries = page.locator('.history li')
  expect(await entries.nth(0).textContent()).toContain('although it had been taken down')
  expect(await entries.nth(1).textContent()).toContain('Originals deleted, and the photos that were left out')
  await page.locator('.decision-bar', { hasText: 'Publish' }).waitFor()
  await page.locator('.stage-thumb').nth(1).press('Enter')
  await page.locator('.stage-word', { hasText: 'left out when the story was published' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
