import type { City } from '../../../shared/city.ts'
import { LICENCES } from '../../../shared/licence.ts'
import { mediaPath, storyPath } from '../../../shared/paths.ts'
import type { Location, Place } from '../../../shared/place.ts'
import type { StoryPhoto, StoryRecord } from '../../../shared/story.ts'
import type { Tombstone } from '../../../shared/tombstone.ts'
import type { Reader } from '../pages/reader.ts'

/** What every format says, each in its own way. Addresses are whole, times ISO 8601 in UTC, texts plain. */
export interface Feed {
  title: string
  description: string
  lang: string
  /** Who answers for it: the city, or the network. */
  publisher: string
  /** The page that shows the same. */
  page: string
  /** This page of the feed, its first one, and the next while there may be one. */
  self: string
  first: string
  next?: string
  /** Where it says what is public no more. */
  withdrawn: string
  /** When the newest of it was put out; none where it is empty. */
  updated?: string
  entries: Entry[]
  /** What went last, on a first page. */
  tombstones: Gone[]
}

export interface Entry {
  /** Stays the same wherever the gallery moves. */
  id: string
  url: string
  title: string
  text?: string
  lang: string
  credit: string
  licence: { code: string; name: string; url: string }
  published: string
  updated: string
  city: string
  campaign?: string
  theme?: string
  place?: string
  tags: readonly string[]
  location?: Location
  photos: Picture[]
}

export interface Gone {
  id: string
  url: string
  at: string
}

/** A photo as its largest JPEG, which everything can show, and a small one. */
export interface Picture extends Image {
  alt: string
  bytes: number
  thumbnail: Image
}
interface Image {
  url: string
  width: number
  height: number
}

/** The type of every picture of an entry. */
export const PICTURE_TYPE = 'image/jpeg'

export const entryId = (story: string) => `urn:veduta:story:${story}`

export const goneOf = ({ id, city, at }: Tombstone, url: string): Gone => ({ id: entryId(id), url: url + storyPath(city, id), at })

/** A story as an entry. `city` and `places` are those of the story, where they are still there. */
export function entryOf(
  story: StoryRecord,
  url: string,
  { say, local }: Pick<Reader, 'say' | 'local'>,
  city: City | undefined,
  places: readonly Place[],
): Entry {
  const { id, campaign, theme, place, title, text, lang, credit, licence, publishedAt, updatedAt = publishedAt, tags, location } = story
  const spot = places.find(({ slug }) => slug === place)
  const where = location ?? spot?.location
  return {
    id: entryId(id),
    url: url + storyPath(story.city, id),
    title: title ?? say('story.untitled', { place: local(spot?.name) || local(city?.name) || story.city }),
    ...(text && { text }),
    lang,
    credit,
    licence: { code: licence, ...LICENCES[licence] },
    published: publishedAt,
    updated: updatedAt,
    city: story.city,
    ...(campaign && { campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    tags,
    ...(where && { location: { latitude: where.latitude, longitude: where.longitude } }),
    photos: story.photos.flatMap(photo => pictureOf(photo, url) ?? []),
  }
}

function pictureOf({ alt, base, renditions }: StoryPhoto, url: string): Picture | undefined {
  const jpegs = renditions.filter(({ format }) => format === 'jpg').toSorted((a, b) => a.width - b.width)
  const [smallest, largest] = [jpegs[0], jpegs.at(-1)]
  if (!smallest || !largest) return undefined
  const image = ({ width, height }: typeof smallest): Image => ({ url: `${url}${mediaPath(base)}/${width}.jpg`, width, height })
  return { alt, ...image(largest), bytes: largest.bytes, thumbnail: image(smallest) }
}

/** A licence with its author, as one line. */
export const rightsOf = ({ credit, licence }: Entry) => `${credit}, ${licence.name}, ${licence.url}`

/** The newest of what a feed says. */
export const newestOf = (entries: readonly Entry[], tombstones: readonly Gone[]): string | undefined =>
  [...entries.map(({ updated }) => updated), ...tombstones.map(({ at }) => at)].toSorted().at(-1)
