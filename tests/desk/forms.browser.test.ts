import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimItem, releaseItem } from '../../functions/submissions/desk-claim.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { bruno, decideNow, genoa, item } from '../submissions/fixtures.ts'
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

async function open(id: string): Promise<Page> {
  const { page } = await openPage(browser)
  await host.signIn(page)
  await page.goto(`${host.url}/desk/${id}`)
  await page.locator('.facts h1').waitFor()
  return page
}
const decisions = async (id: string) => (await item(host.context, id)).history.filter(({ event }) => event.startsWith('decided:'))

test('letters that are typed over the reasons decide nothing', async () => {
  const { id } = await sendStory(host.url, 'Typed over')
  await sendStory(host.url, 'The next')
  const page = await open(id)
  await page.keyboard.press('d')
  await page.locator('.reason-form input').first().waitFor()
  await page.keyboard.type('please do not, ever, exit')
  expect(await page.locator('.reason-form').count()).toBe(1)
  expect(await page.locator('.facts h1').textContent()).toContain('Typed over')
  await page.locator('.stage-frame').click()
  await page.keyboard.type('pdvert')
  expect(await page.locator('.reason-form').count()).toBe(1)
  expect(await decisions(id)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.reason-form').waitFor({ state: 'detached' })
  await page.keyboard.press('p')
  await expect.poll(async () => (await item(host.context, id)).status, PATIENT).toBe('published')
  await page.context().close()
})

test('words to those who reported a story stay when another report comes meanwhile', async () => {
  await host.context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
  const { id } = await sendStory(host.url, 'Reported')
  await decideNow(host.context, id, 'publish')
  await expect.poll(() => host.context.gallery.shows(id), PATIENT).toBe(true)
  const report = (ground: string) => reportStory(host.context, { story: id, body: { ground, explanation: 'My son.' } })
  await report('unlawful')
  const page = await open(id)
  const words = page.locator('#dismiss-words')
  await words.fill('It is a statue.')
  await report('children')
  await expect.poll(async () => (await item(host.context, id)).status, PATIENT).toBe('hidden')
  await page.locator('.notices-answer button[type=submit]').press('Enter')
  await page.locator('.notices-answer [role=alert]').waitFor()
  await page.locator('.notices-answer button', { hasText: '2' }).waitFor()
  expect(await words.inputValue()).toBe('It is a statue.')
  await page.reload()
  expect(await words.inputValue()).toBe('It is a statue.')
  await page.locator('.notices-answer button[type=submit]').press('Enter')
  await expect.poll(async () => (await item(host.context, id)).status, PATIENT).toBe('published')
  expect((await item(host.context, id)).history.findLast(({ event }) => event === 'notices_dismissed')?.note).toBe('It is a statue.')
  await page.context().close()
})

test('a colleague is asked again after somebody else had changed it', async () => {
  await host.context.catalog.putMember(bruno)
  const { id } = await sendStory(host.url, 'Asked twice')
  const page = await open(id)
  await page.keyboard.press('o')
  await page.locator('#pass-to option', { hasText: 'Bruno' }).waitFor({ state: 'attached' })
  await page.locator('#pass-to').selectOption({ label: 'Bruno' })
  await page.locator('#pass-note').fill('Is that a statue?')
  // Somebody takes the claim over and lets it go again: the version has moved.
  await claimItem(host.context, bruno, id, true)
  await releaseItem(host.context, bruno, id)
  await page.locator('#pass-note').press('Control+Enter')
  await page.locator('.pass-form [role=alert]').waitFor()
  expect(await page.locator('#pass-note').inputValue()).toBe('Is that a statue?')
  await page.locator('#pass-note').press('Control+Enter')
  await expect.poll(async () => (await item(host.context, id)).opinion?.note, PATIENT).toBe('Is that a statue?')
  await page.context().close()
})
