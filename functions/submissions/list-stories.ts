import { type Card, decodeCard, type ListKey, listName } from '../../shared/card.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'

interface Query extends ListKey {
  limit: number
  cursor?: string | undefined
}

/** One page of a list, newest first; `next` is there while more follow. One read, whatever the size of the list. */
export async function listStories({ gallery }: Pick<Context, 'gallery'>, { limit, cursor, ...list }: Query): Promise<{ cards: Card[]; next?: string }> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && !after) throw new AppError('bad-cursor', 'expected the "next" of an earlier answer')
  const stored = await gallery.cards(listName(list), { limit: limit + 1, ...(after && { after }) })
  const cards = stored.slice(0, limit).map(decodeCard)
  const last = cards.at(-1)
  return { cards, ...(stored.length > limit && last && { next: encodeCursor({ at: last.publishedAt, id: last.id }) }) }
}
