import { describe, expect, test } from 'vitest'
import { format, part, say } from '../../shared/i18n/format.ts'
import { CATALOGUES, interfaceLang } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { PROBLEMS } from '../../shared/problem.ts'
import { REASONS } from '../../shared/reasons.ts'
import { STATUSES } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import { fc } from '../support/fc.ts'

describe('a message', () => {
  test('is filled in literally: what is filled in is never read as a placeholder', () =>
    fc.assert(
      fc.property(fc.string(), name => {
        expect(format('Photo: {credit}!', 'en', { credit: name })).toBe(`Photo: ${name}!`)
      }),
    ))

  test('takes the plural of its language, and writes numbers as it does', () => {
    const photos = { one: '{count} foto', other: '{count} foto’s' }
    expect(format(photos, 'nl', { count: 1 })).toBe('1 foto')
    expect(format(photos, 'nl', { count: 12345 })).toBe('12.345 foto’s')
    expect(format({ one: 'one', few: 'few', other: 'other' }, 'ro', { count: 3 })).toBe('few')
    expect(format({ other: 'all' }, 'en', { count: 1 })).toBe('all')
  })

  test('leaves a placeholder that nobody fills, so that it is seen', () => {
    expect(format('{a} {b}', 'en', { a: 'x' })).toBe('x {b}')
    expect(format(undefined, 'en')).toBe('')
  })
})

test('every language has words for every problem, state and reason', () => {
  for (const lang of Object.keys(CATALOGUES)) {
    const words = wordsFor(lang)
    for (const code of Object.keys(PROBLEMS)) expect(say(words, `problem.${code}`), `${lang} problem.${code}`).not.toBe('')
    for (const status of STATUSES) expect(say(words, `status.${status}`), `${lang} status.${status}`).not.toBe('')
    for (const reason of Object.keys(REASONS)) expect(say(words, `reason.${reason}.about`), `${lang} reason.${reason}`).not.toBe('')
  }
})

test('a part of a catalogue holds its prefixes alone', () => {
  expect(part({ 'a.x': '1', 'b.x': '2', ab: '3' }, ['a.'])).toEqual({ 'a.x': '1' })
})

test('the language of the interface is the first one that there is a catalogue for', () => {
  expect([interfaceLang('it-CH'), interfaceLang(undefined, 'bg', 'nl'), interfaceLang('bg'), interfaceLang('constructor')]).toEqual(['it', 'nl', 'en', 'en'])
})

test('a text comes in the wanted language, else in the city’s, else in any, and says which', () => {
  const text = { it: 'Genova', fr: 'Gênes' }
  expect(pickText(text, 'fr', ['it'])).toEqual({ text: 'Gênes', lang: 'fr' })
  expect(pickText(text, 'nl', ['it'])).toEqual({ text: 'Genova', lang: 'it' })
  expect(pickText(text, 'nl', ['bg'])?.lang).toBe('it')
  expect(pickText(text, 'constructor', [])?.lang).toBe('it')
  expect(pickText({}, 'nl', [])).toBeUndefined()
})
