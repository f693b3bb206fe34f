import { HOLDABLE, type Holdable, mistakesInPolicy, type Policy, REFUSABLES, type Refusable } from '../../shared/policy.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { FieldErrors } from './field-errors.ts'
import { parseNumber } from './parse-number.ts'

/** A check that did not run is held whatever anybody types. */
export const HELD = HOLDABLE.filter((category): category is Exclude<Holdable, 'unavailable'> => category !== 'unavailable')

export type PolicyName = `policy/hold/${(typeof HELD)[number]}` | `policy/refuse/${Refusable}`
const NAMES: readonly PolicyName[] = [...HELD.map(each => `policy/hold/${each}` as const), ...REFUSABLES.map(each => `policy/refuse/${each}` as const)]

/** A policy laid flat for a form, by JSON pointer: per cent as they are typed. */
export type PolicyFields = Record<PolicyName, string>

type Said = number | 'never' | undefined
const partsOf = (name: PolicyName) => name.split('/').slice(1) as ['hold' | 'refuse', Refusable]
const percent = (score: number) => String(Number((score * 100).toFixed(4)))

/** `never`: how it is written that something is never held. */
export function policyFields(policy: Policy, never: string): PolicyFields {
  const text = (name: PolicyName) => {
    const [effect, category] = partsOf(name)
    const said = (policy[effect] as Policy['hold'] | undefined)?.[category]
    if (said === undefined) return ''
    return said === 'never' ? never : percent(said)
  }
  return Object.fromEntries(NAMES.map(name => [name, text(name)])) as PolicyFields
}

/** What a field says; NaN where it is not to be understood. A dash is never. */
function read(typed: string): Said {
  const text = typed.trim()
  if (text === '') return undefined
  return /^[-–]$/.test(text) ? 'never' : (parseNumber(text, { min: 0, max: 100 }) ?? Number.NaN) / 100
}

/** The policy that the fields describe; `empty`: what it means that nothing was typed as the limit of holding. */
export function policyOf(fields: PolicyFields, empty: 'never' | undefined): Policy {
  const policy: { hold: Record<string, Said>; refuse: Record<string, Said> } = { hold: {}, refuse: {} }
  for (const name of NAMES) {
    const [effect, category] = partsOf(name)
    const said = read(fields[name]) ?? (effect === 'hold' ? empty : undefined)
    if (said !== undefined) policy[effect][category] = said
  }
  const { hold, refuse } = policy as { hold: Policy['hold']; refuse: NonNullable<Policy['refuse']> }
  return { hold, ...(Object.keys(refuse).length > 0 && { refuse }) }
}

/** What is wrong with the fields of a city's policy; a campaign's, without `reasons`, is looked at over its city's where it is saved. */
export function mistakesInFields(fields: PolicyFields, policy: Policy, reasons: readonly Reason[] | undefined): FieldErrors {
  const untold = NAMES.filter(name => Number.isNaN(read(fields[name])))
  const errors: FieldErrors = {}
  for (const name of untold) errors[`/${name}`] = 'desk.error-percent'
  if (untold.length === 0 && reasons) for (const { pointer } of mistakesInPolicy(policy, reasons)) errors[pointer] = 'desk.error-policy'
  return errors
}
