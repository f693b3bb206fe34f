import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { anna, decideNow, genoa, item } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { heading, openOwn, sendCard } from './own-page.ts'

let browser: Browser
let host: DeskHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openDeskHost()])
  await host.context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

async function publishedCard() {
  const card = await sendCard(host)
  await decideNow(host.context, card.id, 'publish')
  await expect.poll(async () => (await fetch(`${host.url}/genoa/stories/${card.id}`)).status, { timeout: 20_000 }).toBe(200)
  return card
}

test('what is hidden for a report says why, by what, and what can be done, until a person has looked', async () => {
  const { id, link } = await publishedCard()
  const { receipt } = await reportStory(host.context, { story: id, body: { ground: 'children', explanation: 'My son.' } })
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'It is hidden while a person looks at it again')
  await page.getByText('reported and hidden at once, without a person').waitFor()
  await page.locator('.status-why', { hasText: 'Children who can be recognised' }).getByText('Somebody had reported it.').waitFor()
  expect(await page.locator('.status-redress li').count()).toBe(2)
  await page.locator('.status-timeline li', { hasText: 'It was reported, and hidden by a rule of the city' }).waitFor()
  const { version } = await item(host.context, id)
  await dismissNotices(host.context, anna, id, { version, notices: [receipt] })
  await page.clock.fastForward('05:00')
  await heading(page, 'It hangs in the gallery of Genoa')
  expect(await page.locator('.status-why, .status-redress').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

test('what is taken back from the public says why, and what can be done', async () => {
  const { id, link } = await publishedCard()
  await decideNow(host.context, id, 'reverse', { reason: 'people-recognisable', explanation: 'On the left.' })
  const { page, errors } = await openOwn(browser, link)
  await heading(page, 'Genoa has taken it out of the gallery for now')
  await page.locator('.status-why', { hasText: 'People who can be recognised' }).getByText('On the left.').waitFor()
  expect(await page.locator('.status-why blockquote').count()).toBe(1)
  expect(await page.locator('.status-redress li').count()).toBe(2)
  expect(errors).toEqual([])
  await page.context().close()
})
