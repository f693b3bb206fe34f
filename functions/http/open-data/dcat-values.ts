import { CITY_PAGES, type City } from '../../../shared/city.ts'
import { LICENCES } from '../../../shared/licence.ts'
import { type LocalText, pickText } from '../../../shared/text.ts'
import { countryAuthority, languageAuthority } from './authorities.ts'
import { inEachLanguage } from './each-language.ts'

/** What the short names of the catalogue stand for. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** A thing by its address alone. */
export const ref = (address: string) => ({ '@id': address })

export const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value })

/** A text in each of its languages. */
export const texts = (text: LocalText | undefined) =>
  Object.entries(text ?? {})
    .filter(([, words]) => words)
    .map(([lang, words]) => ({ '@language': lang, '@value': words }))

export const refs = (addresses: readonly (string | undefined)[]) => addresses.filter(address => address !== undefined).map(ref)

export const languagesOf = ({ languages }: City) => refs(languages.map(languageAuthority))

/** The city's name in a language, else in its own. */
export const nameIn = ({ name, languages }: Pick<City, 'name' | 'languages'>, lang: string) => pickText(name, lang, languages)?.text ?? ''

export const publisherOf = (city: City, url: string) => ({
  '@id': `${url}/${city.slug}#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': city.publisher.name || texts(city.name),
  'foaf:homepage': ref(`${url}/${city.slug}/imprint`),
})

export const contactOf = (city: City, url: string) => ({
  '@type': 'vcard:Kind',
  'vcard:fn': city.publisher.name || nameIn(city, city.languages[0] ?? 'en'),
  ...(city.publisher.email ? { 'vcard:hasEmail': ref(`mailto:${encodeURIComponent(city.publisher.email.toWellFormed()).replace('%40', '@')}`) } : {}),
  'vcard:hasURL': ref(`${url}/${city.slug}/imprint`),
})

/** The middle of the city, and its country. */
export const spatialOf = ({ centre: { latitude, longitude }, country }: City) => [
  { '@type': 'dct:Location', 'dcat:centroid': { '@type': 'geo:wktLiteral', '@value': `POINT(${longitude} ${latitude})` } },
  ...refs([countryAuthority(country)]),
]

const TERMS = CITY_PAGES[0]

/** One licence where the city offers one; else the page that says which there are, since each entry names its own. */
export function licenceOf({ slug, licences }: City, url: string) {
  const [only] = licences
  if (only && licences.length === 1) return { 'dct:license': licence(LICENCES[only].url) }
  return {
    'dct:license': licence(`${url}/${slug}/${TERMS}#licence`),
    'dct:rights': {
      '@type': 'dct:RightsStatement',
      'rdfs:label': texts(inEachLanguage('catalogue.licences', lang => ({ licences: nameList(licences, lang) }))),
    },
  }
}

const licence = (address: string) => ({ '@id': address, '@type': 'dct:LicenseDocument' })

const nameList = (licences: City['licences'], lang: string) =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(licences.map(code => LICENCES[code].name))

/** Days (`2026-05-31`) or months (`2026-05`) between which something lies. */
export function periodOf(from: string | undefined, to?: string | undefined) {
  const literal = (value: string) => typed(value.length === 7 ? 'gYearMonth' : 'date', value)
  return {
    '@type': 'dct:PeriodOfTime',
    ...(from && { 'dcat:startDate': literal(from) }),
    ...(to && { 'dcat:endDate': literal(to) }),
  }
}
