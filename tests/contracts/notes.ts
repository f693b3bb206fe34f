import { describe, expect, test } from 'vitest'
import type { Notice } from '../../shared/notice.ts'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

const aNotice = (id: string, at: string, change: Partial<Notice> = {}): Notice => ({
  id,
  at,
  submission: 'a',
  city: 'genoa',
  ground: 'unlawful',
  explanation: 'because',
  ...change,
})
const [one, two] = [
  { id: '1', name: 'Anna' },
  { id: '2', name: 'Bruno' },
] as const

/** What every adapter of `Notes` does. */
export function notesContract(name: string, open: OpenRecords): void {
  describe(`notes on ${name}`, () => {
    const records = freshFor(open)

    test('a claim is one person at a time, renewed and given back only by that person, and ends', async () => {
      const { notes } = records()
      expect(await notes.claimed('a', T(0))).toBeUndefined()
      expect(await notes.claim('a', one, T(0), T(5))).toEqual({ by: one, until: T(5) })
      expect(await notes.claim('a', two, T(1), T(6))).toEqual({ by: one, until: T(5) })
      expect(await notes.claim('a', one, T(2), T(7))).toEqual({ by: one, until: T(7) })
      await notes.release('a', '2')
      expect(await notes.claimed('a', T(6))).toEqual({ by: one, until: T(7) })
      expect(await notes.claimed('a', T(7))).toBeUndefined()
      expect(await notes.claim('a', two, T(8), T(9))).toEqual({ by: two, until: T(9) })
      await notes.release('a', '2')
      expect(await notes.claimed('a', T(8))).toBeUndefined()
      await notes.release('a', '2')
    })

    test('of many who claim at once one holds it, and all are told the same', async () => {
      const { notes } = records()
      const people = Array.from({ length: 8 }, (_, index) => ({ id: String(index), name: `Person ${index}` }))
      const told = await Promise.all(people.map(person => notes.claim('a', person, T(0), T(5))))
      expect(new Set(told.map(({ by }) => by.id)).size).toBe(1)
      expect(await notes.claimed('a', T(1))).toEqual(told[0])
    })

    test('claims and notices leave the submission and its version alone', async () => {
      const { notes, submissions } = records()
      await submissions.create(aSubmission('a'))
      await notes.claim('a', one, T(0), T(5))
      await notes.addNotice(aNotice('x', T(1)))
      expect(await submissions.get('a')).toEqual(aSubmission('a'))
      expect(await submissions.spilled('a')).toEqual([])
      expect(await submissions.save(aSubmission('a', { version: 2 }), 1)).toBe(true)
      expect([await notes.countNotices('a'), (await notes.claimed('a', T(1)))?.by]).toEqual([1, one])
    })

    test('notices come once and in the order of their arrival', async () => {
      const { notes } = records()
      await notes.addNotice(aNotice('x', T(2)))
      await notes.addNotice(aNotice('y', T(1)))
      await notes.addNotice(aNotice('x', T(2)))
      expect((await notes.notices('a')).map(({ id }) => id)).toEqual(['y', 'x'])
      expect(await notes.notices('b')).toEqual([])
      expect([await notes.countNotices('a'), await notes.countNotices('b')]).toEqual([2, 0])
    })

    test('notices about one submission are erased without those about others', async () => {
      const { notes } = records()
      await Promise.all(Array.from({ length: 40 }, (_, index) => notes.addNotice(aNotice(`n${index}`, T(index), { name: 'Ada' }))))
      await notes.addNotice(aNotice('x', T(1), { submission: 'b' }))
      await notes.eraseNotices('a')
      await notes.eraseNotices('a')
      expect([await notes.countNotices('a'), await notes.countNotices('b')]).toEqual([0, 1])
    })

    test('who reported is forgotten once the notice and the last change of the story are old enough; what was reported stays', async () => {
      const { notes, submissions } = records()
      await submissions.create(aSubmission('a', { updatedAt: T(1) }))
      await submissions.create(aSubmission('b', { updatedAt: T(8) }))
      await submissions.create(aSubmission('c', { updatedAt: T(1), city: 'ghent' }))
      const named = { name: 'Ada', email: 'ada@example.org' }
      const notices = [
        aNotice('1', T(2), named),
        aNotice('2', T(3), { email: named.email }),
        aNotice('3', T(4)),
        aNotice('4', T(6), named),
        aNotice('5', T(2), { ...named, submission: 'b' }),
        aNotice('6', T(2), { ...named, submission: 'c', city: 'ghent' }),
        aNotice('7', T(2), { ...named, submission: 'never-there' }),
      ]
      for (const notice of notices) await notes.addNotice(notice)
      const forget = (city: string, before: string) => notes.forgetReporters({ city, before })
      expect(await forget('genoa', T(5))).toBe(2)
      expect(await notes.notices('a')).toEqual([aNotice('1', T(2)), aNotice('2', T(3)), aNotice('3', T(4)), aNotice('4', T(6), named)])
      expect(await notes.notices('b')).toEqual([aNotice('5', T(2), { ...named, submission: 'b' })])
      expect(await forget('genoa', T(5))).toBe(0)
      expect(await forget('genoa', T(9))).toBe(2)
      expect(await forget('ghent', T(9))).toBe(1)
      expect((await notes.notices('c'))[0]).not.toHaveProperty('name')
    })
  })
}
