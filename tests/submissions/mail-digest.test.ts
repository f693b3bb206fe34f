import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMemoryLimiter } from '../../functions/adapters/local/limiter.ts'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { AppError } from '../../functions/errors.ts'
import type { Job } from '../../functions/events.ts'
import type { Mail, MailOutcome } from '../../functions/ports.ts'
import { addAmbassador } from '../../functions/submissions/ambassadors.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { changeOwn } from '../../functions/submissions/change-own.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { readMe } from '../../functions/submissions/desk-me.ts'
import { mailDigests } from '../../functions/submissions/mail-digest.ts'
import { keyOf } from '../../functions/submissions/member-key.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { passOn } from '../../functions/submissions/second-opinion.ts'
import { sendLate } from '../../functions/submissions/send-late.ts'
import type { Member } from '../../shared/member.ts'
import { newToken } from '../../shared/token.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { aBody, anna, arrive, bruno, decideNow, inReview, item, openGenoa, published } from './fixtures.ts'

const START = '2026-05-04T10:00:00.000Z'

let test_: TestContext
let context: Context
let sent: Mail[]
let answers: (MailOutcome | Error)[]
beforeEach(async () => {
  test_ = await withContext({ now: START, imaging: noImaging })
  context = test_.context
  sent = []
  answers = []
  context.mailer = {
    async send(mail) {
      const answer = answers.shift() ?? 'sent'
      if (answer instanceof Error) throw answer
      sent.push(mail)
      return answer
    },
  }
  await openGenoa(context)
  await context.catalog.putMember({ ...anna, email: 'anna@example.org', lang: 'en' })
})
afterEach(() => test_.close())

/** Upkeep runs at a time, as it does all day. */
async function at(time: string, options = {}): Promise<void> {
  test_.setTime(time)
  await upkeep(context)
  await test_.runJobs(options)
}
const to = () => sent.map(mail => mail.to)
const digests = () => sent.filter(({ id }) => id.startsWith('digest-'))

describe('the daily mail', () => {
  test('comes once a day of the city, from seven in the morning on, while something waits', async () => {
    await inReview(context)
    await inReview(context)
    await at('2026-05-05T04:50:00.000Z')
    expect(sent).toEqual([])
    await at('2026-05-05T05:05:00.000Z')
    await at('2026-05-05T09:00:00.000Z')
    expect(sent).toMatchObject([{ to: 'anna@example.org', subject: 'Genoa: 2 wait for a decision' }])
    expect(sent[0]?.text).toContain('- 2 contributions to look at')
    expect(sent[0]?.text).toContain('The oldest has waited for 19 hours. The city promises 24 hours.')
    expect(sent[0]?.text).toContain(`${context.config.url}/desk?city=genoa&lang=en`)
    expect(sent[0]?.id).toMatch(/^digest-2026-05-05\.[0-9a-f]{16}\.genoa$/)
    expect(JSON.stringify(sent)).not.toMatch(/Una porta|\{\w+\}|mail\./)
    await at('2026-05-06T05:05:00.000Z')
    expect(sent).toHaveLength(2)
  })

  test('says how long the oldest has waited, where an ambassador vouches for a newer one too', async () => {
    const lia: Member = { ...anna, subject: 'lia', roles: [{ city: 'genoa', role: 'admin' }] }
    const { link } = await addAmbassador(context, lia, 'genoa', { name: 'Scuola Rossi', days: 30, most: 5 })
    await inReview(context)
    test_.setTime('2026-05-04T13:00:00.000Z')
    await inReview(context, { invited: link.split('#invited=')[1] })
    await at('2026-05-05T05:05:00.000Z')
    expect(sent[0]?.text).toContain('The oldest has waited for 19 hours.')
  })

  test('reminds of what a colleague has asked about, until it is answered, and of what waits for longer than was promised', async () => {
    const dora: Member = { ...anna, subject: 'dora', name: 'Dora' }
    await context.catalog.putMember(dora)
    const { id } = await inReview(context)
    await inReview(context)
    const { version } = await item(context, id)
    await passOn(context, dora, id, { version, to: await keyOf(anna), note: 'A statue?' })
    await at('2026-05-05T05:05:00.000Z')
    expect(digests()[0]?.text).toContain('- a colleague asks you about 1 of them')
    expect(digests()[0]?.text).not.toContain('longer than the city promises')
    expect(digests()[0]?.text).not.toContain('A statue?')
    await at('2026-05-06T05:05:00.000Z')
    expect(digests()[1]?.text).toContain('- a colleague asks you about 1 of them')
    expect(digests()[1]?.text).toContain('- 2 have waited for longer than the city promises')
    await decideNow(context, id, 'publish')
    await at('2026-05-07T05:05:00.000Z')
    expect(digests()[2]?.text).not.toContain('asks you')
    expect(digests()[2]?.text).toContain('- 1 has waited for longer than the city promises')
  })

  test('reminds also where a hidden story is all that a colleague has asked about', async () => {
    const dora: Member = { ...anna, subject: 'dora', name: 'Dora' }
    await context.catalog.putMember(dora)
    const { id } = await published(context)
    await applyEvent(context, id, { kind: 'hidden_again' })
    await passOn(context, dora, id, { version: (await item(context, id)).version, to: await keyOf(anna), note: 'May it stay?' })
    await at('2026-05-05T05:05:00.000Z')
    expect(sent[0]?.subject).toBe('Genoa: 1 waits for a decision')
    expect(sent[0]?.text).toContain('- a colleague asks you about 1 of them')
  })

  test('tells of hidden stories that nobody reported, since they are hidden, and of those that somebody did once', async () => {
    const story = await published(context)
    const reported = await published(context)
    await published(context)
    await test_.runJobs()
    test_.setTime('2026-05-05T10:00:00.000Z')
    await reportStory(context, { story: reported.id, body: { ground: 'unlawful', explanation: 'No.' } })
    for (const { id } of [story, reported]) await applyEvent(context, id, { kind: 'hidden_again' })
    await at('2026-05-06T06:00:00.000Z')
    expect(sent[0]?.subject).toBe('Genoa: 2 wait for a decision')
    expect(sent[0]?.text).toContain('- 1 reported story\n- 1 story that is hidden until you decide\n')
    expect(sent[0]?.text).toContain('The oldest has waited for 20 hours.')
    expect(sent[0]?.text).not.toContain('longer than the city promises')
    await decideNow(context, reported.id, 'remove')
    await test_.runJobs()
    await at('2026-05-07T06:00:00.000Z')
    expect(sent[1]?.text).toContain('- 1 story that is hidden until you decide\n- 1 has waited for longer than the city promises')
  })

  test('tells of appeals and reports, and nobody of nothing', async () => {
    await at('2026-05-05T06:00:00.000Z')
    expect(sent).toEqual([])
    const story = await published(context)
    await test_.runJobs()
    await reportStory(context, { story: story.id, body: { ground: 'unlawful', explanation: 'No.' } })
    await at('2026-05-06T06:00:00.000Z')
    expect(sent[0]?.subject).toBe('Genoa: 1 waits for a decision')
    expect(sent[0]?.text).toContain('- 1 reported story')
    expect(sent[0]?.text).not.toContain('oldest')
  })

  test('is for those who moderate the city or a campaign of it, with what is theirs, in their language', async () => {
    const carla: Member = {
      ...anna,
      subject: 'carla',
      email: 'carla@example.org',
      lang: 'nl',
      roles: [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }],
    }
    await context.catalog.putMember(carla)
    await context.catalog.putMember({ ...bruno, email: 'bruno@example.org' })
    await context.catalog.putMember({ ...anna, subject: 'ghent', email: 'g@example.org', roles: [{ city: 'ghent', role: 'moderator' }] })
    await inReview(context)
    await inReview(context, { campaign: undefined })
    await at('2026-05-05T06:00:00.000Z')
    expect(to().sort()).toEqual(['anna@example.org', 'carla@example.org'])
    expect(sent.find(mail => mail.to.startsWith('carla'))).toMatchObject({ subject: 'Genova: 1 wacht op een beslissing' })
  })

  test('can be switched off by each for themselves', async () => {
    await inReview(context)
    const member = (await context.catalog.member(anna.issuer, anna.subject))!
    expect((await readMe(context, await changeOwn(context, member, { digest: 'off' }))).digest).toBe('off')
    await at('2026-05-05T06:00:00.000Z')
    expect(sent).toEqual([])
    await changeOwn(context, member, { digest: 'on', lang: 'it' })
    await at('2026-05-06T06:00:00.000Z')
    expect(sent[0]?.subject).toBe('Genova: 1 in attesa di una decisione')
  })

  test('that fails is tried again with the same name, and keeps no other waiting', async () => {
    await context.catalog.putMember({ ...anna, subject: 'dora', email: 'dora@example.org', lang: 'en' })
    await inReview(context)
    answers = [new AppError('unavailable', 'no answer')]
    await at('2026-05-05T06:00:00.000Z', { tolerant: true })
    expect(sent).toHaveLength(1)
    const [failing] = await context.mails.failing(10)
    expect(failing).toMatchObject({ submission: 'digest-genoa', failed: { since: '2026-05-05T06:00:00.000Z', tries: 1, why: 'no answer' } })
    test_.setTime('2026-05-05T06:05:00.000Z')
    await test_.runJobs()
    expect(to().sort()).toEqual(['anna@example.org', 'dora@example.org'])
    expect(await context.mails.failing(10)).toEqual([])
  })

  test('that fails is tried again alone, in the hours from the morning on, and mails nobody else, neither after midnight nor later that day', async () => {
    const dora = 'dora@example.org'
    await context.catalog.putMember({ ...anna, subject: 'dora', email: dora, lang: 'en' })
    await context.catalog.putMember({
      ...anna,
      subject: 'carla',
      email: 'carla@example.org',
      roles: [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }],
    })
    await inReview(context, { campaign: undefined })
    const { mailer } = context
    let isDown = true
    context.mailer = { send: async mail => (isDown && mail.to === dora ? Promise.reject(new AppError('unavailable', 'no answer')) : await mailer!.send(mail)) }
    const hours = async (from: number, to: number) => {
      for (let minutes = from * 60; minutes < to * 60; minutes += 20)
        await at(new Date(Date.parse('2026-05-05T00:00:00.000Z') + minutes * 60_000).toISOString(), { tolerant: true })
    }
    await hours(5, 6)
    expect(to()).toEqual(['anna@example.org'])
    // For whom something waits since is told of it tomorrow.
    await inReview(context)
    await hours(6, 29)
    expect(to()).toEqual(['anna@example.org'])
    isDown = false
    await hours(29, 52)
    expect(to().sort()).toEqual(['anna@example.org', 'anna@example.org', 'carla@example.org', dora])
    expect(await context.mails.failing(10)).toEqual([])
  })

  test('comes also where the job could not be sent at first, and is asked for once', async () => {
    context.limiter = createMemoryLimiter(context.now)
    await inReview(context)
    const { jobs } = context
    let asked = 0
    const refuse = (job: Job) => (job.kind === 'mail' ? Promise.reject(new AppError('unavailable', 'the queue does not answer')) : Promise.resolve())
    context.jobs = { ...jobs, send: refuse }
    await at('2026-05-05T06:00:00.000Z')
    expect(sent).toEqual([])
    context.jobs = {
      ...jobs,
      async send(job) {
        if ('digest' in job) asked++
        await jobs.send(job)
      },
    }
    for (const minute of ['05', '10', '15']) await at(`2026-05-05T06:${minute}:00.000Z`)
    expect([to(), asked]).toEqual([['anna@example.org'], 2])
  })

  test('of two processes one sends', async () => {
    await inReview(context)
    test_.setTime('2026-05-05T06:00:00.000Z')
    await Promise.allSettled(Array.from({ length: 5 }, () => mailDigests(context, 'genoa')))
    expect(sent).toHaveLength(1)
  })
})

describe('a mail that could not be sent', () => {
  test('is told at the desk to those who moderate its city, until it is', async () => {
    answers = [new AppError('unavailable', 'smtp.example does not answer')]
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs({ tolerant: true })
    await decideNow(context, id, 'publish')
    expect(await told(anna)).toEqual([{ submission: id, kind: 'receipt', since: START, tries: 1 }])
    expect(await told({ ...anna, roles: [{ city: 'ghent', role: 'moderator' }] })).toEqual([])
    expect(await told({ ...anna, roles: [{ city: '*', role: 'admin' }] })).toMatchObject([{ why: 'smtp.example does not answer' }])
    expect(JSON.stringify(await told(anna))).not.toContain('ada@')
    test_.setTime('2026-05-04T10:05:00.000Z')
    await test_.runJobs()
    expect(await told(anna)).toEqual([])
    expect(sent).toHaveLength(2)
  })

  const ada: Member = { ...anna, subject: 'ada', roles: [{ city: '*', role: 'admin' }] }
  const toAda = () => to().filter(each => each === 'ada@example.org').length
  const down = () => new AppError('unavailable', 'smtp.example does not answer')
  const told = async (member: Member) => (await readMe(context, member)).failedMails

  test('is sent by itself for a week, and then stays in the list until a person sends it', async () => {
    answers = [down()]
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs({ tolerant: true })
    const failing = { submission: id, kind: 'receipt', since: START, tries: 1 }
    test_.setTime('2026-05-11T09:59:59.000Z')
    expect(await told(anna)).toEqual([failing])
    for (const day of ['11', '25', '31']) await at(`2026-05-${day}T10:00:00.000Z`)
    expect([toAda(), await told(anna)]).toEqual([0, [{ ...failing, late: true }]])
    await expect(sendLate(context, { ...anna, roles: [] }, id)).rejects.toMatchObject({ code: 'not-found' })
    answers = [down()]
    await sendLate(context, anna, id)
    await test_.runJobs({ tolerant: true })
    expect(await told(anna)).toEqual([{ ...failing, tries: 2, late: true }])
    await at('2026-06-01T10:00:00.000Z')
    expect(toAda()).toBe(0)
    await sendLate(context, anna, id)
    await test_.runJobs()
    expect([toAda(), await told(anna)]).toEqual([1, []])
  })

  test('of a decision that was taken back is no more to be sent by anybody', async () => {
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs()
    await decideNow(context, id, 'decline')
    answers = [down()]
    test_.setTime('2026-05-04T10:01:00.000Z')
    await test_.runJobs({ tolerant: true })
    test_.setTime('2026-05-20T10:00:00.000Z')
    expect(await told(anna)).toMatchObject([{ kind: 'decision', late: true }])
    await decideNow(context, id, 'reverse')
    expect(await told(anna)).toEqual([])
    await sendLate(context, anna, id)
    await at('2026-05-20T10:05:00.000Z')
    expect(toAda()).toBe(1)
    expect(await context.mails.failing(10)).toEqual([])
  })

  /** Of one job. */
  const allTries = async () => {
    for (let minutes = 0; minutes < 60; minutes += 5) {
      test_.setTime(new Date(Date.parse(START) + minutes * 60_000).toISOString())
      await test_.runJobs({ tolerant: true })
    }
  }
  const hourly = async (from: number, to: number) => {
    for (let hour = from; hour <= to; hour++) await at(new Date(Date.parse(START) + hour * 3_600_000).toISOString(), { tolerant: true })
  }

  test('since the mail server is down for days is tried after longer and longer pauses, and goes out within a day after it is back', async () => {
    const { mailer } = context
    const tries: number[] = []
    context.mailer = {
      send(mail) {
        if (mail.to.startsWith('ada')) tries.push((context.now().getTime() - Date.parse(START)) / 3_600_000)
        return Promise.reject(new AppError('unavailable', 'no answer for <ada@example.org>'))
      },
    }
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await allTries()
    await hourly(1, 4 * 24)
    const pauses = tries.slice(8).map((hour, at) => Math.round(hour - tries[7 + at]!))
    expect(pauses).toEqual([1, 2, 4, 8, 16, 24, 24])
    expect(await told(anna)).toMatchObject([{ submission: id, kind: 'receipt', tries: tries.length }])
    expect(await told(ada)).toMatchObject([{ why: 'no answer for <…>' }, { kind: 'digest' }])
    expect(await context.jobs.failedForGood()).toMatchObject({ mail: 2 })
    context.mailer = mailer
    await hourly(4 * 24 + 1, 5 * 24)
    expect([toAda(), await told(ada)]).toEqual([1, []])
    expect(await context.jobs.failedForGood()).toMatchObject({ mail: 0 })
  })

  test('is over after a month, which the log says, and nobody’s job waits for it any more', async () => {
    const warned: unknown[] = []
    context.log = { ...context.log, warn: (fields, message) => warned.push({ ...fields, message }) }
    context.mailer = { send: () => Promise.reject(down()) }
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await allTries()
    expect(await context.jobs.failedForGood()).toMatchObject({ mail: 1 })
    await changeOwn(context, (await context.catalog.member(anna.issuer, anna.subject))!, { digest: 'off' })
    await at('2026-06-03T09:00:00.000Z')
    expect(await told(anna)).toMatchObject([{ submission: id, late: true }])
    await at('2026-06-03T10:00:00.000Z')
    expect([await told(anna), await context.mails.failing(10)]).toEqual([[], []])
    expect(await context.jobs.failedForGood()).toMatchObject({ mail: 0 })
    expect(warned).toContainEqual(expect.objectContaining({ mails: id, mail: 'receipt', since: START }))
  })

  test('of late hides no newer one, and which are over is looked for once an hour', async () => {
    context.limiter = createMemoryLimiter(context.now)
    const { mails } = context
    const late: string[] = []
    for (let many = 0; many < 25; many++) late.push((await inReview(context, { email: 'ada@example.org' })).id)
    await test_.runJobs()
    for (const id of late) {
      const [receipt] = await mails.of(id)
      const { over: _over, ...rest } = receipt!
      await mails.save({ ...rest, failed: { since: START, tries: 8, why: 'no answer' } }, receipt)
    }
    test_.setTime('2026-05-20T10:00:00.000Z')
    answers = [down()]
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs({ tolerant: true })
    const all = await told(anna)
    expect(all).toHaveLength(20)
    expect([all[0], all[1]]).toMatchObject([{ submission: id }, { late: true }])
    let looks = 0
    const { failing } = mails
    mails.failing = async (limit, from) => {
      if (from === undefined) looks++
      return await failing(limit, from)
    }
    for (const minute of ['05', '10', '15']) await at(`2026-05-20T10:${minute}:00.000Z`)
    expect(looks).toBe(1)
  })

  test('which its job has no reason to try is asked for once an hour at most', async () => {
    const { jobs } = context
    answers = [down()]
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs({ tolerant: true })
    let asked = 0
    context.jobs = {
      ...jobs,
      async send(job) {
        if (job.kind === 'mail' && 'submission' in job && job.submission === id) asked++
      },
    }
    for (let minutes = 0; minutes < 4 * 60; minutes += 5) {
      test_.setTime(new Date(Date.parse(START) + minutes * 60_000).toISOString())
      await upkeep(context)
    }
    expect(asked).toBe(3)
  })

  test('nor where what it told was taken back, or nobody wants it any more', async () => {
    const { id } = await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs()
    await decideNow(context, id, 'decline')
    answers = [down(), down()]
    test_.setTime('2026-05-04T10:01:00.000Z')
    await test_.runJobs({ tolerant: true })
    await at('2026-05-05T06:00:00.000Z', { tolerant: true })
    expect(await told(ada)).toMatchObject([{ kind: 'decision' }])
    await decideNow(context, id, 'reverse')
    answers = [down()]
    await at('2026-05-06T06:00:00.000Z', { tolerant: true })
    expect(await told(ada)).toMatchObject([{ kind: 'digest' }])
    await changeOwn(context, (await context.catalog.member(anna.issuer, anna.subject))!, { digest: 'off' })
    expect(await told(ada)).toEqual([])
    await upkeep(context)
    expect(await context.mails.failing(10)).toEqual([])
  })

  test('of one city hides none of another', async () => {
    answers = Array.from({ length: 26 }, down)
    for (let sent = 0; sent < 25; sent++) await inReview(context, { email: 'ada@example.org' })
    await test_.runJobs({ tolerant: true })
    test_.setTime('2026-05-04T10:00:30.000Z')
    const body = aBody({ campaign: undefined, place: undefined, email: 'ada@example.org' })
    const { id } = await createSubmission(context, { city: 'ghent', token: newToken(), body })
    await arrive(context, id)
    await test_.runJobs({ tolerant: true })
    expect(await told({ ...anna, roles: [{ city: 'ghent', role: 'moderator' }] })).toMatchObject([{ submission: id, kind: 'receipt' }])
    expect(await told(ada)).toHaveLength(20)
  })
})
