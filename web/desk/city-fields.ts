import { CITY_PAGES, type City, type CityPage, EXCLUDED_ORIGINS, ORIGIN_PATTERN } from '../../shared/city.ts'
import type { Licence } from '../../shared/licence.ts'
import { policyOver } from '../../shared/policy.ts'
import { REASONS, type Reason, type ReasonTexts } from '../../shared/reasons.ts'
import type { LocalText } from '../../shared/text.ts'
import type { Accent } from '../../shared/theme.ts'
import type { FieldErrors } from './field-errors.ts'
import { parseNumber } from './parse-number.ts'
import { mistakesInFields, type PolicyFields, policyFields, policyOf } from './policy-fields.ts'

/** What the publisher says about itself, in the order of the form. */
export const FACTS = ['name', 'address', 'email', 'authority', 'officer', 'enforcement'] as const

/** Numbers of the form with their limits, by where they are in a city. */
export const NUMBERS = {
  'clocks/reviewHours': { min: 1, max: 720 },
  'clocks/abandonedHours': { min: 4, max: 720 },
  'clocks/undoneDays': { min: 1, max: 3650, isWhole: true },
  'clocks/originalDays': { min: 1, max: 3650, isWhole: true },
} as const
export type NumberName = keyof typeof NUMBERS

/** What a city can say in its own words of a reason. */
export const REASON_PARTS = ['label', 'about', 'rule'] as const
export type ReasonField = `reasonTexts/${Reason}/${(typeof REASON_PARTS)[number]}`
const REASON_CODES = Object.keys(REASONS) as Reason[]

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
  hideAtOnce: Reason[]
  /** One a line. */
  excludedOrigins: string
} & Record<`publisher/${(typeof FACTS)[number]}` | NumberName, string> &
  Record<`pages/${CityPage}` | ReasonField, LocalText> &
  PolicyFields

const flat = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map(key => [key, of(key)])) as Record<Key, Value>

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
    hideAtOnce: whole.hideAtOnce ?? [],
    excludedOrigins: (whole.excludedOrigins ?? []).join('\n'),
    ...flat(
      FACTS.map(fact => `publisher/${fact}` as const),
      key => publisher[key.slice('publisher/'.length) as (typeof FACTS)[number]] ?? '',
    ),
    'clocks/reviewHours': String(clocks.reviewHours),
    'clocks/abandonedHours': String(clocks.abandonedHours),
    'clocks/undoneDays': String(clocks.undoneDays),
    'clocks/originalDays': String(clocks.originalDays),
    ...policyFields(policyOver(policy), ''),
    ...flat(
      REASON_CODES.flatMap(reason => REASON_PARTS.map(part => `reasonTexts/${reason}/${part}` as const)),
      key => {
        const [, reason, part] = key.split('/') as [string, Reason, (typeof REASON_PARTS)[number]]
        return whole.reasonTexts?.[reason]?.[part] ?? {}
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
  const { whole, name, welcome, languages, accent, licences, reasons, hideAtOnce } = fields
  const number = (key: NumberName) => parseNumber(fields[key], NUMBERS[key]) ?? 0
  const fact = (key: (typeof FACTS)[number]) => fields[`publisher/${key}`].trim()
  const [officer, enforcement] = [fact('officer'), fact('enforcement')]
  const { pages: _, hideAtOnce: _hide, reasonTexts: _texts, excludedOrigins: _origins, ...rest } = whole
  const excludedOrigins = linesOf(fields.excludedOrigins)
  const reasonTexts = reasonTextsIn(fields)
  const policy = policyOf(fields, 'never')
  const written = CITY_PAGES.filter(page => Object.keys(fields[`pages/${page}`]).length > 0)
  return {
    ...rest,
    name,
    welcome,
    languages,
    accent,
    licences,
    reasons,
    ...(hideAtOnce.length > 0 && { hideAtOnce }),
    ...(excludedOrigins.length > 0 && { excludedOrigins }),
    ...(Object.keys(reasonTexts).length > 0 && { reasonTexts }),
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
    policy: { ...policy, hold: { ...whole.policy.hold, ...policy.hold } },
    ...(written.length > 0 && { pages: flat(written, page => fields[`pages/${page}`]) }),
  }
}

/** An address that was copied from a browser has a slash at its end, which an origin has not. */
const linesOf = (text: string) => [...new Set(text.split('\n').map(line => line.trim().toLowerCase().replace(/\/$/, '')))].filter(Boolean)

/** The reasons of which something is said in other words than the gallery's. */
function reasonTextsIn(fields: CityFields): ReasonTexts {
  const texts: ReasonTexts = {}
  for (const reason of REASON_CODES) {
    const said = REASON_PARTS.filter(part => Object.keys(fields[`reasonTexts/${reason}/${part}`]).length > 0)
    if (said.length > 0) texts[reason] = flat(said, part => fields[`reasonTexts/${reason}/${part}`])
  }
  return texts
}

/** What is wrong with the fields, by JSON pointer. */
export function mistakesIn(fields: CityFields): FieldErrors {
  const origins = linesOf(fields.excludedOrigins)
  const [first = ''] = fields.languages
  const email = fields['publisher/email'].trim()
  return {
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && { '/publisher/email': 'desk.error-email' as const }),
    ...(!fields.name[first]?.trim() && { [`/name/${first}`]: 'desk.error-first' as const }),
    ...((origins.length > EXCLUDED_ORIGINS || !origins.every(each => ORIGIN_PATTERN.test(each))) && { '/excludedOrigins': 'desk.error-sites' as const }),
    ...(fields.licences.length === 0 && { '/licences': 'desk.error-some' as const }),
    ...(fields.reasons.length === 0 && { '/reasons': 'desk.error-some' as const }),
    ...Object.fromEntries(
      (Object.keys(NUMBERS) as NumberName[])
        .filter(key => parseNumber(fields[key], NUMBERS[key]) === undefined)
        .map(key => [`/${key}`, 'desk.error-number' as const]),
    ),
    ...mistakesInFields(fields, policyOf(fields, 'never'), fields.reasons),
  }
}
