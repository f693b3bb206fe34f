import { describe, expect, test } from 'vitest'
import { explain } from '../../shared/explain.ts'
import { CATALOGUES } from '../../shared/i18n/messages.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { CATEGORIES, type Grounds, isNote, TEXT_CATEGORIES, VERDICTS } from '../../shared/moderation.ts'

const en = wordsFor('en')
const grounds: Grounds = [
  { category: 'nudity', score: 0.824, from: 0.7 },
  { category: 'unavailable', score: 1, from: 0 },
]

describe('a verdict', () => {
  test('is explained to a moderator with what was found, how surely, and the limit of the city', () => {
    expect(explain(en, { verdict: 'hold', grounds }, 'moderator')).toBe('Asks for a careful look: nudity (82%, limit 70%) and a check that could not run.')
    expect(explain(en, { verdict: 'refuse', grounds: grounds.slice(0, 1) }, 'moderator')).toContain('nudity (82%, limit 70%)')
    expect(explain(en, { verdict: 'pass', grounds: [] }, 'moderator')).toBe('Nothing reaches the limits of the city.')
  })

  test('is explained to a contributor with who decides, and without the numbers that would help to get past it', () => {
    expect(explain(en, { verdict: 'hold', grounds }, 'contributor')).toBe(
      'An automatic check asked a person for a careful look: nudity and a check that could not run.',
    )
    expect(explain(en, { verdict: 'refuse', grounds }, 'contributor')).toMatch(/^A machine decided.*nudity.*If you object, a person decides\.$/)
  })

  test('of which no grounds were kept is a careful look all the same', () => {
    expect(explain(en, { verdict: 'hold' }, 'moderator')).toBe('Asks for a careful look.')
  })

  test('has a sentence in every language for everything that can be found', () => {
    for (const lang of Object.keys(CATALOGUES)) {
      const words = wordsFor(lang)
      for (const verdict of VERDICTS)
        for (const audience of ['moderator', 'contributor'] as const)
          for (const category of [...CATEGORIES, ...TEXT_CATEGORIES].filter(category => !isNote({ category }))) {
            const sentence = explain(words, { verdict, grounds: [{ category, score: 0.9, from: 0.5 }] }, audience)
            expect(sentence).toMatch(/^\S.*\.$/)
            expect(sentence).not.toMatch(/[{}]|undefined/)
            if (verdict !== 'pass') expect(sentence).toContain(words.messages[`found.${category}`])
          }
    }
  })
})
