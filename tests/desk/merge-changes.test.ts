import { expect, test } from 'vitest'
import type { Campaign } from '../../shared/campaign.ts'
import type { Place } from '../../shared/place.ts'
import { mergeChanges } from '../../web/desk/merge-changes.ts'
import { palazzoRosso, rolliDays } from '../submissions/fixtures.ts'

const merge = (mine: Partial<Campaign>, theirs: Partial<Campaign>) => mergeChanges<Campaign>(rolliDays, { ...rolliDays, ...mine }, { ...rolliDays, ...theirs })

test('changes in different fields, and in different languages of one, come together', () => {
  const { merged, clashes } = merge({ goal: { it: 'Aprire' }, title: { it: 'Rolli Days', en: 'Palaces' } }, { closes: '2026-06-30', title: { it: 'I Rolli' } })
  expect(merged).toEqual({ ...rolliDays, goal: { it: 'Aprire' }, title: { it: 'I Rolli', en: 'Palaces' }, closes: '2026-06-30' })
  expect(clashes).toEqual([])
})

test('where both changed the same, mine stays and theirs is told', () => {
  const { merged, clashes } = merge({ title: { it: 'Mio' }, places: [] }, { title: { it: 'Loro' }, places: ['palazzo-rosso', 'acquario'] })
  expect([merged.title, merged.places]).toEqual([{ it: 'Mio' }, []])
  expect(clashes).toEqual([
    { field: 'title', lang: 'it', theirs: 'Loro' },
    { field: 'places', theirs: ['palazzo-rosso', 'acquario'] },
  ])
})

test('the same change by both is none, and what was taken out stays out', () => {
  const { opens: _, ...open } = rolliDays
  const { merged, clashes } = mergeChanges<Campaign>(rolliDays, open, { ...open, outcome: { it: 'Fatto' } })
  expect(merged).toEqual({ ...open, outcome: { it: 'Fatto' } })
  expect(clashes).toEqual([])
  expect(mergeChanges<Campaign>({ ...rolliDays, outcome: { it: 'Fatto' } }, rolliDays, { ...rolliDays, outcome: { it: 'Fatto' } }).merged).toEqual(rolliDays)
})

test('a position is never half mine and half theirs', () => {
  const at = (latitude: number, longitude: number): Place => ({ ...palazzoRosso, location: { latitude, longitude } })
  expect(mergeChanges(at(1, 1), at(2, 1), at(1, 3))).toEqual({
    merged: at(2, 1),
    clashes: [{ field: 'location', theirs: { latitude: 1, longitude: 3 } }],
  })
})
