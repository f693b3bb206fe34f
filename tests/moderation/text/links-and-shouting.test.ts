import { expect, test } from 'vitest'
import { findLinks } from '../../../functions/moderation/text/links.ts'
import { findShouting } from '../../../functions/moderation/text/shouting.ts'

const strongest = (text: string) => Math.max(0, ...findLinks(text).map(({ score }) => score))

test('one link is a note', () => {
  expect(strongest('More at https://www.museidigenova.it/en/rosso about the palace.')).toBe(0.4)
  expect(strongest('Seen at visitgent.be last week')).toBe(0.4)
  expect(strongest('The pages of photo-club-1899.it')).toBe(0.4)
  expect(strongest('Our choir: old-town.info')).toBe(0.4)
})

test('several links, one that hides where it leads, and one that advertises are spam', () => {
  expect(strongest('https://a.example/x and https://b.example/y')).toBe(0.75)
  expect(strongest('Look: bit.ly/3abc')).toBe(0.9)
  expect(strongest('Join t.me/cheap_tours now')).toBe(0.9)
  expect(strongest('www.best-casino-bonus.com')).toBe(0.9)
  expect(strongest('Claim it at lucky-win88.top')).toBe(0.9)
})

test('a sentence without a space after its full stop, an abbreviation and an address of e-mail are no links', () => {
  expect(strongest('Era aperta.Poi chiusa. S.Giorgio, ecc.it è bello')).toBeLessThanOrEqual(0.4)
  expect(findLinks('Write to anna@example.com')).toEqual([])
})

test('a whole text in capitals is a note, a sign or a name in them is nothing', () => {
  expect(findShouting('THIS IS THE WORST MUSEUM I HAVE EVER SEEN')).toMatchObject([{ category: 'shouting', score: 0.6 }])
  expect(findShouting('ТОВА Е НАЙ-ЛОШИЯТ МУЗЕЙ В ГРАДА')).toHaveLength(1)
  expect(findShouting('Go there!!!!!')).toHaveLength(1)
  expect(findShouting('PALAZZO ROSSO')).toEqual([])
  expect(findShouting('The sign says VIETATO L’INGRESSO AI NON ADDETTI, but the door was open and the cat did not care at all.')).toEqual([])
})
