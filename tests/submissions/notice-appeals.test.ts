import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import type { Mail } from '../../functions/ports.ts'
import { appeal } from '../../functions/submissions/appeal.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { readItem } from '../../functions/submissions/desk-item.ts'
import { readQueue } from '../../functions/submissions/desk-queue.ts'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { countCity } from '../../functions/submissions/keep-record.ts'
import { mailContributor } from '../../functions/submissions/mail-contributor.ts'
import { objectToNotice } from '../../functions/submissions/object-to-notice.ts'
import { showNotice } from '../../functions/submissions/open-notice.ts'
import { openSubmission } from '../../functions/submissions/open-submission.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { keepMails } from '../support/keep-mails.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa, published, type Sent } from './fixtures.ts'

const START = Date.parse('2026-05-04T20:00:00.000Z')
const HOUR = 3600

let test_: TestContext
let context: Context
let sent: Mail[]
let story: Sent
beforeEach(async () => {
  test_ = await withContext({ now: new Date(START).toISOString(), imaging: noImaging })
  context = test_.context
  sent = keepMails(context)
  await openGenoa(context)
  await staff(anna, bruno)
  story = await published(context)
  await test_.runJobs()
})
afterEach(() => test_.close())

const staff = async (...members: Member[]) => {
  for (const member of members) await context.catalog.putMember(member)
}
async function pass(seconds: number): Promise<void> {
  test_.setTime(new Date(START + seconds * 1000).toISOString())
  await test_.runJobs()
}
const report = (more = {}) =>
  reportStory(context, { story: story.id, body: { ground: 'unlawful', explanation: 'That is my door.', email: 'eva@example.org', lang: 'en', ...more } })
const dismiss = async (notices: string[], member = anna, explanation = 'Seen from the street.') =>
  dismissNotices(context, member, story.id, { version: (await item(context, story.id)).version, notices, explanation })
const tokenIn = ({ text }: Mail) => /#([\w-]{43})/.exec(text)?.[1] ?? ''
const subjects = () => sent.map(({ subject }) => subject)
const keyOf = (receipt: string) => ({ submission: story.id, notice: receipt, token: tokenIn(sent.find(({ text }) => text.includes(receipt))!) })
const reported = async (member = anna) => (await readQueue(context, member, { view: 'reported', oldestFirst: false })).items.length

describe('who reported with an address', () => {
  test('gets a receipt at once, and what was decided a minute after it was', async () => {
    const { receipt } = await report()
    await pass(0)
    expect(sent).toMatchObject([{ to: 'eva@example.org', subject: 'Genoa has received your report' }])
    expect(sent[0]?.text).toContain(receipt)
    await dismiss([receipt])
    await pass(59)
    expect(sent).toHaveLength(1)
    await pass(60)
    await pass(HOUR)
    expect(subjects()).toEqual(['Genoa has received your report', 'Genoa has looked at your report'])
    expect(sent[1]?.text).toContain('It stays in the gallery')
    expect(sent[1]?.text).toContain('> Seen from the street.')
    expect(sent[1]?.text).toContain('- On the page of your report you can ask for a second look; another moderator decides.')
    for (const each of sent) {
      expect(each.id).toMatch(/^[a-zA-Z0-9.-]+$/)
      expect(JSON.stringify(each)).not.toMatch(/That is my door|\{\w+\}|mail\./)
    }
  })

  test('gets it in the language of the page, and loads nothing with it', async () => {
    await report({ lang: 'nl-BE' })
    await pass(0)
    expect(sent[0]?.subject).toBe('Genova heeft je melding ontvangen')
    expect(sent[0]?.html).toContain('<html lang="nl">')
    expect(sent[0]?.html).not.toMatch(/<(img|link|style|script|iframe)|style=|src=/i)
  })

  test('is told of a removal, and not of one that was taken back within the minute', async () => {
    await report()
    await pass(0)
    await decideNow(context, story.id, 'remove')
    await pass(30)
    await decideNow(context, story.id, 'reverse')
    await pass(HOUR)
    expect(subjects()).toEqual(['Genoa has received your report'])
    await decideNow(context, story.id, 'decline')
    await pass(2 * HOUR)
    expect(sent[1]?.text).toContain('taken the story out of the gallery')
    expect(sent[1]?.text).not.toContain('second look')
  })

  test('is told when the story is taken back by whoever sent it', async () => {
    await report()
    await withdraw(context, story)
    await pass(60)
    expect(sent.at(-1)?.text).toContain('has taken it back')
  })

  test('has a link that opens this notice and nothing else, and the contributor’s opens no notice', async () => {
    const { receipt } = await report()
    const other = await report({ email: 'ida@example.org' })
    await pass(0)
    const key = keyOf(receipt)
    expect(await showNotice(context, key)).toMatchObject({
      receipt,
      ground: 'unlawful',
      explanation: 'That is my door.',
      canAppeal: false,
      city: { slug: 'genoa' },
    })
    await expect(showNotice(context, { ...key, notice: other.receipt })).rejects.toMatchObject({ code: 'not-found' })
    await expect(openSubmission(context, { id: story.id, token: key.token })).rejects.toMatchObject({ code: 'not-found' })
    await expect(showNotice(context, { ...key, token: story.token })).rejects.toMatchObject({ code: 'not-found' })
    expect(JSON.stringify(await context.mails.of(story.id))).not.toContain(key.token)
    expect(JSON.stringify(await showNotice(context, key))).not.toMatch(/Anna|eva@/)
  })

  test('is written to no more once the story is erased, and the link opens nothing', async () => {
    const { receipt } = await report()
    await pass(0)
    await withdraw(context, story)
    await pass(0)
    test_.setTime(new Date(START + 24 * HOUR * 1000).toISOString())
    await upkeep(context)
    await test_.runJobs()
    sent.splice(1)
    await mailContributor(context, story.id)
    expect(sent).toHaveLength(1)
    await expect(showNotice(context, keyOf(receipt))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an objection to a dismissed notice', () => {
  let receipt: string
  beforeEach(async () => {
    receipt = (await report()).receipt
    await pass(0)
    await dismiss([receipt])
    await pass(60)
  })
  const object = (text = 'Look at the left window.') => objectToNotice(context, { ...keyOf(receipt), text })

  test('is for another moderator: the one who decided before can’t, and is told so', async () => {
    await object()
    expect(await reported()).toBe(1)
    expect((await readItem(context, anna, story.id)).notices[0]).toMatchObject({
      waits: true,
      needsAnother: true,
      appeal: { text: 'Look at the left window.' },
    })
    await expect(dismiss([receipt])).rejects.toMatchObject({ code: 'not-possible-now', message: expect.stringContaining('another moderator') })
    await dismiss([receipt], bruno, 'The window is empty.')
    await pass(3 * 60)
    expect(await reported()).toBe(0)
    expect(sent.at(-1)?.subject).toBe('Genoa has looked at your report again')
    expect(sent.at(-1)?.text).toContain('> The window is empty.')
    expect(sent.at(-1)?.text).not.toContain('second look;')
    expect(await showNotice(context, keyOf(receipt))).toMatchObject({
      decision: { outcome: 'kept', explanation: 'Seen from the street.' },
      appeal: { decision: { outcome: 'kept', explanation: 'The window is empty.' } },
      canAppeal: false,
    })
  })

  test('that is upheld takes the story down, and both are told; it is counted', async () => {
    await object()
    await decideNow(context, story.id, 'remove', {}, bruno)
    await pass(3 * 60)
    expect(sent.at(-1)).toMatchObject({ to: 'eva@example.org', subject: 'Genoa has looked at your report again' })
    expect(sent.at(-1)?.text).toContain('taken the story out of the gallery')
    await countCity(context, genoa)
    expect((await context.ledger.statistics('genoa'))?.all).toMatchObject({ appeals: 1, upheld: 1, notices: 1 })
  })

  test('that nobody has answered is not counted as upheld where something else was covered meanwhile', async () => {
    await object()
    await cover()
    await countCity(context, genoa)
    expect((await showNotice(context, keyOf(receipt))).appeal).not.toHaveProperty('decision')
    expect((await context.ledger.statistics('genoa'))?.all).toMatchObject({ appeals: 1, upheld: 0 })
  })

  test('comes once, and the same words again are the same objection', async () => {
    await object()
    await object()
    await expect(object('And the right one.')).rejects.toMatchObject({ code: 'not-possible-now' })
    expect((await item(context, story.id)).history.filter(({ event }) => event === 'notice_appealed')).toHaveLength(1)
    await test_.runJobs()
    await countCity(context, genoa)
    expect((await context.ledger.statistics('genoa'))?.all).toMatchObject({ appeals: 1, upheld: 0 })
  })

  test('is found also where the process ended between its words and the history', async () => {
    const { submissions } = context
    const { save } = submissions
    submissions.save = () => Promise.reject(new Error('ended'))
    await expect(object()).rejects.toThrow('ended')
    submissions.save = save
    await context.jobs.send({ kind: 'change', submission: story.id })
    await test_.runJobs()
    await dismiss([receipt], bruno)
    expect((await showNotice(context, keyOf(receipt))).appeal).toMatchObject({ decision: { outcome: 'kept' } })
  })

  test('is not possible against a removal, nor before anything was decided', async () => {
    const early = await report({ email: 'ida@example.org' })
    await pass(60)
    const token = tokenIn(sent.at(-1)!)
    await expect(objectToNotice(context, { submission: story.id, notice: early.receipt, token, text: 'Now' })).rejects.toMatchObject({
      code: 'not-possible-now',
    })
    await decideNow(context, story.id, 'remove')
    await test_.runJobs()
    await expect(object()).rejects.toMatchObject({ code: 'not-possible-now' })
  })
})

test('an objection that waits for another moderator keeps nobody from answering other reports of the story', async () => {
  await context.catalog.putCity({ ...genoa, hideAtOnce: ['unlawful'] })
  const { receipt } = await report()
  await pass(0)
  await dismiss([receipt])
  await pass(60)
  await objectToNotice(context, { ...keyOf(receipt), text: 'Look again.' })
  const other = await report({ ground: 'insult', email: 'ida@example.org' })
  await dismiss([other.receipt])
  expect((await readItem(context, anna, story.id)).notices.map(({ id, waits, needsAnother }) => [id, waits, needsAnother])).toEqual([
    [receipt, true, true],
    [other.receipt, false, false],
  ])
})

describe('in a city of one moderator', () => {
  beforeEach(() => staff({ ...bruno, roles: [] }))

  test('an appeal is decided by the same one after a night, and says so', async () => {
    const own = await inReview(context, { email: 'ada@example.org', story: { lang: 'en' } })
    await decideNow(context, own.id, 'decline')
    await appeal(context, { ...own, text: 'Please look again.' })
    // 22:00 in Genoa: the next morning at 5:59 is too early, at 6:01 a night has passed.
    const again = () => decideNow(context, own.id, 'publish')
    await expect(again()).rejects.toMatchObject({ code: 'not-possible-now' })
    expect(await readItem(context, anna, own.id)).toMatchObject({ needsAnother: true, alone: 'later' })
    await pass(8 * HOUR - 60)
    await expect(again()).rejects.toMatchObject({ code: 'not-possible-now' })
    await pass(8 * HOUR + 60)
    expect(await readItem(context, anna, own.id)).toMatchObject({ needsAnother: false, alone: 'now' })
    await again()
    expect((await item(context, own.id)).history.at(-1)).toMatchObject({ event: 'decided:publish', alone: true })
    await pass(8 * HOUR + 120)
    expect(sent.at(-1)).toMatchObject({ to: 'ada@example.org', subject: 'Genoa has looked at your contribution again' })
    expect(sent.at(-1)?.text).toContain('has no other moderator')
  })

  test('whoever runs the gallery is not waited for', async () => {
    await staff({ ...bruno, roles: [{ city: '*', role: 'admin' }] })
    const own = await inReview(context)
    await decideNow(context, own.id, 'decline')
    await appeal(context, { ...own, text: 'Please look again.' })
    expect(await readItem(context, anna, own.id)).toMatchObject({ needsAnother: true, alone: 'later' })
    expect(await readItem(context, { ...bruno, roles: [{ city: '*', role: 'admin' }] }, own.id)).toMatchObject({ needsAnother: false })
  })

  test('so is an objection of whoever reported', async () => {
    const { receipt } = await report()
    await pass(0)
    await dismiss([receipt])
    await pass(60)
    await objectToNotice(context, { ...keyOf(receipt), text: 'Look again.' })
    await expect(dismiss([receipt])).rejects.toMatchObject({ code: 'not-possible-now' })
    await pass(12 * HOUR)
    await dismiss([receipt])
    await pass(13 * HOUR)
    expect(sent.at(-1)?.text).toContain('has no other moderator')
    expect((await showNotice(context, keyOf(receipt))).appeal?.decision).toMatchObject({ outcome: 'kept', alone: true })
  })

  test('whose report is answered together with an objection is not told that somebody looked again', async () => {
    const { receipt } = await report()
    await pass(0)
    await dismiss([receipt])
    await pass(60)
    await objectToNotice(context, { ...keyOf(receipt), text: 'Look again.' })
    const other = await report({ email: 'ida@example.org' })
    await pass(12 * HOUR)
    await dismiss([receipt, other.receipt])
    await pass(13 * HOUR)
    const told = new Map(sent.slice(-2).map(mail => [mail.to, mail.text.includes('has no other moderator')]))
    expect([told.get('eva@example.org'), told.get('ida@example.org')]).toEqual([true, false])
    expect((await showNotice(context, keyOf(other.receipt))).decision).not.toHaveProperty('alone')
  })

  test('the same evening is no night, nor is a day with hours enough', async () => {
    test_.setTime('2026-05-05T05:00:00.000Z')
    const own = await inReview(context)
    await decideNow(context, own.id, 'decline')
    await appeal(context, { ...own, text: 'Please look again.' })
    test_.setTime('2026-05-05T19:00:00.000Z')
    await expect(decideNow(context, own.id, 'publish')).rejects.toMatchObject({ code: 'not-possible-now' })
  })
})

test('a contributor whose appeal is upheld is public again, and whoever reported the story is told', async () => {
  await report()
  await pass(0)
  await decideNow(context, story.id, 'remove')
  await pass(60)
  await appeal(context, { ...story, text: 'It is my own door.' })
  await decideNow(context, story.id, 'publish', {}, bruno)
  await pass(180)
  expect(subjects()).toEqual(['Genoa has received your report', 'Genoa has looked at your report', 'Genoa has looked at your report'])
  expect(sent.at(-1)?.text).toContain('It stays in the gallery')
})

/** What the moderator covers, and pictures of it. */
async function drawOver(by: Member): Promise<void> {
  const actor = { kind: 'moderator' as const, id: memberId(by), name: by.name }
  const { version, revision } = await item(context, story.id)
  const redactions = [{ shape: 'ellipse' as const, kind: 'blur' as const, x: 0.1 * revision, y: 0.4, width: 0.2, height: 0.2 }]
  await applyEvent(context, story.id, { kind: 'revised', actor, basis: version, photo: '1', redactions })
  const { photos } = await item(context, story.id)
  const photo = { photo: '1', sha256: photos[0]?.sha256 ?? '', revision: revision + 1 }
  await applyEvent(context, story.id, { kind: 'photo_prepared', ...photo, width: 640, height: 480, thumbhash: '', findings: [], verdict: 'pass' })
  await applyEvent(context, story.id, { kind: 'photo_ready', ...photo, renditions: [] })
}

/** Something on the photo is covered, and the story published so. */
async function cover(member = anna): Promise<void> {
  await drawOver(member)
  await decideNow(context, story.id, 'publish', {}, member)
  await test_.runJobs()
}

test('who is in a photo objects to its staying, and is counted as right where it is covered then', async () => {
  const { receipt } = await report({ ground: 'people-recognisable', explanation: '', likeness: { wish: 'cover', photo: '1' } })
  await pass(0)
  await dismiss([receipt])
  await pass(60)
  await objectToNotice(context, { ...keyOf(receipt), text: 'It is me.' })
  await cover(bruno)
  await countCity(context, genoa)
  expect((await showNotice(context, keyOf(receipt))).appeal).toMatchObject({ decision: { outcome: 'covered' } })
  expect((await context.ledger.statistics('genoa'))?.all).toMatchObject({ appeals: 1, upheld: 1 })
})

test('who is in a photo is answered by covering it', async () => {
  const likeness = { wish: 'cover', photo: '1', spot: { x: 0.5, y: 0.5 } } as const
  await report({ ground: 'people-recognisable', explanation: '', likeness })
  await pass(0)
  expect(await reported()).toBe(1)
  await cover()
  expect(await reported()).toBe(0)
  await pass(60)
  expect(sent.at(-1)?.text).toContain('covered what you asked for')
})

test('who decided what to cover does not answer the appeal against that by covering something else', async () => {
  const { receipt } = await report({ ground: 'people-recognisable', explanation: '', likeness: { wish: 'cover', photo: '1' } })
  await pass(0)
  await cover()
  await pass(60)
  await objectToNotice(context, { ...keyOf(receipt), text: 'That is not all of me.' })
  await drawOver(anna)
  await expect(decideNow(context, story.id, 'publish')).rejects.toMatchObject({ code: 'not-possible-now' })
  await decideNow(context, story.id, 'publish', {}, bruno)
  await pass(180)
  expect((await showNotice(context, keyOf(receipt))).appeal?.decision).toMatchObject({ outcome: 'covered' })
})

test('who answered a report does not answer the appeal against that by taking the story back and publishing it', async () => {
  await decideNow(context, story.id, 'remove', {}, bruno)
  await appeal(context, { ...story, text: 'It is my own door.' })
  await decideNow(context, story.id, 'publish')
  await test_.runJobs()
  const { receipt } = await report()
  await pass(60)
  await dismiss([receipt])
  await pass(120)
  await objectToNotice(context, { ...keyOf(receipt), text: 'Look again.' })
  expect((await decideNow(context, story.id, 'reverse')).status).toBe('appealed')
  await expect(decideNow(context, story.id, 'publish')).rejects.toMatchObject({ code: 'not-possible-now' })
})
