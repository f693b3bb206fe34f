import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { fillIn, ready, send, thanks } from '../share/on-phone.ts'
import { deskBrowser, expectClean } from './desk-browser.ts'
import { PATIENT, sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

const PASSWORD = 'rolli lanterna focaccia'

/** The link of the newest invitation, once its mail has been written. */
async function linkFor(email: string): Promise<string> {
  const folder = join(desk.context.config.dataFolder, 'mail')
  const until = performance.now() + 60_000
  for (;;) {
    if (performance.now() > until)
      throw new Error(
        `expected a mail to ${email}, there are ${await readdir(folder)}; invitations: ${JSON.stringify(await desk.context.catalog.invitations())}`,
      )
    for (const file of await readdir(folder).catch(() => [])) {
      const mail = await PostalMime.parse(await readFile(join(folder, file)))
      const link = /http\S+\/login\/join\S+/.exec(mail.text ?? '')?.[0]
      if (mail.to?.[0]?.address === email && link) return link
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('an admin invites an association by keyboard, which sets a password, signs in and sees its campaign alone', { timeout: 120_000 }, async () => {
  await sendStory(desk.url, 'Of no campaign')
  const { page: admin, errors } = await desk.openPage()
  await desk.signIn(admin, 'admin')
  await admin.goto(`${desk.url}/desk/people`)
  await admin.getByRole('button', { name: 'Invite someone' }).press('Enter')
  await admin.keyboard.type('carla@rolli.example')
  await admin.getByRole('button', { name: 'Send the invitation' }).press('Enter')
  await admin.getByText('Choose at least one role.').waitFor()
  await admin.locator('#invite-genoa').selectOption('campaigns')
  await admin.locator('#invite-genoa-rolli-days').press('Space')
  await expectClean(admin, 'inviting')
  await admin.getByRole('button', { name: 'Send the invitation' }).press('Enter')
  await admin.getByText('works until').waitFor()
  await admin.locator('.invitation', { hasText: 'Genoa, Rolli Days: Moderator' }).waitFor()

  const { page } = await desk.openPage({ viewport: { width: 390, height: 844 } })
  await page.goto(await linkFor('carla@rolli.example'))
  await page.getByText('Ada Rossi invites you').waitFor()
  expect(page.url()).not.toContain('#')
  await expectClean(page, 'the invitation')
  await page.locator('#account-name').fill('Carla Doria')
  await page.locator('#account-password').fill('too short')
  await page.keyboard.press('Enter')
  await page.getByText('This password has 9').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('account-password')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('#login').fill('carla@rolli.example')
  await page.locator('#password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Accept as Carla Doria' }).press('Enter')
  await page.locator('main.queue').waitFor()
  expect(await page.locator('.queue-row').count()).toBe(0)

  await admin.reload()
  await admin.locator('.person', { hasText: 'Carla Doria' }).waitFor()
  expect(await admin.locator('.role-changes li').first().textContent()).toContain('accepted an invitation of Ada Rossi')
  expect(await admin.getByText('carla@rolli.example').count()).toBe(1)
  expect(errors).toEqual([])

  const link = await linkFor('carla@rolli.example')
  await page.goto(link)
  await page.getByText('This link opens nothing any more').waitFor()
  await expectClean(page, 'a link that was used')
  for (const each of [admin, page]) await each.context().close()
})

test('what is typed right after a form was opened belongs to its first field, to the first letter', { timeout: 60_000 }, async () => {
  const { page } = await desk.openPage()
  await desk.signIn(page, 'admin')
  await page.goto(`${desk.url}/desk/people`)
  for (const [name, id] of [
    ['Invite someone', 'invite-email'],
    ['Make a link', 'ambassador-name'],
  ] as const) {
    const button = page.getByRole('button', { name })
    await button.waitFor()
    // Between two keys there may be no frame: only what is done by the end of the first one's task counts.
    const focused = await button.evaluate(async element => {
      ;(element as HTMLElement).click()
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      return document.activeElement?.id
    })
    expect(focused).toBe(id)
    await page.getByRole('button', { name: 'Cancel' }).first().press('Enter')
  }
  await page.context().close()
})

test('the link of an ambassador is made by keyboard, and what a visitor sends by it is flagged in the queue', { timeout: 120_000 }, async () => {
  const { page: admin, errors } = await desk.openPage()
  await desk.signIn(admin, 'admin')
  await admin.goto(`${desk.url}/desk/people`)
  await admin.getByRole('button', { name: 'Make a link' }).press('Enter')
  await admin.getByRole('button', { name: 'Make the link' }).press('Enter')
  await admin.getByText('A name is needed.').waitFor()
  await admin.keyboard.type('Scuola Rossi')
  await admin.locator('#ambassador-most').fill('5')
  await expectClean(admin, 'making a link')
  await admin.getByRole('button', { name: 'Make the link' }).press('Enter')
  const link = await admin.locator('#ambassador-link').inputValue()
  await expect.poll(() => admin.evaluate(() => document.activeElement?.id)).toBe('ambassador-link')
  await admin.getByText('0 of 5 used').waitFor()
  await expectClean(admin, 'the link')

  const { page } = await desk.openPage({ viewport: { width: 390, height: 844 } })
  await page.goto(link.replace('#', '?lang=en#'))
  await ready(page)
  await fillIn(page, 'By the school')
  await send(page)
  await thanks(page)
  const query = { cities: ['genoa'], statuses: ['in_review'] as const, oldestFirst: true, limit: 9 }
  const trusted = async () => (await desk.context.submissions.queue(query)).find(({ story }) => story.title === 'By the school')?.trusted
  await expect.poll(trusted, PATIENT).toBe(true)
  await admin.goto(`${desk.url}/desk`)
  await admin.locator('.queue-row', { hasText: 'By the school' }).getByText('Invited by an ambassador').waitFor()
  await expectClean(admin, 'the queue')

  await admin.goto(`${desk.url}/desk/people`)
  await admin.getByText('1 of 5 used').waitFor()
  await admin.getByRole('button', { name: 'Withdraw: Scuola Rossi' }).press('Enter')
  await admin.getByText('1 of 5 used').waitFor({ state: 'detached' })
  expect(await desk.context.catalog.ambassadors('genoa')).toEqual([])
  expect(errors).toEqual([])
  for (const each of [admin, page]) await each.context().close()
})

test('whoever is signed in with another address is told so, and takes nothing', { timeout: 60_000 }, async () => {
  const { catalog } = desk.context
  const [admin] = (await catalog.members()).filter(({ subject }) => subject === 'admin')
  if (!admin) throw new Error('no admin')
  const { invite } = await import('../../functions/submissions/invite.ts')
  await invite(desk.context, admin, { email: 'gus@ghent.example', roles: [{ city: 'ghent', role: 'editor' }], lang: 'nl' })
  const { page } = await desk.openPage()
  await desk.signIn(page)
  await page.goto((await linkFor('gus@ghent.example')).replace('lang=nl', 'lang=en'))
  await page.getByRole('button', { name: 'Accept as Marco Parodi' }).press('Enter')
  await page.getByText('You are signed in with another address').waitFor()
  await expectClean(page, 'another address')
  const marco = (await catalog.members()).find(({ subject }) => subject === 'moderator')
  expect(marco?.roles.some(({ role }) => role === 'editor')).toBe(false)
  await page.context().close()
})

test('roles are changed and people removed by keyboard, at 390 px and in light colours too', { timeout: 90_000 }, async () => {
  const nino = { issuer: `${desk.url}/oidc`, subject: 'nino', name: 'Nino Costa', roles: [] }
  await desk.context.catalog.putMember(nino)
  const { page } = await desk.openPage({ viewport: { width: 390, height: 844 } })
  await page.addInitScript(() => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: 'light' })))
  await desk.signIn(page, 'admin')
  await page.goto(`${desk.url}/desk/people`)
  const person = page.locator('.person', { hasText: 'Nino Costa' })
  await person.locator('summary').press('Enter')
  await person.locator('select').nth(1).selectOption('editor')
  await expectClean(page, 'a person')
  await person.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('Given: Genoa: Editor').first().waitFor()
  await person.locator('summary').press('Enter')
  await person.getByRole('button', { name: 'Remove' }).press('Enter')
  await expectClean(page, 'before somebody is removed')
  await person.getByRole('button', { name: 'Remove' }).press('Enter')
  await person.waitFor({ state: 'detached' })
  expect(await desk.context.catalog.member(nino.issuer, 'nino')).toBeUndefined()
  expect(await page.locator('.role-changes li').first().textContent()).toContain('removed by Ada Rossi')
  await page.context().close()
})
