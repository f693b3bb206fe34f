import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import type { Mail } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { decide } from '../../functions/submissions/decide.ts'
import { readItem } from '../../functions/submissions/desk-item.ts'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import type { City } from '../../shared/city.ts'
import { hashEntry } from '../../shared/entry-hash.ts'
import { judgedOf } from '../../shared/judged.ts'
import { ledgerRow } from '../../shared/ledger-row.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { keepMails } from '../support/keep-mails.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa } from './fixtures.ts'

const email = 'ada@example.org'
const photo = { type: 'image/jpeg' as const, bytes: 1 }
const photos = [photo, photo, photo]
const reasonTexts: City['reasonTexts'] = {
  'people-recognisable': {
    label: { en: 'Faces' },
    about: { en: 'A face can be seen.' },
    rule: { en: 'Copyright act, article 96' },
  },
}

let test_: TestContext
let context: Context
let sent: Mail[]
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  sent = keepMails(context)
  await openGenoa(context)
})
afterEach(() => test_.close())

async function mailed(): Promise<Mail | undefined> {
  test_.setTime(new Date(context.now().getTime() + 60_000).toISOString())
  await test_.runJobs()
  return sent.at(-1)
}
const three = (lang = 'en') => inReview(context, { email, story: { lang }, photos })
const EVA = { email: 'eva@example.org', lang: 'en' }
const TWO = { photos: { 1: 'refuse', 3: 'refuse' }, photoReasons: { 1: 'people-recognisable', 3: 'not-about-the-city' } } as const

describe('photos that are left out for a reason', () => {
  test('are told with a statement for each, on the status page, and how to object', async () => {
    await context.catalog.putCity({ ...genoa, reasonTexts })
    const own = await three()
    await decideNow(context, own.id, 'publish', TWO)
    const { photos: told, decision } = await showStatus(context, own)
    expect(told).toMatchObject([
      {
        photo: '1',
        outcome: 'refused',
        reason: 'people-recognisable',
        statement: { label: 'Faces', about: 'A face can be seen.', ground: 'law', rule: 'Copyright act, article 96', reported: false, detected: false },
      },
      { photo: '2', outcome: 'accepted' },
      { photo: '3', outcome: 'refused', reason: 'not-about-the-city', statement: { lang: 'en', label: 'Not about the city', ground: 'terms' } },
    ])
    expect(told[1]).not.toHaveProperty('reason')
    expect(decision).toMatchObject({ outcome: 'publish', automated: false, redress: ['dispute-body', 'court'] })
  })

  test('are mailed with their reasons in the language of the story; those of one reason together', async () => {
    const own = await three('nl')
    await decideNow(context, own.id, 'publish', { ...TWO, photoReasons: { 1: 'people-recognisable', 3: 'people-recognisable' }, explanation: 'Mooi licht.' })
    const text = (await mailed())?.text ?? ''
    expect(text).toContain('De foto’s 1 en 3 zijn weggelaten.')
    expect(text.match(/De reden: Herkenbare mensen\./g)).toHaveLength(1)
    expect(text).toContain('De beslissing steunt op de wet.')
    expect(text).toContain('> Mooi licht.')
    expect(text).toContain('door een mens, niet door een machine')
    expect(text).toContain('aan een rechter')
  })

  test('without a reason are counted, as before, and nothing is said of objecting', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish', { photos: { 1: 'refuse', 3: 'refuse' }, photoReasons: { 1: 'people-recognisable' } })
    const text = (await mailed())?.text ?? ''
    expect(text).toContain('Photo 1 was left out.')
    expect(text).toContain('One of the photos was left out')
    const other = await three()
    await decideNow(context, other.id, 'publish', { photos: { 1: 'refuse' } })
    expect((await showStatus(context, other)).decision?.redress).toEqual([])
    expect((await mailed())?.text).not.toContain('court')
  })

  test('of a story that was hidden are told, though that it is shown again is no news', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish')
    await mailed()
    await applyEvent(context, own.id, { kind: 'hidden_again' })
    await decideNow(context, own.id, 'publish', TWO)
    expect((await mailed())?.subject).toBe('Genoa has left photos out of your contribution')
    expect(sent.at(-1)?.text).toContain('Photo 3 was left out.')
  })

  test('say that somebody had reported that photo, and whether a machine had pointed at it', async () => {
    await context.catalog.putCity({ ...genoa, hideAtOnce: ['people-recognisable'] })
    const own = await three()
    await decideNow(context, own.id, 'publish')
    await test_.runJobs()
    const body = { ground: 'people-recognisable', explanation: 'Me.', likeness: { photo: '1', wish: 'remove' } } as const
    await reportStory(context, { story: own.id, body })
    await decideNow(context, own.id, 'publish', TWO, bruno)
    expect((await showStatus(context, own)).photos.map(({ statement }) => statement?.reported)).toEqual([true, undefined, false])
  })

  test.each(['hidden', 'taken back'])('of a story that was %s answer who said to be in one of them: it is not shown any more', async way => {
    if (way === 'hidden') await context.catalog.putCity({ ...genoa, hideAtOnce: ['people-recognisable'] })
    const own = await three()
    await decideNow(context, own.id, 'publish')
    await test_.runJobs()
    const tell = (photo: string) =>
      reportStory(context, { story: own.id, body: { ground: 'people-recognisable', explanation: '', likeness: { photo, wish: 'cover' }, ...EVA } })
    const [left, stays] = [await tell('1'), await tell('2')]
    test_.setTime('2026-05-04T11:00:00.000Z')
    if (way === 'taken back') await decideNow(context, own.id, 'reverse')
    await decideNow(context, own.id, 'publish', TWO)
    await mailed()
    const told = new Map((await context.notes.notices(own.id)).map(({ id, decision }) => [id, decision?.outcome]))
    expect([told.get(left.receipt), told.get(stays.receipt)]).toEqual(['covered', way === 'hidden' ? 'kept' : undefined])
    const answer = sent.find(({ id }) => id.startsWith(`notice-decision-${left.receipt}`))
    expect(answer?.text).toContain('or left the photo out. The story stays in the gallery without it.')
  })

  test('after an appeal of who said to be in one of them are counted as owing to it', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish')
    await test_.runJobs()
    const likeness = { photo: '1', wish: 'cover' } as const
    const { receipt } = await reportStory(context, { story: own.id, body: { ground: 'people-recognisable', explanation: '', likeness } })
    await dismissNotices(context, anna, own.id, { version: (await item(context, own.id)).version, notices: [receipt] })
    await applyEvent(context, own.id, { kind: 'notice_appealed', notice: receipt, likeness })
    await decideNow(context, own.id, 'reverse', {}, bruno)
    await decideNow(context, own.id, 'publish', TWO, bruno)
    expect((await ledgerRow(await item(context, own.id), [])).objections).toEqual({ all: 1, upheld: 1 })
  })

  test('are in the history that the desk shows and the record commits to, and stay there whatever comes after', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish', TWO)
    const { history } = await item(context, own.id)
    const entry = history.at(-1)!
    expect(entry).toMatchObject({ photoReasons: TWO.photoReasons, photoStatements: [{ reason: 'people-recognisable' }, { reason: 'not-about-the-city' }] })
    expect(await hashEntry({ ...entry, photoReasons: { ...TWO.photoReasons, 3: 'mistake' } })).not.toBe(await hashEntry(entry))
    await decideNow(context, own.id, 'reverse')
    const shown = await readItem(context, anna, own.id)
    expect(shown.history.find(({ event }) => event === 'decided:publish')?.leftOut).toMatchObject([
      { photos: ['1'], statement: { label: 'People who can be recognised' } },
      { photos: ['3'], statement: { label: 'Not about the city' } },
    ])
    expect(shown.photos.map(({ reason }) => reason)).toEqual(['people-recognisable', undefined, 'not-about-the-city'])
  })

  test('are no longer so once they are accepted', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish', TWO)
    await decideNow(context, own.id, 'reverse')
    await decideNow(context, own.id, 'publish')
    const submission = await item(context, own.id)
    expect(submission.photos.map(each => [each.outcome, each.reason])).toEqual([1, 2, 3].map(() => ['accepted', undefined]))
    expect(submission.decision).not.toHaveProperty('photoReasons')
  })

  test('keep their reason when the pictures are erased, and are counted', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish', TWO)
    await test_.runJobs()
    await applyEvent(context, own.id, { kind: 'originals_erased' })
    const submission = await item(context, own.id)
    expect(submission.photos[0]).toMatchObject({ status: 'refused', outcome: 'refused', reason: 'people-recognisable', findings: [] })
    expect(await ledgerRow(submission, [])).toMatchObject({ leftOut: 2 })
    const told = { reason: 'not-about-the-city', statement: { label: 'Not about the city' } }
    expect((await showStatus(context, own)).photos[2]).toMatchObject(told)
    // Hidden for a while and shown again, the same are left out.
    await applyEvent(context, own.id, { kind: 'hidden', actor: { kind: 'moderator', id: 'anna', name: 'Anna' }, note: 'looked at' })
    await decideNow(context, own.id, 'publish')
    const again = await showStatus(context, own)
    expect(again.photos[2]).toMatchObject(told)
    expect(again.decision?.redress).toEqual(['dispute-body', 'court'])
  })

  test('agree with a machine only where the reason does', async () => {
    const own = await three()
    await decideNow(context, own.id, 'publish', TWO)
    const submission = await item(context, own.id)
    const finding = { category: 'nudity' as const, score: 0.9, provider: 'test', version: '1' }
    const seen = (reason: 'nudity' | 'not-about-the-city' | undefined) =>
      judgedOf({ ...submission, photos: [{ ...submission.photos[0]!, findings: [finding], ...(reason ? { reason } : { reason: undefined as never }) }] })[0]
        ?.agreed
    expect([seen('nudity'), seen('not-about-the-city'), seen(undefined)]).toEqual([['nudity'], [], ['nudity']])
  })
})

describe('a decision that names reasons for photos', () => {
  const problem = async (change: object) => {
    const { id } = await three()
    return decideNow(context, id, 'publish', change).then(
      () => undefined,
      error => ({ code: error.code, pointers: error.details.errors.map(({ pointer }: { pointer: string }) => pointer) }),
    )
  }

  test('is refused for a reason that the city has not, and for a photo that is not left out', async () => {
    expect(await problem({ photos: { 1: 'refuse' }, photoReasons: { 1: 'nudity' } })).toEqual({ code: 'unknown-reason', pointers: ['/photoReasons/1'] })
    expect(await problem({ photos: { 1: 'refuse' }, photoReasons: { 2: 'mistake' } })).toEqual({ code: 'bad-fields', pointers: ['/photoReasons/2'] })
    expect(await problem({ photoReasons: { 1: 'mistake' } })).toEqual({ code: 'bad-fields', pointers: ['/photoReasons/1'] })
    expect(await problem({ photos: { 9: 'refuse' }, photoReasons: { 9: 'mistake' } })).toEqual({ code: 'bad-fields', pointers: ['/photos/9'] })
    const { id } = await three()
    await expect(decideNow(context, id, 'decline', { photos: { 1: 'refuse' }, photoReasons: { 1: 'mistake' } })).rejects.toMatchObject({ code: 'bad-fields' })
  })

  test('is the same one when it is sent again, and another one with another reason', async () => {
    const { id } = await three()
    const { version, revision } = await item(context, id)
    const body = { version, revision, outcome: 'publish' as const, ...TWO }
    const first = await decide(context, anna, id, body)
    await context.catalog.putCity({ ...genoa, reasonTexts })
    expect(await decide(context, anna, id, body)).toEqual(first)
    await expect(decide(context, anna, id, { ...body, photoReasons: { 1: 'mistake' } })).rejects.toMatchObject({ code: 'version-conflict' })
  })
})
