import { expect, test } from 'vitest'
import type { StoryList } from '../../shared/api.ts'
import { shuffled } from '../../web/widget/order.ts'
import { compare } from '../../web/widget/watch-feed.ts'
import { fc } from '../support/fc.ts'

const page = (ids: readonly string[], next?: string) => ({ items: ids.map(id => ({ id })), ...(next && { next }) }) as StoryList
const idsOf = ({ fresh, gone }: ReturnType<typeof compare>) => ({ fresh: fresh.map(({ id }) => id), gone })

test('what is new and what has gone is told, and nothing of what lies behind the page', () => {
  expect(idsOf(compare(['c', 'b', 'a'], page(['c', 'b', 'a'])))).toEqual({ fresh: [], gone: [] })
  expect(idsOf(compare(['c', 'b', 'a'], page(['d', 'c', 'a'])))).toEqual({ fresh: ['d'], gone: ['b'] })
  expect(idsOf(compare(['c', 'b', 'a'], page(['d', 'c'], 'more')))).toEqual({ fresh: ['d'], gone: [] })
  expect(idsOf(compare(['c', 'b', 'a'], page([])))).toEqual({ fresh: [], gone: ['c', 'b', 'a'] })
})

test('whatever comes and goes, what is shown afterwards begins like the list', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 })
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 1, max: 20 }), (before, after, limit) => {
      // Newest first, as lists are.
      const list = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a).map(String)
      const now = list(after)
      const first = now.slice(0, limit)
      const { fresh, gone } = idsOf(compare(list(before), page(first, now.length > limit ? 'more' : undefined)))
      const shown = new Set([...list(before).filter(id => !gone.includes(id)), ...fresh])
      for (const id of first) expect(shown).toContain(id)
      for (const id of gone) expect(now).not.toContain(id)
      if (now.length <= limit) expect([...shown].toSorted()).toEqual(now.toSorted())
    }),
  )
})

test('a day’s order holds the same pictures, does not hang on theirs, and is another on another day', () => {
  const items = Array.from({ length: 30 }, (_, index) => ({ id: `story-${index}` }))
  const today = shuffled(items, '2026-11-20')
  expect(today.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(items.toSorted((a, b) => a.id.localeCompare(b.id)))
  expect(shuffled(items.toReversed(), '2026-11-20')).toEqual(today)
  expect(shuffled(items, '2026-11-21')).not.toEqual(today)
})
