import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { AppError } from '../../functions/errors.ts'
import { xmpOf } from '../../functions/imaging/xmp.ts'
import type { TextJudge } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { isMarked, marked } from '../../functions/submissions/attempt-mark.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { giveUp, takeIn } from '../../functions/submissions/take-in.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import type { TextFinding } from '../../shared/moderation.ts'
import { originalKey, renditionKey, uploadKey } from '../../shared/paths.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import { newToken } from '../../shared/token.ts'
import { aBody, decideNow, item, openGenoa, rolliDays, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { noisy, phonePicture } from './pictures.ts'

let test_: TestContext
let context: Context
let photo: Uint8Array
let other: Uint8Array
const broken = new TextEncoder().encode('no picture')

beforeAll(async () => {
  photo = await phonePicture(6).jpeg().toBuffer()
  other = await noisy({ width: 420, height: 300 }).jpeg().toBuffer()
})
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const upload = (id: string, bytes: Uint8Array, name = '1') => context.objects.write('originals', uploadKey(id, name), bytes)
const originals = (id: string) => Promise.all([context.objects.list('originals', `uploads/${id}/`), context.objects.list('originals', `pinned/${id}/`)])
const staged = (id: string) => context.objects.list('staging', `${id}/`)
const two = { photos: [1, 2].map(() => ({ type: 'image/jpeg' as const, bytes: 1000 })) }

/** A submission whose only photo has been taken in. */
async function taken(bytes = photo, city = 'genoa') {
  const token = newToken()
  const { campaign: _campaign, place: _place, ...body } = aBody()
  const { id } = await createSubmission(context, { city, token, body })
  await upload(id, bytes)
  await takeIn(context, { submission: id, photo: '1' })
  return { id, token }
}

describe('a photo', () => {
  test('whose bytes were refused under another name while it was pinned is pinned again, and refused itself', async () => {
    const { id } = await send(context, two)
    await upload(id, broken, '1')
    await upload(id, broken, '2')
    // The second is pinned, then the first comes to its end before anybody knows of the second.
    const { submissions } = context
    let between = true
    const get: typeof submissions.get = async each => {
      const pinned = (await originals(id))[1].length > 0
      if (between && pinned) {
        between = false
        await takeIn(context, { submission: id, photo: '1' })
      }
      return await submissions.get(each)
    }
    await takeIn({ ...context, submissions: { ...submissions, get } }, { submission: id, photo: '2' })
    expect((await item(context, id)).photos).toMatchObject([{ status: 'refused' }, { status: 'refused', problem: { code: 'unreadable' } }])
    expect(await originals(id)).toEqual([[], []])
  })

  test('is pinned, prepared and ready, with every rendition in staging', async () => {
    const { id } = await taken()
    const submission = await item(context, id)
    expect(submission.status).toBe('in_review')
    expect(submission.photos[0]).toMatchObject({
      status: 'ready',
      sha256: sha256(photo),
      bytes: photo.length,
      width: 400,
      height: 300,
      thumbhash: expect.stringMatching(/^[A-Za-z0-9+/]{20,40}=*$/),
      findings: [],
      verdict: 'pass',
    })
    const { renditions } = submission.photos[0]!
    expect(renditions.map(({ format, width, height }) => [format, width, height])).toEqual(
      [320, 400].flatMap(w => RENDITION_FORMATS.map(f => [f, w, w * 0.75])),
    )
    for (const { format, width, bytes } of renditions) {
      expect((await context.objects.read('staging', renditionKey(id, '1', 1, width, format)))?.length).toBe(bytes)
    }
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(photo))]])
    expect(await context.objects.list('public', `${id}/`)).toEqual([])
  })

  test('names its contributor and the licence in every rendition', async () => {
    const { id } = await send(context, { credit: 'Grace H.', licence: 'CC0-1.0' })
    await upload(id, photo)
    await takeIn(context, { submission: id, photo: '1' })
    for (const key of await staged(id)) {
      const { xmpAsString } = await sharp(Buffer.from((await context.objects.read('staging', key))!)).metadata()
      expect(xmpAsString).toBe(xmpOf({ credit: 'Grace H.', licence: 'CC0-1.0' }))
    }
  })

  test('reaches a person as soon as the desk’s picture is there, before the other renditions', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const seen: string[][] = []
    const watching: Context = {
      ...context,
      submissions: {
        ...context.submissions,
        async save(next, expected) {
          if (next.photos[0]?.status === 'prepared') seen.push([next.status, ...(await staged(id))])
          return await context.submissions.save(next, expected)
        },
      },
    }
    await takeIn(watching, { submission: id, photo: '1' })
    expect(seen).toEqual([['in_review', renditionKey(id, '1', 1, 400, 'jpg')]])
  })

  test('that nobody could judge is held', async () => {
    context.judge = { judge: () => Promise.reject(new Error('no model')) }
    const { id } = await taken()
    expect((await item(context, id)).photos[0]).toMatchObject({ status: 'ready', verdict: 'hold', findings: [{ category: 'unavailable' }] })
  })

  test('with a finding is held as the city’s policy says, and faint findings are not kept', async () => {
    const finding = (category: 'nudity' | 'sexual', score: number) => ({ category, score, provider: 'test', version: '1' })
    context.judge = { judge: async () => [finding('nudity', 0.6), finding('sexual', 0.01)] }
    expect((await item(context, (await taken()).id)).photos[0]).toMatchObject({ verdict: 'pass', findings: [finding('nudity', 0.6)] })
    const city = (await context.catalog.city('genoa'))!
    await context.catalog.putCity({ ...city, policy: { hold: { ...city.policy.hold, nudity: 0.5 } } })
    expect((await item(context, (await taken()).id)).photos[0]).toMatchObject({ verdict: 'hold', grounds: [{ category: 'nudity', score: 0.6, from: 0.5 }] })
  })

  test('and its words are judged as its campaign says, where that says otherwise than its city', async () => {
    context.judge = { judge: async () => [{ category: 'nudity', score: 0.6, provider: 'test', version: '1' }] }
    context.textJudges = [{ judge: async () => [{ category: 'insult', score: 0.9, provider: 'test', version: '1' }] }]
    await context.catalog.putCampaign('genoa', { ...rolliDays, policy: { hold: { nudity: 0.5, insult: 'never' } } })
    const { id } = await send(context)
    await upload(id, photo)
    await takeIn(context, { submission: id, photo: '1' })
    expect(await item(context, id)).toMatchObject({ textCheck: { verdict: 'pass', grounds: [] }, photos: [{ verdict: 'hold' }] })
    expect(await item(context, (await taken()).id)).toMatchObject({ textCheck: { verdict: 'hold' }, photos: [{ verdict: 'pass' }] })
  })
})

describe('the first accepted upload counts', () => {
  test('a later one under the same ticket is deleted and changes nothing', async () => {
    const { id } = await taken()
    const before = [await item(context, id), await staged(id)]
    await upload(id, other)
    await takeIn(context, { submission: id, photo: '1' })
    expect([await item(context, id), await staged(id)]).toEqual(before)
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(photo))]])
  })

  test('one that comes while the first is worked on is deleted too', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const open = context.imaging.open
    context.imaging = {
      async open(...asked) {
        await upload(id, other)
        return await open(...asked)
      },
    }
    await takeIn(context, { submission: id, photo: '1' })
    await takeIn(context, { submission: id, photo: '1' })
    expect((await item(context, id)).photos[0]).toMatchObject({ status: 'ready', sha256: sha256(photo) })
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(photo))]])
  })

  test('two at once pin one, and nothing of the other stays', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const read = context.objects.read
    const late: Context = {
      ...context,
      objects: { ...context.objects, read: async (area, key) => (key === uploadKey(id, '1') ? other : await read(area, key)) },
    }
    await Promise.all([takeIn(context, { submission: id, photo: '1' }), takeIn(late, { submission: id, photo: '1' })])
    const { photos } = await item(context, id)
    expect(photos[0]).toMatchObject({ status: 'ready' })
    expect(await originals(id)).toEqual([[], [originalKey(id, photos[0]!.sha256!)]])
  })

  test('an original whose bytes have changed is not rendered', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const failing: Context = { ...context, imaging: { open: () => Promise.reject(new Error('stopped here')) } }
    await expect(takeIn(failing, { submission: id, photo: '1' })).rejects.toThrow('stopped here')
    await context.objects.write('originals', originalKey(id, sha256(photo)), other)
    await expect(takeIn(context, { submission: id, photo: '1' })).rejects.toThrow('its bytes have')
    expect(await staged(id)).toEqual([])
  })
})

describe('a photo that is sent again while an intake of its first bytes goes on', () => {
  /** An intake that stands still where it renders for the n-th time, until it is let go on. */
  async function stalled(id: string, at: number) {
    let go = () => {}
    let arrived = () => {}
    const waits = new Promise<void>(resolve => (go = resolve))
    const stands = new Promise<void>(resolve => (arrived = resolve))
    let renders = 0
    const slow: Context = {
      ...context,
      imaging: {
        async open(...asked) {
          const picture = await context.imaging.open(...asked)
          if ('problem' in picture) return picture
          return {
            ...picture,
            async render(...asked) {
              if (renders++ === at) {
                arrived()
                await waits
              }
              return await picture.render(...asked)
            },
          }
        },
      },
    }
    const ends = takeIn(slow, { submission: id, photo: '1' })
    await stands
    return async () => {
      go()
      await ends
    }
  }

  test.each([0, 1])('has nothing of them: no finding, and no rendition', async at => {
    // In its own city the same photo would be known from it.
    const undisturbed = (await taken(other, 'ghent')).id
    const { id } = await send(context)
    await upload(id, photo)
    const goOn = await stalled(id, at)
    await giveUp(context, { submission: id, photo: '1' }, new Error('no'))
    await upload(id, other)
    await takeIn(context, { submission: id, photo: '1' })
    await goOn()
    const whole = async (each: string) => {
      const { photos } = await item(context, each)
      const keys = await staged(each)
      const bytes = await Promise.all(keys.map(async key => sha256((await context.objects.read('staging', key))!)))
      return { photos, renditions: keys.map((key, index) => `${key.slice(each.length)} ${bytes[index]}`) }
    }
    expect(await whole(id)).toEqual(await whole(undisturbed))
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(other))]])
  })

  test('is not lost to an intake that has read the first ones and heard nothing of their refusal', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const late: Context = {
      ...context,
      objects: {
        ...context.objects,
        async write(area, key, bytes) {
          await context.objects.write(area, key, bytes)
          if (key !== originalKey(id, sha256(photo))) return
          await giveUp(context, { submission: id, photo: '1' }, new Error('no'))
          await upload(id, other)
        },
      },
    }
    await takeIn(late, { submission: id, photo: '1' })
    await takeIn(context, { submission: id, photo: '1' })
    expect((await item(context, id)).photos).toMatchObject([{ status: 'ready', sha256: sha256(other) }])
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(other))]])
  })
})

describe('a photo that is sent again in the moment in which it is given up', () => {
  const intake = (id: string) => ({ submission: id, photo: '1' })
  const isWhole = async (id: string) => {
    const submission = await item(context, id)
    expect(submission.photos).toMatchObject([{ status: 'ready', sha256: sha256(other) }])
    const wanted = submission.photos[0]!.renditions.map(({ width, format }) => renditionKey(id, '1', 1, width, format))
    expect((await staged(id)).toSorted()).toEqual(wanted.toSorted())
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(other))]])
  }
  /** A photo that is pinned, and with which nothing more has come to an end. */
  async function pinned() {
    const { id } = await send(context)
    await upload(id, photo)
    const failing: Context = { ...context, imaging: { open: () => Promise.reject(new Error('no')) } }
    await expect(takeIn(failing, intake(id))).rejects.toThrow('no')
    return id
  }
  /** Do something as soon as the refusal can be seen. */
  function afterRefusal(then: () => Promise<unknown>): Context {
    const { submissions } = context
    let isDone = false
    const save: typeof submissions.save = async (next, expected) => {
      const isSaved = await submissions.save(next, expected)
      if (isSaved && !isDone && next.photos[0]?.status === 'refused') {
        isDone = true
        await then()
      }
      return isSaved
    }
    return { ...context, submissions: { ...submissions, save } }
  }

  test.each(['waiting', 'received'])('keeps its new bytes, which were acknowledged (%s)', async status => {
    const id = status === 'received' ? await pinned() : (await send(context)).id
    if (status === 'waiting') await upload(id, photo)
    expect((await item(context, id)).photos[0]?.status).toBe(status)
    expect(
      await giveUp(
        afterRefusal(() => upload(id, other)),
        intake(id),
        new Error('no'),
      ),
    ).toBe(true)
    await takeIn(context, intake(id))
    await isWhole(id)
  })

  test('keeps them where it is given up twice, since the first end of it was not recorded', async () => {
    const id = await pinned()
    await giveUp(context, intake(id), new Error('no'))
    await upload(id, other)
    await giveUp(context, intake(id), new Error('no'))
    await takeIn(context, intake(id))
    await isWhole(id)
  })

  test('keeps what is made of them, whenever it is made while the first bytes are tidied away', async () => {
    // How many requests the tidying has; then the whole of the second intake before each of them.
    const requests = async (id: string, at: number, then: () => Promise<unknown>) => {
      let count = -1
      let isTidying = false
      const counted =
        <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
        async (...args: Args) => {
          if (isTidying && ++count === at) await then()
          return await call(...args)
        }
      const { submissions, objects, fingerprints } = context
      const refusing = afterRefusal(async () => {
        isTidying = true
      })
      const watching: Context = {
        ...refusing,
        submissions: { ...refusing.submissions, get: counted(submissions.get) },
        objects: { ...objects, list: counted(objects.list), remove: counted(objects.remove) },
        fingerprints: { ...fingerprints, forget: counted(fingerprints.forget) },
      }
      await giveUp(watching, intake(id), new Error('no'))
      return count + 1
    }
    /** Prepared, and with two renditions of it in staging. */
    const halfway = async () => {
      const { id } = await send(context)
      await upload(id, photo)
      const { submissions } = context
      const save: typeof submissions.save = async (next, expected) => {
        if (next.photos[0]?.status === 'ready') throw new Error('no')
        return await submissions.save(next, expected)
      }
      await expect(takeIn({ ...context, submissions: { ...submissions, save } }, intake(id))).rejects.toThrow('no')
      return id
    }
    const all = await requests(await halfway(), -1, async () => {})
    expect(all).toBeGreaterThan(8)
    for (let at = 0; at < all; at++) {
      const id = await halfway()
      await requests(id, at, () => upload(id, other))
      await takeIn(context, intake(id))
      await isWhole(id)
    }
  })

  test('keeps its second picture’s renditions, made between two looks of the tidying', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const { objects } = context
    let isMade = false
    const list: typeof objects.list = async (area, prefix) => {
      const keys = await objects.list(area, prefix)
      if (area !== 'staging' || isMade) return keys
      isMade = true
      await upload(id, other)
      await takeIn(context, intake(id))
      return await objects.list(area, prefix)
    }
    await giveUp({ ...context, objects: { ...objects, list } }, intake(id), new Error('no'))
    expect(isMade).toBe(true)
    await isWhole(id)
  })

  test('is refused by nobody who saw it before', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const { submissions } = context
    let looks = 0
    // It is given up as one that waits, and pinned by another delivery in between.
    const get: typeof submissions.get = async each => {
      const before = await submissions.get(each)
      if (looks++ === 0) {
        await upload(id, other)
        const stopped: Context = { ...context, imaging: { open: () => Promise.reject(new Error('stopped')) } }
        await expect(takeIn(stopped, intake(id))).rejects.toThrow('stopped')
      }
      return before
    }
    await giveUp({ ...context, submissions: { ...submissions, get } }, intake(id), new Error('no'))
    expect((await item(context, id)).photos[0]?.status).toBe('received')
    await takeIn(context, intake(id))
    await isWhole(id)
  })

  test('leaves the mark of another try alone, which tells whether that one ended its process', async () => {
    const id = await pinned()
    const mine = { ...intake(id), job: 'a' }
    const others = { ...intake(id), job: 'b' }
    await marked(context, mine, async () => {
      expect([await isMarked(context, mine), await isMarked(context, others)]).toEqual([true, false])
      await marked(context, others, async () => {
        await giveUp(context, intake(id), new Error('no'))
        await upload(id, other)
        await takeIn(context, intake(id))
        expect((await item(context, id)).status).toBe('in_review')
        expect(await isMarked(context, others)).toBe(true)
      })
    })
    await isWhole(id)
  })
})

describe('a refused photo', () => {
  test('says why, and its bytes are forgotten', async () => {
    const { id } = await taken(broken)
    expect((await item(context, id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
    expect(await originals(id)).toEqual([[], []])
  })

  test('can be sent again while the submission waits', async () => {
    const { id } = await taken(broken)
    await upload(id, photo)
    await takeIn(context, { submission: id, photo: '1' })
    const submission = await item(context, id)
    expect(submission.status).toBe('in_review')
    expect(submission.photos[0]).toMatchObject({ status: 'ready', sha256: sha256(photo) })
    expect(submission.photos[0]).not.toHaveProperty('problem')
  })

  test('doesn’t hold up the others', async () => {
    const { id } = await send(context, two)
    await upload(id, broken)
    await upload(id, photo, '2')
    for (const name of ['1', '2']) await takeIn(context, { submission: id, photo: name })
    const { status, photos } = await item(context, id)
    expect([status, ...photos.map(each => each.status)]).toEqual(['in_review', 'refused', 'ready'])
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(photo))]])
  })

  test('leaves the same bytes to a photo that still needs them', async () => {
    const { id } = await send(context, two)
    await upload(id, photo)
    await upload(id, photo, '2')
    for (const name of ['1', '2']) await takeIn(context, { submission: id, photo: name })
    expect((await item(context, id)).photos.map(({ status }) => status)).toEqual(['ready', 'ready'])
    expect(await originals(id)).toEqual([[], [originalKey(id, sha256(photo))]])
  })
})

describe('a photo that nobody waits for', () => {
  test('of an unknown submission is deleted', async () => {
    const id = 'a'.repeat(26)
    await upload(id, photo)
    await takeIn(context, { submission: id, photo: '1' })
    expect(await originals(id)).toEqual([[], []])
  })

  test('of a withdrawn submission is deleted', async () => {
    const { id, token } = await send(context)
    await upload(id, photo)
    await withdraw(context, { id, token })
    await takeIn(context, { submission: id, photo: '1' })
    expect([await originals(id), await staged(id)]).toEqual([[[], []], []])
    expect((await item(context, id)).photos[0]?.status).toBe('waiting')
  })

  test('leaves nothing when the withdrawal comes in the middle', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    const judge: Context['judge'] = {
      async judge() {
        await applyEvent(context, id, { kind: 'withdrawn' })
        await test_.runJobs()
        return []
      },
    }
    await takeIn({ ...context, judge }, { submission: id, photo: '1' })
    expect([await originals(id), await staged(id)]).toEqual([[[], []], []])
    expect((await item(context, id)).status).toBe('withdrawn')
  })

  test('after the decision changes nothing', async () => {
    const { id } = await taken()
    await decideNow(context, id, 'publish')
    await test_.runJobs()
    const before = await context.objects.list('public', `${id}/`)
    await upload(id, other)
    await takeIn(context, { submission: id, photo: '1' })
    expect((await originals(id))[0]).toEqual([])
    expect(await context.objects.list('public', `${id}/`)).toEqual(before)
    expect((await item(context, id)).photos[0]?.sha256).toBe(sha256(photo))
  })

  test('and that never came is no work', async () => {
    const { id } = await send(context)
    await takeIn(context, { submission: id, photo: '1' })
    expect(await item(context, id)).toMatchObject({ status: 'uploading', version: 1 })
  })
})

describe('an intake that fails for good', () => {
  test('refuses a photo that breaks it again and again', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
    context.imaging = { open: () => Promise.reject(new Error('VipsJpeg: out of memory')) }
    for (let hour = 11; hour < 20; hour++) {
      await test_.runJobs({ tolerant: true })
      test_.setTime(`2026-05-04T${hour}:00:00.000Z`)
    }
    expect((await item(context, id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
    expect(await originals(id)).toEqual([[], []])
  })

  test('refuses a photo during which the process ended again and again', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
    for (let crash = 0; crash < 8; crash++) {
      expect(test_.queue.take('intake')).toBeDefined()
      test_.queue.recover()
      test_.setTime(new Date(context.now().getTime() + 120_000).toISOString())
    }
    await test_.runJobs({ tolerant: true })
    expect((await item(context, id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
    expect(await originals(id)).toEqual([[], []])
  })

  test('refuses nothing when it was the storage that failed', async () => {
    const { id } = await send(context)
    await upload(id, photo)
    for (const error of [new AppError('unavailable', 'the disk is full'), Object.assign(new Error('EIO'), { code: 'EIO' })]) {
      await giveUp(context, { submission: id, photo: '1' }, error)
    }
    await takeIn(context, { submission: id, photo: '1' })
    expect((await item(context, id)).photos[0]?.status).toBe('ready')
  })

  describe('a photo whose renditions fail after a person could already look at it', () => {
    /** Two photos, the second of which breaks after it was prepared. */
    async function halfMade() {
      const sent = await send(context, two)
      for (const name of ['1', '2']) await upload(sent.id, name === '1' ? photo : other, name)
      await takeIn(context, { submission: sent.id, photo: '1' })
      const failing: Context = {
        ...context,
        submissions: {
          ...context.submissions,
          async save(next, expected) {
            if (next.photos[1]?.status === 'ready') throw new Error('can not be rendered')
            return await context.submissions.save(next, expected)
          },
        },
      }
      await expect(takeIn(failing, { submission: sent.id, photo: '2' })).rejects.toThrow('can not be rendered')
      expect(await item(context, sent.id)).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }, { status: 'prepared' }] })
      return sent
    }
    const giveUpSecond = (id: string) => giveUp(context, { submission: id, photo: '2' }, new Error('can not be rendered'))

    test('is refused, and the published story shows the others', async () => {
      const { id } = await halfMade()
      await decideNow(context, id, 'publish')
      await test_.runJobs()
      expect(await context.gallery.story(id)).toBeUndefined()
      await giveUpSecond(id)
      await test_.runJobs()
      expect((await context.gallery.story(id))?.photos.map(each => each.id)).toEqual(['1'])
      expect((await staged(id)).filter(key => key.startsWith(`${id}/2-`))).toEqual([])
      expect((await applyEvent(context, id, { kind: 'originals_erased' })).kind).toBe('changed')
    })

    test('brings a story back to review of which nothing else was accepted', async () => {
      const { id } = await halfMade()
      await decideNow(context, id, 'publish', { photos: { 1: 'refuse' } })
      await giveUpSecond(id)
      expect(await item(context, id)).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }, { status: 'refused' }] })
      await test_.runJobs()
      expect(await context.gallery.story(id)).toBeUndefined()
    })
  })

  test('changes nothing about a photo that is ready', async () => {
    const { id } = await taken()
    const before = await item(context, id)
    await giveUp(context, { submission: id, photo: '1' }, new Error('late'))
    expect(await item(context, id)).toEqual(before)
  })
})

describe('the words that came with a photo', () => {
  const insult: TextFinding = { category: 'insult', score: 0.9, at: { field: 'title', start: 0, end: 3 }, provider: 'test', version: '1' }
  let asked = 0
  let judge: TextJudge['judge'] = async () => [insult]
  beforeEach(async () => {
    await test_.close()
    asked = 0
    judge = async () => [insult]
    const counting: TextJudge = {
      judge(...what) {
        asked++
        return judge(...what)
      },
    }
    test_ = await withContext({ textJudges: [counting] })
    context = test_.context
    await openGenoa(context)
  })

  test('are read before a person can look, and hold the story without hiding anything', async () => {
    const { id } = await taken()
    const { status, textCheck, history } = await item(context, id)
    expect({ status, textCheck }).toEqual({
      status: 'in_review',
      textCheck: { findings: [insult], verdict: 'hold', grounds: [{ category: insult.category, score: insult.score, from: 0.5 }] },
    })
    const events = history.map(({ event }) => event)
    expect(events.indexOf('text_judged')).toBeLessThan(events.indexOf('photo_prepared'))
  })

  test('are read once, however often jobs come and however many photos there are', async () => {
    const { id } = await send(context, two)
    for (const name of ['1', '2', '1', '2']) {
      await upload(id, photo, name)
      await takeIn(context, { submission: id, photo: name })
    }
    expect(asked).toBe(1)
    expect((await item(context, id)).history.filter(({ event }) => event === 'text_judged')).toHaveLength(1)
  })

  test('hold the story where they could not be read, which can then be decided as any other', async () => {
    judge = () => Promise.reject(new Error('no answer'))
    const { id } = await taken()
    expect((await item(context, id)).textCheck).toMatchObject({ findings: [{ category: 'unavailable' }], verdict: 'hold' })
    await decideNow(context, id, 'publish')
    expect((await item(context, id)).status).toBe('published')
  })

  test('say nothing any more once the story was taken back', async () => {
    const { id, token } = await send(context)
    await upload(id, photo)
    judge = async () => {
      await withdraw(context, { id, token })
      return [insult]
    }
    await takeIn(context, { submission: id, photo: '1' })
    const { status, textCheck } = await item(context, id)
    expect({ status, textCheck }).toEqual({ status: 'withdrawn', textCheck: undefined })
  })
})
