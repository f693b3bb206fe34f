import { expect, test } from 'vitest'
import { mediaPath, renditionKey, storyPath } from '../../shared/paths.ts'
import { item } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

test('one photo is left out, the other is described, placed and tagged, and that is what is public', async () => {
  const { id } = await sendStory(desk.url, 'Two photos', 2)
  const { page, errors } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  await page.locator('.stage-frame img').waitFor()
  await page.getByRole('button', { name: 'Describe' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('edit-alt-1')
  await page.keyboard.type('A red tram in the rain')
  expect(await page.locator('.stage-caption').textContent()).toContain('A red tram in the rain')

  const tags = page.getByLabel('Tags')
  await tags.fill('Tram, rain, tram')
  await tags.press('Tab')
  await page.getByRole('button', { name: 'Undo my edits' }).press('Enter')
  expect([await tags.inputValue(), await page.locator('#edit-alt-1').inputValue()], 'all of it').toEqual(['', ''])
  await page.locator('#edit-alt-1').fill('A red tram in the rain')
  await tags.fill('Tram, rain, tram')
  await page.locator('#edit-place').selectOption({ label: 'Palazzo Rosso' })
  await page.getByRole('button', { name: 'Done' }).press('Enter')
  for (const key of ['2', 'x', 'p', 'Space', 'Control+Enter']) await page.keyboard.press(key)
  await page.locator('[role=status]', { hasText: 'Published: Two photos' }).waitFor()

  const story = `${desk.url}${storyPath('genoa', id)}`
  await expect.poll(async () => (await fetch(story)).status, { timeout: 30_000 }).toBe(200)
  expect(await item(desk.context, id)).toMatchObject({
    edits: { alt: { 1: 'A red tram in the rain' }, tags: ['tram', 'rain'], place: 'palazzo-rosso' },
    photos: [{ outcome: 'accepted' }, { outcome: 'refused' }],
  })
  const html = await (await fetch(story)).text()
  expect([html.includes('alt="A red tram in the rain"'), html.includes('Palazzo Rosso')]).toEqual([true, true])
  const picture = async (photo: string) => (await fetch(`${desk.url}${mediaPath(renditionKey(id, photo, 1, 640, 'jpg'))}`)).status
  expect([await picture('1'), await picture('2')]).toEqual([200, 404])
  expect(errors).toEqual([])
  await page.context().close()
})
