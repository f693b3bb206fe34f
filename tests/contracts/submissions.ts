import { describe, expect, test } from 'vitest'
import type { Submissions } from '../../functions/ports.ts'
import type { Position } from '../../shared/cursor.ts'
import { queuedAt } from '../../shared/queue-place.ts'
import { fc } from '../support/fc.ts'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

type Query = Parameters<Submissions['queue']>[0]

/** What every adapter of `Submissions` does. */
export function submissionsContract(name: string, open: OpenRecords): void {
  describe(`submissions on ${name}`, () => {
    const records = freshFor(open)
    const ids = async (query: Partial<Query>) => {
      const all: Query = { cities: ['genoa', 'ghent', 'paris'], statuses: ['in_review', 'appealed', 'processing'], oldestFirst: true, limit: 9 }
      return (await records().submissions.queue({ ...all, ...query })).map(({ id }) => id)
    }

    test('one is created once, also when many come at the same moment, and the first stays', async () => {
      const { submissions } = records()
      const created = await Promise.all(['Ada', 'Bea', 'Cora'].map(credit => submissions.create(aSubmission('a', { credit }))))
      expect(created.filter(Boolean)).toHaveLength(1)
      expect((await submissions.get('a'))?.credit).toBe(['Ada', 'Bea', 'Cora'][created.indexOf(true)])
      expect(await submissions.create(aSubmission('a', { credit: 'Dora' }))).toBe(false)
      expect([await submissions.exists('a'), await submissions.exists('b'), await submissions.get('b')]).toEqual([true, false, undefined])
    })

    test('comes back as it was stored, whatever its texts hold', async () => {
      const { submissions } = records()
      const entry = { seq: 1, at: T(0), actor: { kind: 'machine', id: 'intake' }, event: 'received', from: 'uploading', to: 'processing' } as const
      const whole = aSubmission('a', { credit: 'Ада "🜁" \\ \u0000', tags: [''], history: [entry], erasedAt: T(1), decision: undefined } as never)
      await submissions.create(whole)
      expect(await submissions.get('a')).toEqual(JSON.parse(JSON.stringify(whole)))
    })

    test('may be as long as fifty entries with the longest words of moderators', async () => {
      const { submissions } = records()
      const actor = { kind: 'moderator', id: 'x', name: 'Anna' } as const
      const history = Array.from({ length: 50 }, (_, seq) => ({
        seq,
        at: T(0),
        actor,
        event: 'decided',
        from: 'in_review' as const,
        to: 'declined' as const,
        note: String.fromCodePoint(...Array.from({ length: 2000 }, (_, index) => 0x4e00 + ((seq * 7919 + index * 104_729) % 4000))),
      }))
      await submissions.create(aSubmission('a', { history }))
      expect((await submissions.get('a'))?.history).toEqual(history)
      expect(await submissions.save(aSubmission('a', { version: 2 }), 1)).toBe(true)
      expect((await submissions.get('a'))?.history).toEqual([])
    })

    test('of many saves over one version exactly one wins, and it is what is there', async () => {
      const { submissions } = records()
      await submissions.create(aSubmission('a'))
      const credits = ['Bea', 'Cora', 'Dora', 'Eva', 'Flora']
      const saves = await Promise.all(credits.map(credit => submissions.save(aSubmission('a', { version: 2, credit }), 1)))
      expect(saves.filter(Boolean)).toHaveLength(1)
      expect(await submissions.get('a')).toMatchObject({ version: 2, credit: credits[saves.indexOf(true)] })
    })

    test('two that would store the very same do not both win', async () => {
      const { submissions } = records()
      await submissions.create(aSubmission('a'))
      const saves = await Promise.all([2, 2, 2].map(version => submissions.save(aSubmission('a', { version, credit: 'Bea' }), 1)))
      expect(saves.filter(Boolean)).toHaveLength(1)
    })

    test('a save over a version that has moved, or of what is not there, changes nothing', async () => {
      const { submissions } = records()
      await submissions.create(aSubmission('a'))
      expect(await submissions.save(aSubmission('a', { version: 2 }), 1)).toBe(true)
      expect(await submissions.save(aSubmission('a', { version: 2, credit: 'Bea' }), 1)).toBe(false)
      expect(await submissions.save(aSubmission('a', { version: 4, credit: 'Bea' }), 3)).toBe(false)
      expect(await submissions.get('a')).toEqual(aSubmission('a', { version: 2 }))
      expect(await submissions.save(aSubmission('b'), 1)).toBe(false)
      expect(await submissions.get('b')).toBeUndefined()
    })

    test('the queue is one order over cities and states, both ways', async () => {
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
      expect(await submissions.waitingSince('genoa', ['in_review'], 9)).toEqual([at(0), at(9), at(10), at(13), at(13), at(13)])
    })

    test('the queue answers whole submissions, and a change of state moves one to the other queue', async () => {
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

    test('what time has made due is named oldest first, until upkeep has nothing more to do', async () => {
      const { submissions } = records()
      await submissions.create(aSubmission('a', { status: 'declined', updatedAt: T(3) }))
      await submissions.create(aSubmission('b', { status: 'declined', updatedAt: T(1) }))
      await submissions.create(aSubmission('c', { status: 'declined', updatedAt: T(1), erasedAt: T(1) }))
      await submissions.create(aSubmission('d', { status: 'published', updatedAt: T(1), originalsErasedAt: T(1) }))
      await submissions.create(aSubmission('e', { status: 'declined', updatedAt: T(1), city: 'ghent' }))
      const due = (status: 'declined' | 'published', before: string, limit = 9) => submissions.due({ city: 'genoa', status, before, limit })
      expect(await due('declined', T(4))).toEqual(['b', 'a'])
      expect(await due('declined', T(4), 1)).toEqual(['b'])
      expect(await due('declined', T(3))).toEqual(['b'])
      expect(await due('published', T(4))).toEqual([])
      await submissions.save(aSubmission('b', { version: 2, status: 'declined', updatedAt: T(2), erasedAt: T(2) }), 1)
      expect(await due('declined', T(4))).toEqual(['a'])
      await submissions.save(aSubmission('d', { version: 2, status: 'published', updatedAt: T(2) }), 1)
      expect(await due('published', T(4))).toEqual(['d'])
    })

    test('entries that were spilled are written anew, and none that was not', async () => {
      const { submissions } = records()
      const entry = (seq: number, note: string) =>
        ({ seq, at: T(seq), actor: { kind: 'contributor' }, event: 'x', from: 'uploading', to: 'uploading', note }) as const
      await submissions.create(aSubmission('a'))
      await submissions.spill('a', [entry(1, 'one'), entry(2, 'two')])
      await submissions.respill('a', [entry(2, ''), entry(3, '')])
      expect(await submissions.spilled('a')).toEqual([entry(1, 'one'), entry(2, '')])
    })

    test('entries are spilled once, come in order, and are nobody else’s', async () => {
      const { submissions } = records()
      const entry = (seq: number) => ({ seq, at: T(seq), actor: { kind: 'contributor' }, event: 'x', from: 'uploading', to: 'uploading' }) as const
      await submissions.create(aSubmission('a'))
      await submissions.spill('a', [entry(2), entry(10)])
      await submissions.spill('a', [entry(1), entry(2)])
      expect(await submissions.spilled('a')).toEqual([entry(1), entry(2), entry(10)])
      expect(await submissions.spilled('b')).toEqual([])
      expect(await submissions.get('a')).toEqual(aSubmission('a'))
      expect(await ids({})).toEqual(['a'])
    })
  })
}
