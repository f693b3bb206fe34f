import { describe, expect, test } from 'vitest'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

/** What every adapter of `Submissions` does. */
export function submissionsContract(name: string, open: OpenRecords): void {
  describe(`submissions on ${name}`, () => {
    const records = freshFor(open)

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
      const queue = await submissions.queue({ cities: ['genoa'], statuses: ['in_review'], oldestFirst: true, limit: 9 })
      expect(queue.map(({ id }) => id)).toEqual(['a'])
    })
  })
}
