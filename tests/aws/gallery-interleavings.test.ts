import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDynamoGallery } from '../../functions/adapters/aws/gallery.ts'
import type { Gallery } from '../../functions/ports.ts'
import { aStory } from '../contracts/gallery.ts'
import { T } from '../contracts/records.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'
import { stepping } from './stepping.ts'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let records: Awaited<ReturnType<typeof openDynamo>>
beforeAll(async () => {
  dynamo = await startDynamo()
  records = await openDynamo(dynamo)
})
afterAll(async () => {
  await records.close()
  await dynamo.close()
})

/** What one version of a story wants: to be in some lists, or in none and not to be seen. */
interface Wish {
  version: number
  lists: readonly string[] | 'none'
}
const LISTS = ['left', 'kept', 'new', 'other', 'gone'] as const
const BEFORE: Wish = { version: 1, lists: ['left', 'kept'] }

const grant = (gallery: Gallery, id: string, { version, lists }: Wish) =>
  lists === 'none'
    ? gallery.retract(id, version, { at: T(version), tombstones: new Map([[`${id}/gone`, `${version}`]]) })
    : gallery.publish(aStory(id), new Map(lists.map(list => [`${id}/${list}`, `${version}`])), version)

async function world(id: string) {
  const cards = await Promise.all(LISTS.map(list => records.gallery.cards(`${id}/${list}`, { limit: 9 })))
  return { shows: await records.gallery.shows(id), cards }
}
const asWished = ({ version, lists }: Wish) => ({
  shows: lists !== 'none',
  cards: LISTS.map(list => ((lists === 'none' ? ['gone'] : lists).includes(list) ? [`${version}`] : [])),
})

/** The most writes that any wish takes: its story, two cards, one that is taken away, and the two again when it was outrun. */
const MOST = 6
const AGAIN = { 'the older one first': ['older', 'newer'], 'the newer one first': ['newer', 'older'], 'only the newer one': ['newer'] } as const

const PAIRS: Record<string, { older: Wish; newer: Wish }> = {
  'a publication and a later retraction': { older: { version: 2, lists: ['kept', 'new'] }, newer: { version: 3, lists: 'none' } },
  'a retraction and a later publication': { older: { version: 2, lists: 'none' }, newer: { version: 3, lists: ['kept', 'new'] } },
  'a publication and a later one in other lists': { older: { version: 2, lists: ['kept', 'new'] }, newer: { version: 3, lists: ['kept', 'other'] } },
}

for (const [what, wishes] of Object.entries(PAIRS)) {
  test(`${what}, each stopped after any of its writes and tried again in any order, end as the newer one says`, async () => {
    let run = 0
    for (const [order, again] of Object.entries(AGAIN))
      for (let older = 0; older <= MOST; older++)
        for (let newer = 0; newer <= MOST; newer++)
          for (const more of [0, MOST]) {
            const id = `${wishes.newer.version}-${what.length}-${run++}`
            await grant(records.gallery, id, BEFORE)
            const slow = stepping(records.table, table => grant(createDynamoGallery(table), id, wishes.older))
            await slow.steps(older)
            const fast = stepping(records.table, table => grant(createDynamoGallery(table), id, wishes.newer))
            await fast.steps(newer)
            await slow.steps(more)
            await Promise.all([slow.kill(), fast.kill()])
            for (const which of again) await grant(records.gallery, id, wishes[which])
            expect(await world(id), `${order}, stopped after ${older}, ${newer} and ${more} writes`).toEqual(asWished(wishes.newer))
          }
  }, 300_000)
}

test('one that was outrun takes away what it put, nothing of who was faster, and says so, though nobody comes again', async () => {
  for (const newer of Object.values(PAIRS).map(wishes => wishes.newer))
    for (const before of [0, 1, 2]) {
      const id = `outrun-${before}-${newer.lists}`
      const slow = stepping(records.table, async table => {
        expect(await grant(createDynamoGallery(table), id, { version: 2, lists: ['kept', 'new'] })).toBe(false)
      })
      await slow.steps(before)
      expect(await grant(records.gallery, id, newer)).toBe(true)
      await slow.steps(Number.POSITIVE_INFINITY)
      expect(await world(id)).toEqual(asWished(newer))
    }
})

test('a retraction that was outrun takes away nothing of who was faster', async () => {
  for (const before of [0, 1, 2]) {
    const id = `late-${before}`
    await grant(records.gallery, id, BEFORE)
    const slow = stepping(records.table, table => grant(createDynamoGallery(table), id, { version: 2, lists: 'none' }))
    await slow.steps(before)
    const newer = { version: 3, lists: ['kept', 'left'] }
    expect(await grant(records.gallery, id, newer)).toBe(true)
    await slow.steps(Number.POSITIVE_INFINITY)
    expect(await world(id)).toEqual(asWished(newer))
  }
})
