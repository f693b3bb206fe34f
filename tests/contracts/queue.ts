import { describe, expect, test } from 'vitest'
import type { Submissions } from '../../functions/ports.ts'
import type { Position } from '../../shared/cursor.ts'
import { queuedAt } from '../../shared/queue-place.ts'
import type { Submission } from '../../shared/submission.ts'
import { fc } from '../support/fc.ts'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

type Query = Parameters<Submissions['queue']>[0]

/** What waits for a person, as every adapter of `Submissions` tells it: in which order, since when and how many. */
export function queueContract(name: string, open: OpenRecords): void {
  describe(`the queue on ${name}`, () => {
    const records = freshFor(open)
    const ids = async (query: Partial<Query>) => {
      const all: Query = { cities: ['genoa', 'ghent', 'paris'], statuses: ['in_review', 'appealed', 'processing'], oldestFirst: true, limit: 9 }
      return (await records().submissions.queue({ ...all, ...query })).map(({ id }) => id)
    }
    /** Rows come in this order on pages of one each, both ways. */
    const expectOneByOne = async (rows: readonly Submission[], order: readonly string[]) => {
      for (const oldestFirst of [true, false]) {
        const seen: string[] = []
        for (let after: Position | undefined; seen.length < 9; ) {
          const [id] = await ids({ oldestFirst, limit: 1, ...(after && { after }) })
          const row = rows.find(each => each.id === id)
          if (!row) break
          seen.push(row.id)
          after = { at: queuedAt(row), id: row.id }
        }
        expect(oldestFirst ? seen : seen.toReversed()).toEqual(order)
      }
    }

    test('is one order over cities and states, both ways', async () => {
      const { submissions } = records()
      const rows = [
        aSubmission('a', { arrivedAt: T(5) }),
        aSubmission('b', { arrivedAt: T(1), city: 'ghent' }),
        aSubmission('c', { arrivedAt: T(3), status: 'appealed' }),
        aSubmission('d', { arrivedAt: T(3) }),
        aSubmission('e', { createdAt: T(2), status: 'processing' }),
        aSubmission('f', { arrivedAt: T(4), city: 'paris' }),
      ]
      for (const row of rows) await submissions.create(row)
      expect(await ids({})).toEqual(['b', 'e', 'c', 'd', 'f', 'a'])
      expect(await ids({ oldestFirst: false })).toEqual(['a', 'f', 'd', 'c', 'e', 'b'])
      expect(await ids({ limit: 2, after: { at: T(3), id: 'c' } })).toEqual(['d', 'f'])
      expect(await ids({ oldestFirst: false, limit: 2, after: { at: T(3), id: 'd' } })).toEqual(['c', 'e'])
      expect(await ids({ cities: ['genoa', 'ghent'], statuses: ['in_review'] })).toEqual(['b', 'd', 'a'])
      expect(await ids({ cities: [] })).toEqual([])
      expect(await ids({ statuses: [] })).toEqual([])
    })

    test('what is trusted stands twelve hours earlier, on pages of any size, and waits as long as it does', async () => {
      const { submissions } = records()
      const at = (hour: number) => new Date(Date.parse(T(0)) + hour * 3_600_000).toISOString()
      const rows = [
        aSubmission('a', { arrivedAt: at(0) }),
        aSubmission('b', { arrivedAt: at(11) }),
        aSubmission('c', { arrivedAt: at(13), trusted: true }),
        aSubmission('d', { arrivedAt: at(11.5), trusted: true }),
        aSubmission('e', { arrivedAt: at(1) }),
      ]
      for (const row of rows) await submissions.create(row)
      const order = ['d', 'a', 'c', 'e', 'b']
      expect(await ids({})).toEqual(order)
      expect(await ids({ oldestFirst: false })).toEqual(order.toReversed())
      await expectOneByOne(rows, order)
      expect(await submissions.waitingSince('genoa', ['in_review'], 9)).toEqual([at(0), at(1), at(11), at(11.5), at(13)])
    })

    test('a confirmed address moves it four hours ahead, less than an ambassador does, and both together no further', async () => {
      const { submissions } = records()
      const at = (hour: number) => new Date(Date.parse(T(0)) + hour * 3_600_000).toISOString()
      const rows = [
        aSubmission('a', { arrivedAt: at(0) }),
        aSubmission('b', { arrivedAt: at(13) }),
        aSubmission('c', { arrivedAt: at(13) }),
        aSubmission('d', { arrivedAt: at(10) }),
        aSubmission('e', { arrivedAt: at(13), trusted: true, emailVerified: true }),
        // The same place as `c` will have, which is told by its id alone.
        aSubmission('f', { arrivedAt: at(9) }),
      ]
      for (const row of rows) await submissions.create(row)
      expect(await ids({})).toEqual(['a', 'e', 'f', 'd', 'b', 'c'])
      rows[2] = aSubmission('c', { arrivedAt: at(13), version: 2, emailVerified: true })
      expect(await submissions.save(rows[2], 1)).toBe(true)
      const order = ['a', 'e', 'c', 'f', 'd', 'b']
      expect(await ids({})).toEqual(order)
      await expectOneByOne(rows, order)
      expect(await submissions.waitingSince('genoa', ['in_review'], 9)).toEqual([at(0), at(9), at(10), at(13), at(13), at(13)])
    })

    test('answers whole submissions, and a change of state moves one to the other queue', async () => {
      const { submissions } = records()
      await submissions.create(aSubmission('a'))
      await submissions.create(aSubmission('b'))
      await submissions.save(aSubmission('a', { version: 2, status: 'declined' }), 1)
      const query = { cities: ['genoa'], oldestFirst: true, limit: 9 }
      expect(await submissions.queue({ ...query, statuses: ['in_review'] })).toEqual([aSubmission('b')])
      expect(await submissions.queue({ ...query, statuses: ['declined'] })).toEqual([aSubmission('a', { version: 2, status: 'declined' })])
    })

    test('pages of any size neither skip nor repeat, also where many came in the same millisecond', async () => {
      const { submissions } = records()
      const rows = Array.from({ length: 23 }, (_, index) => {
        const arrivedAt = T(Math.floor(index / 6))
        return aSubmission(`s${String(index).padStart(2, '0')}`, {
          arrivedAt,
          city: index % 2 ? 'genoa' : 'ghent',
          status: index % 3 ? 'in_review' : 'appealed',
        })
      })
      await Promise.all(rows.map(row => submissions.create(row)))
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 24 }), fc.boolean(), async (limit, oldestFirst) => {
          const seen: string[] = []
          for (let after: Position | undefined; ; ) {
            const page = await ids({ oldestFirst, limit, ...(after && { after }) })
            seen.push(...page)
            const last = rows.find(({ id }) => id === page.at(-1))
            if (page.length < limit || !last) break
            after = { at: last.arrivedAt!, id: last.id }
          }
          expect(oldestFirst ? seen : seen.toReversed()).toEqual(rows.map(({ id }) => id))
        }),
        { numRuns: 12, seed: 1 },
      )
    })

    test('since when the oldest of a city wait is told, so many at most', async () => {
      const { submissions } = records()
      for (const [id, change] of [
        ['a', { arrivedAt: T(3) }],
        ['b', { arrivedAt: T(1), status: 'appealed' as const }],
        ['c', { createdAt: T(2) }],
        ['d', { arrivedAt: T(0), status: 'published' as const }],
        ['e', { arrivedAt: T(0), city: 'ghent' }],
      ] as const)
        await submissions.create(aSubmission(id, change))
      expect(await submissions.waitingSince('genoa', ['in_review', 'appealed'], 9)).toEqual([T(1), T(2), T(3)])
      expect(await submissions.waitingSince('genoa', ['in_review', 'appealed'], 2)).toEqual([T(1), T(2)])
    })

    test('counts are of the states that were asked for, over some cities', async () => {
      const { submissions } = records()
      for (const [id, city, status] of [
        ['a', 'genoa', 'in_review'],
        ['b', 'genoa', 'in_review'],
        ['c', 'genoa', 'published'],
        ['d', 'ghent', 'in_review'],
        ['e', 'ghent', 'hidden'],
      ] as const)
        await submissions.create(aSubmission(id, { city, status }))
      expect(await submissions.counts(['genoa', 'ghent'], ['in_review', 'hidden', 'appealed'], 9)).toEqual({ in_review: 3, hidden: 1 })
      expect(await submissions.counts(['ghent'], ['in_review', 'published'], 9)).toEqual({ in_review: 1 })
      expect([await submissions.counts([], ['in_review'], 9), await submissions.counts(['genoa'], [], 9)]).toEqual([{}, {}])
      await submissions.save(aSubmission('a', { version: 2, status: 'declined' }), 1)
      expect(await submissions.counts(['genoa'], ['in_review', 'declined'], 9)).toEqual({ in_review: 1, declined: 1 })
    })

    test('counting stops where it is told to, in each city and state', async () => {
      const { submissions } = records()
      for (const id of ['a', 'b', 'c', 'd']) await submissions.create(aSubmission(id))
      await submissions.create(aSubmission('e', { city: 'ghent' }))
      await submissions.create(aSubmission('f', { status: 'declined' }))
      expect(await submissions.counts(['genoa', 'ghent'], ['in_review', 'declined'], 3)).toEqual({ in_review: 4, declined: 1 })
    })
  })
}
