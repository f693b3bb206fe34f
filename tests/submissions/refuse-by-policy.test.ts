import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { changes } from '../../functions/entry/changes.ts'
import type { Mail } from '../../functions/ports.ts'
import { appeal } from '../../functions/submissions/appeal.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { refuseByPolicy } from '../../functions/submissions/refuse-by-policy.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { upkeep } from '../../functions/submissions/upkeep.ts'
import type { City } from '../../shared/city.ts'
import { hashEntry } from '../../shared/entry-hash.ts'
import { ledgerRow } from '../../shared/ledger-row.ts'
import type { Finding, Grounds, Verdict } from '../../shared/moderation.ts'
import { uploadKey } from '../../shared/paths.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { makePhoto } from '../support/contributor.ts'
import { arrive, bruno, decideNow, genoa, item, openGenoa, rolliDays, send, sha256Of } from './fixtures.ts'

const refusing: City = {
  ...genoa,
  reasons: [...genoa.reasons, 'nudity'],
  policy: { hold: { ...genoa.policy.hold }, refuse: { nudity: 0.95, insult: 0.9 } },
}

let test_: TestContext
let context: Context
let mails: Mail[]
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  mails = []
  context.mailer = {
    async send(mail) {
      mails.push(mail)
      return 'sent'
    },
  }
  await openGenoa(context)
  await context.catalog.putCity(refusing)
})
afterEach(() => test_.close())

const nude = { category: 'nudity', score: 0.99, provider: 'test', version: '1' } as const
const NUDE: Judged = { verdict: 'refuse', grounds: [{ category: 'nudity', score: 0.99, from: 0.95 }] }
const FINE: Judged = { verdict: 'pass', grounds: [] }
interface Judged {
  verdict: Verdict
  grounds: Grounds
  findings?: Finding[]
}

/** A submission whose photos were judged so, at rest. */
async function judged(photos: readonly Judged[], { words, ...body }: Partial<SubmissionBody> & { words?: Omit<Judged, 'findings'> } = {}) {
  const sent = await send(context, { photos: photos.map(() => ({ type: 'image/jpeg', bytes: 8 })), ...body })
  if (words) await applyEvent(context, sent.id, { kind: 'text_judged', check: { findings: [], ...words } })
  for (const [at, verdict] of photos.entries()) {
    const photo = String(at + 1)
    const sha256 = sha256Of(sent.id, photo)
    await applyEvent(context, sent.id, { kind: 'photo_received', photo, sha256, bytes: 8 })
    await applyEvent(context, sent.id, { kind: 'photo_prepared', photo, sha256, width: 640, height: 480, thumbhash: '', findings: [], ...verdict })
  }
  await test_.runJobs()
  return sent
}
const statusOf = async ({ id }: { id: string }) => (await item(context, id)).status

describe('what a city has refused by machine', () => {
  test('is declined for its reason, on record as a decision of a machine, and the contributor can object', async () => {
    const sent = await judged([NUDE], { email: 'ada@example.org' })
    const declined = await item(context, sent.id)
    expect(declined.history.at(-1)?.statement).toEqual(declined.decision?.statement)
    expect(declined.decision?.statement).toBeDefined()
    expect(declined).toMatchObject({
      status: 'declined',
      decision: { outcome: 'decline', reason: 'nudity', automated: ['nudity'], statement: { ground: 'terms', detected: true } },
    })
    expect(declined.history.at(-1)).toMatchObject({ event: 'decided:decline', actor: { kind: 'machine', id: 'policy' }, reason: 'nudity' })
    expect(declined.publishedAt).toBeUndefined()
    expect(await ledgerRow(declined, [])).toMatchObject({ automated: true, held: true, reason: 'nudity' })
    // How long people take is counted of people, and whether they agree with machines.
    const row = await ledgerRow({ ...declined, photos: declined.photos.map(photo => ({ ...photo, findings: [nude] })) }, [])
    expect([row.decidedAt, row.judged]).toEqual([undefined, undefined])

    const shown = await showStatus(context, sent)
    expect(shown.decision).toMatchObject({ outcome: 'decline', automated: true, found: ['nudity'], redress: ['appeal', 'dispute-body', 'court'] })
    expect(JSON.stringify(shown)).not.toMatch(/machine:policy|0\.9/)

    await appeal(context, { ...sent, text: 'It is a statue.' })
    await decideNow(context, sent.id, 'publish', {}, bruno)
    expect(await statusOf(sent)).toBe('published')
  })

  test('is told by one mail, which says that a machine decided, what was found, and that a person answers an objection', async () => {
    await judged([NUDE], { email: 'ada@example.org', story: { text: 'Una foto', lang: 'en' } })
    test_.setTime('2026-05-04T10:01:00.000Z')
    await test_.runJobs()
    expect(mails).toHaveLength(1)
    expect(mails[0]!.text).not.toContain('moderator of Genoa has looked')
    expect(mails[0]!.text).toContain('A machine decided, by a rule of the city, because an automatic check found nudity. If you object, a person decides.')
    expect(mails[0]!.text).not.toContain('made by a person')
    expect(mails[0]!.text).toContain('a second look')
  })

  test('is declined for its words too', async () => {
    const sent = await judged([FINE], { words: { verdict: 'refuse', grounds: [{ category: 'insult', score: 0.95, from: 0.9 }] } })
    expect((await item(context, sent.id)).decision).toMatchObject({ reason: 'insult', automated: ['insult'] })
  })

  test('stays declined once, whatever comes again, and what a person takes back is not declined again', async () => {
    const { id } = await judged([NUDE])
    const { version } = await item(context, id)
    for (let again = 0; again < 2; again++) await changes(context, { kind: 'change', submission: id })
    expect((await item(context, id)).version).toBe(version)
    await decideNow(context, id, 'reverse', { reason: 'mistake' }, bruno)
    await test_.runJobs()
    expect(await item(context, id)).toMatchObject({ status: 'in_review', decision: { outcome: 'reverse' } })
  })
})

describe('it is in no moderator’s queue for a moment', () => {
  /** The states in which a submission was stored while something ran. */
  async function stored(work: (watching: Context) => Promise<void>) {
    const states: string[] = []
    const { submissions } = context
    const save: typeof submissions.save = async (next, expected) => {
      const isSaved = await submissions.save(next, expected)
      if (isSaved) states.push(next.status)
      return isSaved
    }
    await work({ ...context, submissions: { ...submissions, save } })
    return states
  }
  const seeing = (findings: Finding[]) => ({ judge: async () => findings })
  const uploads = async (id: string, count: number) => {
    for (let photo = 1; photo <= count; photo++) await context.objects.write('originals', uploadKey(id, String(photo)), await makePhoto())
  }
  const photos = (count: number) => ({ photos: Array.from({ length: count }, () => ({ type: 'image/jpeg' as const, bytes: 8 })) })

  test('where its last photo is prepared; its renditions follow, for whoever answers an objection', async () => {
    const { id } = await send(context, photos(2))
    await uploads(id, 2)
    const states = await stored(async watching => {
      for (const photo of ['1', '2']) await takeIn({ ...watching, judge: seeing([nude]) }, { submission: id, photo })
    })
    expect(states).not.toContain('in_review')
    const declined = await item(context, id)
    expect(declined).toMatchObject({ status: 'declined', photos: [{ status: 'ready' }, { status: 'ready' }], decision: { automated: ['nudity'] } })
    const entries = declined.history.map(({ event, from, to }) => [event, from, to])
    expect(entries).toContainEqual(['photo_prepared', 'processing', 'in_review'])
    expect(entries).toContainEqual(['decided:decline', 'in_review', 'declined'])
    expect(declined.version).toBe(declined.history.length)
    for (const [index, entry] of declined.history.entries()) {
      const before = declined.history[index - 1]
      if (before) expect(entry.prev).toBe(await hashEntry(before))
    }
  })

  test('where the only other photo can’t be read, and where it never arrives', async () => {
    const broken = await send(context, photos(2))
    await uploads(broken.id, 1)
    await context.objects.write('originals', uploadKey(broken.id, '2'), new TextEncoder().encode('no picture'))
    const alone = await send(context, photos(2))
    await uploads(alone.id, 1)
    const states = await stored(async watching => {
      const naked = { ...watching, judge: seeing([nude]) }
      for (const photo of ['1', '2']) await takeIn(naked, { submission: broken.id, photo })
      await takeIn(naked, { submission: alone.id, photo: '1' })
      test_.setTime('2026-05-06T10:00:00.000Z')
      await upkeep(naked)
    })
    expect([await statusOf(broken), await statusOf(alone)]).toEqual(['declined', 'declined'])
    expect(states).not.toContain('in_review')
  })

  test('a race that is lost begins anew, with both entries or none', async () => {
    const { id } = await send(context)
    await uploads(id, 1)
    const { submissions } = context
    let lost = 0
    const save: typeof submissions.save = async (next, expected) => {
      if (next.status === 'declined' && lost++ === 0) {
        await applyEvent(context, id, { kind: 'withdrawn' })
        return false
      }
      return await submissions.save(next, expected)
    }
    await takeIn({ ...context, submissions: { ...submissions, save }, judge: seeing([nude]) }, { submission: id, photo: '1' })
    const { status, history, decision } = await item(context, id)
    expect([lost, status, decision]).toEqual([1, 'withdrawn', undefined])
    expect(history.map(({ event }) => event)).not.toContain('photo_prepared')
  })
})

describe('it is left to a person', () => {
  test('where one of several photos is meant', async () => {
    const sent = await judged([NUDE, FINE])
    expect(await item(context, sent.id)).toMatchObject({ status: 'in_review', photos: [{ verdict: 'refuse' }, { verdict: 'pass' }] })
    expect(await statusOf(await judged([NUDE, NUDE]))).toBe('declined')
  })

  test('where a check did not run, of any photo or of the words', async () => {
    const unavailable = { category: 'unavailable', score: 1, provider: 'veduta', version: '1' } as const
    expect(await statusOf(await judged([{ ...NUDE, findings: [unavailable] }]))).toBe('in_review')
    const words = { verdict: 'hold' as const, grounds: [{ category: 'unavailable' as const, score: 1, from: 0 }], findings: [unavailable as Finding] }
    const sent = await send(context)
    await applyEvent(context, sent.id, { kind: 'text_judged', check: { ...words, findings: [unavailable] } })
    const sha256 = sha256Of(sent.id)
    await applyEvent(context, sent.id, { kind: 'photo_received', photo: '1', sha256, bytes: 8 })
    await applyEvent(context, sent.id, { kind: 'photo_prepared', photo: '1', sha256, width: 1, height: 1, thumbhash: '', findings: [], ...NUDE })
    await test_.runJobs()
    expect(await statusOf(sent)).toBe('in_review')
  })

  test('where the city or the campaign no longer wants it, or the city does not give the reason', async () => {
    const change = (policy: City['policy'], reasons = refusing.reasons) => context.catalog.putCity({ ...refusing, policy, reasons })
    await change(genoa.policy)
    expect(await statusOf(await judged([NUDE]))).toBe('in_review')
    await change(refusing.policy, genoa.reasons)
    expect(await statusOf(await judged([NUDE]))).toBe('in_review')
    await change(refusing.policy)
    await context.catalog.putCampaign('genoa', { ...rolliDays, policy: { hold: {}, refuse: { nudity: 'never' } } })
    expect(await statusOf(await judged([NUDE]))).toBe('in_review')
    await context.catalog.putCampaign('genoa', rolliDays)
    expect(await statusOf(await judged([NUDE]))).toBe('declined')
  })

  test('where a person was faster: the machine’s decision never comes over theirs', async () => {
    const sent = await send(context)
    const sha256 = sha256Of(sent.id)
    await arrive(context, sent.id)
    await decideNow(context, sent.id, 'publish')
    const stored = await item(context, sent.id)
    await context.submissions.save(
      { ...stored, version: stored.version + 1, photos: stored.photos.map(photo => ({ ...photo, ...NUDE, sha256 })) },
      stored.version,
    )
    await refuseByPolicy(context, sent.id)
    expect(await statusOf(sent)).toBe('published')
    expect(await applyEvent(context, sent.id, { kind: 'refused', reason: 'nudity' })).toEqual({ kind: 'unchanged' })
  })

  test('in a city that lists nothing, whatever machines say', async () => {
    await context.catalog.putCity({ ...refusing, policy: genoa.policy })
    expect(await statusOf(await judged([{ verdict: 'hold', grounds: [{ category: 'nudity', score: 1, from: 0.7 }] }]))).toBe('in_review')
  })
})

test('a person’s decision says as well what machines had found, and none where they had found nothing', async () => {
  const held: Judged = { verdict: 'hold', grounds: [{ category: 'nudity', score: 0.8, from: 0.7 }] }
  const asked = await judged([held])
  await decideNow(context, asked.id, 'decline', { reason: 'nudity' })
  expect((await showStatus(context, asked)).decision).toMatchObject({ automated: false, found: ['nudity'] })
  const plain = await judged([FINE])
  await decideNow(context, plain.id, 'decline', { reason: 'mistake' })
  const shown = (await showStatus(context, plain)).decision
  expect([shown?.automated, shown?.found]).toEqual([false, undefined])
})
