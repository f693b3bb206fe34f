import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { decodeCard } from '../../shared/card.ts'
import { decodeTombstone } from '../../shared/tombstone.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { aBody, anna, arrive, decideNow, inReview, item, openGenoa, published, rolliDays, send, sha256Of } from './fixtures.ts'

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

/** Everything public of a submission: bytes, story, cards. */
async function publicOf(id: string) {
  const lists = ['*', 'genoa', 'genoa/campaign/rolli-days', 'genoa/place/palazzo-rosso', 'genoa/theme/tourism', 'genoa/tag/rolli']
  const cards = await Promise.all(lists.map(list => context.gallery.cards(list, { limit: 60 })))
  return {
    bytes: (await context.objects.list('public', `${id}/`)).length,
    story: await context.gallery.story(id),
    cards: cards.flat().filter(card => card.includes(id)).length,
  }
}
const NOTHING = { bytes: 0, story: undefined, cards: 0 }

describe('a decision to publish', () => {
  test('puts bytes, story and one card a list out, and nothing before it', async () => {
    const { id } = await inReview(context)
    await test_.runJobs()
    expect(await publicOf(id)).toEqual(NOTHING)
    await decideNow(context, id, 'publish')
    await test_.runJobs()
    expect(await publicOf(id)).toMatchObject({ bytes: 4, story: { id, theme: 'tourism' }, cards: 6 })
  })

  test('waits for the renditions when it comes before them', async () => {
    const { id } = await send(context)
    await applyEvent(context, id, { kind: 'photo_received', photo: '1', sha256: sha256Of(id), bytes: 1 })
    await applyEvent(context, id, {
      kind: 'photo_prepared',
      photo: '1',
      sha256: sha256Of(id),
      width: 640,
      height: 480,
      thumbhash: '',
      findings: [],
      verdict: 'pass',
    })
    await decideNow(context, id, 'publish')
    await test_.runJobs()
    expect(await publicOf(id)).toEqual(NOTHING)
    await arrive(context, id)
    await test_.runJobs()
    expect((await publicOf(id)).bytes).toBe(4)
  })

  test('never copies a photo that it refuses', async () => {
    const { id } = await inReview(context, {
      photos: [
        { type: 'image/jpeg', bytes: 1 },
        { type: 'image/jpeg', bytes: 1 },
      ],
    })
    await decideNow(context, id, 'publish', { photos: { 1: 'refuse' } })
    await test_.runJobs()
    expect((await context.objects.list('public', `${id}/`)).every(key => key.startsWith(`${id}/2-1/`))).toBe(true)
    expect((await context.gallery.story(id))?.photos.map(photo => photo.id)).toEqual(['2'])
  })

  test('delivered again and again changes nothing', async () => {
    const { id } = await published(context)
    await test_.runJobs()
    const before = await publicOf(id)
    for (let n = 0; n < 3; n++) await makeAgree(context, id)
    expect(await publicOf(id)).toEqual(before)
  })

  test('with edits moves the card to the lists that they name', async () => {
    const { id } = await inReview(context)
    await decideNow(context, id, 'publish', { edits: { tags: ['portone'], place: null } })
    await test_.runJobs()
    expect(await context.gallery.cards('genoa/tag/rolli', { limit: 9 })).toEqual([])
    expect(await context.gallery.cards('genoa/place/palazzo-rosso', { limit: 9 })).toEqual([])
    expect(await context.gallery.cards('genoa/tag/portone', { limit: 9 })).toHaveLength(1)
  })
})

describe('a withdrawal', () => {
  test('takes everything away, public and private, and is kept for after a restore', async () => {
    const sent = await published(context)
    await test_.runJobs()
    await withdraw(context, sent)
    await test_.runJobs()
    expect(await publicOf(sent.id)).toEqual(NOTHING)
    for (const area of ['originals', 'staging', 'public'] as const) {
      for (const prefix of ['', 'uploads/', 'pinned/']) expect(await context.objects.list(area, `${prefix}${sent.id}/`)).toEqual([])
    }
  })

  test('wins over a publish that is delivered after it, twice', async () => {
    const sent = await inReview(context)
    await test_.runJobs()
    await decideNow(context, sent.id, 'publish')
    await withdraw(context, sent)
    for (let n = 0; n < 2; n++) await makeAgree(context, sent.id)
    expect(await publicOf(sent.id)).toEqual(NOTHING)
    await test_.runJobs()
    expect(await publicOf(sent.id)).toEqual(NOTHING)
  })

  test.each(['list', 'copy'] as const)('that comes while bytes are being put out (at %s) leaves nothing public', async at => {
    const sent = await published(context)
    let once = true
    const interrupt = async () => {
      if (!once) return
      once = false
      await withdraw(context, sent)
      // Another consumer is done with it before this one goes on.
      await makeAgree(context, sent.id)
    }
    const objects: Context['objects'] = {
      ...context.objects,
      async list(area, prefix) {
        const keys = await context.objects.list(area, prefix)
        if (at === 'list') await interrupt()
        return keys
      },
      async copy(...args) {
        const done = await context.objects.copy(...args)
        if (at === 'copy') await interrupt()
        return done
      },
    }
    await makeAgree({ ...context, objects }, sent.id)
    expect(once).toBe(false)
    expect(await publicOf(sent.id)).toEqual(NOTHING)
  })

  test('that comes just after the cards were written leaves nothing public', async () => {
    const sent = await published(context)
    const gallery: Context['gallery'] = {
      ...context.gallery,
      async publish(...args) {
        const done = await context.gallery.publish(...args)
        await withdraw(context, sent)
        return done
      },
    }
    await makeAgree({ ...context, gallery }, sent.id)
    expect(await publicOf(sent.id)).toEqual(NOTHING)
  })
})

describe('a story', () => {
  test('that is removed, hidden or reversed is gone from the public, and its evidence stays', async () => {
    for (const undo of ['remove', 'reverse', 'hide'] as const) {
      const { id } = await published(context)
      await test_.runJobs()
      if (undo === 'hide') await applyEvent(context, id, { kind: 'hidden', actor: { kind: 'moderator', id: 'm', name: 'M' }, note: 'a notice' })
      else await decideNow(context, id, undo)
      await test_.runJobs()
      expect(await publicOf(id)).toEqual(NOTHING)
      expect(await context.objects.list('staging', `${id}/`)).toHaveLength(4)
    }
  })

  test('that is published again after it was hidden is public as before', async () => {
    const { id } = await published(context)
    await test_.runJobs()
    const before = await publicOf(id)
    await applyEvent(context, id, { kind: 'hidden', actor: { kind: 'moderator', id: 'm', name: 'M' }, note: 'a notice' })
    await test_.runJobs()
    await decideNow(context, id, 'publish', {}, anna)
    await test_.runJobs()
    expect(await publicOf(id)).toEqual(before)
  })

  test('keeps the theme that it was published with when its campaign is gone', async () => {
    await context.catalog.putCampaign('genoa', { ...rolliDays, theme: 'economy' })
    const { id } = await published(context)
    await test_.runJobs()
    await context.catalog.removeThing('campaigns', 'genoa', { ...rolliDays, theme: 'economy' })
    const listed = async () => (await context.gallery.cards('genoa/theme/economy', { limit: 9 })).length
    await makeAgree(context, id)
    expect([(await context.gallery.story(id))?.theme, await listed()]).toEqual(['economy', 1])
    await decideNow(context, id, 'reverse')
    await decideNow(context, id, 'publish')
    await test_.runJobs()
    expect([(await context.gallery.story(id))?.theme, await listed()]).toEqual(['economy', 1])
  })

  test('that was taken down stands in the record since then, however often and late somebody looks', async () => {
    const { id } = await published(context)
    await test_.runJobs()
    test_.setTime('2026-05-04T11:00:00.000Z')
    await decideNow(context, id, 'reverse')
    test_.setTime('2026-05-04T12:00:00.000Z')
    for (let looks = 0; looks < 3; looks++) await makeAgree(context, id)
    expect(await context.erasures.all()).toEqual([{ at: '2026-05-04T11:00:00.000Z', id, fate: 'retracted' }])
  })

  describe('that partners may use', () => {
    const consents = { terms: aBody().consents.terms, ownWork: true, people: 'none', minors: 'none', uses: ['gallery', 'partners'], aiMade: false } as const
    const forPartners = { consents: { ...consents, uses: [...consents.uses] } }
    const gone = async (list: string) => (await context.gallery.cards(list, { limit: 9 })).map(decodeTombstone)

    test('says so, and other uses are told apart', async () => {
      const { id } = await published(context, forPartners)
      const other = await published(context, { consents: { ...consents, uses: ['gallery', 'print'] } })
      await test_.runJobs()
      expect(await context.gallery.story(id)).toMatchObject({ partners: true })
      expect(await context.gallery.story(id)).not.toHaveProperty('print')
      expect(await context.gallery.story(other.id)).toMatchObject({ print: true })
      expect(await context.gallery.story(other.id)).not.toHaveProperty('partners')
      const cards = (await context.gallery.cards('genoa', { limit: 9 })).map(decodeCard)
      expect(Object.fromEntries(cards.map(card => [card.id, card.partners]))).toEqual({ [id]: true, [other.id]: undefined })
    })

    test('leaves a tombstone in its city and the network since it went, through withdrawal and erasure, and none when it comes back', async () => {
      const { id, token } = await published(context, forPartners)
      await test_.runJobs()
      expect(await gone('genoa/withdrawn')).toEqual([])
      test_.setTime('2026-05-04T11:00:00.000Z')
      await applyEvent(context, id, { kind: 'hidden', actor: { kind: 'moderator', id: 'm', name: 'M' }, note: 'a notice' })
      await test_.runJobs()
      const left = [{ id, city: 'genoa', at: '2026-05-04T11:00:00.000Z' }]
      expect([await gone('genoa/withdrawn'), await gone('*/withdrawn'), await gone('ghent/withdrawn')]).toEqual([left, left, []])
      test_.setTime('2026-05-04T12:00:00.000Z')
      await decideNow(context, id, 'publish', {}, anna)
      await test_.runJobs()
      expect(await gone('genoa/withdrawn')).toEqual([])
      expect(await context.gallery.story(id)).toMatchObject({ publishedAt: '2026-05-04T10:00:00.000Z', updatedAt: '2026-05-04T12:00:00.000Z' })
      test_.setTime('2026-05-04T13:00:00.000Z')
      await withdraw(context, { id, token })
      await test_.runJobs()
      test_.setTime('2026-05-06T13:00:00.000Z')
      await applyEvent(context, id, { kind: 'erased' })
      await test_.runJobs()
      expect(await gone('genoa/withdrawn')).toEqual([{ id, city: 'genoa', at: '2026-05-04T13:00:00.000Z' }])
    })

    test('leaves none when only the gallery could show it', async () => {
      const { id } = await published(context)
      await test_.runJobs()
      await decideNow(context, id, 'remove')
      await test_.runJobs()
      expect([await gone('genoa/withdrawn'), await gone('*/withdrawn')]).toEqual([[], []])
    })
  })

  test('whose renditions are missing is not half shown, and says so', async () => {
    const { id } = await published(context)
    await context.objects.remove('staging', `${id}/1-1/640.jpg`)
    await expect(makeAgree(context, id)).rejects.toThrow(/640\.jpg/)
    expect((await publicOf(id)).cards).toBe(0)
    expect((await item(context, id)).status).toBe('published')
  })
})

describe('the edge', () => {
  /** What it was told, and how many bytes were public by then. */
  let told: [id: string, bytes: number][]
  let isDown: boolean
  const watched = (): Context => ({
    ...context,
    edge: {
      async forget(id) {
        if (isDown) throw new Error('no answer')
        told.push([id, (await context.objects.list('public', `${id}/`)).length])
      },
    },
  })
  beforeEach(() => {
    told = []
    isDown = false
  })

  test('forgets a story once its bytes are gone, and is not asked to by what only adds or what no reader sees', async () => {
    const { id } = await published(context)
    await makeAgree(watched(), id)
    await applyEvent(context, id, { kind: 'originals_erased' })
    expect((await item(context, id)).originalsErasedAt).toBeDefined()
    await makeAgree(watched(), id)
    expect(told).toEqual([])
    await decideNow(context, id, 'remove')
    await makeAgree(watched(), id)
    expect(told).toEqual([[id, 0]])
  })

  test('forgets what a new decision left out, also where the one between was never seen', async () => {
    const photos = [
      { type: 'image/jpeg' as const, bytes: 1 },
      { type: 'image/jpeg' as const, bytes: 1 },
    ]
    const { id } = await published(context, { photos })
    await makeAgree(watched(), id)
    await decideNow(context, id, 'reverse')
    await decideNow(context, id, 'publish', { photos: { 1: 'refuse' } })
    await makeAgree(watched(), id)
    expect(told).toEqual([[id, 4]])
  })

  test('is told once, at rest: what an outrun publication puts out meanwhile is gone before, also where the edge has no time', async () => {
    const { id } = await published(context)
    for (const outcome of ['reverse', 'publish'] as const) await decideNow(context, id, outcome)
    let isRemoved = false
    const objects: Context['objects'] = {
      ...context.objects,
      async copy(...args) {
        if (!isRemoved) await decideNow(context, id, 'remove')
        isRemoved = true
        return await context.objects.copy(...args)
      },
    }
    isDown = true
    await expect(makeAgree({ ...watched(), objects }, id)).rejects.toThrow('no answer')
    expect(await publicOf(id)).toEqual(NOTHING)
    isDown = false
    await makeAgree(watched(), id)
    expect(told).toEqual([[id, 0]])
  })

  test('that could not be reached is told when it is tried again, though everything else was done', async () => {
    const { id } = await published(context)
    await makeAgree(watched(), id)
    await decideNow(context, id, 'remove')
    isDown = true
    await expect(makeAgree(watched(), id)).rejects.toThrow('no answer')
    expect(await publicOf(id)).toEqual(NOTHING)
    isDown = false
    await makeAgree(watched(), id)
    expect(told).toEqual([[id, 0]])
  })
})
