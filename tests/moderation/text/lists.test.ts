import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../functions/moderation/text/data/languages.ts'
import { isGap, parsePhrase } from '../../../functions/moderation/text/phrases.ts'
import { tokensOf } from '../../../functions/moderation/text/tokens.ts'

describe.each(Object.entries(LANGUAGES))('the lists of %s', (lang, { words = {}, ...lists }) => {
  const all = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map(entry => ({ list, entry, phrase: parsePhrase(entry, list === 'everywhere' ? {} : words) })),
  )

  test('begin and end with a word, and have two gaps at most: no text makes them slow', () => {
    const wrong = all.filter(({ phrase }) => phrase.filter(isGap).length > 2 || [phrase.at(0), phrase.at(-1)].some(each => !each || isGap(each)))
    expect(wrong.map(({ entry }) => entry)).toEqual([])
  })

  test('hold only what a word of a text can be', () => {
    const texts = all.flatMap(({ phrase, entry }) =>
      phrase.flatMap(each => (isGap(each) ? [] : [...each.whole, ...each.parts.map(({ text }) => text)].map(text => ({ text, entry })))),
    )
    const wrong = texts.filter(({ text }) => !tokensOf(text, lang).some(({ meanings }) => meanings.includes(text)))
    expect(wrong).toEqual([])
  })

  test('name no entry twice in a list', () => {
    const named = all.map(({ list, entry }) => `${list}: ${entry}`)
    expect(named.filter((each, at) => named.indexOf(each) !== at)).toEqual([])
  })
})

test('an entry of a class that does not exist is refused', () =>
  expect(() => parsePhrase('<people> … out', {})).toThrow('expected a class of words, received <people>'))
