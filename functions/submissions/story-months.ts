import { decodeCard, listName } from '../../shared/card.ts'
import type { Position } from '../../shared/cursor.ts'
import type { Context } from '../context.ts'

/** Stories that were published in a month of UTC. */
export interface StoryMonth {
  /** `2026-11`. */
  month: string
  count: number
  /** When the newest of them was published, ISO 8601 in UTC. */
  newest: string
}

/** Cards in one read: some 340 kB. */
const STEP = 1000
/** How long an answer stands: walking through a whole list is work, and whoever asks for it may ask again at once. */
const STANDS_MS = 60_000

type StoryMonths = (city: string) => Promise<StoryMonth[]>

/** Say in which months a city has stories, the newest first. Every card is read to be counted, at most once a minute for each city and process. */
export function createStoryMonths({ gallery, now }: Pick<Context, 'gallery' | 'now'>): StoryMonths {
  const known = new Map<string, { until: number; months: Promise<StoryMonth[]> }>()
  return city => {
    const found = known.get(city)
    if (found && found.until > now().getTime()) return found.months
    const months = countMonths(gallery, city)
    known.set(city, { until: now().getTime() + STANDS_MS, months })
    // What failed is nothing to keep.
    months.catch(() => known.delete(city))
    return months
  }
}

async function countMonths(gallery: Context['gallery'], city: string): Promise<StoryMonth[]> {
  const months = new Map<string, StoryMonth>()
  for await (const { publishedAt } of cardsAfter(gallery, city)) {
    const month = publishedAt.slice(0, 7)
    const found = months.get(month)
    if (found) found.count++
    else months.set(month, { month, count: 1, newest: publishedAt })
  }
  return [...months.values()]
}

/** Cards of a city, newest first, from a position on. */
async function* cardsAfter(gallery: Context['gallery'], city: string, after?: Position) {
  for (let from = after; ; ) {
    const cards = (await gallery.cards(listName({ city }), { limit: STEP, ...(from && { after: from }) })).map(decodeCard)
    yield* cards
    const last = cards.at(-1)
    if (!last || cards.length < STEP) return
    from = { at: last.publishedAt, id: last.id }
  }
}

/** The stories of a month, newest first, of which `skip` are left out. The caller stops when it has enough. */
export async function* storiesOfMonth({ gallery }: Pick<Context, 'gallery'>, city: string, month: string, skip = 0) {
  let left = skip
  for await (const card of cardsAfter(gallery, city, { at: endOf(month), id: '' })) {
    if (card.publishedAt.slice(0, 7) !== month) return
    if (left > 0) left--
    else yield card
  }
}

/** The first moment after a month: every story of it is older. */
function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString()
}
