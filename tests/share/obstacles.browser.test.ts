import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CityAnswer } from '../../shared/api.ts'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { PROBLEMS, type Problem, type ProblemCode, problemType } from '../../shared/problem.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { acknowledged, fillIn, focused, openShare, send, thanks } from './on-phone.ts'

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const SUBMISSIONS = '**/api/v1/cities/genoa/submissions'

/** Answer a request with a problem of the catalogue. */
const problem = (code: ProblemCode, more: Partial<Problem> = {}) => ({
  status: PROBLEMS[code].status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: problemType(code), ...PROBLEMS[code], detail: code, ...more } satisfies Problem),
})

const title = (page: Page) => page.locator('#f-title').inputValue()

test('sent without a connection, it arrives once as soon as there is one', async () => {
  const { page, errors } = await openShare(browser, host.url)
  const ids = acknowledged(page)
  await fillIn(page, 'From the tunnel')
  await page.context().setOffline(true)
  await send(page)
  await page.getByText('Nothing has got through yet', { exact: false }).waitFor()
  expect(ids.size).toBe(0)
  await page.context().setOffline(false)
  await thanks(page)
  expect(ids.size).toBe(1)
  expect(errors).toEqual([])
  await page.context().close()
})

test('words that were changed after the city had them are told to be sent before, and can go as a new card', async () => {
  const { page } = await openShare(browser, host.url)
  // The request arrives, its answer gets lost.
  await page.route(SUBMISSIONS, async route => {
    await route.fetch()
    await route.abort('connectionfailed')
  })
  await fillIn(page, 'The first words')
  await send(page)
  await page.getByText('Nothing has got through yet', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Stop and change something' }).click()
  expect(await focused(page)).toBe('f-send')
  await page.unroute(SUBMISSIONS)
  await page.locator('#f-title').fill('The second words')
  await send(page)
  const note = page.getByRole('alert').filter({ hasText: 'This was sent before' })
  await note.waitFor()
  const own = await page.context().newPage()
  await own.goto(`${host.url}${await note.getByRole('link').getAttribute('href')}`)
  await own.getByText('The first words').waitFor()
  expect(await title(page)).toBe('The second words')
  await send(page)
  await thanks(page)
  await own.goto(await page.locator('#f-link').inputValue())
  await own.getByText('The second words').waitFor()
  await page.context().close()
})

test('terms that have changed since the page was opened are asked about again, nothing else is lost', async () => {
  const { page } = await openShare(browser, host.url)
  const version = '2031-05'
  const agreed: string[] = []
  await page.route('**/api/v1/cities/genoa', async route => {
    const response = await route.fetch()
    const city = (await response.json()) as CityAnswer
    await route.fulfill({ response, json: { ...city, terms: { ...city.terms, version } } })
  })
  await page.route(SUBMISSIONS, async route => {
    const { consents } = route.request().postDataJSON() as SubmissionBody
    agreed.push(consents.terms)
    if (consents.terms !== version) return route.fulfill(problem('terms-changed', { expected: version, received: consents.terms }))
    await route.fulfill({
      status: 201,
      json: { id: 'a'.repeat(26), status: 'processing', uploads: [], expiresAt: '2031-05-01T00:00:00.000Z' } satisfies TicketAnswer,
    })
  })
  await fillIn(page, 'Old terms')
  await send(page)
  await page.locator('#f-terms-error').waitFor()
  expect(await focused(page)).toBe('f-terms')
  expect(await page.locator('#f-terms').isChecked()).toBe(false)
  expect(await page.locator('.share-agree').textContent()).toContain(`terms (version ${version})`)
  expect(await title(page)).toBe('Old terms')
  await page.locator('#f-terms').check()
  await send(page)
  await thanks(page)
  expect(agreed.at(-1)).toBe(version)
  expect(agreed).toHaveLength(2)
  await page.context().close()
})

test('to a campaign that has closed meanwhile it is sent without it, in one step', async () => {
  const { page } = await openShare(browser, host.url)
  await page.route(SUBMISSIONS, async route => {
    const { campaign } = route.request().postDataJSON() as SubmissionBody
    return campaign ? route.fulfill(problem('campaign-closed', { expected: '2026-05-01 – 2026-05-31' })) : route.fallback()
  })
  await fillIn(page, 'A day late')
  await page.locator('#f-campaign').selectOption({ index: 1 })
  await send(page)
  await page.locator('#f-campaign-error').waitFor()
  expect(await focused(page)).toBe('f-campaign')
  await page.getByRole('button', { name: 'Send it without the campaign' }).click()
  await page.locator('#f-campaign-error').waitFor({ state: 'detached' })
  expect(await page.locator('#f-campaign').inputValue()).toBe('')
  await send(page)
  await thanks(page)
  await page.context().close()
})
