import * as v from 'valibot'
import type { City } from '../../shared/city.ts'
import { mistakesInPolicy } from '../../shared/policy.ts'
import type { FieldError } from '../../shared/problem.ts'
import { isTimeZone } from './local-day.ts'

const Email = v.pipe(v.string(), v.email())

/** Say what is wrong with a city, beyond what its schema says; `present` is what it would replace. */
export function mistakesInCity(
  { country, name, languages, timeZone, licences, reasons, hideAtOnce = [], policy, publisher }: City,
  present: City,
): FieldError[] {
  const errors: FieldError[] = []
  const [first = 'en'] = languages
  if (country !== present.country) errors.push({ pointer: '/country', detail: `expected "${present.country}", received "${country}"` })
  if (!name[first]?.trim()) errors.push({ pointer: `/name/${first}`, detail: `expected a name in "${first}", received none` })
  for (const [field, values] of Object.entries<readonly string[]>({ languages, licences, reasons, hideAtOnce })) {
    const twice = values.find((value, index) => values.indexOf(value) < index)
    if (twice !== undefined) errors.push({ pointer: `/${field}`, detail: `expected each one once, received "${twice}" twice` })
  }
  if (!isTimeZone(timeZone)) errors.push({ pointer: '/timeZone', detail: `expected a time zone like "Europe/Rome", received "${timeZone.slice(0, 60)}"` })
  if (publisher.email && !v.is(Email, publisher.email))
    errors.push({ pointer: '/publisher/email', detail: 'expected an e-mail address, received another text' })
  return [...errors, ...mistakesInPolicy(policy, reasons)]
}
