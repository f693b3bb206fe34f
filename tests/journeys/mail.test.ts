import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { launchBrowser } from '../support/browser.ts'
import { makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'

/** Seconds in which a decision can be taken back: enough for a browser on a busy machine. */
const DELAY = 15

let browser: Browser
let host: TestHost
beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost({ env: { VEDUTA_MAIL_DELAY: String(DELAY) } })])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const mails = () => {
  try {
    return readdirSync(join(host.folder, 'mail')).sort()
  } catch {
    return []
  }
}
const readMail = (name: string) => PostalMime.parse(readFileSync(join(host.folder, 'mail', name)))

/** A device that has never seen the gallery. */
async function device(): Promise<Page> {
  return await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })).newPage()
}

async function signIn(login: string): Promise<Page> {
  const page = await device()
  await page.goto(`${host.url}/desk`)
  await page.locator('a.button').press('Enter')
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(demoPassword(readFileSync(join(host.folder, 'issuer.secret'), 'utf8').trim(), login))
  await page.locator('#password').press('Enter')
  await page.locator('main.queue').waitFor()
  return page
}

async function decline(page: Page, words: string) {
  await page.locator('.stage-frame img').waitFor()
  for (const key of ['d', 'Space', 'Tab']) await page.keyboard.press(key)
  await page.locator('#words').fill(words)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Declined: With an address').waitFor()
}

test('who gives an address gets a receipt with a link of its own, and the decision that stood, never the one taken back', { timeout: 120_000 }, async () => {
  const phone = await device()
  await phone.goto(`${host.url}/genoa/share?lang=en`)
  await phone.locator('#f-photos:enabled').waitFor()
  await phone.setInputFiles('#f-photos', { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await makePhoto()) })
  await phone.locator('.share-photos li').first().waitFor()
  await phone.locator('#f-title').fill('With an address')
  expect(await phone.locator('#f-email-hint').textContent()).toBe('For a receipt and the decision, with your private link. Never shown.')
  await phone.locator('#f-email').fill('ada@example.org')
  await phone.locator('#f-people').check()
  await phone.locator('#f-terms').check()
  await phone.getByRole('button', { name: /^Send to/ }).click()
  await phone.getByRole('heading', { name: /Your photo is with the city of/ }).waitFor()
  const ownLink = await phone.locator('#f-link').inputValue()
  const [, id = ''] = /\/my\/([a-z2-7]{26})/.exec(ownLink) ?? []

  await expect.poll(mails, { timeout: 20_000 }).toEqual([`receipt.${id}.eml`])
  const receipt = await readMail(`receipt.${id}.eml`)
  expect([receipt.to?.[0]?.address, receipt.subject]).toEqual(['ada@example.org', 'Genoa has received your contribution'])
  const [link = ''] = new RegExp(`${host.url}/my/${id}\\S+`).exec(receipt.text ?? '') ?? []
  expect(link.split('#')[1]).not.toBe(ownLink.split('#')[1])
  // Whatever only fetches the links of mails, as scanners do, confirms nothing: neither the page nor what it asks for.
  const token = link.split('#')[1] ?? ''
  expect((await fetch(link)).status).toBe(200)
  const own = await fetch(`${host.url}/api/v1/submissions/${id}`, { headers: { 'veduta-token': token } })
  expect(await own.json()).toMatchObject({ confirmsEmail: true })
  const elsewhere = await device()
  await elsewhere.goto(link)
  await elsewhere.getByText('Waiting for a person', { exact: true }).waitFor()
  await elsewhere.getByText('Your e-mail address is confirmed, so a person may look a little earlier.').waitFor()

  const moderator = await signIn('moderator')
  await moderator.goto(`${host.url}/desk/${id}`)
  await decline(moderator, 'These words were a mistake.')
  await moderator.keyboard.press('z')
  await moderator.locator('[role=status]', { hasText: 'taken back' }).waitFor()
  await decline(moderator, 'Someone can be recognised.')

  await expect.poll(mails, { timeout: (DELAY + 30) * 1000 }).toHaveLength(2)
  const [decisionName = ''] = mails()
  expect(decisionName).toMatch(/^decision-\d+\./)
  const decision = await readMail(decisionName)
  expect(decision.subject).toBe('Genoa has not published your contribution')
  expect(decision.text).toContain('Someone can be recognised.')
  expect(decision.text).not.toContain('mistake')
  const [later = ''] = new RegExp(`${host.url}/my/${id}\\S+`).exec(decision.text ?? '') ?? []
  await elsewhere.goto('about:blank')
  await elsewhere.goto(later)
  await elsewhere.getByText('Someone can be recognised.').waitFor()
  // With all rights of the page.
  await elsewhere.getByRole('button', { name: 'Ask for a second look' }).waitFor()

  const admin = await signIn('admin')
  await admin.goto(`${host.url}/desk/mail?lang=en`)
  await admin.getByRole('link', { name: 'Genoa has not published your contribution' }).click()
  await admin.locator('pre', { hasText: 'Someone can be recognised.' }).first().waitFor()
  for (const path of ['/desk/mail', `/desk/mail/receipt.${id}`]) {
    const page = await moderator.context().request.get(`${host.url}${path}`)
    expect(await page.text()).not.toContain('ada@example.org')
  }
})
