import { describe, expect, test } from 'vitest'
import { lookAtText, textsOf } from '../../functions/moderation/look-at-text.ts'
import { verdictOf } from '../../functions/moderation/policy.ts'
import type { TextJudge } from '../../functions/ports.ts'
import type { TextFinding } from '../../shared/moderation.ts'
import { DEFAULT_POLICY } from '../../shared/policy.ts'
import { aSubmission } from '../shared/arbitraries.ts'
import { silentLog } from '../support/context.ts'
import { fc } from '../support/fc.ts'

const look = (submission = aSubmission(), ...textJudges: TextJudge[]) => lookAtText({ textJudges, log: silentLog }, submission)
const insult = (score: number): TextFinding => ({ category: 'insult', score, provider: 'test', version: '1' })
const sees = (...findings: TextFinding[]): TextJudge => ({ judge: async () => findings })

test('title, text, credit, tags and every alternative text are read, and nothing that is empty', () => {
  const photos = [
    { ...aSubmission().photos[0]!, alt: 'A door' },
    { ...aSubmission().photos[1]!, alt: ' ' },
  ]
  expect(textsOf(aSubmission({ photos, tags: ['rolli', 'doors'], story: { text: 'Era aperta', lang: 'it' } }))).toEqual([
    { field: 'text', text: 'Era aperta' },
    { field: 'credit', text: 'Ada' },
    { field: 'tags', text: 'rolli, doors' },
    { field: 'alt', photo: '1', text: 'A door' },
  ])
})

describe('a judge of texts', () => {
  test('that fails holds the words under every policy, and takes nothing from what the others found', async () => {
    const limit = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(limit, fc.string(), async (unavailable, message) => {
        const found = await look(undefined, sees(insult(0.4)), { judge: () => Promise.reject(new Error(message)) })
        expect(found.map(({ category }) => category)).toEqual(['unavailable', 'insult'])
        expect(verdictOf(found, { hold: { ...DEFAULT_POLICY.hold, unavailable } })).toBe('hold')
      }),
    )
  })

  test('that sees nothing clear leaves no finding; one that is no number is kept, and holds', async () => {
    expect(await look(undefined, sees(insult(0.049)))).toEqual([])
    expect(verdictOf(await look(undefined, sees(insult(Number.NaN))), DEFAULT_POLICY)).toBe('hold')
  })

  test('is told what nobody reads in words: that much came from one address, also where there are no words', async () => {
    const rate = { category: 'rate', score: 1, provider: 'veduta', version: '1' }
    expect(await look(aSubmission({ often: true }), sees(insult(0.9)))).toEqual([rate, insult(0.9)])
    const silent = aSubmission({ often: true, credit: '', tags: [], story: { lang: 'it' } })
    expect(await look(silent, sees(insult(0.9)))).toEqual([rate])
    expect(verdictOf(await look(silent), DEFAULT_POLICY)).toBe('pass')
  })

  test('is not asked where there are no words', async () => {
    const silent: TextJudge = { judge: () => Promise.reject(new Error('expected not to be asked')) }
    expect(await look(aSubmission({ story: { lang: 'it' }, credit: '', tags: [] }), silent)).toEqual([])
  })

  test('that finds without end leaves the sixty strongest', async () => {
    const found = await look(undefined, sees(...Array.from({ length: 500 }, (_, index) => insult(0.1 + index / 1000))))
    expect(found).toHaveLength(60)
    expect(found[0]?.score).toBeCloseTo(0.599)
  })
})
