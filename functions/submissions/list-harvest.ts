import { decodeCard, type ListKey, listName } from '../../shared/card.ts'
import { decodeCursor, encodeCursor, type Position } from '../../shared/cursor.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { decodeTombstone, type Tombstone, withdrawnList } from '../../shared/tombstone.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'

interface Query extends ListKey {
  limit: number
  cursor?: string | undefined
}

export interface Harvest {
  stories: StoryRecord[]
  /** Cursor of the next page, while there may be one: a page can have few stories, or none, and be followed by others. */
  next?: string
  /** There is nothing in the list, for partners or not. */
  isEmpty: boolean
}

/** Cards that are read at once, and how often at most for one page: a list with few stories for partners must not be read to its end. */
const CARDS = 60
const ROUNDS = 3

/** One page of the stories in a list that partners may use, newest first, whole. Three reads of the list at most, and one for each story. */
export async function listHarvest({ gallery }: Pick<Context, 'gallery'>, { limit, cursor, ...list }: Query): Promise<Harvest> {
  const ids: string[] = []
  let last = positionOf(cursor)
  let [hasMore, isEmpty] = [true, cursor === undefined]
  for (let round = 0; round < ROUNDS && hasMore && ids.length < limit; round++) {
    const stored = await gallery.cards(listName(list), { limit: CARDS, ...(last && { after: last }) })
    hasMore = stored.length === CARDS
    for (const card of stored.map(decodeCard)) {
      if (ids.length === limit) {
        hasMore = true
        break
      }
      isEmpty = false
      last = { at: card.publishedAt, id: card.id }
      if (card.partners) ids.push(card.id)
    }
  }
  // Of a story the item itself decides: it may have gone since its card was read.
  const stories = (await Promise.all(ids.map(id => gallery.story(id)))).filter(story => story?.partners) as StoryRecord[]
  return { stories, isEmpty, ...(hasMore && last && { next: encodeCursor(last) }) }
}

/** One page of what partners could use and that is public no more, what went last first. One read. */
export async function listWithdrawn(
  { gallery }: Pick<Context, 'gallery'>,
  { city, limit, cursor }: { city?: string; limit: number; cursor?: string | undefined },
): Promise<{ items: Tombstone[]; next?: string }> {
  const after = positionOf(cursor)
  const stored = await gallery.cards(withdrawnList(city), { limit: limit + 1, ...(after && { after }) })
  const items = stored.slice(0, limit).map(decodeTombstone)
  const last = items.at(-1)
  return { items, ...(stored.length > limit && last && { next: encodeCursor(last) }) }
}

function positionOf(cursor: string | undefined): Position | undefined {
  const position = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && !position) throw new AppError('bad-cursor', 'expected the "next" of an earlier answer')
  return position
}
