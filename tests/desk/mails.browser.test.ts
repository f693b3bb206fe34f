import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { idFromToken, newToken } from '../../shared/token.ts'
import { inReview, item } from '../submissions/fixtures.ts'
import { deskBrowser, expectClean } from './desk-browser.ts'
import { PATIENT } from './open-desk-host.ts'

const desk = deskBrowser()

const mail = {
  fromName: 'Gallery of Genoa',
  to: 'ada@example.org',
  subject: 'A mail',
  text: `Hello,\n\n${wideLine()}\n`,
  html: '<!doctype html><p>Hello <img src="https://evil.example/x.png"><script>document.title = "run"</script></p>',
  id: `receipt.${'a'.repeat(26)}`,
}
/** A line without a gap, wider than any screen. */
function wideLine() {
  return 'https://gallery.example/my/'.padEnd(300, 'x')
}

test('mails that were kept are shown to admins as they are written; nothing of them is run or loaded', async () => {
  const { page, errors } = await desk.openPage({ viewport: { width: 390, height: 844 } })
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await desk.signIn(page, 'admin')
  await page.goto(`${desk.url}/desk/mail`)
  await page.getByText('No mail yet.').waitFor()
  await desk.context.mailer?.send(mail)
  await page.reload()
  for (const name of ['list', 'one']) {
    if (name === 'one') {
      await page.getByRole('link', { name: 'A mail' }).click()
      await page.locator('details summary').click()
      await page.locator('pre', { hasText: '<script>' }).waitFor()
    }
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      name,
    ).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  expect(asked.filter(url => url.includes('evil'))).toEqual([])
  expect(await page.title()).not.toBe('run')
  expect(errors).toEqual([])
})

test.each(['editor', 'moderator'])('to %s they are not there', async login => {
  await desk.context.mailer?.send(mail)
  const { page } = await desk.openPage()
  await desk.signIn(page, login)
  for (const path of ['/desk/mail', `/desk/mail/${mail.id}`, '/desk/mail/..%2fissuer.secret']) {
    const answer = await page.context().request.get(`${desk.url}${path}`)
    expect(await answer.text()).not.toMatch(/ada@example\.org|class="kept-mail"/)
  }
})

test('nobody reads them without a session', async () => {
  await desk.context.mailer?.send(mail)
  expect(await (await fetch(`${desk.url}/desk/mail/${mail.id}`)).text()).not.toContain('ada@example.org')
})

test('a mail that has failed for more than a week stays at the desk, and a moderator has it sent', async () => {
  const { mails, submissions } = desk.context
  const { id: like } = await inReview(desk.context, { campaign: undefined, email: 'ada@example.org' })
  const id = await idFromToken(newToken())
  const since = new Date(Date.now() - 8 * 24 * 3_600_000).toISOString()
  const { photos, ...rest } = await item(desk.context, like)
  await submissions.create({ ...rest, id, arrivedAt: since, photos: photos.map(photo => ({ ...photo, renditions: [] })) })
  await mails.save({ submission: id, name: 'receipt', links: [], failed: { since, last: since, tries: 8, why: 'no answer' } }, undefined)
  const { page, errors } = await desk.openPage({ viewport: { width: 390, height: 844 } })
  await desk.signIn(page)
  const failed = page.locator('.failed-mails')
  await failed.locator('summary', { hasText: '1 mail could not be sent yet' }).click()
  await failed.getByText('It is too old to be sent by itself.').waitFor()
  await expectClean(page, 'a late mail')
  await failed.getByRole('button', { name: 'Send it now: Receipt', exact: true }).press('Enter')
  await failed.getByRole('status').getByText('It is on its way').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENT).toContain('It is on its way')
  await expect.poll(async () => (await mails.of(id)).map(({ over }) => over?.outcome), PATIENT).toEqual(['sent'])
  await page.reload()
  await page.locator('.queue-row').first().waitFor()
  expect([await failed.count(), errors]).toEqual([0, []])
  await page.context().close()
})
