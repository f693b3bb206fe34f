import { type Card, decodeCard, type ListKey, listName } from '../../shared/card.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import { type Member, mayModerate } from '../../shared/member.ts'
import { mediaPath, storyPath } from '../../shared/paths.ts'
import { printName } from '../../shared/print-name.ts'
import type { PrintPack, PrintPhoto, PrintStory } from '../../shared/print-pack.ts'
import type { StoryPhoto, StoryRecord } from '../../shared/story.ts'
import type { Theme } from '../../shared/theme.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { moderatedCity } from './desk-access.ts'
import { localDay } from './local-day.ts'

export interface Selection {
  campaign?: string | undefined
  place?: string | undefined
  theme?: Theme | undefined
  /** `next` of the pack before. */
  cursor?: string | undefined
}

/** What a pack holds at most: a browser that can't write to the disk as it goes keeps all of it until the end. */
const LIMITS = { stories: 100, bytes: 500_000_000 }

/** Cards that are read at once, and how often at most for one pack: few of many stories may be printed. */
const CARDS = 60
const ROUNDS = 10

/**
 * One pack of a city: its newest published stories that a selection names, whose senders agreed that they are printed, and that the member
 * moderates. A pack may have few stories, or none, and be followed by others. Ten reads of a list at most, and one for each story that fits.
 */
export async function readPrintPack(context: Context, member: Member, slug: string, { cursor, ...selection }: Selection): Promise<PrintPack> {
  const { gallery, config } = context
  const city = await moderatedCity(context, member, slug)
  const filter = narrowest(selection)
  const list = listName({ city: slug, ...(filter && { filter }) })
  const isAsked = (card: Card) => fits(card, selection) && mayModerate(member, card)
  const items: PrintStory[] = []
  let last = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && !last) throw new AppError('bad-cursor', 'expected the "next" of an earlier answer')
  let bytes = 0
  let hasMore = true
  for (let round = 0; round < ROUNDS && hasMore; round++) {
    const stored = await gallery.cards(list, { limit: CARDS, ...(last && { after: last }) })
    hasMore = stored.length === CARDS
    const cards = stored.map(decodeCard)
    const stories = await Promise.all(cards.map(card => (isAsked(card) ? gallery.story(card.id) : undefined)))
    for (const [at, card] of cards.entries()) {
      const story = stories[at]
      // Of a story the item itself decides: it may have gone since its card was read.
      if (story?.print) {
        const size = sizeOf(story)
        const isFull = items.length === LIMITS.stories || (items.length > 0 && bytes + size > LIMITS.bytes)
        if (isFull && last) return { items, limits: LIMITS, next: encodeCursor(last) }
        items.push(printStory(story, config.url, localDay(new Date(story.publishedAt), city.timeZone)))
        bytes += size
      }
      last = { at: card.publishedAt, id: card.id }
    }
  }
  return { items, limits: LIMITS, ...(hasMore && last && { next: encodeCursor(last) }) }
}

/** A list has one filter at most: the one that leaves least to be read. The cards tell the others. */
function narrowest({ place, campaign, theme }: Selection): ListKey['filter'] {
  if (place) return { kind: 'place', value: place }
  if (campaign) return { kind: 'campaign', value: campaign }
  return theme && { kind: 'theme', value: theme }
}

const fits = (card: Card, { campaign, place, theme }: Selection) =>
  (!campaign || card.campaign === campaign) && (!place || card.place === place) && (!theme || card.theme === theme)

/** The JPEGs of a photo, the smallest first. */
const jpegsOf = ({ renditions }: StoryPhoto) => renditions.filter(({ format }) => format === 'jpg').toSorted((a, b) => a.width - b.width)

const sizeOf = ({ photos }: StoryRecord) => photos.reduce((sum, photo) => sum + (jpegsOf(photo).at(-1)?.bytes ?? 0), 0)

/** What a printer gets to know of a story: field by field. */
function printStory(story: StoryRecord, url: string, day: string): PrintStory {
  const { id, city, campaign, theme, place, title, text, lang, credit, licence, publishedAt } = story
  return {
    id,
    url: url + storyPath(city, id),
    ...(campaign && { campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(title && { title }),
    ...(text && { text }),
    lang,
    credit,
    licence,
    publishedAt,
    photos: story.photos.flatMap(photo => printPhoto(photo, printName(city, day, id, photo.id)) ?? []),
  }
}

function printPhoto(photo: StoryPhoto, name: string): PrintPhoto | undefined {
  const jpegs = jpegsOf(photo)
  const [smallest, largest] = [jpegs[0], jpegs.at(-1)]
  if (!smallest || !largest) return undefined
  const path = (width: number) => `${mediaPath(photo.base)}/${width}.jpg`
  return { name, path: path(largest.width), thumb: path(smallest.width), alt: photo.alt, width: largest.width, height: largest.height, bytes: largest.bytes }
}
