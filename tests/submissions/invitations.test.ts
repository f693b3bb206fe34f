import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppError } from '../../functions/errors.ts'
import { acceptInvitation, forgetInvitations, readInvitation } from '../../functions/submissions/accept-invitation.ts'
import { changeRoles } from '../../functions/submissions/change-roles.ts'
import { readMe } from '../../functions/submissions/desk-me.ts'
import { invite, inviteAgain, listInvitations, withdrawInvitation } from '../../functions/submissions/invite.ts'
import { mailInvitation } from '../../functions/submissions/mail-invitation.ts'
import { forgetFailures } from '../../functions/submissions/see-to-failures.ts'
import type { Grant, Member } from '../../shared/member.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { anna, openGenoa } from './fixtures.ts'

const ada: Member = { ...anna, subject: 'ada', name: 'Ada', roles: [{ city: 'genoa', role: 'admin' }] }
const dora: Member = { ...anna, subject: 'dora', name: 'Dora', email: 'dora@genoa.example', roles: [] }
const campaign: Grant = { city: 'genoa', campaign: 'rolli-days', role: 'moderator' }
const body = { email: 'dora@genoa.example', roles: [campaign], lang: 'it' }

let local: TestContext
beforeEach(async () => {
  local = await withContext()
  await openGenoa(local.context)
  for (const member of [ada, dora]) await local.context.catalog.putMember(member)
})
afterEach(() => local.close())

/** The tokens of the links in the mails so far, the oldest first. */
async function tokens(): Promise<string[]> {
  await local.runJobs()
  const names = await local.mailFolder.list(10)
  const mails = await Promise.all(names.toSorted().map(async name => PostalMime.parse((await local.mailFolder.read(name)) ?? '')))
  const texts = mails.map(({ text = '' }) => text)
  return texts.flatMap(text => /login\/join\?lang=it#([\w-]{43})/.exec(text)?.[1] ?? [])
}
const rolesOf = async ({ issuer, subject }: Member) => (await local.context.catalog.member(issuer, subject))?.roles

test('whoever is reached at the address takes the roles, once, and the change says by whose invitation', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  const [token = ''] = await tokens()
  expect(JSON.stringify(await context.catalog.invitation(id))).not.toContain(token)
  expect(await readInvitation(context, token)).toMatchObject({ email: 'dora@genoa.example', by: 'Ada', roles: [{ ...campaign, title: { it: 'Rolli Days' } }] })
  await acceptInvitation(context, dora, token)
  expect(await rolesOf(dora)).toEqual([campaign])
  const [change] = await context.catalog.roleChanges(1)
  expect([change?.why, change?.by?.name, change?.member.name]).toEqual(['invitation', 'Ada', 'Dora'])
  await expect(acceptInvitation(context, dora, token)).rejects.toMatchObject({ code: 'not-found' })
  expect(await context.catalog.invitations()).toEqual([])
  expect(await context.mails.of(`invitation-${id}`)).toEqual([])
})

test('another address, or one that was not verified, takes nothing', async () => {
  const { context } = local
  await invite(context, ada, body)
  const [token = ''] = await tokens()
  const { email: _email, ...unverified } = dora
  for (const member of [unverified, { ...dora, email: 'dora@ghent.example' }])
    await expect(acceptInvitation(context, member, token)).rejects.toMatchObject({ code: 'not-possible-now' })
  expect(await rolesOf(dora)).toEqual([])
})

test('its link works for seven days; sent again it has them anew, and both links work', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  await tokens()
  local.setTime('2026-05-11T10:00:00.000Z')
  const [first = ''] = await tokens()
  await expect(readInvitation(context, first)).rejects.toMatchObject({ code: 'not-found' })
  await inviteAgain(context, ada, id)
  const all = await tokens()
  expect(new Set(all).size).toBe(2)
  for (const token of all) expect((await readInvitation(context, token)).expiresAt).toBe('2026-05-18T10:00:00.000Z')
})

test('a mail that was sent is not sent again by a job that comes twice', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  await tokens()
  await context.jobs.send({ kind: 'mail', invitation: id })
  expect(await tokens()).toHaveLength(1)
})

test('two jobs that come at the same moment send one mail', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  await Promise.allSettled(Array.from({ length: 4 }, () => mailInvitation(context, id)))
  expect(await tokens()).toHaveLength(1)
  expect((await context.catalog.invitation(id))?.links).toHaveLength(1)
})

test('a mail that was sent is noted also where the process ended before, and none follows it', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  const { catalog } = context
  const { saveInvitation } = catalog
  catalog.saveInvitation = async (after, before) => {
    if (after.mailed) throw new Error('ended')
    return await saveInvitation(after, before)
  }
  await expect(mailInvitation(context, id)).rejects.toThrow('ended')
  catalog.saveInvitation = saveInvitation
  expect(await tokens()).toHaveLength(1)
  expect(await catalog.invitation(id)).toMatchObject({ mailed: { outcome: 'sent' } })
})

test('a mail that fails is told to the admins of what it invites to, until it is sent or nobody can accept it', async () => {
  const { context } = local
  const { mailer } = context
  context.mailer = { send: () => Promise.reject(new AppError('unavailable', 'smtp.example does not answer')) }
  const { id } = await invite(context, ada, body)
  await local.runJobs({ tolerant: true })
  const told = async (member: Member) => (await readMe(context, member)).failedMails
  expect(await told(ada)).toEqual([{ kind: 'invitation', since: '2026-05-04T10:00:00.000Z', tries: 1 }])
  expect(await told(anna)).toEqual([])
  expect(await told({ ...ada, roles: [{ city: 'ghent', role: 'admin' }] })).toEqual([])
  expect(JSON.stringify(await told({ ...ada, roles: [{ city: '*', role: 'admin' }] }))).not.toContain('dora@')
  local.setTime('2026-05-11T11:00:00.000Z')
  expect(await told(ada)).toEqual([])
  await forgetFailures(context)
  expect(await context.mails.failing(10)).toEqual([])
  context.mailer = mailer
  await inviteAgain(context, ada, id)
  expect(await tokens()).toHaveLength(1)
  expect(await told(ada)).toEqual([])
})

test('whoever is invited is let into the pool once a sending, however often its mail is tried', async () => {
  const { context } = local
  const { mailer } = context
  const admitted: string[] = []
  context.mailer = { send: () => Promise.reject(new AppError('unavailable', 'smtp.example does not answer')) }
  context.pool = { admit: async email => void admitted.push(email) }
  const { id } = await invite(context, ada, body)
  for (let tries = 0; tries < 4; tries++) await expect(mailInvitation(context, id)).rejects.toThrow('does not answer')
  expect(admitted).toEqual(['dora@genoa.example'])
  context.mailer = mailer
  expect(await tokens()).toHaveLength(1)
  expect(admitted).toHaveLength(1)
  local.setTime('2026-05-06T10:00:00.000Z')
  await inviteAgain(context, ada, id)
  expect(await tokens()).toHaveLength(2)
  expect(admitted).toHaveLength(2)
})

test('where the pool lets nobody in, no mail tells of it, and the next try lets them in', async () => {
  const { context } = local
  let answers = 0
  context.pool = { admit: () => (answers++ ? Promise.resolve() : Promise.reject(new AppError('unavailable', 'Cognito did not answer'))) }
  const { id } = await invite(context, ada, body)
  await expect(mailInvitation(context, id)).rejects.toThrow('Cognito')
  await mailInvitation(context, id)
  expect([answers, (await tokens()).length]).toEqual([2, 1])
})

test('withdrawn it opens nothing, and is told like one that never was', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  const [token = ''] = await tokens()
  await withdrawInvitation(context, ada, id)
  const refusal = await readInvitation(context, token).catch(String)
  expect(await readInvitation(context, 'x'.repeat(43)).catch(String)).toBe(refusal)
  await expect(acceptInvitation(context, dora, token)).rejects.toMatchObject({ code: 'not-found' })
})

test('what another city has invited to is in nobody’s way, and told to nobody else; whoever accepts both has both', async () => {
  const { context } = local
  const gus: Member = { ...anna, subject: 'gus', name: 'Gus', roles: [{ city: 'ghent', role: 'admin' }] }
  await context.catalog.putMember(gus)
  await invite(context, ada, body)
  const moderator: Grant = { city: 'ghent', role: 'moderator' }
  await invite(context, gus, { ...body, roles: [moderator] })
  await expect(invite(context, gus, { ...body, roles: [moderator] })).rejects.toMatchObject({ code: 'not-possible-now' })
  expect((await listInvitations(context, gus)).items.map(({ roles }) => roles)).toEqual([[moderator]])
  for (const token of await tokens()) await acceptInvitation(context, (await context.catalog.member(dora.issuer, dora.subject))!, token)
  expect(await rolesOf(dora)).toEqual(expect.arrayContaining([campaign, moderator]))
})

test('an admin invites to nothing that is not theirs to give, and not while the address is invited already', async () => {
  const { context } = local
  for (const city of ['ghent', '*'])
    await expect(invite(context, ada, { ...body, roles: [{ city, role: 'moderator' }] })).rejects.toMatchObject({ code: 'not-found' })
  await expect(invite(context, ada, { ...body, roles: [{ ...campaign, campaign: 'nowhere' }] })).rejects.toMatchObject({ code: 'not-found' })
  const { id } = await invite(context, ada, body)
  await expect(invite(context, ada, body)).rejects.toMatchObject({ code: 'not-possible-now' })
  const gus: Member = { ...anna, subject: 'gus', roles: [{ city: 'ghent', role: 'admin' }] }
  expect(await listInvitations(context, gus)).toEqual({ items: [], campaigns: [] })
  await expect(withdrawInvitation(context, gus, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(invite(context, anna, body)).rejects.toMatchObject({ code: 'not-found' })
})

test('an admin who lost the role since has invited to nothing', async () => {
  const { context } = local
  await context.catalog.putMember({ ...anna, subject: 'zoe', name: 'Zoe', roles: [{ city: '*', role: 'admin' }] })
  await invite(context, ada, body)
  const [token = ''] = await tokens()
  await changeRoles(context, { of: ada, roles: () => [] })
  await expect(acceptInvitation(context, dora, token)).rejects.toMatchObject({ code: 'not-found' })
  expect(await rolesOf(dora)).toEqual([])
})

test('of two people with the same address one takes it; what was cut off after it was theirs goes on', async () => {
  const { context } = local
  const other: Member = { ...dora, subject: 'dora-2' }
  await context.catalog.putMember(other)
  const { id } = await invite(context, ada, body)
  const [token = ''] = await tokens()
  const before = await context.catalog.invitation(id)
  if (before) await context.catalog.saveInvitation({ ...before, accepted: { issuer: dora.issuer, subject: 'dora' } }, before)
  await expect(acceptInvitation(context, other, token)).rejects.toMatchObject({ code: 'not-found' })
  await acceptInvitation(context, dora, token)
  expect([await rolesOf(dora), await rolesOf(other)]).toEqual([[campaign], []])
})

test('the address is forgotten a month after the last day', async () => {
  const { context } = local
  const { id } = await invite(context, ada, body)
  await tokens()
  expect(await context.mails.of(`invitation-${id}`)).toHaveLength(1)
  local.setTime('2026-06-10T09:00:00.000Z')
  await forgetInvitations(context)
  expect((await listInvitations(context, ada)).items.map(({ isOpen }) => isOpen)).toEqual([false])
  local.setTime('2026-06-10T11:00:00.000Z')
  await forgetInvitations(context)
  expect([await context.catalog.invitations(), await context.mails.of(`invitation-${id}`)]).toEqual([[], []])
})
