import { type Card, decodeCard, listName } from '../../shared/card.ts'
import type { Position } from '../../shared/cursor.ts'
import type { Context } from '../context.ts'

/** A month of UTC in which stories were published. */
export interface StoryMonth {
  /** `2026-11`. */
  month: string
  /** When the newest of them was published, ISO 8601 in UTC. */
  newest: string
}

/** Cards in one read: some 340 kB. */
const STEP = 1000
/** How long an answer stands, milliseconds: whoever asks for it may ask again at once. A month that is over only loses stories. */
const STANDS = 60_000
const OVER_STANDS = 86_400_000

type Needed = Pick<Context, 'gallery' | 'now'>

/** Say in which months a city has stories, the newest first: one card of each is read, however many there are. */
export function createStoryMonths({ gallery, now }: Needed): (city: string) => Promise<StoryMonth[]> {
  const keep = createMemory<StoryMonth[]>(now)
  return city => keep(city, STANDS, () => findMonths(gallery, city))
}

/**
 * Count the stories of a month. Its cards are read for that: those of a month that is over once a day and process. Of a month that
 * has none nothing is read or kept, since strangers name as many as they like.
 */
export function createMonthCounts(
  { gallery, now }: Needed,
  storyMonths: (city: string) => Promise<StoryMonth[]>,
): (city: string, month: string) => Promise<number> {
  const keep = createMemory<number>(now)
  return async (city, month) => {
    const isThere = (await storyMonths(city)).some(each => each.month === month)
    return isThere ? keep(`${city} ${month}`, month < now().toISOString().slice(0, 7) ? OVER_STANDS : STANDS, () => countMonth(gallery, city, month)) : 0
  }
}

function createMemory<Value>(now: () => Date) {
  const known = new Map<string, { until: number; value: Promise<Value> }>()
  return (key: string, stands: number, find: () => Promise<Value>): Promise<Value> => {
    const found = known.get(key)
    if (found && found.until > now().getTime()) return found.value
    const value = find()
    known.set(key, { until: now().getTime() + stands, value })
    // What failed is nothing to keep.
    value.catch(() => known.delete(key))
    return value
  }
}

async function findMonths(gallery: Context['gallery'], city: string): Promise<StoryMonth[]> {
  const months: StoryMonth[] = []
  for (let after: Position | undefined; ; ) {
    const [card] = await gallery.cards(listName({ city }), { limit: 1, ...(after && { after }) })
    if (!card) return months
    const { publishedAt } = decodeCard(card)
    const month = publishedAt.slice(0, 7)
    months.push({ month, newest: publishedAt })
    after = { at: startOf(month), id: '' }
  }
}

async function countMonth(gallery: Context['gallery'], city: string, month: string): Promise<number> {
  let count = 0
  const start = startOf(month)
  for await (const cards of stepsAfter(gallery, city, { at: startOf(month, 1), id: '' })) {
    const last = cards.at(-1)
    if (last && decodeCard(last).publishedAt < start) return count + cards.filter(card => decodeCard(card).publishedAt >= start).length
    count += cards.length
  }
  return count
}

/** The stories of a month, newest first, of which `skip` are left out. The caller stops when it has enough. */
export async function* storiesOfMonth({ gallery }: Pick<Context, 'gallery'>, city: string, month: string, skip = 0): AsyncGenerator<Card> {
  let left = skip
  for await (const cards of stepsAfter(gallery, city, { at: startOf(month, 1), id: '' })) {
    for (const card of cards.slice(left).map(decodeCard)) {
      if (card.publishedAt.slice(0, 7) !== month) return
      yield card
    }
    left = Math.max(0, left - cards.length)
  }
}

/** Cards of a city as they are stored, newest first, from a position on. */
async function* stepsAfter(gallery: Context['gallery'], city: string, after: Position): AsyncGenerator<string[]> {
  for (let from = after; ; ) {
    const cards = await gallery.cards(listName({ city }), { limit: STEP, after: from })
    yield cards
    const last = cards.at(-1)
    if (!last || cards.length < STEP) return
    const { publishedAt, id } = decodeCard(last)
    from = { at: publishedAt, id }
    // What is read from a file of this machine is there at once: others get their turn between.
    await new Promise<void>(done => setImmediate(done))
  }
}

/** The first moment of a month, or of the one so many months later. */
function startOf(month: string, later = 0): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + later, 1)).toISOString()
}
