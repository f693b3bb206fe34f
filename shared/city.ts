import * as v from 'valibot'
import { Licence } from './licence.ts'
import { Location } from './place.ts'
import { Policy } from './policy.ts'
import { Reason, ReasonText } from './reasons.ts'
import { Lang, LocalText, Slug } from './text.ts'
import { Accent, Theme } from './theme.ts'

/** The legal pages of a city that it can write itself. */
export const CITY_PAGES = ['terms', 'privacy', 'accessibility', 'imprint'] as const
export type CityPage = (typeof CITY_PAGES)[number]

/** A city's own text of a page, in characters a language. */
export const PAGE_LENGTH = 20_000
const OwnPage = v.optional(v.record(Lang, v.pipe(v.string(), v.maxLength(PAGE_LENGTH))))

const days = (fallback: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), fallback)

/** Sites that may not show a city's gallery, by their origin: `https://example.org`. */
export const ORIGIN_PATTERN = /^https?:\/\/[a-z0-9.-]{1,100}(:\d{1,5})?$/
export const EXCLUDED_ORIGINS = 100
const ExcludedOrigins = v.pipe(
  v.array(v.pipe(v.string(), v.regex(ORIGIN_PATTERN, 'expected an origin like "https://example.org"'))),
  v.maxLength(EXCLUDED_ORIGINS),
)

/** A tenant: everything that one city decides for itself. Times are in days unless the name says otherwise. */
export const City = v.strictObject({
  slug: Slug,
  name: LocalText,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** First is the default. */
  languages: v.pipe(v.array(Lang), v.minLength(1), v.maxLength(10)),
  timeZone: v.string(),
  centre: Location,
  accent: Accent,
  theme: Theme,
  welcome: LocalText,
  licences: v.pipe(v.array(Licence), v.minLength(1)),
  /** The version of the city's part of the terms: a consent names it joined with the gallery's (`termsVersionOf`). */
  terms: v.strictObject({ version: v.pipe(v.string(), v.maxLength(40)) }),
  reasons: v.pipe(v.array(Reason), v.minLength(1)),
  /** Its own words for some of them. */
  reasonTexts: v.optional(v.record(Reason, ReasonText)),
  /** Moves with the reasons and their words; the one that the gallery brings (`REASONS_VERSION`) where it is absent. */
  reasonsVersion: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** A story that is reported for one of these is hidden until somebody decides. */
  hideAtOnce: v.optional(v.array(Reason)),
  policy: Policy,
  excludedOrigins: v.optional(ExcludedOrigins),
  /** Who answers for the gallery, for the privacy, accessibility and imprint pages; empty ones are shown as "to be filled in". */
  publisher: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(200)),
    address: v.pipe(v.string(), v.maxLength(400)),
    email: v.pipe(v.string(), v.maxLength(254)),
    authority: v.pipe(v.string(), v.maxLength(200)),
    /** How to reach the data protection officer. */
    officer: v.optional(v.pipe(v.string(), v.maxLength(200))),
    /** The body that enforces web accessibility. */
    enforcement: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  clocks: v.strictObject({
    /** No fewer than the last ticket lives. */
    abandonedHours: v.optional(v.pipe(v.number(), v.minValue(4), v.maxValue(720)), 24),
    undoneDays: days(190),
    originalDays: days(30),
    /** How long a contributor waits for a person, as the city promises it. */
    reviewHours: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(720)), 24),
  }),
  /** Pages in the city's own words, as `parsePlainText` reads them; one that is absent is the gallery's text with the facts above. */
  pages: v.optional(v.strictObject({ terms: OwnPage, privacy: OwnPage, accessibility: OwnPage, imprint: OwnPage })),
})
export type City = v.InferOutput<typeof City>

/** Campaign and place pages, share pages and legal pages live under a city; a slug must not shadow them or the network's own. */
export const RESERVED_SLUGS = [
  'api',
  'assets',
  'data',
  'desk',
  'embed',
  'feeds',
  'healthz',
  'iiif',
  'login',
  'media',
  'my',
  'notices',
  'oembed',
  'oidc',
  'p',
  'tiles',
  'uploads',
] as const
