import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { AppError } from '../../functions/errors.ts'
import type { Job } from '../../functions/events.ts'
import type { Mail } from '../../functions/ports.ts'
import { askForReminders } from '../../functions/submissions/ask-for-reminders.ts'
import { readMe } from '../../functions/submissions/desk-me.ts'
import { askForMail, mailContributor } from '../../functions/submissions/mail-contributor.ts'
import { keyOf } from '../../functions/submissions/member-key.ts'
import { passOn } from '../../functions/submissions/second-opinion.ts'
import { sendFailedAgain } from '../../functions/submissions/see-to-failures.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { keepMails } from '../support/keep-mails.ts'
import { anna, bruno, decideNow, inReview, item, openGenoa } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const dora: Member = { ...anna, subject: 'dora', name: 'Dora', email: 'dora@example.org', lang: 'en' }

let test_: TestContext
let context: Context
let sent: Mail[]
let id: string
beforeEach(async () => {
  test_ = await withContext({ now: new Date(START).toISOString(), imaging: noImaging })
  context = test_.context
  sent = keepMails(context)
  await openGenoa(context)
  for (const member of [{ ...anna, email: 'anna@example.org' }, bruno, dora]) await context.catalog.putMember(member)
  id = (await inReview(context)).id
  await passTo(dora, 'A statue?')
  await test_.runJobs()
})
afterEach(() => test_.close())

const passTo = async (to: Member, note: string, by = anna) => passOn(context, by, id, { version: (await item(context, id)).version, to: await keyOf(to), note })
async function at(hours: number, options = {}): Promise<void> {
  test_.setTime(new Date(START + hours * 3_600_000).toISOString())
  await askForReminders(context)
  await sendFailedAgain(context)
  await test_.runJobs(options)
}

test('a colleague who was asked is reminded once, after a day, with the way to it and nothing of what anybody wrote', async () => {
  await at(23.9)
  expect(sent).toEqual([])
  await at(24)
  await at(60)
  expect(sent).toMatchObject([
    { to: 'dora@example.org', subject: 'Genoa: a colleague asks for your opinion', id: `opinion-${(await item(context, id)).version - 1}.${id}` },
  ])
  expect(sent[0]?.text).toContain(`${context.config.url}/desk/${id}?lang=en`)
  expect(JSON.stringify(sent)).not.toMatch(/statue|Una porta|Anna|\{\w+\}|mail\./)
})

test('nobody is reminded of what was decided or passed on meanwhile; whoever has it now is', async () => {
  const { id: decided } = await inReview(context)
  await passOn(context, anna, decided, { version: (await item(context, decided)).version, to: await keyOf(dora), note: 'And this?' })
  await decideNow(context, decided, 'publish')
  await at(20)
  await passTo(anna, 'Ask somebody else.', dora)
  await at(30)
  expect(sent).toEqual([])
  await at(44)
  expect(sent).toMatchObject([{ to: 'anna@example.org', subject: 'Genova: è richiesto un parere' }])
})

test('nobody is who wants no mail, has no address or moderates it no more', async () => {
  const { email: _email, ...unreachable } = dora
  for (const member of [{ ...dora, digest: 'off' as const }, unreachable, { ...dora, roles: [] }]) {
    await context.catalog.putMember(member)
    await at(24)
    await context.jobs.send({ kind: 'mail', submission: id })
  }
  expect(sent).toEqual([])
})

test('no job waits for the day to pass, nor is one sent twice while one fails, on a queue that takes each for another', async () => {
  const jobs: Job[] = []
  context.jobs = { ...context.jobs, send: async job => void jobs.push(job) }
  const { id: other } = await inReview(context, { email: 'ada@example.org' })
  await askForMail(context, id)
  await mailContributor(context, id)
  expect(jobs.filter(job => job.kind === 'mail')).toEqual([])
  context.mailer = { send: () => Promise.reject(new AppError('unavailable', 'no answer')) }
  await askForMail(context, other)
  await decideNow(context, other, 'publish')
  for (let tries = 0; tries < 3; tries++) await expect(mailContributor(context, other)).rejects.toThrow('no answer')
  expect(jobs.filter(job => job.kind === 'mail')).toEqual([{ kind: 'mail', submission: other }])
})

test('a queue that takes no job, or for one moderator no note, costs no other their reminder', async () => {
  const { jobs, notes } = context
  context.jobs = { ...jobs, send: () => Promise.reject(new AppError('unavailable', 'the queue does not answer')) }
  await at(24)
  context.jobs = jobs
  const { passed } = notes
  notes.passed = async (to, limit) => (to === memberId(anna) ? Promise.reject(new AppError('unavailable', 'no answer')) : await passed(to, limit))
  await at(25)
  expect(sent).toMatchObject([{ to: 'dora@example.org' }])
})

test('a pass that is held up after its entry takes nobody’s place who was asked since', async () => {
  const { submissions, notes } = context
  const { save } = submissions
  submissions.save = async (...args) => {
    const isSaved = await save(...args)
    submissions.save = save
    // It is held up here; meanwhile Bruno asks Dora.
    await passTo(dora, 'And you?', bruno)
    return isSaved
  }
  await passTo(bruno, 'Ask him.', dora)
  expect([(await notes.passed(memberId(bruno), 9)).length, (await notes.passed(memberId(dora), 9)).length]).toEqual([0, 1])
})

test('one that fails is told at the desk like other mails, and tried again', async () => {
  const { mailer } = context
  context.mailer = { send: () => Promise.reject(new AppError('unavailable', 'no answer')) }
  await at(24, { tolerant: true })
  expect((await readMe(context, anna)).failedMails).toMatchObject([{ submission: id, kind: 'opinion', tries: 1 }])
  await context.catalog.putMember({ ...dora, digest: 'off' })
  expect((await readMe(context, anna)).failedMails).toEqual([])
  await context.catalog.putMember(dora)
  context.mailer = mailer
  await at(24.1)
  expect(sent).toHaveLength(1)
  expect((await readMe(context, anna)).failedMails).toEqual([])
})
