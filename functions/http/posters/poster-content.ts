import type { Campaign } from '../../../shared/campaign.ts'
import { shorten } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { shortPath } from '../../../shared/paths.ts'
import type { Place } from '../../../shared/place.ts'
import { settable } from '../../../shared/settable.ts'
import type { LocalText } from '../../../shared/text.ts'
import type { Poster } from '../../posters/draw-poster.ts'
import type { Reader } from '../pages/reader.ts'

/** Bytes of what a poster says at most. */
const NAME = 240
const CALL = 600

/** What a poster is of. */
export interface PosterOf {
  city: City
  place: Place
  campaign?: Campaign | undefined
}

/** What a poster says to a reader, at a gallery's own address. */
export function posterContent({ city, place, campaign }: PosterOf, { reading, say, words }: Reader, origin: string): Poster {
  const local = (text: LocalText | undefined, bytes: number) => shorten(setIn(text, [reading.lang, ...reading.languages]) ?? '', bytes)
  const cityName = local(city.name, NAME) || city.slug
  const lang = city.languages.includes(reading.lang) ? reading.lang : words.lang
  const path = shortPath(city.slug, place.slug, campaign?.slug)
  return {
    lang: words.lang,
    accent: city.accent,
    city: cityName,
    place: local(place.name, NAME) || cityName,
    heading: local(campaign?.title, NAME) || say('poster.what'),
    call: local(campaign?.prompt, CALL) || say('poster.call'),
    scan: say('poster.scan'),
    or: say('poster.or'),
    how: say('poster.how'),
    address: `${origin}${path}`.replace(/^https?:\/\//, ''),
    // Whoever takes it up reads on in its language.
    url: `${origin}${path}${lang === city.languages[0] ? '' : `?lang=${lang}`}`,
  }
}

/** A text in the first of its languages whose letters the fonts have. */
function setIn(text: LocalText | undefined, langs: readonly string[]): string | undefined {
  for (const lang of [...langs, ...Object.keys(text ?? {})]) {
    const found = text && Object.hasOwn(text, lang) ? settable(text[lang] ?? '') : undefined
    if (found) return found
  }
  return undefined
}
