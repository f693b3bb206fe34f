import { expect, test } from 'vitest'
import { genoa, inReview, item } from '../submissions/fixtures.ts'
import { deskBrowser, expectClean, LOOKS, openLook, press } from './desk-browser.ts'
import { PATIENT, sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

test('by keyboard alone: leaving photos out asks why, one reason goes for all of them, and another for one', async () => {
  const { id, token } = await sendStory(desk.url, 'Three', 3)
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.stage-frame img').waitFor()
  await press(page, '2', 'x', '3', 'x', 'p')
  const form = page.locator('.reason-form', { hasText: 'Why are 2 photos left out?' })
  await form.waitFor()
  await press(page, 'Control+Enter')
  await page.locator('#left-out-error', { hasText: 'Choose a reason' }).waitFor()
  expect((await item(desk.context, id)).status).toBe('in_review')
  await press(page, 'Escape')
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the form is left').not.toBe('INPUT')
  await press(page, 'p', 'Space')
  await page.locator('.left-out-each select').nth(1).selectOption({ label: 'Not about the city' })
  await page.locator('#left-out-words').fill('The first says it all.')
  await press(page, 'Control+Enter')
  await page.locator('[role=status]', { hasText: 'Published: Three' }).waitFor()
  await expect.poll(async () => (await item(desk.context, id)).status, PATIENT).toBe('published')
  const { decision } = await item(desk.context, id)
  expect(decision).toMatchObject({ photoReasons: { 2: 'people-recognisable', 3: 'not-about-the-city' }, explanation: 'The first says it all.' })

  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.history summary').press('Enter')
  const told = page.locator('.history-told')
  expect(await told.allTextContents()).toEqual([
    expect.stringMatching(/^Photo 2 left out:People who can be recognised .*rests on the law/),
    expect.stringMatching(/^Photo 3 left out:Not about the city .*No machine had pointed at it/),
  ])

  await page.goto(`${desk.url}/my/${id}?lang=en#${token}`)
  const photos = page.locator('.status-photos > li')
  await photos.nth(2).waitFor()
  expect(await photos.nth(1).textContent()).toMatch(/^Photo 2 was left out by the moderatorPeople who can be recognised/)
  expect(await photos.nth(2).locator('.status-left-out').textContent()).toContain('Not about the city')
  expect(await page.locator('.status-redress li').count()).toBe(2)
  expect(errors).toEqual([])
  await page.context().close()
})

test('undo brings back which photos were left out and why', async () => {
  const { id } = await sendStory(desk.url, 'Undone', 2)
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.stage-frame img').waitFor()
  await press(page, '2', 'x', 'p', 'ArrowDown', 'Control+Enter')
  await page.locator('[role=status]', { hasText: 'Published: Undone' }).waitFor()
  await press(page, 'z')
  await page.locator('[role=status]', { hasText: 'taken back' }).waitFor()
  await page.locator('h1', { hasText: 'Undone' }).waitFor()
  await page.locator('.decision-bar', { hasText: 'Publish 1 of 2' }).waitFor()
  await press(page, 'p')
  expect(await page.locator('.reason-list input:checked').getAttribute('value')).toBe('not-about-the-city')
  await page.context().close()
})

test('a city’s own words are said in every form, in the history and in the numbers', async () => {
  const reasonTexts = { 'people-recognisable': { label: { en: 'Faces of others' }, about: { en: 'A face can be seen.' } } }
  await desk.context.catalog.putCity({ ...genoa, reasonTexts })
  try {
    const { id } = await inReview(desk.context, { campaign: undefined, story: { title: 'In own words', lang: 'en' } })
    const { page } = await desk.openPage()
    await desk.signIn(page)
    await page.locator('.queue-row', { hasText: 'In own words' }).locator('input').check()
    await press(page, 'd')
    const bulk = page.locator('.bulk .reason-form')
    await bulk.getByLabel('Faces of others').check()
    expect(await bulk.locator('.reason-about').textContent()).toBe('A face can be seen.')
    await press(page, 'Control+Enter')
    await page.locator('[role=status]', { hasText: 'One declined' }).waitFor()
    await page.goto(`${desk.url}/desk/${id}?state=declined`)
    await page.getByText('Reason: Faces of others').waitFor()
    await page.locator('.history summary').press('Enter')
    expect(await page.locator('.history-told').textContent()).toContain('Faces of others A face can be seen.')
    const day = new Date().toISOString().slice(0, 10)
    const counts = { arrived: 1, decided: 1, onTime: 1, published: 0, declined: 1, removed: 0, reversed: 0, appealed: 0, upheld: 0, found: {} }
    await desk.context.ledger.putDayCounts({ city: 'genoa', at: new Date().toISOString(), days: [{ day, ...counts, reasons: { 'people-recognisable': 1 } }] })
    await page.goto(`${desk.url}/desk/statistics?city=genoa`)
    await page.locator('.statistics-part', { hasText: 'Faces of others' }).waitFor()
    await page.context().close()
  } finally {
    await desk.context.catalog.putCity(genoa)
  }
})

test.each(LOOKS)('axe finds nothing where it is asked why photos are left out, nor where it is told, %s', { timeout: 120_000 }, async (scheme, viewport) => {
  const { id, token } = await sendStory(desk.url, `Clean ${scheme}`, 3)
  const { page, errors } = await openLook(desk, scheme, viewport)
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.stage-frame img').waitFor()
  await press(page, '2', 'x', '3', 'x', 'p')
  await page.locator('.left-out-each').waitFor()
  await expectClean(page, 'asked why')
  if (process.env.VEDUTA_SHOTS) await page.screenshot({ path: `${process.env.VEDUTA_SHOTS}/left-out-${scheme}.png` })
  await press(page, 'Space', 'Control+Enter')
  await page.locator('[role=status]', { hasText: 'Published' }).waitFor()
  await expect.poll(async () => (await item(desk.context, id)).status, PATIENT).toBe('published')
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.history summary').press('Enter')
  await expectClean(page, 'history')
  if (process.env.VEDUTA_SHOTS) await page.locator('.history').screenshot({ path: `${process.env.VEDUTA_SHOTS}/history-${scheme}.png` })
  await page.emulateMedia({ colorScheme: scheme })
  await page.goto(`${desk.url}/my/${id}?lang=en#${token}`)
  await page.locator('.status-left-out').first().waitFor()
  await expectClean(page, 'status page')
  if (process.env.VEDUTA_SHOTS) await page.screenshot({ path: `${process.env.VEDUTA_SHOTS}/status-${scheme}.png`, fullPage: true })
  expect(errors).toEqual([])
  await page.context().close()
})
