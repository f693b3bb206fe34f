import { LICENCES, type Licence } from './licence.ts'
import { cellsAt } from './map-cell.ts'
import type { Location } from './place.ts'
import type { StoryRecord } from './story.ts'
import { cellGroup } from './tally.ts'
import { THEMES, type Theme } from './theme.ts'

/** The small public projection of a story in a list. */
export interface Card {
  id: string
  city: string
  campaign?: string
  theme?: Theme
  place?: string
  title?: string
  excerpt?: string
  lang: string
  credit: string
  licence: Licence
  publishedAt: string
  /** Partners of the city may use it: without, it is in no format that others harvest. */
  partners?: true
  photoCount: number
  photo: { alt: string; width: number; height: number; thumbhash: string; base: string }
}

/** Stored size of a card at most, bytes, so that a page of 24 is one small read. */
export const CARD_BYTES = 340

/** Marks of a card: each a bit. */
const FOR_PARTNERS = 1

const LICENCE_CODES = Object.keys(LICENCES) as Licence[]
const encoder = new TextEncoder()
const size = (text: string) => encoder.encode(text).length

type Row = [
  id: string,
  city: string,
  campaign: string,
  theme: number,
  place: string,
  lang: string,
  licence: number,
  time: string,
  count: number,
  width: number,
  height: number,
  thumbhash: string,
  photo: string,
  credit: string,
  title: string,
  alt: string,
  excerpt: string,
  /** Sum of marks; absent where there is none, as in cards that were stored before there were any. */
  marks?: number,
  /** In lists of the map. */
  location?: [latitude: number, longitude: number],
]

/** Shorten to a number of bytes (as JSON), at a word where one ends nearby, with an ellipsis. */
export function shorten(text: string, bytes: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const cost = (part: string) => size(JSON.stringify(part)) - 2
  if (cost(flat) <= bytes) return flat
  let cut = ''
  let spent = 3
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(flat)) {
    spent += cost(segment)
    if (spent > bytes) break
    cut += segment
  }
  const space = cut.lastIndexOf(' ')
  if (space > cut.length * 0.6) cut = cut.slice(0, space)
  return cut ? `${cut.trimEnd()}…` : ''
}

/** Bytes of a story's text that stand for its title where it has none. */
const TITLE_BYTES = 80

/** What a story is called among others: its title, else how its text begins; `undefined` where it has neither. */
export const titleOf = ({ title, text }: Pick<StoryRecord, 'title' | 'text'>): string | undefined => title || shorten(text ?? '', TITLE_BYTES) || undefined

/** Pack a published story into its stored card: at most `CARD_BYTES`, texts shortened in order of importance. With `at` it says where it was taken. */
export function encodeCard(story: StoryRecord, at?: Location): string {
  const [photo] = story.photos
  if (!photo) throw new RangeError('expected a story with at least one photo')
  const marks = story.partners ? FOR_PARTNERS : 0
  const row: Row = [
    story.id,
    story.city,
    story.campaign ?? '',
    story.theme ? THEMES.indexOf(story.theme) : -1,
    story.place ?? '',
    story.lang,
    LICENCE_CODES.indexOf(story.licence),
    Date.parse(story.publishedAt).toString(36),
    story.photos.length,
    photo.width,
    photo.height,
    photo.thumbhash,
    photo.base.slice(story.id.length + 1),
    '',
    '',
    '',
    '',
    ...((at ? [marks, [at.latitude, at.longitude]] : marks ? [marks] : []) as [number?, [latitude: number, longitude: number]?]),
  ]
  const room = () => Math.max(0, CARD_BYTES - size(JSON.stringify(row)))
  row[13] = shorten(story.credit, Math.min(60, room()))
  row[14] = shorten(story.title ?? '', Math.min(90, room()))
  row[15] = shorten(photo.alt, Math.min(70, room()))
  row[16] = shorten(story.text ?? '', room())
  return JSON.stringify(row)
}

export function decodeCard(stored: string): Card {
  const [id, city, campaign, theme, place, lang, licence, time, photoCount, width, height, thumbhash, photo, credit, title, alt, excerpt, marks = 0] =
    JSON.parse(stored) as Row
  const themeName = THEMES[theme]
  return {
    id,
    city,
    ...(campaign && { campaign }),
    ...(themeName && { theme: themeName }),
    ...(place && { place }),
    ...(title && { title }),
    ...(excerpt && { excerpt }),
    lang,
    credit,
    licence: LICENCE_CODES[licence] ?? 'CC-BY-4.0',
    publishedAt: new Date(Number.parseInt(time, 36)).toISOString(),
    ...((marks & FOR_PARTNERS) !== 0 && { partners: true as const }),
    photoCount,
    photo: { alt, width, height, thumbhash, base: `${id}/${photo}` },
  }
}

/** Where a card of the map says that it was taken. */
export function locationOf(stored: string): Location | undefined {
  const at = (JSON.parse(stored) as Row)[18]
  return at && { latitude: at[0], longitude: at[1] }
}

/** One list of cards: the whole network (`*`) or a city, with at most one filter. */
export interface ListKey {
  city?: string
  filter?: { kind: 'campaign' | 'theme' | 'place' | 'tag'; value: string }
}

export const listName = ({ city = '*', filter }: ListKey): string => (filter ? `${city}/${filter.kind}/${filter.value}` : city)

/** Every list that a published story is in. */
export function listsOf(story: StoryRecord): string[] {
  const filters: NonNullable<ListKey['filter']>[] = story.tags.map(value => ({ kind: 'tag', value }))
  if (story.campaign) filters.push({ kind: 'campaign', value: story.campaign })
  if (story.place) filters.push({ kind: 'place', value: story.place })
  if (story.theme) filters.push({ kind: 'theme', value: story.theme })
  return [story.city, undefined].flatMap(city => [listName({ ...(city && { city }) }), ...filters.map(filter => listName({ ...(city && { city }), filter }))])
}

/** The list of a cell of the map. */
export const cellList = (city: string, cell: string): string => `${cellGroup(city, cell.length)}/${cell}`

/**
 * The cards of a published story by the lists that they are in. On the map a story is where it was taken, to the digit that its
 * own page gives, or at its place: that list is there for all others, and moves with the place.
 */
export function cardsOf(story: StoryRecord): Map<string, string> {
  const card = encodeCard(story)
  const cards = new Map(listsOf(story).map(list => [list, card]))
  if (story.location && !story.place) {
    const located = encodeCard(story, story.location)
    for (const cell of cellsAt(story.location)) cards.set(cellList(story.city, cell), located)
  }
  return cards
}
