import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { encodeCard, listsOf } from '../../shared/card.ts'
import type { Member } from '../../shared/member.ts'
import type { PrintPack } from '../../shared/print-pack.ts'
import type { StoryRecord } from '../../shared/story.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { problemOf } from '../http/gallery-app.ts'
import { aBody, anna, published, rolliDays } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const PRINT: SubmissionBody['consents'] = { ...aBody().consents, uses: ['gallery', 'print'] }
/** Of an association that moderates its own campaign. */
const carla: Member = { ...anna, subject: 'carla', name: 'Carla', roles: [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }] }

async function pack(query = '', member = anna, city = 'genoa'): Promise<PrintPack> {
  const answer = await (await desk.as(member))('GET', `/cities/${city}/print-pack${query}`)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return await answer.json()
}
const idsOf = ({ items }: PrintPack) => items.map(({ id }) => id)

async function publish(change: Parameters<typeof published>[1] = {}): Promise<string> {
  const { id } = await published(desk.context, { consents: PRINT, ...change })
  await desk.runJobs()
  return id
}

/** Stories that are public, as many as a test needs, the first the oldest. */
async function fill(count: number, change: (index: number) => Partial<StoryRecord> = () => ({ print: true })): Promise<void> {
  for (let index = 0; index < count; index++) {
    const digits = [index >> 10, (index >> 5) & 31, index & 31].map(digit => 'abcdefghijklmnopqrstuvwxyz234567'[digit])
    const id = `${'q'.repeat(23)}${digits.join('')}`
    const story: StoryRecord = {
      id,
      city: 'genoa',
      lang: 'it',
      credit: 'Ada',
      licence: 'CC-BY-4.0',
      publishedAt: new Date(Date.parse('2026-05-01T00:00:00Z') + index * 60_000).toISOString(),
      tags: [],
      photos: [{ id: '1', alt: '', width: 640, height: 480, thumbhash: '', base: `${id}/1-1`, renditions: [jpg(640, 1000)] }],
      ...change(index),
    }
    await desk.context.gallery.publish(story, new Map(listsOf(story).map(list => [list, encodeCard(story)])), 1)
  }
}
const jpg = (width: number, bytes: number) => ({ format: 'jpg' as const, width, height: Math.round(width * 0.75), bytes })

describe('a print pack', () => {
  test('holds published stories whose senders agreed to print, with the largest JPEG of each photo, and nothing private', async () => {
    const id = await publish({ email: 'ada@example.org' })
    const silent = await publish({ consents: aBody().consents })
    const [story] = (await pack()).items
    expect(await desk.context.gallery.shows(silent)).toBe(true)
    expect(idsOf(await pack())).toEqual([id])
    expect(story).toEqual({
      id,
      url: `${desk.context.config.url}/genoa/stories/${id}`,
      campaign: 'rolli-days',
      theme: 'tourism',
      place: 'palazzo-rosso',
      title: 'Una porta',
      text: 'Era aperta.',
      lang: 'it',
      credit: 'Ada',
      licence: 'CC-BY-4.0',
      publishedAt: '2026-05-04T10:00:00.000Z',
      photos: [
        {
          name: `genoa-2026-05-04-${id}-1.jpg`,
          path: `/media/${id}/1-1/640.jpg`,
          thumb: `/media/${id}/1-1/320.jpg`,
          alt: 'Una porta aperta',
          width: 640,
          height: 480,
          bytes: 20,
        },
      ],
    })
  })

  test('has no story that is not published yet, or no more', async () => {
    const { id, token } = await published(desk.context, { consents: PRINT })
    expect(idsOf(await pack())).toEqual([])
    await desk.runJobs()
    expect(idsOf(await pack())).toEqual([id])
    await withdraw(desk.context, { id, token })
    await desk.runJobs()
    expect(idsOf(await pack())).toEqual([])
  })

  test('is narrowed by campaign, place and theme, and by several at once', async () => {
    const here = await publish()
    const elsewhere = await publish({ place: undefined })
    const alone = await publish({ campaign: undefined })
    const found = async (query: string) => idsOf(await pack(query)).sort()
    expect(await found('')).toEqual([here, elsewhere, alone].sort())
    expect(await found('?campaign=rolli-days')).toEqual([here, elsewhere].sort())
    expect(await found('?place=palazzo-rosso')).toEqual([here, alone].sort())
    expect(await found('?theme=tourism')).toEqual([here, elsewhere].sort())
    expect(await found('?place=palazzo-rosso&campaign=rolli-days&theme=tourism')).toEqual([here])
    expect(await found('?campaign=other')).toEqual([])
    expect(await found('?theme=economy&place=palazzo-rosso')).toEqual([])
  })

  test('has what the member moderates: of one campaign that alone, of other cities nothing', async () => {
    await desk.context.catalog.putCampaign('genoa', { ...rolliDays, slug: 'porto' })
    const theirs = await publish()
    const other = await publish({ campaign: 'porto', place: undefined })
    expect(idsOf(await pack('', carla))).toEqual([theirs])
    expect(idsOf(await pack('?campaign=porto', carla))).toEqual([])
    expect(idsOf(await pack('')).sort()).toEqual([theirs, other].sort())
    const call = await desk.as(carla)
    for (const city of ['ghent', 'atlantis', 'Genoa%2F'])
      expect(await problemOf(await call('GET', `/cities/${city}/print-pack`)), city).toMatchObject({ status: 404 })
  })

  test('ends at 100 stories, and the next one goes on with the next story', async () => {
    await fill(205)
    const seen: string[] = []
    const sizes: number[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { items, next, limits }: PrintPack = await pack(cursor && `?cursor=${cursor}`)
      expect(limits).toEqual({ stories: 100, bytes: 500_000_000 })
      sizes.push(items.length)
      seen.push(...items.map(({ id }) => id))
      cursor = next
    }
    expect(sizes).toEqual([100, 100, 5])
    expect(new Set(seen).size).toBe(205)
  })

  test('ends before it would be larger than 500 MB; a story alone always fits', async () => {
    const sizes = [700_000_000, 200_000_000, 200_000_000, 200_000_000]
    await fill(4, index => {
      const id = `${'r'.repeat(25)}${'abcd'[index]}`
      return {
        id,
        print: true,
        photos: [{ id: '1', alt: '', width: 640, height: 480, thumbhash: '', base: `${id}/1-1`, renditions: [jpg(640, sizes[index] ?? 0)] }],
      }
    })
    const first = await pack()
    expect(first.items).toHaveLength(2)
    const second = await pack(`?cursor=${first.next}`)
    expect(second.items).toHaveLength(1)
    expect((await pack(`?cursor=${second.next}`)).items.map(({ photos }) => photos[0]?.bytes)).toEqual([700_000_000])
  })

  test('reads a bounded part of a list in which few may be printed, and says where to go on', async () => {
    await fill(610, index => (index === 0 ? { print: true } : {}))
    const first = await pack()
    expect(first.items).toEqual([])
    const second = await pack(`?cursor=${first.next}`)
    expect(second.items).toHaveLength(1)
    expect(second.next).toBeUndefined()
  })

  test('is for members with a session, and refuses what is no selection', async () => {
    expect((await desk.request('GET', '/api/v1/desk/cities/genoa/print-pack')).status).toBe(401)
    const call = await desk.as(anna)
    for (const query of ['theme=war', 'campaign=../x', 'place=%3Cscript%3E', 'cursor=nonsense', `cursor=${'a'.repeat(61)}`])
      expect((await call('GET', `/cities/genoa/print-pack?${query}`)).status, query).toBe(400)
  })
})
