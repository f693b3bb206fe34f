import { decodeCard, listName } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { say as sayIn } from '../../../shared/i18n/format.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { mediaPath } from '../../../shared/paths.ts'
import { heightFor, widthsFor } from '../../../shared/renditions.ts'
import { pickText } from '../../../shared/text.ts'
import type { Context } from '../../context.ts'
import { frameAddress, pageOf } from './frame-address.ts'
import { oembedHtml } from './oembed-html.tsx'
import type { OembedQuery } from './oembed-query.ts'
import type { Shown } from './oembed-request.ts'

/** An answer of the type `rich` (oEmbed 1.0, section 2.3.4.4). Sizes in pixels, age in seconds. */
export interface Oembed {
  type: 'rich'
  version: '1.0'
  title: string
  author_name?: string
  provider_name: string
  provider_url: string
  cache_age: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
  html: string
  width: number
  height: number
}

/** As long as shared caches keep what the gallery says. */
const CACHE_AGE = 300
const WIDTH = 720
/** Of a list: what does not fit is scrolled, or the frame grows where its page lets it. */
const HEIGHT = 600
/** Under the picture of a story. */
const WORDS_HEIGHT = 180
/** So many of the newest are looked at for a thumbnail. */
const NEWEST = 24
/** Largest width of a thumbnail. */
const THUMBNAIL = 1280

type Found = Pick<Oembed, 'title' | 'author_name'> & { height: number; picture?: Picture | undefined }
interface Picture {
  base: string
  width: number
  height: number
}

/** Describe what a page shows, to be shown elsewhere in a frame; `undefined` where it is not there. */
export async function oembedAnswer(context: Context, shown: Shown, query: OembedQuery): Promise<Oembed | undefined> {
  const city = await context.catalog.city(shown.city)
  if (!city) return undefined
  const width = Math.min(WIDTH, query.maxWidth ?? WIDTH)
  const found = 'story' in shown ? await findStory(context, city, shown, width) : await findList(context, city, shown)
  if (!found) return undefined
  const height = Math.min(found.height, query.maxHeight ?? found.height)
  const { url } = context.config
  return {
    type: 'rich',
    version: '1.0',
    title: found.title,
    ...(found.author_name && { author_name: found.author_name }),
    provider_name: 'Veduta',
    provider_url: url,
    cache_age: CACHE_AGE,
    ...(found.picture && thumbnail(found.picture, query, url)),
    html: oembedHtml({ src: frameAddress(url, shown), title: found.title, width, height }, pageOf(url, shown)),
    width,
    height,
  }
}

/** Its picture's address is given only where the contributor lets partners use it. */
async function findStory(
  { gallery, catalog }: Context,
  city: City,
  { story: id, lang }: Extract<Shown, { story: string }>,
  width: number,
): Promise<Found | undefined> {
  const story = await gallery.story(id)
  const [photo] = story?.photos ?? []
  if (story?.city !== city.slug || !photo) return undefined
  const place = story.title ? undefined : (await catalog.places(city.slug)).find(({ slug }) => slug === story.place)
  const words = wordsFor(lang, ...city.languages)
  const local = localIn(city, lang)
  return {
    title: story.title ?? sayIn(words, 'story.untitled', { place: local(place?.name) || local(city.name) }),
    author_name: story.credit,
    height: heightFor(width, photo) + WORDS_HEIGHT,
    picture: story.partners ? photo : undefined,
  }
}

async function findList({ gallery, catalog }: Context, city: City, shown: Exclude<Shown, { story: string }>): Promise<Found | undefined> {
  const { lang } = shown
  const filter = 'filter' in shown ? shown.filter : undefined
  const local = localIn(city, lang)
  const name = local(city.name)
  const title = await titleOf()
  if (title === undefined) return undefined
  const stored = await gallery.cards(listName({ city: city.slug, ...(filter && { filter }) }), { limit: NEWEST })
  return { title, height: HEIGHT, picture: stored.map(decodeCard).find(({ partners }) => partners)?.photo }

  async function titleOf(): Promise<string | undefined> {
    const words = wordsFor(lang, ...city.languages)
    if ('map' in shown) return sayIn(words, 'map.title', { city: name })
    if (!filter) return name
    const { kind, value } = filter
    if (kind === 'theme') return `${sayIn(words, 'gallery.theme', { theme: sayIn(words, `theme.${value}`) })} · ${name}`
    if (kind === 'tag') return `${sayIn(words, 'gallery.tag', { tag: value })} · ${name}`
    const things = kind === 'campaign' ? await catalog.campaigns(city.slug) : await catalog.places(city.slug)
    const thing = things.find(({ slug }) => slug === value)
    return thing && `${local('title' in thing ? thing.title : thing.name)} · ${name}`
  }
}

const localIn = (city: City, lang: string | undefined) => (text: Parameters<typeof pickText>[0]) =>
  pickText(text, lang ?? city.languages[0] ?? 'en', city.languages)?.text ?? ''

/** The largest that fits; none where even the smallest does not. */
function thumbnail({ base, ...size }: Picture, { maxWidth = THUMBNAIL, maxHeight = Number.POSITIVE_INFINITY }: OembedQuery, url: string) {
  const width = widthsFor(size.width).findLast(each => each <= Math.min(THUMBNAIL, maxWidth) && heightFor(each, size) <= maxHeight)
  if (!width) return {}
  return { thumbnail_url: `${url}${mediaPath(base)}/${width}.jpg`, thumbnail_width: width, thumbnail_height: heightFor(width, size) }
}
