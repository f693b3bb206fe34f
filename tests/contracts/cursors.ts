import { beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import { createApp } from '../../functions/http/app.ts'
import { createStoriesApi } from '../../functions/http/stories.ts'
import type { StoryList } from '../../shared/api.ts'
import { encodeCard, listName } from '../../shared/card.ts'
import { decodeCursor, encodeCursor, type Position } from '../../shared/cursor.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anyId } from '../shared/arbitraries.ts'
import { genoa } from '../submissions/fixtures.ts'
import { silentLog } from '../support/context.ts'
import { fc } from '../support/fc.ts'
import { aStory } from './gallery.ts'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

const photo = { id: '1', alt: 'The old port', width: 640, height: 480, thumbhash: '1QcSHQRnh493V4dIh4eXh1h4kJUI', base: 'a/1-1', renditions: [] }
const idOf = (letter: string) => letter.repeat(26)

/** What a stranger may write: nonsense, what looks like a cursor, and what would be one, about any time and any story. */
const anyPosition = fc
  .record({
    at: fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true }),
    id: fc.oneof(anyId, fc.constantFrom('a', 'c', 'x').map(idOf)),
  })
  .map(({ at, id }): Position => ({ at: at.toISOString(), id }))
const anyCursor = fc.oneof(
  fc.string({ maxLength: 70, unit: 'binary' }),
  fc.stringMatching(/^[0-9a-z]{0,11}\.[a-z2-7#.]{0,28}$/),
  anyPosition.map(encodeCursor),
  fc.integer({ min: -2, max: 9 }).map(minute => encodeCursor({ at: T(minute), id: idOf('m') })),
)

/** A cursor is not signed (docs/decisions/006): this is what it can't do, on every host. */
export function cursorsContract(name: string, open: OpenRecords): void {
  describe(`a cursor that somebody made up, on ${name}`, () => {
    const records = freshFor(open)
    beforeEach(async () => {
      const { catalog, gallery, submissions } = records()
      await catalog.putCity(genoa)
      for (const [minute, letter, city] of [
        [1, 'a', 'genoa'],
        [2, 'b', 'genoa'],
        [3, 'c', 'ghent'],
        [4, 'd', 'genoa'],
      ] as const) {
        const story = aStory(idOf(letter), T(minute), { city, photos: [photo] })
        await gallery.publish(story, new Map([[listName({ city }), encodeCard(story)]]), 1)
      }
      await submissions.create(aSubmission(idOf('x'), { createdAt: T(2) }))
      await submissions.create(aSubmission(idOf('y'), { createdAt: T(3), status: 'declined' }))
      await submissions.create(aSubmission(idOf('z'), { createdAt: T(4), city: 'ghent' }))
    })

    test('is refused with 400, or leads to the same public list, from its place on', async () => {
      const context = { ...records(), config: readConfig({}), log: silentLog } as unknown as Context
      const app = createApp(context).route('/', createStoriesApi(context))
      const seen = { refused: 0, pages: 0 }
      await fc.assert(
        fc.asyncProperty(anyCursor, async cursor => {
          const answer = await app.request(`/api/v1/cities/genoa/stories?cursor=${encodeURIComponent(cursor)}`)
          const place = decodeCursor(cursor)
          if (!place) {
            seen.refused++
            expect(await problemOf(answer)).toMatchObject({ status: 400, code: expect.stringMatching(/^bad-(cursor|fields)$/) })
            return
          }
          const older = [4, 2, 1].flatMap(minute => {
            const id = idOf(' abcd'[minute] ?? '')
            return T(minute) < place.at || (T(minute) === place.at && id < place.id) ? [id] : []
          })
          if (older.length > 0) seen.pages++
          expect(answer.status).toBe(200)
          expect(((await answer.json()) as StoryList).items.map(({ id }) => id)).toEqual(older)
        }),
        { numRuns: 200 },
      )
      expect(Math.min(seen.refused, seen.pages)).toBeGreaterThan(10)
    })

    test('shows a moderator nothing of another city or state of the queue', () =>
      fc.assert(
        fc.asyncProperty(anyPosition, fc.boolean(), async (after, oldestFirst) => {
          const found = await records().submissions.queue({ cities: ['genoa'], statuses: ['in_review'], oldestFirst, after, limit: 9 })
          const isBeyond = oldestFirst ? T(2) > after.at : T(2) < after.at
          if (after.at !== T(2)) expect(found.map(({ id }) => id)).toEqual(isBeyond ? [idOf('x')] : [])
        }),
        { numRuns: 100 },
      ))
  })
}
