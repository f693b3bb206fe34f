import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { PROBLEMS, type Problem, type ProblemCode, problemType } from '../../shared/problem.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { TERMS_VERSION } from '../../shared/terms.ts'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { acknowledged, fillIn, focused, openShare, send, storedTitle, thanks } from './on-phone.ts'

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

describe('terms that have changed since the page was opened', () => {
  const version = '2031-05'
  /** From now on the gallery is one with other terms, and with another sentence on its page. */
  async function update(page: Page): Promise<string[]> {
    const agreed: string[] = []
    await page.route('**/genoa/share?*', async route => {
      const response = await route.fetch()
      const html = (await response.text()).replaceAll(TERMS_VERSION, version).replaceAll('I took the photos', 'Every photo is mine')
      await route.fulfill({ response, body: html })
    })
    await page.route('**/api/v1/cities/genoa', async route => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll(TERMS_VERSION, version) })
    })
    await page.route(SUBMISSIONS, async route => {
      const { consents } = route.request().postDataJSON() as SubmissionBody
      agreed.push(consents.terms)
      if (!consents.terms.endsWith(version)) return route.fulfill(problem('terms-changed', { expected: version, received: consents.terms }))
      await route.fulfill({
        status: 201,
        json: { id: 'a'.repeat(26), status: 'processing', uploads: [], expiresAt: '2031-05-01T00:00:00.000Z' } satisfies TicketAnswer,
      })
    })
    return agreed
  }
  async function expectAskedAgain(page: Page) {
    await page.locator('#f-terms-error').waitFor()
    await expect.poll(() => focused(page)).toBe('f-terms')
    expect(await page.locator('#f-terms').isChecked()).toBe(false)
    expect(await page.locator('.share-agree').textContent()).toMatch(new RegExp(`terms \\(version .*${version}\\)`))
    await page.locator('.share-photo img').waitFor()
    expect([await title(page), await page.locator('#f-text').inputValue()]).toEqual(['Old terms', 'New words'])
    expect(await page.locator('#f-people').isChecked()).toBe(true)
  }
  const fillInAll = async (page: Page, meanwhile = async () => {}) => {
    await fillIn(page, 'Old terms')
    await meanwhile()
    await page.locator('#f-text').fill('New words')
  }

  test('are asked about again in the sentences of today, nothing else is lost', async () => {
    const { page, errors } = await openShare(browser, host.url)
    const agreed = await update(page)
    await fillInAll(page)
    await send(page)
    await expectAskedAgain(page)
    expect(await page.locator('.share-agree').textContent()).toContain('Every photo is mine')
    await page.locator('#f-terms').check()
    await send(page)
    await thanks(page)
    // As it was pressed, as it goes on by itself after the reload, and as it was agreed to then.
    expect(agreed).toEqual([expect.stringContaining(TERMS_VERSION), expect.stringContaining(TERMS_VERSION), expect.stringContaining(version)])
    expect(errors).toEqual([])
    await page.context().close()
  })

  const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-same', ''))
  const isSame = async (page: Page) => (await page.locator('body[data-same]').count()) === 1

  async function expectAskedInPlace(page: Page, meanwhile?: () => Promise<void>) {
    const agreed = await update(page)
    await fillInAll(page, meanwhile)
    await mark(page)
    await send(page)
    await expectAskedAgain(page)
    expect(await isSame(page)).toBe(true)
    await page.locator('#f-terms').check()
    await send(page)
    await thanks(page)
    expect(agreed).toEqual([expect.stringContaining(TERMS_VERSION), expect.stringContaining(version)])
    await page.context().close()
  }

  test('are asked about again in place where the device keeps nothing', async () => {
    const { page } = await openShare(browser, host.url, { keeps: false })
    await page.getByText('This browser keeps no drafts').waitFor()
    await expectAskedInPlace(page)
  })

  test('are asked about again in place where another tab would have the draft first', async () => {
    const { page } = await openShare(browser, host.url)
    const other = await page.context().newPage()
    await other.goto(`${host.url}/genoa/share?lang=en`)
    await other.getByText('Another card to this city is kept on this device').waitFor()
    await page.bringToFront()
    await expectAskedInPlace(page)
  })

  test('are asked about again in place where what was written last found no room on the device', async () => {
    const { page } = await openShare(browser, host.url)
    await expectAskedInPlace(page, async () => {
      await expect.poll(() => storedTitle(page)).toBe('Old terms')
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError')
        }
      })
    })
  })

  test('are asked about again in place where the browser does not tell whether another tab waits', async () => {
    const { page } = await openShare(browser, host.url)
    await page.evaluate(() => {
      navigator.locks.query = () => Promise.reject(new DOMException('Not here', 'SecurityError'))
    })
    await expectAskedInPlace(page)
  })

  test('are asked about when it is sent again, where sending was stopped just then', async () => {
    const { page, errors } = await openShare(browser, host.url)
    const agreed = await update(page)
    await fillInAll(page)
    await mark(page)
    await page.evaluate(() => {
      const query = navigator.locks.query.bind(navigator.locks)
      navigator.locks.query = async () => {
        navigator.locks.query = query
        document.body.setAttribute('data-asked', '')
        await new Promise(resolve => addEventListener('answer', resolve, { once: true }))
        return await query()
      }
    })
    await send(page)
    await page.locator('body[data-asked]').waitFor()
    await page.getByRole('button', { name: 'Stop and change something' }).click()
    await page.evaluate(() => dispatchEvent(new Event('answer')))
    await page.waitForTimeout(500)
    expect([await isSame(page), await focused(page), agreed.length]).toEqual([true, 'f-send', 1])
    await send(page)
    await expectAskedAgain(page)
    expect(errors).toEqual([])
    await page.context().close()
  })
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
