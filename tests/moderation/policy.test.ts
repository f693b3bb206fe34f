import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookAt } from '../../functions/moderation/look-at.ts'
import { verdictOf } from '../../functions/moderation/policy.ts'
import type { ImageJudge, Picture } from '../../functions/ports.ts'
import { CATEGORIES, CONCERNS, DEFAULT_POLICY, type Finding, type Policy } from '../../shared/moderation.ts'
import { silentLog } from '../support/context.ts'

const picture: Picture = {
  width: 224,
  height: 224,
  render: () => Promise.reject(new Error('not needed')),
  thumbhash: () => Promise.reject(new Error('not needed')),
  sample: async side => ({ data: new Uint8Array(side * side * 3), width: side, height: side }),
}
const look = (judge: ImageJudge['judge']) => lookAt({ judge: { judge }, log: silentLog }, picture)

const score = fc.double({ min: 0, max: 1, noNaN: true })
const finding: fc.Arbitrary<Finding> = fc.record({
  category: fc.constantFrom(...CONCERNS),
  score,
  provider: fc.constant('test'),
  version: fc.constant('1'),
})
const findings = fc.array(finding, { maxLength: 6 })
const policy: fc.Arbitrary<Policy> = fc.record({
  hold: fc.record(Object.fromEntries(CONCERNS.map(category => [category, score])) as Record<(typeof CONCERNS)[number], typeof score>),
})

describe('a policy', () => {
  test('only ever passes or holds: nothing it says publishes or refuses', () => {
    fc.assert(fc.property(findings, policy, (list, rules) => ['pass', 'hold'].includes(verdictOf(list, rules))))
  })

  test('holds exactly when a score reaches its limit', () => {
    fc.assert(
      fc.property(findings, policy, (list, rules) => {
        const reached = list.some(({ category, score: found }) => category === 'unavailable' || found >= rules.hold[category as (typeof CONCERNS)[number]]!)
        expect(verdictOf(list, rules)).toBe(reached ? 'hold' : 'pass')
      }),
    )
  })

  test('one more finding never lets a held photo pass, and the order is all the same', () => {
    fc.assert(
      fc.property(findings, finding, policy, (list, more, rules) => {
        if (verdictOf(list, rules) === 'hold') expect(verdictOf([...list, more], rules)).toBe('hold')
        expect(verdictOf(list.toReversed(), rules)).toBe(verdictOf(list, rules))
      }),
    )
  })

  test('is not asked about notes: faces hold nothing, whatever it says and however sure the machine is', () => {
    const face: Finding = { category: 'face', score: Number.NaN, provider: 'test', version: '1' }
    expect(CATEGORIES).toContain(face.category)
    fc.assert(
      fc.property(findings, policy, score, (list, rules, sure) => {
        const strict = { hold: { ...rules.hold, face: 0 } }
        expect(verdictOf([face, { ...face, score: sure }, ...list], strict)).toBe(verdictOf(list, rules))
      }),
    )
  })

  test('that doesn’t name a category holds it as the default does, and a score that is no number holds', () => {
    const sexual = { category: 'sexual', score: 0.9, provider: 'test', version: '1' } as const
    expect(verdictOf([sexual], { hold: {} as Policy['hold'] })).toBe('hold')
    expect(verdictOf([{ ...sexual, score: 0.2 }], { hold: {} as Policy['hold'] })).toBe('pass')
    expect(verdictOf([{ ...sexual, score: Number.NaN }], DEFAULT_POLICY)).toBe('hold')
  })
})

describe('a judge', () => {
  test('that fails holds the photo under every policy', async () => {
    await fc.assert(
      fc.asyncProperty(policy, fc.string(), async (rules, message) => {
        const found = await look(() => Promise.reject(new Error(message)))
        expect(found).toMatchObject([{ category: 'unavailable', score: 1 }])
        expect(verdictOf(found, rules)).toBe('hold')
      }),
    )
  })

  test('that sees nothing clear leaves no finding', async () => {
    expect(await look(async () => [{ category: 'nudity', score: 0.049, provider: 'test', version: '1' }])).toEqual([])
  })
})
