import { describe, expect, test } from 'vitest'
import { findWords } from '../../../functions/moderation/text/find-words.ts'
import { readText } from '../../../functions/moderation/text/own-text-judge.ts'
import { fc } from '../../support/fc.ts'
import { PHRASES } from './phrases.ts'

const held = (text: string, lang: string) => findWords(text, lang).filter(({ score }) => score >= 0.5)

describe.each(Object.entries(PHRASES))('in %s', (lang, { clean, abusive }) => {
  test.each(abusive)('held: %s', text => expect(held(text, lang)).not.toEqual([]))
  test.each(clean)('let pass: %s', text => expect(held(text, lang)).toEqual([]))
})

test.each([
  ['zero-width letters', 'id\u200bio\u200dta', 'it'],
  ['full-width letters', 'ｉｄｉｏｔ', 'en'],
  ['letters of another script within a word', 'fuсk', 'en'],
  ['figures within a word', 'sh1tty place', 'en'],
  ['letters apart', 'what an i d i o t', 'en'],
  ['letters apart, and words further apart', 's h u t  u p', 'en'],
  ['letters with signs between them', 'T-E-S-T-A D-I C-A-Z-Z-O', 'it'],
  ['a sentence of letters apart', 's e i u n i d i o t a v e r o', 'it'],
  ['letters again and again', 'idioooooot', 'en'],
  ['Latin letters for Cyrillic ones', 'Vie ste tupaci, nikoi ne vi iska', 'bg'],
  ['figures for Cyrillic letters', 'к0пеле', 'bg'],
  ['stars', 'what an a**hole', 'en'],
])('%s hide nothing', (_, text, lang) => expect(held(text, lang)).not.toEqual([]))

test('figures alone, a model and a time are no disguise', () => expect(held('The 5th tram, 4x4, B2B, 18h30, C3PO and R2D2', 'en')).toEqual([]))

test('what is found lies in the text, in UTF-16 units of what was written', () => {
  const text = '🐈 Che i\u200bdiota, davvero'
  const [found] = held(text, 'it')
  expect(text.slice(found?.start, found?.end)).toBe('i\u200bdiota')
})

test('any text is read, within its bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('it', 'bg', 'en', 'xx', ''), (text, lang) => {
      for (const { start, end, score } of readText(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
        expect(score).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})

/** Far beyond what reading takes (`npm run bench:text` says how much that is), far below what a pattern takes that tries everything. */
const FOR_EVER_S = 10

test.each(['a ', 'i ', 'a@', 'te voy ', '1', '*a', 'fuc ', 'ё', 'a.', '+39 '])('2,000 characters of %j are not read for ever', unit => {
  const before = process.cpuUsage()
  readText(unit.repeat(2000 / unit.length), 'es')
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(FOR_EVER_S)
})
