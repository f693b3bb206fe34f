import { type Card, decodeCard, type ListKey, listName } from '../../../shared/card.ts'
import { decodeCursor, encodeCursor } from '../../../shared/cursor.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

/** Pictures on one page of a list. */
const PAGE = 24

export interface CardPage {
  cards: Card[]
  /** Cursor of the next page. */
  next?: string
  /** This is not the first page. */
  deeper: boolean
}

/** Read one page of a list; one card more than is shown tells whether there is another. */
export async function listCards({ gallery }: Pick<Context, 'gallery'>, list: ListKey, cursor: string | undefined): Promise<CardPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && !after) throw new AppError('bad-cursor', `expected a cursor of ours, received "${cursor.slice(0, 40)}"`)
  const stored = await gallery.cards(listName(list), { limit: PAGE + 1, ...(after && { after }) })
  const cards = stored.slice(0, PAGE).map(decodeCard)
  const last = cards.at(-1)
  return { cards, deeper: after !== undefined, ...(stored.length > PAGE && last && { next: encodeCursor({ at: last.publishedAt, id: last.id }) }) }
}
