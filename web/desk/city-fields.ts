import { CITY_PAGES, type City, type CityPage } from '../../shared/city.ts'
import type { Licence } from '../../shared/licence.ts'
import { DEFAULT_POLICY } from '../../shared/moderation.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { LocalText } from '../../shared/text.ts'
import type { Accent } from '../../shared/theme.ts'
import type { FieldErrors } from './field-errors.ts'
import { parseNumber } from './parse-number.ts'

/** What the publisher says about itself, in the order of the form. */
export const FACTS = ['name', 'address', 'email', 'authority', 'officer', 'enforcement'] as const

/** Numbers of the form with their limits, by where they are in a city. */
export const NUMBERS = {
  'clocks/reviewHours': { min: 1, max: 720 },
  'clocks/abandonedHours': { min: 4, max: 720 },
  'clocks/undoneDays': { min: 1, max: 3650, isWhole: true },
  'clocks/originalDays': { min: 1, max: 3650, isWhole: true },
  'policy/hold/nudity': { min: 0, max: 100 },
  'policy/hold/sexual': { min: 0, max: 100 },
  'policy/hold/drawing-sexual': { min: 0, max: 100 },
  'policy/hold/violence': { min: 0, max: 100 },
  'policy/hold/hate': { min: 0, max: 100 },
} as const
export type NumberName = keyof typeof NUMBERS
const CHECKED = ['nudity', 'sexual', 'drawing-sexual', 'violence', 'hate'] as const

/** A city laid flat for its form: each field under its JSON pointer, so that two admins clash in single fields; numbers as they are typed. */
export type CityFields = {
  slug: string
  /** As it was read: what the form does not show stays. */
  whole: City
  name: LocalText
  welcome: LocalText
  languages: string[]
  accent: Accent
  licences: Licence[]
  reasons: Reason[]
} & Record<`publisher/${(typeof FACTS)[number]}` | NumberName, string> &
  Record<`pages/${CityPage}`, LocalText>

const flat = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map(key => [key, of(key)])) as Record<Key, Value>
const percent = (score: number) => String(Number((score * 100).toFixed(4)))

export function fieldsOf(whole: City): CityFields {
  const { slug, name, welcome, languages, accent, licences, reasons, publisher, clocks, policy, pages } = whole
  return {
    slug,
    whole,
    name,
    welcome,
    languages,
    accent,
    licences,
    reasons,
    ...flat(
      FACTS.map(fact => `publisher/${fact}` as const),
      key => publisher[key.slice('publisher/'.length) as (typeof FACTS)[number]] ?? '',
    ),
    'clocks/reviewHours': String(clocks.reviewHours),
    'clocks/abandonedHours': String(clocks.abandonedHours),
    'clocks/undoneDays': String(clocks.undoneDays),
    'clocks/originalDays': String(clocks.originalDays),
    ...flat(
      CHECKED.map(category => `policy/hold/${category}` as const),
      key => {
        const category = key.slice('policy/hold/'.length) as (typeof CHECKED)[number]
        return percent(policy.hold[category] ?? DEFAULT_POLICY.hold[category] ?? 0)
      },
    ),
    ...flat(
      CITY_PAGES.map(page => `pages/${page}` as const),
      key => pages?.[key.slice('pages/'.length) as CityPage] ?? {},
    ),
  }
}

/** The city that the fields describe; to be asked once `mistakesIn` finds nothing. */
export function cityOf(fields: CityFields): City {
  const { whole, name, welcome, languages, accent, licences, reasons } = fields
  const number = (key: NumberName) => parseNumber(fields[key], NUMBERS[key]) ?? 0
  const fact = (key: (typeof FACTS)[number]) => fields[`publisher/${key}`].trim()
  const [officer, enforcement] = [fact('officer'), fact('enforcement')]
  const { pages: _, ...rest } = whole
  const written = CITY_PAGES.filter(page => Object.keys(fields[`pages/${page}`]).length > 0)
  return {
    ...rest,
    name,
    welcome,
    languages,
    accent,
    licences,
    reasons,
    publisher: {
      name: fact('name'),
      address: fact('address'),
      email: fact('email'),
      authority: fact('authority'),
      ...(officer && { officer }),
      ...(enforcement && { enforcement }),
    },
    clocks: {
      abandonedHours: number('clocks/abandonedHours'),
      undoneDays: number('clocks/undoneDays'),
      originalDays: number('clocks/originalDays'),
      reviewHours: number('clocks/reviewHours'),
    },
    policy: { hold: { ...whole.policy.hold, ...flat(CHECKED, category => number(`policy/hold/${category}`) / 100) } },
    ...(written.length > 0 && { pages: flat(written, page => fields[`pages/${page}`]) }),
  }
}

/** What is wrong with the fields, by JSON pointer. */
export function mistakesIn(fields: CityFields): FieldErrors {
  const [first = ''] = fields.languages
  const email = fields['publisher/email'].trim()
  return {
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && { '/publisher/email': 'desk.error-email' as const }),
    ...(!fields.name[first]?.trim() && { [`/name/${first}`]: 'desk.error-first' as const }),
    ...(fields.licences.length === 0 && { '/licences': 'desk.error-some' as const }),
    ...(fields.reasons.length === 0 && { '/reasons': 'desk.error-some' as const }),
    ...Object.fromEntries(
      (Object.keys(NUMBERS) as NumberName[])
        .filter(key => parseNumber(fields[key], NUMBERS[key]) === undefined)
        .map(key => [`/${key}`, 'desk.error-number' as const]),
    ),
  }
}
