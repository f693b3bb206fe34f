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
      expect(await notes.claim('a', one, T(0), T(5))).toEqual({ by: one, since: T(0), until: T(5) })
      expect(await notes.claim('a', two, T(1), T(6))).toEqual({ by: one, since: T(0), until: T(5) })
      expect(await notes.claim('a', one, T(2), T(7))).toEqual({ by: one, since: T(0), until: T(7) })
      await notes.release('a', '2')
      expect(await notes.claimed('a', T(6))).toEqual({ by: one, since: T(0), until: T(7) })
      expect(await notes.claimed('a', T(7))).toBeUndefined()
      expect(await notes.claim('a', two, T(8), T(9))).toEqual({ by: two, since: T(8), until: T(9) })
      await notes.release('a', '2')
      expect(await notes.claimed('a', T(8))).toBeUndefined()
      await notes.release('a', '2')
    })

    test('a claim is taken over from whoever is named, and from nobody else', async () => {
      const { notes } = records()
      const three = { id: '3', name: 'Carla' }
      await notes.claim('a', one, T(0), T(5))
      expect(await notes.claim('a', two, T(1), T(6), '3')).toEqual({ by: one, since: T(0), until: T(5) })
      expect(await notes.claim('a', two, T(1), T(6), '1')).toEqual({ by: two, since: T(1), until: T(6) })
      expect(await notes.claim('a', three, T(2), T(7), '1')).toEqual({ by: two, since: T(1), until: T(6) })
      expect(await notes.claim('a', one, T(2), T(7))).toEqual({ by: two, since: T(1), until: T(6) })
      expect(await notes.claim('b', two, T(1), T(6), '1')).toEqual({ by: two, since: T(1), until: T(6) })
      expect(await notes.claimed('a', T(3))).toEqual({ by: two, since: T(1), until: T(6) })
    })

    test('what a member is asked about comes oldest first, until another is asked or it is answered', async () => {
      const { notes, submissions } = records()
      await submissions.create(aSubmission('a'))
      await notes.pass('b', '1', T(2))
      await notes.pass('a', '1', T(1))
      await notes.pass('c', '2', T(1))
      const [a, b, c] = [
        { submission: 'a', at: T(1) },
        { submission: 'b', at: T(2) },
        { submission: 'c', at: T(1) },
      ]
      expect([await notes.passed('1', 9), await notes.passed('1', 1), await notes.passed('2', 9), await notes.passed('3', 9)]).toEqual([[a, b], [a], [c], []])
      await notes.pass('a', '2', T(3))
      await notes.endPass('a', '1', T(3))
      await notes.endPass('a', '2', T(1))
      await notes.endPass('c', '2', T(1))
      expect([await notes.passed('1', 9), await notes.passed('2', 9)]).toEqual([[b], [{ submission: 'a', at: T(3) }]])
      expect(await submissions.get('a')).toEqual(aSubmission('a'))
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

    test('a notice is written over what was seen of it only', async () => {
      const { notes } = records()
      const [first, other] = [aNotice('x', T(1)), aNotice('y', T(1))]
      for (const each of [first, other]) await notes.addNotice(each)
      const decided: Notice = { ...first, decision: { outcome: 'kept', at: T(2), seq: 7 } }
      expect(await notes.saveNotice(decided, first)).toBe(true)
      expect(await notes.saveNotice({ ...first, name: 'Ada' }, first)).toBe(false)
      expect(await notes.saveNotice(aNotice('z', T(1)), aNotice('z', T(1)))).toBe(false)
      expect(await notes.notices('a')).toEqual([decided, other])
    })

    test('stories about which a notice waits are listed once, the urgent first, then as the first of them came, and leave with the last one', async () => {
      const { notes } = records()
      const kept = { outcome: 'kept', at: T(9), seq: 7 } as const
      const [late, early, more] = [aNotice('1', T(3)), aNotice('2', T(2), { submission: 'b' }), aNotice('3', T(1), { submission: 'b', decision: kept })]
      const [urgent, foreign] = [aNotice('4', T(5), { submission: 'c', likeness: { wish: 'cover' } }), aNotice('5', T(1), { submission: 'd', city: 'ghent' })]
      for (const each of [late, early, more, urgent, foreign]) await notes.addNotice(each)
      const told = async (cities: string[], limit = 10) =>
        (await notes.reported(cities, limit)).map(({ submission, at, isUrgent }) => [submission, at, isUrgent])
      const [a, b, c, d] = [
        ['a', T(3), false],
        ['b', T(2), false],
        ['c', T(5), true],
        ['d', T(1), false],
      ]
      expect(await told(['genoa'])).toEqual([c, b, a])
      expect(await told(['genoa', 'ghent'])).toEqual([c, d, b, a])
      expect(await told(['genoa', 'ghent'], 2)).toEqual([c, d])
      expect(await told([])).toEqual([])
      await notes.saveNotice({ ...early, decision: kept }, early)
      await notes.saveNotice({ ...urgent, decision: kept }, urgent)
      expect(await told(['genoa'])).toEqual([a])
      await notes.saveNotice({ ...more, appeal: { text: 'no', at: T(10) } }, more)
      expect(await told(['genoa'])).toEqual([a, ['b', T(10), false]])
      await notes.eraseNotices('b')
      expect(await told(['genoa'])).toEqual([a])
    })

    test('a story with very many notices hides no other', async () => {
      const { notes } = records()
      const flood = Array.from({ length: 1010 }, (_, nth) => aNotice(`f${nth}`, T(1)))
      for (let from = 0; from < flood.length; from += 101) await Promise.all(flood.slice(from, from + 101).map(each => notes.addNotice(each)))
      await notes.addNotice(aNotice('x', T(2), { submission: 'b' }))
      expect((await notes.reported(['genoa'], 10)).map(({ submission }) => submission)).toEqual(['a', 'b'])
      expect(await notes.reported(['genoa'], 1)).toHaveLength(1)
    }, 30_000)

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
