import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Position } from '../../shared/cursor.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { type TestContext, withContext } from '../support/context.ts'

let local: TestContext
beforeEach(async () => {
  local = await withContext({ imaging: { open: () => Promise.reject(new Error('not part of this test')) } })
})
afterEach(() => local.close())

const story = (id: string, publishedAt: string): StoryRecord => ({
  id,
  city: 'genoa',
  lang: 'it',
  credit: 'Ada',
  licence: 'CC-BY-4.0',
  publishedAt,
  tags: [],
  photos: [],
})
const AT = '2026-05-04T10:00:00.000Z'
const put = (id: string, version: number, lists = ['genoa'], at = AT) =>
  local.context.gallery.publish(story(id, at), new Map(lists.map(list => [list, `${id}@${version}`])), version)

test('a publication that comes late changes nothing, whether a newer one or a retraction was there before', async () => {
  const { gallery } = local.context
  expect(await put('a', 3)).toBe(true)
  expect(await put('a', 2)).toBe(false)
  expect(await gallery.cards('genoa', { limit: 9 })).toEqual(['a@3'])
  expect(await gallery.retract('a', 4)).toBe(true)
  expect(await put('a', 3)).toBe(false)
  expect([await gallery.story('a'), await gallery.cards('genoa', { limit: 9 })]).toEqual([undefined, []])
  expect(await gallery.retract('a', 3)).toBe(false)
  expect(await put('a', 5)).toBe(true)
})

test('a retraction before any publication keeps older ones out', async () => {
  expect(await local.context.gallery.retract('a', 4)).toBe(true)
  expect(await put('a', 3)).toBe(false)
  expect(await local.context.gallery.cards('genoa', { limit: 9 })).toEqual([])
})

test('the same publication twice leaves one card in each list, and a newer one leaves lists that it does not name', async () => {
  const { gallery } = local.context
  await put('a', 3, ['genoa', '*', 'genoa/tag/sea'])
  await put('a', 3, ['genoa', '*', 'genoa/tag/sea'])
  expect(await gallery.cards('genoa/tag/sea', { limit: 9 })).toEqual(['a@3'])
  await put('a', 4, ['genoa', '*', 'genoa/tag/hills'])
  expect(await gallery.cards('genoa/tag/sea', { limit: 9 })).toEqual([])
  expect(await gallery.cards('genoa/tag/hills', { limit: 9 })).toEqual(['a@4'])
  expect(await gallery.cards('*', { limit: 9 })).toEqual(['a@4'])
})

test('pages of any size neither skip nor repeat, also where many came in the same millisecond', async () => {
  const { gallery } = local.context
  const stories = Array.from({ length: 30 }, (_, index) => ({
    id: `s${String(index).padStart(2, '0')}`,
    at: new Date(Date.parse(AT) + Math.floor(index / 7)).toISOString(),
  }))
  for (const { id, at } of stories) await put(id, 1, ['genoa'], at)
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
  expect(await gallery.neighbours('elsewhere', first!)).toEqual({})
})
