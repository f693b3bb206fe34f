import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import { launchBrowser } from '../support/browser.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'

let browser: Browser
let host: TestHost
beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost({ env: { VEDUTA_MAIL_DELAY: '1' } })])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Milliseconds: a browser, a host and axe on a busy machine. */
const LONG = 240_000
const SLOW = { timeout: 40_000 }

async function device(): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  return await context.newPage()
}

async function signIn(login: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })).newPage()
  await page.goto(`${host.url}/desk`)
  await page.locator('a.button').press('Enter')
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(demoPassword(readFileSync(join(host.folder, 'issuer.secret'), 'utf8').trim(), login))
  await page.locator('#password').press('Enter')
  await page.locator('main.queue').waitFor()
  return page
}

/** A mail whose file begins so, once it is there. */
async function mail(begin: string) {
  const find = () => {
    try {
      return readdirSync(join(host.folder, 'mail')).find(name => name.startsWith(begin))
    } catch {
      return undefined
    }
  }
  await expect.poll(find, SLOW).toBeDefined()
  const read = await PostalMime.parse(readFileSync(join(host.folder, 'mail', find() ?? '')))
  const [link = ''] = new RegExp(`${host.url}/(my|notices)/\\S+`).exec(read.text ?? '') ?? []
  return { subject: read.subject, text: read.text ?? '', link, to: read.to?.[0]?.address }
}

/** Neither in the light nor in the dark does axe find anything. */
async function check(page: Page, what: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(each => `${what}, ${colorScheme}: ${each.id} ${each.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }
}

async function send(title: string, change = {}) {
  const someone = await contributor(host.url, [await makePhoto()], { story: { title, text: 'Seen from the tram.', lang: 'en' }, ...change })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  await someone.reaches('in_review')
  return { id: tickets.id, token: someone.token, reaches: someone.reaches }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Open an item at the desk and press what decides on it. */
async function decide(page: Page, id: string, key: 'd' | 'r' | 'p', words?: string) {
  await page.goto(`${host.url}/desk/${id}?lang=en`)
  await page.locator('.stage-frame img').first().waitFor()
  await page.keyboard.press(key)
  if (key === 'p') return
  await page.locator('.reason-form').waitFor()
  await page.keyboard.press('Space')
  if (words) await page.locator('#words').fill(words)
  await page.locator('.reason-form [type=submit]').press('Enter')
  await page.locator('.reason-form').waitFor({ state: 'detached' })
}

test('declined with a reason: a statement by mail and on the page, an appeal, and another moderator publishes', { timeout: LONG }, async () => {
  const own = await send('My appeal', { email: 'ada@example.org' })
  const moderator = await signIn('moderator')
  await decide(moderator, own.id, 'd', 'The photo shows a neighbour.')
  const statement = await mail('decision-')
  expect([statement.to, statement.subject]).toEqual(['ada@example.org', 'Genoa has not published your contribution'])
  for (const words of ['The photo shows a neighbour.', 'It rests on the law.', 'No machine had pointed at it', 'ask for a second look'])
    expect(statement.text).toContain(words)

  const phone = await device()
  await phone.goto(statement.link)
  await heading(phone, /has not published it$/)
  await phone.getByText('It rests on the law. No machine had pointed at it').waitFor()
  await check(phone, 'declined')
  await phone.locator('#f-appeal').fill('The neighbour is my sister, and agrees.')
  await phone.getByRole('button', { name: 'Ask for a second look' }).press('Enter')
  await heading(phone, 'Another person looks at it again')
  await check(phone, 'appealed')

  await moderator.goto(`${host.url}/desk/${own.id}?lang=en`)
  await moderator.getByText('another moderator of the city decides it').waitFor()
  // Who looks at it has it in hand.
  await moderator.goto(`${host.url}/desk?lang=en`)
  await moderator.locator('main.queue').waitFor()
  await decide(await signIn('admin'), own.id, 'p')
  await own.reaches('published')
  await expect.poll(async () => (await fetch(`${host.url}/genoa/stories/${own.id}`)).status, SLOW).toBe(200)
  await expect.poll(() => readdirSync(join(host.folder, 'mail')).filter(name => name.startsWith('decision-')).length, SLOW).toBe(2)
  await phone.reload()
  await heading(phone, 'It hangs in the gallery of Genoa')
  await check(phone, 'published')
})

test('reported: hidden at once as the city says, kept by a moderator, objected to, taken down by another; each told by mail', { timeout: LONG }, async () => {
  const own = await send('Reported')
  const moderator = await signIn('moderator')
  await decide(moderator, own.id, 'p')
  await expect.poll(async () => (await fetch(`${host.url}/genoa/stories/${own.id}`)).status, SLOW).toBe(200)

  const admin = await signIn('admin')
  await admin.goto(`${host.url}/desk/city?city=genoa&lang=en`)
  await admin.getByRole('group', { name: 'Hide at once' }).getByLabel('Children who can be recognised').press('Space')
  await admin.locator('.editor-form [type=submit]').press('Enter')
  await admin.locator('[role=status]', { hasText: 'Saved: Genoa' }).waitFor()

  const phone = await device()
  await phone.goto(`${host.url}/genoa/stories/${own.id}?lang=en`)
  const picture = await phone.locator('.story-photo img').first().getAttribute('src')
  await phone.getByText('I am in this photo').press('Enter')
  await phone.locator('.spot-photo img[src]').waitFor()
  await check(phone, 'quick path open')
  await phone.getByText('I am in this photo').press('Enter')
  await phone.getByText('Report this story').press('Enter')
  await phone.locator('#report [type=submit]').press('Enter')
  await phone.locator('#report-explanation-error').waitFor()
  await check(phone, 'report with mistakes')
  await phone.locator('#report-ground').selectOption('children')
  await phone.locator('#report-explanation').fill('My son can be seen.')
  await phone.locator('#report-email').fill('eva@example.org')
  await phone.locator('#report [type=submit]').press('Enter')
  await phone.locator('#report .note-good').waitFor()
  await check(phone, 'reported')

  await own.reaches('hidden')
  await expect.poll(async () => (await fetch(`${host.url}${picture}`)).status, SLOW).toBe(404)
  expect((await fetch(`${host.url}/genoa/stories/${own.id}`)).status).toBe(404)
  const receipt = await mail('notice-receipt-')
  expect([receipt.to, receipt.subject]).toEqual(['eva@example.org', 'Genoa has received your report'])
  await phone.goto(receipt.link)
  await heading(phone, 'A person will look at it')
  await check(phone, 'waiting')

  await moderator.goto(`${host.url}/desk?state=reported&lang=en`)
  await moderator
    .getByRole('link', { name: /Reported/ })
    .and(moderator.locator('.queue-row a'))
    .press('Enter')
  await moderator.locator('#dismiss-words').fill('He is seen from behind.')
  await check(moderator, 'desk')
  await moderator.getByRole('button', { name: 'Keep the story' }).press('Enter')
  await moderator.locator('[role=status]', { hasText: 'The story stays: Reported' }).waitFor()
  await own.reaches('published')
  await expect.poll(async () => (await fetch(`${host.url}${picture}`)).status, SLOW).toBe(200)

  const kept = await mail('notice-decision-')
  expect(kept.text).toContain('> He is seen from behind.')
  await phone.goto('about:blank')
  await phone.goto(kept.link)
  await heading(phone, 'The story stays')
  await check(phone, 'kept')
  await phone.locator('#f-appeal').fill('Look at the mirror on the left.')
  await phone.getByRole('button', { name: 'Ask for a second look' }).press('Enter')
  await heading(phone, 'Another person looks at it again')
  await check(phone, 'objected')

  await moderator.goto(`${host.url}/desk/${own.id}?lang=en`)
  await moderator.getByText('another moderator decides on the objection').waitFor()
  await decide(admin, own.id, 'r', 'A child can be recognised in the mirror.')
  await own.reaches('removed')
  const outcome = await mail('notice-appeal-')
  expect([outcome.subject, outcome.text.includes('taken the story out of the gallery')]).toEqual(['Genoa has looked at your report again', true])
  await phone.reload()
  await heading(phone, 'The story was taken down')
  await check(phone, 'taken down')
  await phone.goto(`${kept.link.slice(0, -3)}xyz`)
  await phone.reload()
  await heading(phone, 'This link opens nothing')
  await check(phone, 'nothing')
})
