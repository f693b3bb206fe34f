import { expect, test } from 'vitest'
import { type Compared, comparedIn, sidesOf } from '../../shared/shadow.ts'
import { fc } from '../support/fc.ts'
import { aSubmission } from './arbitraries.ts'

const by = { provider: 'p', version: '1' }

test('each category is of both, ours or theirs by its own limit, and the other way round when the judges change places', () => {
  const scores = fc.dictionary(fc.constantFrom('nudity', 'hate', 'insult'), fc.double({ min: 0, max: 1, noNaN: true }))
  const limits = fc.record({
    nudity: fc.constantFrom(0.5, 0.7),
    hate: fc.constant(Number.POSITIVE_INFINITY),
    insult: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const SWAPPED = { both: 'both', ours: 'theirs', theirs: 'ours' } as const
  fc.assert(
    fc.property(scores, scores, limits, (ours, theirs, limit) => {
      const limitOf = (category: string) => limit[category as keyof typeof limit]
      const sides = sidesOf({ ours, theirs }, limitOf)
      for (const category of Object.keys(limit)) {
        const [one, other] = [ours, theirs].map(each => category in each && each[category]! >= limitOf(category))
        expect(sides[category]).toBe(one && other ? 'both' : one ? 'ours' : other ? 'theirs' : undefined)
      }
      const swapped = Object.fromEntries(Object.entries(sides).map(([category, side]) => [category, SWAPPED[side]]))
      expect(sidesOf({ ours: theirs, theirs: ours }, limitOf)).toEqual(swapped)
    }),
  )
})

test('photos and words are compared where both looked, by the surest of what machines can have an opinion of', () => {
  const [first, second] = aSubmission().photos
  const submission = aSubmission({
    status: 'in_review',
    photos: [
      {
        ...first!,
        findings: [
          { category: 'nudity', score: 0.6, ...by },
          { category: 'nudity', score: 0.8, ...by },
          { category: 'face', score: 1, ...by },
          { category: 'duplicate', score: 1, ...by },
          { category: 'hate', score: Number.NaN, ...by },
        ],
        shadow: [{ category: 'violence', score: 0.4, ...by }],
      },
      { ...second!, findings: [{ category: 'unavailable', score: 1, ...by }], shadow: [{ category: 'nudity', score: 1, ...by }] },
    ],
    textCheck: { findings: [], verdict: 'pass' },
    wordsShadow: [],
  })
  const expected: Compared[] = [
    { ours: { nudity: 0.8, hate: 1 }, theirs: { violence: 0.4 } },
    { ours: {}, theirs: {} },
  ]
  expect(comparedIn(submission)).toEqual(expected)
  expect(comparedIn({ ...submission, status: 'withdrawn' })).toEqual([])
  const { wordsShadow: _, ...unread } = submission
  expect(comparedIn(unread)).toEqual(expected.slice(0, 1))
})
