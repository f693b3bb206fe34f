import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { readItem } from '../../functions/submissions/desk-item.ts'
import { readQueue } from '../../functions/submissions/desk-queue.ts'
import { type DismissalBody, dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { redact } from '../../functions/submissions/redact.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { groundsOf } from '../../shared/reasons.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { anna, bruno, decideNow, genoa, item, openGenoa, published, type Sent } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const DAY = 24 * 3_600_000

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext({ imaging: noImaging })
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function keepUpOn(day: number): Promise<void> {
  test_.setTime(new Date(START + day * DAY).toISOString())
  await upkeep(context)
  await test_.runJobs()
}

const report = ({ id }: Sent) =>
  reportStory(context, { story: id, body: { ground: 'unlawful', explanation: 'That is my door.', name: 'Grazia', email: 'grazia@example.org' } })
const reporters = async ({ id }: Sent) => (await context.notes.notices(id)).map(({ name, email, explanation }) => [name, email, explanation])
const KNOWN = ['Grazia', 'grazia@example.org', 'That is my door.']
const FORGOTTEN = [undefined, undefined, 'That is my door.']

test('notices are erased with the submission that they are about, and no others', async () => {
  const [removed, withdrawn, kept] = [await published(context), await published(context), await published(context)]
  await test_.runJobs()
  for (const sent of [removed, withdrawn, kept]) await report(sent)
  await decideNow(context, removed.id, 'remove')
  await withdraw(context, withdrawn)
  await test_.runJobs()
  expect([await reporters(removed), await reporters(withdrawn)]).toEqual([[KNOWN], [KNOWN]])
  await keepUpOn(1)
  expect([await reporters(removed), await reporters(withdrawn)]).toEqual([[KNOWN], []])
  await keepUpOn(191)
  expect([await reporters(removed), (await reporters(kept)).length]).toEqual([[], 1])
})

test('who reported a story is forgotten 190 days after the notice and after the last decision', async () => {
  const [quiet, decided] = [await published(context), await published(context)]
  await test_.runJobs()
  await keepUpOn(40)
  for (const sent of [quiet, decided]) await report(sent)
  await keepUpOn(100)
  await decideNow(context, decided.id, 'reverse')
  await test_.runJobs()
  await keepUpOn(229)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[KNOWN], [KNOWN]])
  await keepUpOn(231)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[FORGOTTEN], [KNOWN]])
  await keepUpOn(291)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[FORGOTTEN], [FORGOTTEN]])
})

const tell = ({ id }: Sent, ground = 'unlawful', more = {}) => reportStory(context, { story: id, body: { ground, explanation: 'That is my door.', ...more } })
const dismiss = async ({ id }: Sent, notices: string[], change: Partial<DismissalBody> = {}, member = anna) =>
  dismissNotices(context, member, id, { version: (await item(context, id)).version, notices, ...change })
const reportedTo = async (member = anna) => (await readQueue(context, member, { view: 'reported', oldestFirst: false })).items.map(({ id }) => id)
const media = ({ id }: Sent) => context.objects.list('public', `${id}/`)
const outcomes = async ({ id }: Sent) => (await context.notes.notices(id)).map(({ decision }) => decision?.outcome)

describe('a reported story', () => {
  let story: Sent
  beforeEach(async () => {
    story = await published(context)
    await test_.runJobs()
  })

  test('stays public however many report it, and is in the list of the city until somebody answers', async () => {
    const receipts: string[] = []
    for (let many = 0; many < 30; many++) receipts.push((await tell(story)).receipt)
    await test_.runJobs()
    expect([(await item(context, story.id)).status, await context.gallery.shows(story.id)]).toEqual(['published', true])
    expect(await reportedTo()).toEqual([story.id])
    expect(await reportedTo({ ...anna, roles: [{ city: 'ghent', role: 'moderator' }] })).toEqual([])
    await dismiss(story, receipts, { explanation: 'The door is seen from the street.' })
    expect(await reportedTo()).toEqual([])
    const { history } = await readItem(context, anna, story.id)
    expect(history.at(-1)).toMatchObject({ event: 'notices_dismissed', actor: { name: 'Anna' }, note: 'The door is seen from the street.', to: 'published' })
    expect((await readItem(context, bruno, story.id)).notices[0]).toMatchObject({
      waits: false,
      decision: { outcome: 'kept', by: 'Anna', explanation: 'The door is seen from the street.' },
    })
  })

  test('whose notice is answered may be reported again', async () => {
    await dismiss(story, [(await tell(story)).receipt])
    test_.setTime('2026-05-04T10:01:00.000Z')
    await tell(story)
    expect(await reportedTo()).toEqual([story.id])
    expect(await outcomes(story)).toEqual(['kept', undefined])
  })

  test('that is taken down has answered every notice; taken back, they wait again', async () => {
    await tell(story)
    await decideNow(context, story.id, 'remove')
    await test_.runJobs()
    expect([await outcomes(story), await reportedTo()]).toEqual([['removed'], []])
    await decideNow(context, story.id, 'reverse')
    await test_.runJobs()
    expect([await outcomes(story), await reportedTo()]).toEqual([[undefined], [story.id]])
  })

  test('that its contributor takes back has nothing left to answer', async () => {
    await tell(story)
    await withdraw(context, story)
    await test_.runJobs()
    expect([await outcomes(story), await reportedTo()]).toEqual([['withdrawn'], []])
  })

  test('is answered on the version and the notices that were seen', async () => {
    const { receipt } = await tell(story)
    const { version } = await item(context, story.id)
    await expect(dismiss(story, [receipt, 'another'])).rejects.toMatchObject({ code: 'bad-fields', details: { errors: [{ pointer: '/notices/1' }] } })
    await decideNow(context, story.id, 'remove', {}, bruno)
    await expect(dismiss(story, [receipt], { version })).rejects.toMatchObject({ code: 'version-conflict', details: { by: 'Bruno' } })
    await expect(dismiss(story, [receipt], {}, { ...anna, roles: [] })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('answered twice by the same click is answered once', async () => {
    const { receipt } = await tell(story)
    const { version } = await item(context, story.id)
    const first = await dismiss(story, [receipt], { version })
    expect(await dismiss(story, [receipt], { version })).toEqual(first)
  })

  test('is refused with a reason that nobody knows, that the city has switched off, or that is a moderator’s', async () => {
    for (const ground of ['ugly', 'nudity', 'mistake', 'duplicate'])
      await expect(tell(story, ground)).rejects.toMatchObject({ code: 'unknown-reason', details: { errors: [{ pointer: '/ground' }] } })
    expect(await context.notes.notices(story.id)).toEqual([])
  })

  test('can be reported for each ground that the form of its city offers, for what is hidden at once, and in any case as unlawful or by who is in the photo', async () => {
    await context.catalog.putCity({ ...genoa, reasons: ['insult', 'duplicate'], hideAtOnce: ['children'] })
    expect(groundsOf({ reasons: ['insult', 'duplicate'], hideAtOnce: ['children'] })).toEqual(['insult', 'children', 'unlawful'])
    await tell(story, 'people-recognisable', { explanation: '', likeness: { wish: 'cover', photo: '1' } })
    await expect(tell(story, 'people-recognisable')).rejects.toMatchObject({ code: 'unknown-reason' })
    for (const ground of ['insult', 'children', 'unlawful']) await tell(story, ground)
    expect(await context.notes.countNotices(story.id)).toBe(4)
  })

  test('is kept from nobody by a flood: what is reported for the 51st time for one ground is counted alone, and the desk shows 200 at once', async () => {
    for (let many = 0; many < 50; many++) expect(await tell(story)).not.toHaveProperty('silent')
    expect(await tell(story, 'unlawful', { email: 'eva@example.org' })).toMatchObject({ silent: 'many', receipt: expect.any(String) })
    expect(await tell(story, 'insult')).not.toHaveProperty('silent')
    const likeness = { wish: 'cover' } as const
    for (let many = 0; many < 200; many++) await tell(story, 'unlawful', { explanation: '', likeness })
    expect(await tell(story, 'unlawful', { explanation: '', likeness })).toMatchObject({ silent: 'many' })
    expect(await context.notes.countNotices(story.id)).toBe(251)
    expect((await context.ledger.notices('genoa')).length).toBe(253)
    const seen = await readItem(context, anna, story.id)
    expect([seen.notices.length, seen.moreNotices]).toEqual([200, 51])
    await dismiss(
      story,
      seen.notices.map(({ id }) => id),
    )
    const next = await readItem(context, anna, story.id)
    expect([next.notices.length, next.notices.filter(({ waits }) => waits).length]).toEqual([200, 51])
    expect(next).not.toHaveProperty('moreNotices')
    expect(await tell(story)).not.toHaveProperty('silent')
  })

  test('of which many waits shows first what hides it', async () => {
    await context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
    for (let many = 0; many < 5; many++) await tell(story)
    test_.setTime('2026-05-04T10:01:00.000Z')
    const { receipt } = await tell(story, 'children')
    expect((await readItem(context, anna, story.id)).notices[0]?.id).toBe(receipt)
  })

  test('with someone in the photo comes before the others, and says where', async () => {
    const other = await published(context)
    await test_.runJobs()
    await tell(other)
    const likeness = { wish: 'cover', photo: '1', spot: { x: 0.25, y: 0.5 } } as const
    await tell(story, 'people-recognisable', { explanation: '', likeness })
    expect(await reportedTo()).toEqual([story.id, other.id])
    const [notice] = (await readItem(context, anna, story.id)).notices
    expect(notice).toMatchObject({ likeness, proposal: { photo: '1', redaction: { shape: 'ellipse', x: expect.closeTo(0.18), y: expect.closeTo(0.383, 2) } } })
    await expect(tell(story, 'people-recognisable', { likeness: { wish: 'cover', photo: '7' } })).rejects.toMatchObject({ code: 'bad-fields' })
  })
})

describe('a city that hides at once', () => {
  let story: Sent
  beforeEach(async () => {
    await context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
    story = await published(context)
    await test_.runJobs()
  })
  const statusOf = async () => (await item(context, story.id)).status

  test('takes a story with its bytes from the public before the receipt is given, for these grounds alone', async () => {
    await tell(story, 'unlawful')
    expect([await statusOf(), (await media(story)).length]).toEqual(['published', 4])
    await tell(story, 'children')
    expect(await statusOf()).toBe('hidden')
    await test_.runJobs()
    expect([await media(story), await context.gallery.shows(story.id), await reportedTo()]).toEqual([[], false, [story.id]])
    const { history } = await readItem(context, anna, story.id)
    expect(history.at(-1)).toMatchObject({ event: 'hidden', actor: { kind: 'machine', id: 'notices' }, reason: 'children', to: 'hidden' })
  })

  test('shows it again, with the bytes that were decided on, once a moderator dismisses the notice', async () => {
    const before = await media(story)
    const { receipt } = await tell(story, 'children')
    await test_.runJobs()
    expect(await dismiss(story, [receipt])).toMatchObject({ status: 'published' })
    await test_.runJobs()
    expect([await media(story), await context.gallery.shows(story.id)]).toEqual([before, true])
  })

  test('still knows what hides it after many entries of its history, which are moved out', async () => {
    const { receipt } = await tell(story, 'children')
    for (let times = 0; times < 51; times++) {
      const { issuer, subject, name } = times % 2 === 0 ? anna : bruno
      await applyEvent(context, story.id, { kind: 'taken_over', actor: { kind: 'moderator', id: `${issuer}#${subject}`, name }, from: 'another' })
    }
    expect((await item(context, story.id)).history.some(({ event }) => event === 'hidden')).toBe(false)
    expect(await showStatus(context, story)).toMatchObject({ status: 'hidden', hiddenFor: 'children' })
    expect(await dismiss(story, [receipt])).toMatchObject({ status: 'published' })
    expect(await item(context, story.id)).not.toHaveProperty('hiddenBy')
  })

  test('leaves it public where a moderator publishes it instead, which answers what had hidden it, and not what came since', async () => {
    const { receipt } = await tell(story, 'children')
    test_.setTime('2026-05-04T10:01:00.000Z')
    const late = await tell(story, 'children', { explanation: 'Mine too.' })
    test_.setTime('2026-05-04T10:02:00.000Z')
    await decideNow(context, story.id, 'publish')
    await test_.runJobs()
    expect([await statusOf(), (await media(story)).length]).toEqual(['published', 4])
    const told = new Map((await context.notes.notices(story.id)).map(({ id, decision }) => [id, decision?.outcome]))
    expect([told.get(receipt), told.get(late.receipt)]).toEqual(['kept', undefined])
    expect(await reportedTo()).toEqual([story.id])
  })

  test('does not hide again for a ground that somebody has looked at', async () => {
    await dismiss(story, [(await tell(story, 'children')).receipt])
    await tell(story, 'children')
    expect(await statusOf()).toBe('published')
    expect(await reportedTo()).toEqual([story.id])
  })

  test('keeps it hidden for a notice that came while a moderator answered another', async () => {
    const { receipt } = await tell(story, 'children')
    const { addNotice } = context.notes
    const late = {
      id: 'late',
      submission: story.id,
      city: 'genoa',
      at: context.now().toISOString(),
      ground: 'children',
      explanation: 'Me too',
      hides: true,
    } as const
    await addNotice(late)
    await expect(dismiss(story, [receipt])).rejects.toMatchObject({ code: 'version-conflict' })
    // Past the look at the notices: the change that follows finds it.
    const { notices } = context.notes
    context.notes.notices = async id => (await notices(id)).filter(({ id: each }) => each !== 'late')
    await dismiss(story, [receipt])
    context.notes.notices = notices
    await test_.runJobs()
    expect([await statusOf(), await media(story)]).toEqual(['hidden', []])
  })

  test('has its way also where the process ended right after the notice was kept', async () => {
    const { submissions } = context
    const { save } = submissions
    submissions.save = () => Promise.reject(new Error('ended'))
    await expect(tell(story, 'children')).rejects.toThrow('ended')
    submissions.save = save
    await context.jobs.send({ kind: 'change', submission: story.id })
    await test_.runJobs()
    expect([await statusOf(), await media(story)]).toEqual(['hidden', []])
  })

  test('a hidden story whose photo was covered meanwhile needs a decision, not an answer to the notice', async () => {
    const { receipt } = await tell(story, 'children')
    const { version } = await item(context, story.id)
    await redact(context, anna, story.id, { version, photo: '1', redactions: [{ shape: 'box', kind: 'blur', x: 0, y: 0, width: 0.5, height: 0.5 }] })
    expect(await dismiss(story, [receipt])).toMatchObject({ status: 'hidden' })
  })
})
