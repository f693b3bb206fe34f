import * as v from 'valibot'
import { CONCERNS, TEXT_CONCERNS } from './moderation.ts'
import type { FieldError } from './problem.ts'
import type { Reason } from './reasons.ts'

/** What a policy may hold. A check that did not run, which is here as well, is held whatever it says. */
export const HOLDABLE = [...new Set([...CONCERNS, ...TEXT_CONCERNS]), 'duplicate', 'rate'] as const
export type Holdable = (typeof HOLDABLE)[number]

/**
 * What a city may have refused, and the reason that its contributor is given. The rest needs a person to be sure of: what was refused
 * before was refused as a part of something else, and a check that did not run has seen nothing.
 */
export const REFUSABLE = {
  nudity: 'nudity',
  sexual: 'nudity',
  'drawing-sexual': 'nudity',
  violence: 'violence',
  hate: 'hate',
  insult: 'insult',
  threat: 'violence',
  'personal-data': 'personal-data',
  'link-spam': 'advertising',
} as const satisfies Partial<Record<Holdable, Reason>>
export type Refusable = keyof typeof REFUSABLE
export const REFUSABLES = Object.keys(REFUSABLE) as Refusable[]

/** From which score on, 0 to 1; `never` overrides what would be said without it. */
const From = v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(1)), v.literal('never')])

/**
 * From which score on a category holds a photo or a text for a careful look, and from which on it is refused; below, it is a note. A
 * category that is not named is held as the default says, and never refused. A campaign's policy stands over its city's, score by score.
 */
export const Policy = v.strictObject({
  hold: v.record(v.picklist(HOLDABLE), From),
  refuse: v.optional(v.record(v.picklist(REFUSABLES), From)),
})
export type Policy = v.InferOutput<typeof Policy>

export const DEFAULT_POLICY: Policy = {
  hold: {
    nudity: 0.7,
    sexual: 0.7,
    'drawing-sexual': 0.7,
    violence: 0.7,
    hate: 0.7,
    'refused-before': 0,
    insult: 0.5,
    threat: 0.5,
    'personal-data': 0.7,
    'link-spam': 0.7,
    shouting: 0.9,
    unavailable: 0,
    duplicate: 'never',
    rate: 'never',
  },
}

/** The policy for a contribution: the default, over it the city's, over that its campaign's. */
export function policyOver(...policies: readonly (Policy | undefined)[]): Policy {
  const said = [DEFAULT_POLICY, ...policies.filter(policy => policy !== undefined)]
  return { hold: Object.assign({}, ...said.map(({ hold }) => hold)), refuse: Object.assign({}, ...said.map(({ refuse }) => refuse)) }
}

/** A score of a policy as a number: what is never, or not named, is out of reach. */
export const scoreOf = (from: number | 'never' | undefined): number => (typeof from === 'number' ? from : Number.POSITIVE_INFINITY)

/** Whether policies, one over the other, let a machine decline something: for a score that can be reached, and a reason that the city gives. */
export function declinesByMachine(reasons: readonly Reason[], ...policies: readonly (Policy | undefined)[]): boolean {
  const { refuse = {} } = policyOver(...policies)
  return REFUSABLES.some(category => scoreOf(refuse[category]) <= 1 && reasons.includes(REFUSABLE[category]))
}

/**
 * Say what is wrong with a policy that stands over others, beyond what its schema says: what is refused is held as well, and for a reason
 * that the city gives.
 */
export function mistakesInPolicy(policy: Policy, reasons: readonly Reason[], under: readonly (Policy | undefined)[] = []): FieldError[] {
  const { hold, refuse = {} } = policyOver(...under, policy)
  return REFUSABLES.flatMap(category => {
    const from = refuse[category]
    if (from === undefined || from === 'never' || (policy.refuse?.[category] === undefined && policy.hold[category] === undefined)) return []
    const field = policy.refuse?.[category] === undefined ? 'hold' : 'refuse'
    const held = hold[category]
    const pointer = `/policy/${field}/${category}`
    if (typeof held !== 'number' || held > from) return [{ pointer, detail: `expected to hold before it refuses from ${from} on, received ${held ?? 'never'}` }]
    const reason = REFUSABLE[category]
    return reasons.includes(reason) ? [] : [{ pointer, detail: `expected "${reason}" among the reasons of the city, since it is what a refusal says` }]
  })
}
