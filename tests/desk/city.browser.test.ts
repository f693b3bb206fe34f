import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { genoa } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'
import type { openPage } from './open-desk-host.ts'

const desk = deskBrowser()

beforeEach(() => desk.context.catalog.putCity(genoa))

const status = (page: Page, text: string) => page.locator('[role=status]', { hasText: text }).waitFor()
const focus = (page: Page, selector: string) => page.locator(`${selector}:focus`).waitFor()
const city = () => desk.context.catalog.city('genoa')
const save = (page: Page) => page.locator('.editor-form [type=submit]').press('Enter')

async function openForm(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await desk.openPage(options)
  await desk.signIn(opened.page, 'admin')
  await opened.page.goto(`${desk.url}/desk/city?city=genoa`)
  await opened.page.locator('.editor-form').waitFor()
  return opened
}

const NEW = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

test('what an admin fills in stands on the public pages, and nothing else has changed', async () => {
  const { page, errors } = await openForm()
  await page.locator('#publisher-address').fill('Via Garibaldi 9\n16124 Genova')
  await page.locator('#publisher-officer').fill('dpo@comune.example')
  await page.locator('#clocks-reviewHours').fill('48')
  await page.locator('#policy-hold-nudity').fill('62,5')
  await page.locator('#policy-hold-violence').fill('40')
  await page.locator('#policy-hold-hate').fill('0')
  await page.locator('#policy-hold-shouting').fill('')
  await page.locator('input[name=accent][value=plum]').press('Space')
  await page.getByRole('group', { name: 'Reasons offered' }).getByLabel('Nudity').press('Space')
  await save(page)
  await status(page, 'Saved: Genoa')
  expect(await city()).toEqual({
    ...genoa,
    accent: 'plum',
    reasons: [...genoa.reasons, 'nudity'],
    reasonsVersion: NEW,
    publisher: { ...genoa.publisher, address: 'Via Garibaldi 9\n16124 Genova', officer: 'dpo@comune.example' },
    clocks: { ...genoa.clocks, reviewHours: 48 },
    // The promise of the review stands in the gallery's terms.
    terms: { version: NEW },
    policy: { hold: { ...genoa.policy.hold, nudity: 0.625, violence: 0.4, hate: 0, shouting: 'never' } },
  })
  expect(await (await fetch(`${desk.url}/genoa/imprint`)).text()).toContain('16124 Genova')
  // The form goes on from what was saved: a second change is no conflict.
  await page.locator('#publisher-authority').fill('Garante')
  await save(page)
  await page.waitForFunction(() => document.querySelectorAll('[role=alert], .field-error').length === 0)
  await expect.poll(async () => (await city())?.publisher.authority).toBe('Garante')
  expect(errors).toEqual([])
  await page.context().close()
})

test('what a machine declines is behind a warning, and its mistakes are told at the field', async () => {
  const { page, errors } = await openForm()
  const refused = page.locator('#policy-refuse-nudity')
  expect(await refused.isVisible()).toBe(false)
  await page.locator('.policy-refuse summary').press('Enter')
  await page.locator('.policy-refuse .note-warning', { hasText: 'A machine then declines alone' }).waitFor()
  await refused.fill('lots')
  await save(page)
  await focus(page, '#policy-refuse-nudity')
  await page.locator('#policy-refuse-nudity-error', { hasText: 'from 0 to 100' }).waitFor()
  await refused.fill('60')
  await save(page)
  await page.locator('#policy-refuse-nudity-error', { hasText: 'held from no later on' }).waitFor()
  await refused.fill('95')
  await page.getByRole('group', { name: 'Reasons offered' }).getByLabel('Nudity').press('Space')
  expect((await new AxeBuilder({ page }).include('.editor-form').analyze()).violations).toEqual([])
  await save(page)
  await status(page, 'Saved: Genoa')
  expect((await city())?.policy.refuse).toEqual({ nudity: 0.95 })
  await page.locator('.policy-refuse summary', { hasText: 'Nudity' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('own terms are written at the desk, get a version, and are what people read', async () => {
  const { page, errors } = await openForm()
  await page.locator('.own-page:has(#pages-terms-hint) summary').press('Enter')
  await page.locator('#pages-terms-hint', { hasText: 'now 2026-01' }).waitFor()
  await page.locator('#pages-terms-it').fill('# Le regole\nFoto proprie.')
  await save(page)
  await status(page, 'Saved: Genoa')
  await page.locator('.own-page summary', { hasText: 'own text: Italian' }).waitFor()
  expect((await city())?.terms.version).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(await (await fetch(`${desk.url}/genoa/terms`)).text()).toContain('<h2>Le regole</h2><p>Foto proprie.</p>')
  expect(errors).toEqual([])
  await page.context().close()
})

test('mistakes are told at their fields, and the first of them has the focus', async () => {
  const { page } = await openForm()
  await page.locator('#publisher-email').fill('nobody')
  await page.locator('#name-it').fill('')
  await page.locator('#clocks-undoneDays').fill('1,5')
  for (const licence of ['CC BY 4.0', 'CC0 1.0']) await page.locator('label.choice', { hasText: licence }).locator('input').press('Space')
  await save(page)
  await page.locator('#publisher-email-error').waitFor()
  expect(await page.locator('.field-error').evaluateAll(all => all.map(each => each.id))).toEqual([
    'publisher-email-error',
    'name-it-error',
    'licences-error',
    'clocks-undoneDays-error',
  ])
  await focus(page, '#publisher-email')
  await page.locator('#publisher-email').fill('gallery@city.example')
  await page.locator('#name-it').fill('Genova')
  await page.locator('#clocks-undoneDays').fill('200')
  await save(page)
  await page.locator('#publisher-email-error').waitFor({ state: 'detached' })
  await focus(page, 'fieldset[aria-describedby="licences-hint licences-error"] input')
  expect(await city()).toEqual(genoa)
  await page.context().close()
})

test('languages are added, moved and removed by keyboard; texts of all of them stay in sight', async () => {
  const { page, errors } = await openForm()
  await page.getByLabel('Move up: English').press('Enter')
  await focus(page, '[aria-label="Remove: English"]')
  await page.locator('.language-list + select').selectOption('fr')
  await page.locator('#name-fr').fill('Gênes')
  await page.getByLabel('Remove: Italian').press('Enter')
  await focus(page, '[aria-label="Remove: French"]')
  expect(await page.locator('#name-it').inputValue()).toBe('Genova')
  await save(page)
  await status(page, 'Saved: Genoa')
  expect(await city()).toEqual({ ...genoa, languages: ['en', 'fr'], name: { ...genoa.name, fr: 'Gênes' } })
  expect(await (await fetch(`${desk.url}/genoa`)).text()).toContain('<html lang="en"')
  expect(errors).toEqual([])
  await page.context().close()
})

test('two admins at once: the slower one is told who, when and what, loses nothing, and saves over it knowingly', async () => {
  const { page, errors } = await openForm()
  await page.locator('#publisher-name').fill('Comune di Genova')
  await page.locator('#clocks-reviewHours').fill('72')
  const faster = {
    ...genoa,
    timeZone: 'Europe/Paris',
    publisher: { ...genoa.publisher, name: 'Il Comune', email: 'a@b.example' },
    licences: ['CC0-1.0' as const],
  }
  await desk.context.catalog.saveCity(faster, genoa, { by: 'Enzo', at: '2026-05-04T10:00:00.000Z' })
  await save(page)
  const note = page.locator('[role=alert]')
  await note.waitFor()
  await page.waitForFunction(() => {
    const told = document.querySelector('[role=alert]')?.getBoundingClientRect()
    const bar = document.querySelector('.editor-buttons')?.getBoundingClientRect()
    return told && bar && told.top >= 0 && told.bottom <= bar.top
  })
  expect(await note.textContent()).toMatch(/Someone else changed this.*Saved by Enzo, 4 May 2026.*PublisherIl Comune/s)
  expect(await city()).toEqual(faster)
  expect([await page.locator('#publisher-name').inputValue(), await page.locator('#publisher-email').inputValue()]).toEqual(['Comune di Genova', 'a@b.example'])
  await save(page)
  await status(page, 'Saved')
  expect(await city()).toEqual({
    ...faster,
    publisher: { ...faster.publisher, name: 'Comune di Genova' },
    clocks: { ...genoa.clocks, reviewHours: 72 },
    terms: { version: NEW },
  })
  expect(errors).toEqual([])
  await page.context().close()
})

test('an editor finds no way to it, and its address says whose it is', async () => {
  const { page } = await desk.openPage()
  await desk.signIn(page, 'editor')
  await page.locator('.desk-pages a', { hasText: 'Campaigns' }).waitFor()
  expect(await page.locator('.desk-pages a', { hasText: 'City' }).count()).toBe(0)
  await page.goto(`${desk.url}/desk/city?city=genoa`)
  await page.locator('.desk-empty', { hasText: 'administrators' }).waitFor()
  expect(await page.locator('.editor-form').count()).toBe(0)
  await page.context().close()
})

describe('axe finds nothing', () => {
  for (const [scheme, width] of [
    ['dark', 1440],
    ['dark', 390],
    ['light', 1440],
    ['light', 390],
  ] as const)
    test(`${scheme}, ${width} px`, async () => {
      const { page } = await desk.openPage({ viewport: { width, height: 900 } })
      await page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
      await desk.signIn(page, 'admin')
      await page.goto(`${desk.url}/desk/city?city=genoa`)
      await page.locator('.own-page:has(#pages-terms-hint) summary').press('Enter')
      await page.locator('#publisher-email').fill('nobody')
      await page.locator('#clocks-undoneDays').fill('never')
      await save(page)
      await page.locator('#publisher-email-error').waitFor()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.context().close()
    })
})
