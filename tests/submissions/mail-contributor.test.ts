import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { AppError } from '../../functions/errors.ts'
import type { Mail, MailOutcome } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { mailContributor } from '../../functions/submissions/mail-contributor.ts'
import { openSubmission } from '../../functions/submissions/open-submission.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa, published, type Sent } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const DAY = 24 * 3600
const email = 'ada@example.org'

let test_: TestContext
let context: Context
let sent: Mail[]
/** What becomes of the next mails, in turn; then they are taken. */
let answers: (Error | MailOutcome)[]
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  sent = []
  answers = []
  context.mailer = {
    async send(mail) {
      const answer = answers.shift() ?? 'sent'
      if (answer instanceof Error) throw answer
      if (answer === 'sent') sent.push(mail)
      return answer
    },
  }
  await openGenoa(context)
})
afterEach(() => test_.close())

/** Let time pass, and do what became due by then. */
async function pass(seconds: number, options?: { tolerant: boolean }) {
  test_.setTime(new Date(START + seconds * 1000).toISOString())
  await test_.runJobs(options)
}
const names = () => sent.map(({ id }) => id.split('.')[0])
const linkIn = ({ text }: Mail) => /\/my\/([a-z2-7]{26})\?lang=[a-z]+#([\w-]{43})\n/.exec(text)?.slice(1) ?? []

describe('a receipt', () => {
  test('goes once to whoever gave an address, when a person can look at the submission', async () => {
    const { id } = await inReview(context, { email })
    await inReview(context)
    await pass(0)
    await applyEvent(context, id, { kind: 'hidden_again' })
    await pass(1)
    expect(sent).toMatchObject([{ to: email, id: `receipt.${id}`, fromName: 'Galleria di Genova', subject: 'Genova: il contributo è arrivato' }])
    expect((await context.mails.of(id)).map(({ name, over }) => [name, over?.outcome])).toEqual([['receipt', 'sent']])
  })

  test('carries a link with a token of its own, which opens everything and is stored as a hash alone', async () => {
    const { id, token } = await inReview(context, { email })
    await pass(0)
    const [linked = '', secret = ''] = linkIn(sent[0]!)
    expect(linked).toBe(id)
    expect(secret).not.toBe(token)
    expect((await openSubmission(context, { id, token: secret })).id).toBe(id)
    expect((await openSubmission(context, { id, token })).id).toBe(id)
    const stored = JSON.stringify([await item(context, id), await context.mails.of(id)])
    expect(stored).not.toContain(secret)
    expect(sent[0]!.html).toContain(secret)

    const other = await inReview(context, { email })
    await expect(openSubmission(context, { id: other.id, token: secret })).rejects.toMatchObject({ code: 'not-found' })
    await withdraw(context, { id, token: secret })
    expect((await item(context, id)).status).toBe('withdrawn')
  })

  test('repeats nothing that was sent, so that no stranger can be written to by way of the city', async () => {
    await inReview(context, { email, credit: 'Visit evil.example', story: { title: 'Buy at evil.example', text: 'evil.example', lang: 'en' } })
    await pass(0)
    expect(JSON.stringify(sent)).not.toContain('evil.example')
  })

  test.each([
    ['en', 'Genoa has received your contribution'],
    ['nl', 'Genova heeft je inzending ontvangen'],
    ['nl-BE', 'Genova heeft je inzending ontvangen'],
    ['it', 'Genova: il contributo è arrivato'],
    ['hu', 'Genova: il contributo è arrivato'],
  ])('is in the language of the story (%s), or in the city’s where that has no catalogue', async (lang, subject) => {
    await inReview(context, { email, story: { lang } })
    await pass(0)
    expect(sent[0]?.subject).toBe(subject)
    expect(sent[0]?.html).toContain(`<html lang="${subject.startsWith('Genova:') ? 'it' : lang.slice(0, 2)}">`)
    expect(JSON.stringify(sent)).not.toMatch(/\{\w+\}|mail\./)
  })

  test('loads nothing: neither pictures nor styles nor scripts', async () => {
    await inReview(context, { email })
    await pass(0)
    expect(sent[0]!.html).not.toMatch(/<(img|link|style|script|iframe)|style=|src=/i)
    expect([...sent[0]!.html.matchAll(/href="([^"]+)"/g)].every(([, href]) => href?.startsWith(context.config.url))).toBe(true)
  })

  test('is no news after a week: nobody is written to about what was sent before there was mail', async () => {
    const { mailer } = context
    context.mailer = undefined
    const { id } = await inReview(context, { email })
    await pass(0)
    context.mailer = mailer
    test_.setTime(new Date(START + 7 * DAY * 1000).toISOString())
    await decideNow(context, id, 'publish')
    await pass(7 * DAY + 60)
    expect(names()).toEqual([`decision-${(await item(context, id)).decision?.basis}`])
  })
})

describe('a decision', () => {
  async function decided(outcome: 'publish' | 'decline', change = {}) {
    const { id, token } = await inReview(context, { email, story: { lang: 'en' } })
    await pass(0)
    sent = []
    await decideNow(context, id, outcome, change)
    return { id, token }
  }

  test('to publish is told after a minute, with the address of the story', async () => {
    const { id } = await decided('publish')
    await pass(59)
    expect(sent).toEqual([])
    await pass(60)
    expect(sent).toMatchObject([{ to: email, subject: 'Genoa has published your contribution' }])
    for (const words of [sent[0]!.text, sent[0]!.html]) expect(words).toContain(`${context.config.url}/genoa/stories/${id}`)
    await pass(3600)
    expect(sent).toHaveLength(1)
  })

  test('to decline is told with its reason, the moderator’s words and how to object', async () => {
    await decided('decline', { reason: 'people-recognisable', explanation: 'The child <left> is "known".\nPlease blur it.' })
    await pass(60)
    expect(sent[0]?.subject).toBe('Genoa has not published your contribution')
    expect(sent[0]?.text).toContain('The reason: People who can be recognised. Someone can be recognised in the photo')
    expect(sent[0]?.text).toContain('> The child <left> is "known".\n> Please blur it.')
    expect(sent[0]?.html).toContain('<blockquote>The child &lt;left&gt; is &quot;known&quot;.<br>Please blur it.</blockquote>')
    expect(sent[0]?.text).toContain('by a person, not by a machine')
    expect(sent[0]?.text).toContain('- On your private page you can ask for a second look; another moderator decides.\n- You can turn to a certified')
    expect(linkIn(sent[0]!)).toHaveLength(2)
  })

  test('after an appeal no longer offers one', async () => {
    const { id } = await decided('decline')
    await pass(60)
    await applyEvent(context, id, { kind: 'appealed', text: 'Please look again.' })
    await pass(120)
    sent = []
    await decideNow(context, id, 'decline', {}, bruno)
    await pass(180)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toBe('Genoa has looked at your contribution again')
    expect(sent[0]?.text).not.toContain('On your private page you can ask')
    expect(sent[0]?.text).toContain('court')
  })

  test('that leaves photos out says how many', async () => {
    const photo = { type: 'image/jpeg' as const, bytes: 1 }
    const { id } = await inReview(context, { email, story: { lang: 'en' }, photos: [photo, photo, photo] })
    await decideNow(context, id, 'publish', { photos: { 1: 'refuse', 3: 'refuse' } })
    await pass(0)
    expect(sent[0]?.text).toContain('Your 3 photos and your words')
    await pass(60)
    expect(sent[1]?.text).toContain('2 of the photos were left out')
  })

  test('to remove is told, though the story was published before', async () => {
    const { id } = await decided('publish')
    await pass(60)
    await decideNow(context, id, 'remove')
    await pass(120)
    expect(sent.map(({ subject }) => subject)).toEqual(['Genoa has published your contribution', 'Genoa has taken your contribution down'])
  })

  test('that is reversed within the minute is never told, and the one after it is, a minute after itself', async () => {
    const { id } = await decided('decline')
    await pass(30)
    await decideNow(context, id, 'reverse')
    await pass(40)
    await decideNow(context, id, 'publish')
    await pass(99)
    expect(sent).toEqual([])
    await pass(100)
    expect(sent.map(({ subject }) => subject)).toEqual(['Genoa has published your contribution'])
  })

  test('that is withdrawn from within the minute is never told', async () => {
    const own = await decided('publish')
    await withdraw(context, own)
    await pass(60)
    await pass(3600)
    expect(sent).toEqual([])
  })

  test('to publish is not told before the story can be seen', async () => {
    const { id } = await decided('publish')
    const { objects } = context
    await objects.remove('staging', `${id}/1-1/640.jpg`)
    await pass(60, { tolerant: true })
    await mailContributor(context, id)
    expect(sent).toEqual([])
    await objects.write('staging', `${id}/1-1/640.jpg`, new Uint8Array([1]))
    await pass(3600)
    expect(sent).toHaveLength(1)
  })

  test('to show a story again that was hidden meanwhile tells nothing new', async () => {
    const { id } = await decided('publish')
    await pass(60)
    await applyEvent(context, id, { kind: 'hidden', actor: { kind: 'moderator', id: 'm', name: 'M' }, note: 'a notice' })
    await decideNow(context, id, 'publish')
    await pass(3600)
    expect(sent).toHaveLength(1)
  })
})

describe('a story that is public no more, while nobody has decided', () => {
  let own: Sent
  beforeEach(async () => {
    await context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
    own = await published(context, { email, story: { lang: 'en' } })
    await pass(60)
    sent = []
  })
  const subjects = () => sent.map(({ subject }) => subject)
  const reportIt = () => reportStory(context, { story: own.id, body: { ground: 'children', explanation: 'My son.' } })
  const dismiss = async (receipt: string) => dismissNotices(context, anna, own.id, { version: (await item(context, own.id)).version, notices: [receipt] })

  test('hidden for a report, is told with the ground, that it is by a rule and for now, and what can be done; and when it is shown again', async () => {
    const { receipt } = await reportIt()
    await pass(119)
    expect(sent).toEqual([])
    await pass(120)
    expect(subjects()).toEqual(['Genoa has hidden your contribution for now'])
    expect(sent[0]?.text).toContain('by a rule and without a person')
    expect(sent[0]?.text).toContain('The reason: Children who can be recognised.')
    expect(sent[0]?.text).toContain('Somebody had reported it.')
    expect(sent[0]?.text).toContain('- You can take the decision to a court.')
    expect(linkIn(sent[0]!)).toHaveLength(2)
    expect(await showStatus(context, own)).toMatchObject({
      hidden: { at: '2026-05-04T10:01:00.000Z', statement: { label: 'Children who can be recognised', reported: true }, redress: ['dispute-body', 'court'] },
    })
    await dismiss(receipt)
    await pass(3600)
    await pass(7200)
    expect(subjects()).toEqual(['Genoa has hidden your contribution for now', 'Your contribution to Genoa can be seen again'])
    expect(sent[1]?.text).toContain(`${context.config.url}/genoa/stories/${own.id}`)
    expect(JSON.stringify(sent)).not.toMatch(/My son|\{\w+\}|mail\./)
    expect(await showStatus(context, own)).not.toHaveProperty('hidden')
  })

  test('hidden, and shown again within the minute, tells nothing', async () => {
    await dismiss((await reportIt()).receipt)
    await pass(3600)
    expect(sent).toEqual([])
  })

  test('hidden, and taken down, is told of the removal', async () => {
    await reportIt()
    await pass(120)
    await decideNow(context, own.id, 'remove')
    await pass(3600)
    expect(subjects()).toEqual(['Genoa has hidden your contribution for now', 'Genoa has taken your contribution down'])
  })

  test.each(['published', 'removed a moment ago'])('taken back while it is %s, gets a statement, by mail and on its page', async before => {
    if (before !== 'published') await decideNow(context, own.id, 'remove')
    await decideNow(context, own.id, 'reverse', { reason: 'people-recognisable', explanation: 'On the left.' })
    await pass(119)
    expect(sent).toEqual([])
    await pass(120)
    expect(subjects()).toEqual(['Genoa has taken your contribution out of the gallery for now'])
    for (const words of ['The reason: People who can be recognised.', '> On the left.', 'by a person', '- You can take the decision to a court.'])
      expect(sent[0]?.text).toContain(words)
    expect(sent[0]?.text).not.toContain('second look;')
    const { status, decision, canAppeal } = await showStatus(context, own)
    expect({ status, canAppeal, ...decision }).toMatchObject({
      status: 'in_review',
      canAppeal: false,
      outcome: 'reverse',
      statement: { label: 'People who can be recognised', ground: 'law' },
      redress: ['dispute-body', 'court'],
    })
    expect((await item(context, own.id)).history.at(-1)).toMatchObject({ event: 'decided:reverse', statement: { label: 'People who can be recognised' } })
  })

  test('taken back after it was published on an appeal, is told too, while the appeal is open again', async () => {
    await decideNow(context, own.id, 'remove')
    await pass(120)
    await applyEvent(context, own.id, { kind: 'appealed', text: 'It is my own.' })
    await decideNow(context, own.id, 'publish', {}, bruno)
    await pass(180)
    sent = []
    await decideNow(context, own.id, 'reverse', {}, bruno)
    await pass(240)
    expect((await item(context, own.id)).status).toBe('appealed')
    expect(subjects()).toEqual(['Genoa has taken your contribution out of the gallery for now'])
  })

  test('an appeal after what was taken back from the public, and declined, is not told as taken back again', async () => {
    await decideNow(context, own.id, 'reverse')
    await pass(120)
    await decideNow(context, own.id, 'decline')
    await pass(180)
    await applyEvent(context, own.id, { kind: 'appealed', text: 'It is my own.' })
    await pass(3600)
    // Public for a while, it was seen.
    expect(subjects()).toEqual(['Genoa has taken your contribution out of the gallery for now', 'Genoa has taken your contribution down'])
  })

  test('taken back and published again within the minute, tells of the latter alone', async () => {
    await decideNow(context, own.id, 'reverse')
    await decideNow(context, own.id, 'publish')
    await pass(3600)
    expect(subjects()).toEqual(['Genoa has published your contribution'])
  })

  test('taken back within the minute after it was published, tells nothing of either', async () => {
    const other = await published(context, { email })
    await pass(60)
    sent = []
    await decideNow(context, other.id, 'reverse')
    await pass(3600)
    expect(sent).toEqual([])
  })

  test('a removal that was confirmed on an appeal, and is undone within the minute, tells nothing: it was gone before', async () => {
    await decideNow(context, own.id, 'remove')
    await pass(120)
    await applyEvent(context, own.id, { kind: 'appealed', text: 'It is my own.' })
    sent = []
    await decideNow(context, own.id, 'remove', {}, bruno)
    await decideNow(context, own.id, 'reverse', {}, bruno)
    await pass(3600)
    expect(sent).toEqual([])
    expect((await showStatus(context, own)).decision).not.toHaveProperty('statement')
  })

  test('a removal that was told before, and is taken back, needs no statement', async () => {
    await decideNow(context, own.id, 'remove')
    await pass(120)
    sent = []
    await decideNow(context, own.id, 'reverse')
    await pass(3600)
    expect(sent).toEqual([])
    expect((await showStatus(context, own)).decision).not.toHaveProperty('statement')
  })
})

describe('a mail server that is down', () => {
  const down = () => new AppError('unavailable', 'no answer')

  test('leaves decisions as they are, is tried again after longer and longer, and each try has the same name and another link', async () => {
    const { id } = await inReview(context, { email })
    answers = [down(), down()]
    await pass(0, { tolerant: true })
    await decideNow(context, id, 'publish')
    await pass(1, { tolerant: true })
    expect([(await item(context, id)).status, await context.gallery.shows(id)]).toEqual(['published', true])
    await pass(300, { tolerant: true })
    expect(names()).toEqual(['receipt', `decision-${(await item(context, id)).decision?.basis}`])
    const [receipt] = (await context.mails.of(id)).filter(({ name }) => name === 'receipt')
    expect(receipt?.links).toHaveLength(3)
    expect(new Set(receipt?.links).size).toBe(3)
    const [, secret = ''] = linkIn(sent[0]!)
    expect((await openSubmission(context, { id, token: secret })).id).toBe(id)
  })

  test('for too long leaves a job for a person, who lets it go on', async () => {
    const { id } = await inReview(context, { email })
    answers = Array.from({ length: 8 }, down)
    for (let minute = 0; minute <= 120; minute += 5) await pass(minute * 60, { tolerant: true })
    expect(await context.jobs.failedForGood()).toMatchObject({ mail: 1, change: 0 })
    expect(sent).toEqual([])
    test_.queue.revive('mail')
    await pass(3 * 3600)
    expect(names()).toEqual(['receipt'])
    expect((await context.mails.of(id))[0]?.links.length).toBeLessThanOrEqual(16)
  })
})

test('a contributor whose mailbox fails keeps those who reported the story from nothing', async () => {
  const { mailer, jobs } = context
  context.mailer = {
    async send(mail) {
      if (mail.to === email) throw new AppError('unavailable', 'the mailbox is full')
      return (await mailer?.send(mail)) ?? 'sent'
    },
  }
  const { id } = await published(context, { email })
  await pass(60, { tolerant: true })
  const { receipt } = await reportStory(context, { story: id, body: { ground: 'unlawful', explanation: 'No.', email: 'eva@example.org', lang: 'en' } })
  await pass(120, { tolerant: true })
  expect(sent).toMatchObject([{ to: 'eva@example.org', subject: 'Genoa has received your report' }])

  await dismissNotices(context, anna, id, { version: (await item(context, id)).version, notices: [receipt] })
  const asked: unknown[] = []
  context.jobs = { ...jobs, send: async job => void asked.push(job) }
  await expect(mailContributor(context, id)).rejects.toMatchObject({ code: 'unavailable' })
  expect(asked).toEqual([])
  context.jobs = jobs
  await pass(180, { tolerant: true })
  expect(sent[1]).toMatchObject({ to: 'eva@example.org', subject: 'Genoa has looked at your report' })
})

test('an address that was refused for good is not written to again about the same, and nothing fails', async () => {
  const { id } = await inReview(context, { email })
  answers = ['refused']
  await pass(0)
  await mailContributor(context, id)
  expect(sent).toEqual([])
  expect((await context.mails.of(id))[0]?.over?.outcome).toBe('refused')
})

test('of two processes that are told of the same one sends, and the other comes back later', async () => {
  const { id } = await inReview(context, { email })
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => mailContributor(context, id)))
  expect(names()).toEqual(['receipt'])
  for (const each of outcomes) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'unavailable' })
  await mailContributor(context, id)
  expect(names()).toEqual(['receipt'])
})

test('a process that ended while it sent is waited for, and then the mail goes out again under the same name', async () => {
  const { id } = await inReview(context, { email })
  const { save } = context.mails
  context.mails.save = async (record, over) => (record.over ? await Promise.reject(new Error('ended')) : await save(record, over))
  await expect(mailContributor(context, id)).rejects.toThrow('ended')
  context.mails.save = save
  await expect(mailContributor(context, id)).rejects.toMatchObject({ code: 'unavailable' })
  test_.setTime(new Date(START + 180_000).toISOString())
  await mailContributor(context, id)
  expect(sent.map(each => each.id)).toEqual([`receipt.${id}`, `receipt.${id}`])
})

test('what is erased keeps neither address nor times of mails, and its links still say what became of it', async () => {
  const own = await inReview(context, { email })
  await pass(0)
  const [, secret = ''] = linkIn(sent[0]!)
  await withdraw(context, own)
  test_.setTime(new Date(START + 30 * DAY * 1000).toISOString())
  await upkeep(context)
  await test_.runJobs()
  const submission = await openSubmission(context, { id: own.id, token: secret })
  expect([submission.email, submission.erasedAt]).toEqual([undefined, expect.any(String)])
  expect(await context.mails.of(own.id)).toEqual([{ submission: own.id, name: 'receipt', links: [expect.stringMatching(/^[0-9a-f]{64}$/)] }])
  await mailContributor(context, own.id)
  expect(sent).toHaveLength(1)
})

test('a gallery without a way to send mail asks for none', async () => {
  context.mailer = undefined
  const { id } = await inReview(context, { email })
  await pass(0)
  expect([await context.mails.of(id), test_.queue.nextDue()]).toEqual([[], undefined])
})
