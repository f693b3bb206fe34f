import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'

const desk = deskBrowser()

beforeEach(async () => {
  await desk.context.catalog.putCampaign('genoa', rolliDays)
  await desk.context.catalog.putPlace('genoa', palazzoRosso)
})

const status = (page: Page, text: string) => page.locator('[role=status]', { hasText: text }).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
const campaign = async () => (await desk.context.catalog.campaigns('genoa')).find(({ slug }) => slug === 'rolli-days')

async function openForm(path: string) {
  const { page, errors } = await desk.openPage()
  await desk.signIn(page, 'editor')
  await page.goto(`${desk.url}/desk/${path}?city=genoa`)
  await page.locator('.editor-form').waitFor()
  return { page, errors }
}

test('a campaign that is edited at the desk appears on the city’s page', async () => {
  const { page } = await openForm('campaigns/rolli-days')
  const title = page.locator('#title-it')
  await title.fill('')
  await page.locator('.editor-form [type=submit]').press('Enter')
  await page.locator('#title-it-error').waitFor()
  expect(await focused(page)).toBe('title-it')
  await title.fill('Rolli Days d’autunno')
  await title.press('Enter')
  await status(page, 'Saved')
  expect(await (await fetch(`${desk.url}/genoa`)).text()).toContain('Rolli Days d’autunno')
  await page.context().close()
})

test('questions are added, corrected and removed by keyboard', async () => {
  const { page, errors } = await openForm('campaigns/rolli-days')
  const add = page.locator('.question-add')
  await add.press('Enter')
  expect(await focused(page)).toBe('questions-0-it')
  await page.keyboard.type('Quale palazzo?')
  await add.press('Enter')
  await page.locator('#questions-1-en').fill('Which street?')
  await page.locator('.editor-form [type=submit]').press('Enter')
  await page.locator('#questions-1-it-error').waitFor()
  expect(await focused(page)).toBe('questions-1-it')
  await page.locator('.question-remove').first().press('Enter')
  expect(await focused(page)).toBe('questions-0-it')
  await page.keyboard.type('Quale via?')
  await page.keyboard.press('Enter')
  await status(page, 'Saved')
  expect((await campaign())?.questions).toEqual([{ en: 'Which street?', it: 'Quale via?' }])

  await page.goto(`${desk.url}/desk/campaigns/rolli-days?city=genoa`)
  for (let more = 0; more < 4; more++) await add.press('Enter')
  expect([await page.locator('.question').count(), await add.count()]).toEqual([5, 0])
  for (let fewer = 0; fewer < 5; fewer++) await page.locator('.question-remove').last().press('Enter')
  expect(await focused(page)).toBe('Add a question')
  await page.locator('.editor-form [type=submit]').press('Enter')
  await status(page, 'Saved')
  expect(await campaign()).toEqual(rolliDays)
  expect(errors).toEqual([])
  await page.context().close()
})

test('two editors at once: the slower one is told who and when, loses nothing, and saves over it knowingly', async () => {
  const { page, errors } = await openForm('campaigns/rolli-days')
  await page.locator('#title-it').fill('Rolli Days d’autunno')
  await page.locator('#goal-it').fill('Aprire i portoni')
  const faster = { ...rolliDays, title: { it: 'I Rolli' }, closes: '2026-06-30' }
  await desk.context.catalog.saveThing('campaigns', 'genoa', faster, rolliDays, { by: 'Enzo', at: '2026-05-04T10:00:00.000Z' })
  const save = page.locator('.editor-form [type=submit]')
  await save.press('Enter')
  const note = page.locator('[role=alert]')
  await note.waitFor()
  expect(await note.textContent()).toMatch(/Someone else changed this.*Saved by Enzo, 4 May 2026.*Title · ItalianI Rolli/s)
  expect(await campaign()).toEqual(faster)
  expect([await page.locator('#title-it').inputValue(), await page.locator('#closes').inputValue()]).toEqual(['Rolli Days d’autunno', '2026-06-30'])
  await save.press('Enter')
  await status(page, 'Saved')
  expect(await campaign()).toEqual({ ...faster, title: { it: 'Rolli Days d’autunno' }, goal: { it: 'Aprire i portoni' } })
  expect(errors).toEqual([])
  await page.context().close()
})

test('a place that someone removed meanwhile can be brought back with what was typed', async () => {
  const { page } = await openForm('places/palazzo-rosso')
  await page.locator('#name-it').fill('Il Palazzo Rosso')
  await page.locator('#latitude').fill('44,41')
  await desk.context.catalog.removeThing('places', 'genoa', palazzoRosso)
  const save = page.locator('.editor-form [type=submit]')
  await save.press('Enter')
  await page.locator('[role=alert]', { hasText: 'Someone removed this' }).waitFor()
  expect(await page.locator('#name-it').inputValue()).toBe('Il Palazzo Rosso')
  await save.press('Enter')
  await status(page, 'Saved')
  expect(await desk.context.catalog.places('genoa')).toEqual([
    { ...palazzoRosso, name: { it: 'Il Palazzo Rosso' }, location: { latitude: 44.41, longitude: palazzoRosso.location.longitude } },
  ])
  await page.context().close()
})

test('what changed meanwhile is not removed unseen', async () => {
  const { page } = await openForm('places/palazzo-rosso')
  await page.locator('.button-danger').press('Enter')
  const confirm = page.locator('.editor-remove .button-danger')
  await confirm.waitFor()
  const restored = { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } }
  await desk.context.catalog.saveThing('places', 'genoa', restored, palazzoRosso, { by: 'Enzo', at: '2026-05-04T10:00:00.000Z' })
  await confirm.press('Enter')
  await page.locator('[role=alert]', { hasText: 'Saved by Enzo' }).waitFor()
  expect(await page.locator('#name-it').inputValue()).toBe('Palazzo Rosso, restaurato')
  expect(await desk.context.catalog.places('genoa')).toEqual([restored])
  await confirm.press('Enter')
  await status(page, 'Removed')
  expect(await desk.context.catalog.places('genoa')).toEqual([])
  await page.context().close()
})
