import { describe, expect, test } from 'vitest'
import { lookAt } from '../../functions/moderation/look-at.ts'
import { judge, verdictOf } from '../../functions/moderation/policy.ts'
import type { ImageJudge, Picture } from '../../functions/ports.ts'
import { CATEGORIES, TEXT_CATEGORIES, VERDICTS, type Verdict } from '../../shared/moderation.ts'
import { DEFAULT_POLICY, HOLDABLE, mistakesInPolicy, type Policy, policyOver, REFUSABLES } from '../../shared/policy.ts'
import type { Reason } from '../../shared/reasons.ts'
import { silentLog } from '../support/context.ts'
import { fc } from '../support/fc.ts'

const picture: Picture = {
  width: 224,
  height: 224,
  render: () => Promise.reject(new Error('not needed')),
  thumbhash: () => Promise.reject(new Error('not needed')),
  fingerprint: () => Promise.reject(new Error('not needed')),
  view: () => Promise.reject(new Error('not needed')),
  sample: async side => ({ data: new Uint8Array(side * side * 3), width: side, height: side }),
}
type Found = Parameters<typeof judge>[0][number]
const look = (judge: ImageJudge['judge']) => lookAt({ judge: { judge }, log: silentLog }, picture)

const score = fc.double({ min: 0, max: 1, noNaN: true })
/** Also what a machine must not say: no number, or beyond all numbers. */
const anyScore = fc.oneof(score, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1))
const finding: fc.Arbitrary<Found> = fc.record({ category: fc.constantFrom(...CATEGORIES, ...TEXT_CATEGORIES), score: anyScore })
const findings = fc.array(finding, { maxLength: 6 })
const from = fc.oneof(score, fc.constant('never' as const))
const some = <Category extends string>(categories: readonly Category[]) =>
  fc.record(Object.fromEntries(categories.map(category => [category, from])) as Record<Category, typeof from>, { requiredKeys: [] })
const policy: fc.Arbitrary<Policy> = fc.record({ hold: some(HOLDABLE), refuse: some(REFUSABLES) }, { requiredKeys: ['hold'] })
const severity = (verdict: Verdict) => VERDICTS.indexOf(verdict)

describe('a policy', () => {
  test('says pass, hold or refuse, the same each time, and nothing that it says publishes', () => {
    fc.assert(
      fc.property(findings, policy, (list, rules) => {
        const before = structuredClone({ list, rules })
        const said = judge(list, rules)
        expect(VERDICTS).toContain(said.verdict)
        expect(judge(list, rules)).toEqual(said)
        expect({ list, rules }).toEqual(before)
      }),
    )
  })

  test('refuses nothing that its city has not listed, whatever machines say', () => {
    fc.assert(fc.property(findings, policy, (list, { hold }) => verdictOf(list, { hold }) !== 'refuse'))
    fc.assert(fc.property(findings, findings => verdictOf(findings, DEFAULT_POLICY) !== 'refuse'))
  })

  test('refuses exactly when a listed score is reached, and not by one that is none', () => {
    fc.assert(
      fc.property(findings, policy, (list, rules) => {
        const limits: Partial<Record<Found['category'], number | 'never'>> = rules.refuse ?? {}
        const reached = list.some(
          ({ category, score }) => limits[category] !== undefined && limits[category] !== 'never' && score >= limits[category] && score <= 1,
        )
        expect(verdictOf(list, rules) === 'refuse').toBe(reached)
      }),
    )
  })

  test('more findings never make it milder, and their order is all the same', () => {
    fc.assert(
      fc.property(findings, finding, policy, (list, more, rules) => {
        expect(severity(verdictOf([...list, more], rules))).toBeGreaterThanOrEqual(severity(verdictOf(list, rules)))
        expect(judge(list.toReversed(), rules)).toEqual(judge(list, rules))
      }),
    )
  })

  test('a higher score never makes it milder', () => {
    fc.assert(
      fc.property(finding, score, score, policy, ({ category }, one, other, rules) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(score => severity(verdictOf([{ category, score }], rules)))
        expect(high).toBeGreaterThanOrEqual(low!)
      }),
    )
  })

  test('a check that did not run holds under every policy, and alone refuses under none', () => {
    fc.assert(
      fc.property(findings, policy, anyScore, (list, rules, score) => {
        expect(verdictOf([{ category: 'unavailable', score }], rules)).toBe('hold')
        expect(verdictOf([...list, { category: 'unavailable', score }], rules)).not.toBe('pass')
      }),
    )
  })

  test('names what a verdict rests on, each category once, and nothing where it passes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ category: fc.constantFrom(...CATEGORIES, ...TEXT_CATEGORIES), score }), { maxLength: 6 }), policy, (list, rules) => {
        const { verdict, grounds } = judge(list, rules)
        expect(grounds.length > 0).toBe(verdict !== 'pass')
        expect(new Set(grounds.map(({ category }) => category)).size).toBe(grounds.length)
        for (const ground of grounds) {
          expect(list.map(({ category }) => category)).toContain(ground.category)
          expect(ground.score).toBeGreaterThanOrEqual(ground.from)
          expect(verdictOf([ground], rules)).toBe(verdict)
        }
      }),
    )
  })

  test('is not asked about notes: faces and languages hold nothing, whatever it says and however sure the machine is', () => {
    fc.assert(
      fc.property(findings, policy, anyScore, (list, rules, sure) => {
        const strict = { hold: { ...rules.hold, face: 0, language: 0 } }
        for (const category of ['face', 'language'] as const)
          expect(verdictOf([{ category, score: sure }, ...list], { ...rules, ...strict })).toBe(verdictOf(list, rules))
      }),
    )
  })

  test('that doesn’t name a category holds it as the default does, and a score that is no number holds', () => {
    const sexual = { category: 'sexual', score: 0.9 } as const
    expect(verdictOf([sexual], { hold: {} })).toBe('hold')
    expect(verdictOf([{ ...sexual, score: 0.2 }], { hold: {} })).toBe('pass')
    expect(verdictOf([{ ...sexual, score: Number.NaN }], DEFAULT_POLICY)).toBe('hold')
    expect(verdictOf([{ category: 'rate', score: 1 }], DEFAULT_POLICY)).toBe('pass')
  })

  test('of a campaign stands over its city’s score by score, and can lift what that refuses', () => {
    const city: Policy = { hold: { nudity: 0.8 }, refuse: { nudity: 0.95, insult: 0.9 } }
    const over = policyOver(city, { hold: { insult: 'never' }, refuse: { nudity: 'never' } })
    const say = (category: Found['category'], score: number) => verdictOf([{ category, score }], over)
    expect([say('nudity', 0.75), say('nudity', 0.85), say('nudity', 1)]).toEqual(['pass', 'hold', 'hold'])
    expect([say('insult', 0.8), say('insult', 0.9)]).toEqual(['pass', 'refuse'])
    fc.assert(fc.property(findings, policy, (list, rules) => verdictOf(list, policyOver(rules)) === verdictOf(list, policyOver(rules, { hold: {} }))))
  })
})

describe('mistakes of a policy', () => {
  const pointers = (policy: Policy, reasons = ['nudity'] as Reason[], under: Policy[] = []) =>
    mistakesInPolicy(policy, reasons, under).map(({ pointer }) => pointer)

  test('are told where something is refused before it is held, or for a reason that the city does not give', () => {
    expect(pointers({ hold: { nudity: 0.7 }, refuse: { nudity: 0.95 } })).toEqual([])
    expect(pointers({ hold: { nudity: 0.96 }, refuse: { nudity: 0.95 } })).toEqual(['/policy/refuse/nudity'])
    expect(pointers({ hold: { nudity: 'never' }, refuse: { nudity: 0.95 } })).toEqual(['/policy/refuse/nudity'])
    expect(pointers({ hold: {}, refuse: { insult: 0.9 } })).toEqual(['/policy/refuse/insult'])
    expect(pointers({ hold: {}, refuse: { insult: 'never' } })).toEqual([])
  })

  test('of a campaign are told at its own fields', () => {
    const city: Policy = { hold: { nudity: 0.7 }, refuse: { nudity: 0.9 } }
    expect(pointers({ hold: { nudity: 0.95 } }, ['nudity'], [city])).toEqual(['/policy/hold/nudity'])
    expect(pointers({ hold: {} }, [], [city])).toEqual([])
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
