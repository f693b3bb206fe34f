import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { textsOf } from '../../functions/moderation/look-at-text.ts'
import type { JudgedText, TextJudge } from '../../functions/ports.ts'
import { TextFinding } from '../../shared/moderation.ts'
import { aSubmission } from '../shared/arbitraries.ts'

const ADDRESS = 'ada@example.org'

/** What every adapter of `TextJudge` does; what it finds beside personal data is its own. */
export function textJudgeContract(name: string, open: () => TextJudge): void {
  describe(`a judge of texts: ${name}`, () => {
    const judge = (texts: JudgedText[]) => open().judge(texts, 'en')

    test('finds nothing where there are no words, and nothing in an ordinary story', async () => {
      expect(await judge([])).toEqual([])
      expect(
        await judge([
          { field: 'title', text: 'The door' },
          { field: 'text', text: 'It was open, and a cat sat in the sun.' },
        ]),
      ).toEqual([])
    })

    test('says in which text and where personal data stands, in UTF-16 units', async () => {
      const texts: JudgedText[] = [
        { field: 'title', text: 'The door 🚪' },
        { field: 'text', text: `🐈 write to ${ADDRESS} for the cat` },
        { field: 'alt', photo: '2', text: `A note with ${ADDRESS} on the door` },
      ]
      const found = await judge(texts)
      expect(found.map(({ category, at }) => [category, at?.field, at?.photo])).toEqual([
        ['personal-data', 'text', undefined],
        ['personal-data', 'alt', '2'],
      ])
      for (const { at } of found) {
        const { text } = texts.find(({ field, photo }) => field === at?.field && photo === at.photo)!
        expect(text.slice(at!.start, at!.end)).toBe(ADDRESS)
      }
    })

    test('answers findings as they are stored, the same each time', async () => {
      const texts = textsOf(aSubmission({ credit: ADDRESS }))
      const found = await judge(texts)
      expect(found).toHaveLength(1)
      for (const each of found) {
        expect(parse(TextFinding, each)).toEqual(each)
        expect(each.score).toBeGreaterThan(0)
        expect(each.score).toBeLessThanOrEqual(1)
        expect(each.provider && each.version).toBeTruthy()
      }
      expect(await judge(texts)).toEqual(found)
    })
  })
}
