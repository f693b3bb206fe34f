import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import type { Imaging, Picture } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { FINGERPRINT_BYTES, NEAR, toHex } from '../../shared/fingerprint.ts'
import { uploadKey } from '../../shared/paths.ts'
import { newToken } from '../../shared/token.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { aBody, decideNow, item, openGenoa } from './fixtures.ts'

/** A photo of these tests is its fingerprint: the first byte says how many bits are set, the second tells files of one picture apart. */
const bytesOf = (bits: number, file = 0) => Uint8Array.from([bits, file])
const FLAT = bytesOf(255)
const BROKEN = bytesOf(254)

function hashOf(bits: number): string {
  const hash = new Uint8Array(FINGERPRINT_BYTES)
  for (let at = 0; at < bits; at++) hash[at >> 3]! |= 1 << (at & 7)
  return toHex(hash)
}

let test_: TestContext
let context: Context
let opened = 0

const imaging: Imaging = {
  async open(original) {
    opened++
    const [bits = 0] = original
    if (bits === BROKEN[0]) return { problem: { code: 'unreadable' } }
    const picture: Picture = {
      width: 320,
      height: 240,
      render: async () => original,
      thumbhash: async () => '',
      fingerprint: async () => (bits === FLAT[0] ? undefined : hashOf(bits)),
      sample: async side => ({ data: new Uint8Array(side * side * 3), width: side, height: side }),
      view: () => Promise.reject(new Error('not needed')),
    }
    return picture
  },
}

beforeEach(async () => {
  opened = 0
  test_ = await withContext({ imaging })
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function arrives(photos: readonly Uint8Array[], city = 'genoa') {
  const token = newToken()
  const body = aBody({ photos: photos.map(() => ({ type: 'image/jpeg' as const, bytes: 1000 })) })
  if (city !== 'genoa') {
    delete body.campaign
    delete body.place
  }
  const { id } = await createSubmission(context, { city, token, body })
  for (const [at, bytes] of photos.entries()) await context.objects.write('originals', uploadKey(id, String(at + 1)), bytes)
  return { id, token, photos: photos.map((_, at) => String(at + 1)) }
}

/** A submission whose photos have been taken in. */
async function taken(photos: readonly Uint8Array[], city?: string) {
  const sent = await arrives(photos, city)
  for (const photo of sent.photos) await takeIn(context, { submission: sent.id, photo })
  return sent
}

const findings = async (id: string, photo = '1') => (await item(context, id)).photos.find(each => each.id === photo)!.findings
const seen = async (id: string, photo?: string) => (await findings(id, photo)).map(({ category, of }) => [category, of?.submission, of?.photo, of?.distance])
const verdict = async (id: string) => (await item(context, id)).photos[0]!.verdict

describe('a photo that its city has already', () => {
  test('is noted with where it is and how far away, as the same file or one that looks like it, and holds nothing', async () => {
    const first = await taken([bytesOf(10)])
    const same = await taken([bytesOf(10)])
    const similar = await taken([bytesOf(20)])
    expect(await findings(first.id)).toEqual([])
    expect(await seen(same.id)).toEqual([['duplicate', first.id, '1', 0]])
    expect((await seen(similar.id)).toSorted()).toEqual([first.id, same.id].toSorted().map(id => ['duplicate', id, '1', 10]))
    expect([await verdict(same.id), await verdict(similar.id)]).toEqual(['pass', 'pass'])
    expect((await item(context, same.id)).photos[0]).toMatchObject({ status: 'ready', fingerprint: hashOf(10) })
  })

  test('holds where the city’s policy says from which likeness on', async () => {
    const city = (await context.catalog.city('genoa'))!
    await context.catalog.putCity({ ...city, policy: { hold: { ...city.policy.hold, duplicate: 0.9 } } })
    await taken([bytesOf(10)])
    expect([await verdict((await taken([bytesOf(11)])).id), await verdict((await taken([bytesOf(10 + NEAR / 2)])).id)]).toEqual(['hold', 'pass'])
  })

  test('is another one beyond the threshold, in another city, or where there is too little to know it by', async () => {
    await taken([bytesOf(10)])
    await taken([FLAT])
    const others = [await taken([bytesOf(10 + NEAR + 1)]), await taken([bytesOf(10)], 'ghent'), await taken([bytesOf(255, 1)])]
    for (const { id } of others) expect(await findings(id)).toEqual([])
    expect(await seen((await taken([FLAT])).id)).toMatchObject([['duplicate', expect.any(String), '1', 0]])
  })

  test('is known once a submission, by the nearest of its photos, and three times at most', async () => {
    const many = await taken([bytesOf(10), bytesOf(12), bytesOf(14)])
    expect(await seen((await taken([bytesOf(13, 1)])).id)).toEqual([['duplicate', many.id, expect.stringMatching(/[23]/), 1]])
    for (let file = 0; file < 5; file++) await taken([bytesOf(100, file)])
    expect(await findings((await taken([bytesOf(100, 9)])).id)).toHaveLength(3)
  })

  test('is known by the nearest of all, also where the same submission has one that is farther away than others', async () => {
    const both = await taken([bytesOf(10), bytesOf(50)])
    const others = []
    for (const bits of [13, 12, 11]) others.unshift(await taken([bytesOf(bits)]))
    const again = await taken([bytesOf(10, 1)])
    expect((await seen(again.id)).map(([, id]) => id)).toEqual([both, ...others.slice(0, 2)].map(({ id }) => id))
  })

  test('is known as refused before, however many undecided copies are nearer than the one that was declined', async () => {
    const declined = await taken([bytesOf(50)])
    await decideNow(context, declined.id, 'decline')
    await test_.runJobs()
    for (let file = 0; file < 30; file++) await taken([bytesOf(10, file)])
    const near = await taken([bytesOf(10, 99)])
    expect((await seen(near.id))[0]).toEqual(['refused-before', declined.id, '1', 40])
    expect(await verdict(near.id)).toBe('hold')
    // The same file, which thirty others sent as well.
    const again = await taken([bytesOf(50)])
    for (let copy = 0; copy < 30; copy++) await taken([bytesOf(50)])
    expect((await seen((await taken([bytesOf(50)])).id))[0]).toEqual(['refused-before', declined.id, '1', 0])
    expect((await seen(again.id))[0]).toEqual(['refused-before', declined.id, '1', 0])
    // Taken back, it is one of many.
    await decideNow(context, declined.id, 'reverse')
    await test_.runJobs()
    expect((await seen((await taken([bytesOf(10, 98)])).id)).map(([category]) => category)).toEqual(['duplicate', 'duplicate', 'duplicate'])
  })

  test('does not find itself when its intake comes again, or was cut off before', async () => {
    const sent = await arrives([bytesOf(10)])
    const failing: Context = {
      ...context,
      judge: { judge: () => Promise.reject(new Error('no model')) },
      catalog: { ...context.catalog, city: () => Promise.reject(new Error('killed')) },
    }
    await expect(takeIn(failing, { submission: sent.id, photo: '1' })).rejects.toThrow('killed')
    for (let time = 0; time < 2; time++) await takeIn(context, { submission: sent.id, photo: '1' })
    expect(await findings(sent.id)).toEqual([])
  })

  test('twice in one submission is noted at one of the two, and refused at neither', async () => {
    const sent = await taken([bytesOf(10), bytesOf(10)])
    expect([await seen(sent.id, '1'), await seen(sent.id, '2')]).toEqual([[], [['duplicate', sent.id, '1', 0]]])
    expect((await item(context, sent.id)).status).toBe('in_review')
  })

  test('is noted at one of two at the least that come at once, whether they are the same file or look alike', async () => {
    for (const pair of [
      [bytesOf(10), bytesOf(10)],
      [bytesOf(100), bytesOf(103)],
    ]) {
      const both = await Promise.all(pair.map(bytes => arrives([bytes])))
      await Promise.all(both.map(({ id }) => takeIn(context, { submission: id, photo: '1' })))
      expect((await Promise.all(both.map(({ id }) => findings(id)))).flat().length).toBeGreaterThan(0)
    }
  })
})

describe('a photo that was refused before', () => {
  test.each(['decline', 'remove'] as const)('is held after a decision to %s, and told before all that is there', async outcome => {
    const first = await taken([bytesOf(10)])
    if (outcome === 'remove') await decideNow(context, first.id, 'publish')
    await decideNow(context, first.id, outcome)
    const again = await taken([bytesOf(10)])
    expect([await seen(again.id), await verdict(again.id)]).toEqual([[['refused-before', first.id, '1', 0]], 'hold'])
    const similar = await taken([bytesOf(11)])
    expect((await seen(similar.id)).map(([category]) => category)).toEqual(['refused-before', 'duplicate'])
    expect(await verdict(similar.id)).toBe('hold')
  })

  test('is held as well where a file that looks like it is sent twice, and nobody has decided on the first yet', async () => {
    const first = await taken([bytesOf(10)])
    await decideNow(context, first.id, 'decline')
    const changed = await taken([bytesOf(11)])
    const again = await taken([bytesOf(11)])
    expect([await seen(again.id), await verdict(again.id)]).toEqual([
      [
        ['refused-before', first.id, '1', 1],
        ['duplicate', changed.id, '1', 0],
      ],
      'hold',
    ])
  })

  test('is held as well where the story was published without it', async () => {
    const first = await taken([bytesOf(10), bytesOf(200)])
    await decideNow(context, first.id, 'publish', { photos: { 1: 'refuse' } })
    expect(await seen((await taken([bytesOf(10)])).id)).toEqual([['refused-before', first.id, '1', 0]])
    expect((await seen((await taken([bytesOf(200)])).id)).map(([category]) => category)).toEqual(['duplicate'])
  })
})

describe('a photo that is gone', () => {
  const rows = async (hash = hashOf(10)) => [
    ...(await context.fingerprints.similar('genoa', hash, { within: NEAR, limit: 9 })),
    ...(await context.fingerprints.same('genoa', (await item(context, (await taken([bytesOf(10)])).id)).photos[0]!.sha256!, 9)),
  ]

  test('is not found from the moment of its withdrawal, and nothing of it is kept once that was told', async () => {
    const first = await taken([bytesOf(10)])
    const { sha256 } = (await item(context, first.id)).photos[0]!
    await withdraw(context, first)
    expect(await findings((await taken([bytesOf(11)])).id)).toEqual([])
    await makeAgree(context, first.id)
    expect(await context.fingerprints.same('genoa', sha256!, 9)).toEqual([])
    expect((await context.fingerprints.similar('genoa', hashOf(10), { within: 0, limit: 9 })).length).toBe(0)
  })

  test('is not found after its time, and until then the declined one is', async () => {
    const first = await taken([bytesOf(10)])
    await decideNow(context, first.id, 'decline')
    await makeAgree(context, first.id)
    expect((await rows()).some(({ submission }) => submission === first.id)).toBe(true)
    await applyEvent(context, first.id, { kind: 'erased' })
    await makeAgree(context, first.id)
    expect((await rows()).some(({ submission }) => submission === first.id)).toBe(false)
  })

  test('of a published story goes with its originals where it was left out', async () => {
    const first = await taken([bytesOf(10), bytesOf(200)])
    await decideNow(context, first.id, 'publish', { photos: { 1: 'refuse' } })
    await applyEvent(context, first.id, { kind: 'originals_erased' })
    await makeAgree(context, first.id)
    const near = async (bits: number) => (await context.fingerprints.similar('genoa', hashOf(bits), { within: 0, limit: 9 })).map(({ photo }) => photo)
    expect([await near(10), await near(200)]).toEqual([[], ['2']])
  })

  test('leaves nothing where its withdrawal comes in the middle of its intake', async () => {
    const sent = await arrives([bytesOf(10)])
    const { fingerprints } = context
    const add: typeof fingerprints.add = async print => {
      if (print.hash) {
        await withdraw(context, sent)
        await makeAgree(context, sent.id)
      }
      await fingerprints.add(print)
    }
    await takeIn({ ...context, fingerprints: { ...fingerprints, add } }, { submission: sent.id, photo: '1' })
    expect(await fingerprints.similar('genoa', hashOf(10), { within: 0, limit: 9 })).toEqual([])
  })
})

describe('bytes that nothing can be read of', () => {
  test('are not tried again for a day, whoever sends them; they are in no list of photos', async () => {
    const first = await taken([BROKEN])
    const again = await taken([BROKEN])
    expect(opened).toBe(1)
    for (const { id } of [first, again]) expect((await item(context, id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
    test_.setTime('2026-05-05T10:00:01.000Z')
    await taken([BROKEN])
    expect(opened).toBe(2)
    expect(await context.fingerprints.same('genoa', (await item(context, first.id)).photos[0]!.sha256!, 9)).toEqual([])
  })
})
