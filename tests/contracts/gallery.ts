import { describe, expect, test } from 'vitest'
import type { Position } from '../../shared/cursor.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { fc } from '../support/fc.ts'
import { freshFor, type OpenRecords, T } from './records.ts'

export const aStory = (id: string, publishedAt = T(0), change: Partial<StoryRecord> = {}): StoryRecord => ({
  id,
  city: 'genoa',
  lang: 'it',
  credit: 'Ada',
  licence: 'CC-BY-4.0',
  publishedAt,
  tags: [],
  photos: [],
  ...change,
})

/** What every adapter of `Gallery` does. */
export function galleryContract(name: string, open: OpenRecords): void {
  describe(`the gallery on ${name}`, () => {
    const records = freshFor(open)
    const put = (id: string, version: number, lists = ['genoa'], at = T(0)) =>
      records().gallery.publish(aStory(id, at), new Map(lists.map(list => [list, `${id}@${version}`])), version)
    const cards = (list: string) => records().gallery.cards(list, { limit: 9 })

    test('a publication that comes late changes nothing, whether a newer one or a retraction was there before', async () => {
      const { gallery } = records()
      expect(await put('a', 3)).toBe(true)
      expect(await put('a', 2, ['genoa', 'genoa/tag/sea'])).toBe(false)
      expect([await cards('genoa'), await cards('genoa/tag/sea')]).toEqual([['a@3'], []])
      expect(await gallery.retract('a', 4)).toBe(true)
      expect(await put('a', 3)).toBe(false)
      expect([await gallery.story('a'), await gallery.shows('a'), await cards('genoa')]).toEqual([undefined, false, []])
      expect(await gallery.retract('a', 3)).toBe(false)
      expect(await put('a', 5)).toBe(true)
      expect([await gallery.story('a'), await gallery.shows('a'), await cards('genoa')]).toEqual([aStory('a'), true, ['a@5']])
    })

    test('a retraction that comes late leaves a newer publication', async () => {
      const { gallery } = records()
      await put('a', 5)
      expect(await gallery.retract('a', 4)).toBe(false)
      expect([await gallery.shows('a'), await cards('genoa')]).toEqual([true, ['a@5']])
    })

    test('a retraction before any publication keeps older ones out, and may come again', async () => {
      const { gallery } = records()
      expect([await gallery.retract('a', 4), await gallery.retract('a', 4)]).toEqual([true, true])
      expect(await put('a', 3)).toBe(false)
      expect(await cards('genoa')).toEqual([])
    })

    test('the same publication twice leaves one card in each list, and a newer one leaves lists that it does not name', async () => {
      await put('a', 3, ['genoa', '*', 'genoa/tag/sea'])
      expect(await put('a', 3, ['genoa', '*', 'genoa/tag/sea'])).toBe(true)
      expect(await cards('genoa/tag/sea')).toEqual(['a@3'])
      await put('a', 4, ['genoa', '*', 'genoa/tag/hills'])
      expect([await cards('genoa/tag/sea'), await cards('genoa/tag/hills'), await cards('*')]).toEqual([[], ['a@4'], ['a@4']])
    })

    test('a story that is published anew at another time has one card, at its new place', async () => {
      await put('a', 3, ['genoa'], T(1))
      await put('b', 3, ['genoa'], T(2))
      await put('a', 4, ['genoa'], T(3))
      expect(await cards('genoa')).toEqual(['a@4', 'b@3'])
    })

    test('a retraction leaves what it names, until the story is published again; an older one leaves nothing', async () => {
      const { gallery } = records()
      const left = (minute: number) => ({ at: T(minute), tombstones: new Map([['genoa/withdrawn', `a gone at ${minute}`]]) })
      await put('a', 3)
      expect(await gallery.retract('a', 4, left(5))).toBe(true)
      expect([await cards('genoa'), await cards('genoa/withdrawn')]).toEqual([[], ['a gone at 5']])
      expect(await gallery.retract('a', 3, left(6))).toBe(false)
      expect(await gallery.retract('a', 4, left(5))).toBe(true)
      expect(await cards('genoa/withdrawn')).toEqual(['a gone at 5'])
      // As after an erasure, which is another version of the same.
      expect(await gallery.retract('a', 5, left(5))).toBe(true)
      expect(await cards('genoa/withdrawn')).toEqual(['a gone at 5'])
      expect(await put('a', 6)).toBe(true)
      expect([await cards('genoa'), await cards('genoa/withdrawn')]).toEqual([['a@6'], []])
      expect(await gallery.retract('a', 5, left(9))).toBe(false)
      expect(await cards('genoa/withdrawn')).toEqual([])
      expect(await gallery.retract('a', 7, left(9))).toBe(true)
      expect(await gallery.retract('a', 8)).toBe(true)
      expect(await cards('genoa/withdrawn')).toEqual([])
    })

    test('what retractions leave comes in the order of their times, in pages', async () => {
      const { gallery } = records()
      for (const [id, minute] of [
        ['a', 3],
        ['b', 1],
        ['c', 2],
      ] as const) {
        await put(id, 1)
        await gallery.retract(id, 2, { at: T(minute), tombstones: new Map([['genoa/withdrawn', id]]) })
      }
      expect(await gallery.cards('genoa/withdrawn', { limit: 2 })).toEqual(['a', 'c'])
      expect(await gallery.cards('genoa/withdrawn', { limit: 2, after: { at: T(2), id: 'c' } })).toEqual(['b'])
    })

    test('simultaneous publications and retractions of many versions end as the newest says', async () => {
      const { gallery } = records()
      const lists = [['genoa'], ['genoa', 'genoa/tag/sea'], ['genoa/tag/sea', '*']]
      for (const last of [11, 12]) {
        const id = `s${last}`
        const versions = Array.from({ length: last }, (_, index) => index + 1)
        const left = (version: number) => ({ at: T(version), tombstones: new Map([['genoa/withdrawn', `${id}@${version}`]]) })
        await Promise.all(versions.map(version => (version % 4 === 0 ? gallery.retract(id, version, left(version)) : put(id, version, lists[version % 3]))))
        expect(await cards('genoa/withdrawn')).toEqual(last % 4 === 0 ? ['s12@12'] : [])
        const there = await Promise.all(['genoa', 'genoa/tag/sea', '*'].map(cards))
        expect([await gallery.shows(id), there.flat()]).toEqual(last % 4 === 0 ? [false, ['s11@11', 's11@11']] : [true, ['s11@11', 's11@11']])
      }
    })

    test('a story may be in no list, and its text may be anything', async () => {
      const { gallery } = records()
      const story = aStory('a', T(0), { title: '"Ж" \\ 🜁', text: 'a\nb', tags: ['#1', 'a/b'] })
      expect(await gallery.publish(story, new Map(), 1)).toBe(true)
      expect(await gallery.story('a')).toEqual(story)
      expect(await gallery.publish(story, new Map([['genoa/tag/#1', 'x']]), 2)).toBe(true)
      expect(await cards('genoa/tag/#1')).toEqual(['x'])
      await gallery.retract('a', 3)
      expect(await cards('genoa/tag/#1')).toEqual([])
    })

    test('pages of any size neither skip nor repeat, also where many came in the same millisecond; neighbours are told', async () => {
      const { gallery } = records()
      const stories = Array.from({ length: 30 }, (_, index) => ({
        id: `s${String(index).padStart(2, '0')}`,
        at: new Date(Date.parse(T(0)) + Math.floor(index / 7)).toISOString(),
      }))
      await Promise.all(stories.map(({ id, at }) => put(id, 1, ['genoa'], at)))
      const newestFirst = stories.toSorted((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)))
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 31 }), async limit => {
          const seen: string[] = []
          for (let after: Position | undefined; ; ) {
            const page = await gallery.cards('genoa', { limit, ...(after && { after }) })
            seen.push(...page.map(card => card.split('@')[0]!))
            const last = stories.find(({ id }) => id === seen.at(-1))
            if (page.length < limit || !last) break
            after = last
          }
          expect(seen).toEqual(newestFirst.map(({ id }) => id))
        }),
        { numRuns: 31 },
      )
      const [first, second, third] = newestFirst
      expect(await gallery.neighbours('genoa', second!)).toEqual({ newer: first!.id, older: third!.id })
      expect(await gallery.neighbours('genoa', first!)).toEqual({ older: second!.id })
      expect(await gallery.neighbours('genoa', newestFirst.at(-1)!)).toEqual({ newer: newestFirst.at(-2)!.id })
      expect(await gallery.neighbours('elsewhere', first!)).toEqual({})
    })

    test('a page goes on after a story that has left the list meanwhile', async () => {
      const { gallery } = records()
      for (const minute of [1, 2, 3]) await put(`s${minute}`, 1, ['genoa'], T(minute))
      await gallery.retract('s2', 2)
      expect(await gallery.cards('genoa', { limit: 9, after: { at: T(2), id: 's2' } })).toEqual(['s1@1'])
    })

    describe('counting lists', () => {
      const cell = (name: string) => `genoa/cell/12/${name}`
      const counted = async (group = 'genoa/cell/12', query: { from?: string; to?: string } = {}) =>
        (await records().gallery.tallies(group, { limit: 99, ...query })).map(({ name, count, card }) => `${name}: ${count}, ${card}`)

      test('tells which have stories, how many and the newest, in a range of names', async () => {
        await put('a', 1, [cell('0021'), 'genoa/place/port'], T(1))
        await put('b', 1, [cell('0021')], T(3))
        await put('c', 1, [cell('0021'), cell('0033'), 'genoa/tag/12/0021'], T(2))
        expect(await counted()).toEqual(['0021: 3, b@1', '0033: 1, c@1'])
        expect(await counted('genoa/cell/12', { from: '0022', to: '0033' })).toEqual(['0033: 1, c@1'])
        expect(await counted('genoa/cell/12', { from: '0000', to: '0021' })).toEqual(['0021: 3, b@1'])
        expect(await counted('genoa/place')).toEqual(['port: 1, a@1'])
        expect([await counted('genoa/cell/13'), await counted('ghent/place')]).toEqual([[], []])
        expect((await records().gallery.tallies('genoa/cell/12', { limit: 1 })).map(({ name }) => name)).toEqual(['0021'])
      })

      test('tells as many as were asked for, whatever lists before them were emptied', async () => {
        const { gallery } = records()
        const names = ['0021', '0022', '0023', '0030', '0031', '0032']
        for (const name of names) await put(name, 1, [cell(name)])
        for (const gone of ['0021', '0022', '0023', '0031']) await gallery.retract(gone, 2)
        const told = async (limit: number, from?: string) => (await gallery.tallies('genoa/cell/12', { limit, ...(from && { from }) })).map(({ name }) => name)
        expect([await told(1), await told(2), await told(3), await told(1, '0031')]).toEqual([['0030'], ['0030', '0032'], ['0030', '0032'], ['0032']])
      })

      test('adds nothing: the same publication twice counts once, a story that moves or goes is taken out', async () => {
        const { gallery } = records()
        await put('a', 1, [cell('0021')], T(1))
        await put('a', 1, [cell('0021')], T(1))
        await put('b', 1, [cell('0021')], T(2))
        expect(await counted()).toEqual(['0021: 2, b@1'])
        await put('b', 2, [cell('0022')], T(2))
        expect(await counted()).toEqual(['0021: 1, a@1', '0022: 1, b@2'])
        await gallery.retract('a', 2)
        await gallery.retract('a', 2)
        expect(await counted()).toEqual(['0022: 1, b@2'])
      })

      test('what comes late changes no count', async () => {
        const { gallery } = records()
        await gallery.retract('a', 4)
        await put('a', 3, [cell('0021')])
        expect(await counted()).toEqual([])
        await put('b', 5, [cell('0021')])
        await put('b', 4, [cell('0022')])
        await gallery.retract('b', 3)
        expect(await counted()).toEqual(['0021: 1, b@5'])
      })

      test('stops at a hundred and says that there are more', async () => {
        for (let some = 0; some < 100; some += 10)
          await Promise.all(Array.from({ length: 10 }, (_, index) => put(`s${some + index}`, 1, ['genoa/place/port'], T(some + index))))
        expect(await counted('genoa/place')).toEqual(['port: 100, s99@1'])
        await put('t', 1, ['genoa/place/port'], T(200))
        await put('u', 1, ['genoa/place/port'], T(201))
        expect(await counted('genoa/place')).toEqual(['port: 101, u@1'])
      })

      test('agrees with the cards after simultaneous publications and retractions of many stories', async () => {
        const { gallery } = records()
        const lists = [cell('0021'), cell('0022')]
        const stories = Array.from({ length: 12 }, (_, index) => index)
        await Promise.all(
          stories.flatMap(index => [
            put(`s${index}`, 1, [lists[index % 2]!], T(index)),
            index % 3 === 0 ? gallery.retract(`s${index}`, 2) : put(`s${index}`, 2, [lists[(index + 1) % 2]!], T(index)),
          ]),
        )
        const there = await Promise.all(lists.map(list => gallery.cards(list, { limit: 99 })))
        expect(there.flat()).toHaveLength(8)
        expect(await counted()).toEqual(there.map((cards, index) => `002${index + 1}: ${cards.length}, ${cards[0]}`))
      })
    })
  })
}
