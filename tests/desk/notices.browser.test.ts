import { expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { appealOf } from '../../functions/submissions/object-to-notice.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { decideNow, genoa } from '../submissions/fixtures.ts'
import { deskBrowser } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

test('an objection that waits for another moderator says so, and the form answers the other reports', async () => {
  const { id } = await sendStory(desk.url, 'A door')
  await decideNow(desk.context, id, 'publish')
  await expect.poll(() => desk.context.gallery.shows(id), { timeout: 20_000 }).toBe(true)
  const report = (explanation: string) => reportStory(desk.context, { story: id, body: { ground: 'unlawful', explanation } })
  await report('That is my door.')

  const { page, errors } = await desk.openPage({ viewport: { width: 1440, height: 900 } })
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${id}`)
  const answer = page.getByRole('button', { name: 'Keep the story, answer the report' })
  await answer.click()
  await answer.waitFor({ state: 'detached' })

  const { notes } = desk.context
  const [decided] = await notes.notices(id)
  await notes.saveNotice({ ...decided!, appeal: { text: 'Look at the left window.', at: new Date().toISOString() } }, decided!)
  await applyEvent(desk.context, id, appealOf(decided!))
  await report('And that is my window.')
  await page.reload()
  await page.getByText('so another moderator decides on the objection').waitFor()
  await answer.click()
  await answer.waitFor({ state: 'detached' })
  const told = (await notes.notices(id)).map(({ explanation, decision, appeal }) => [explanation, decision?.outcome, appeal?.decision?.outcome])
  expect(told.sort()).toEqual([
    ['And that is my window.', 'kept', undefined],
    ['That is my door.', 'kept', undefined],
  ])
  expect(errors).toEqual([])
  await page.context().close()
})

test('a hidden story that nobody reported shows its age against the promise like everything that waits', async () => {
  await desk.context.catalog.putCity({ ...genoa, clocks: { ...genoa.clocks, reviewHours: 1 / 3_600_000 } })
  const { id } = await sendStory(desk.url, 'A window')
  await decideNow(desk.context, id, 'publish')
  await applyEvent(desk.context, id, { kind: 'hidden_again' })
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk?state=hidden`)
  await page.locator('.queue-row', { hasText: 'A window' }).locator('.age-late', { hasText: 'overdue' }).waitFor()
  await desk.context.catalog.putCity(genoa)
  await page.context().close()
})
