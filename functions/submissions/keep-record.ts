import type { City } from '../../shared/city.ts'
import { type Leaf, mergeLeaves, rootOf } from '../../shared/day-root.ts'
import { policyOver } from '../../shared/policy.ts'
import { queuedAt } from '../../shared/queue-place.ts'
import { STATUSES } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { countDays } from './count-days.ts'
import { countTransparency } from './count-transparency.ts'
import { fairOrder } from './fair-order.ts'
import { keepLedgerRow } from './keep-ledger-row.ts'
import { isTimeZone, localDay } from './local-day.ts'

type Part = Pick<Context, 'submissions' | 'notes' | 'ledger' | 'now' | 'log' | 'catalog'>

/** Submissions of a page, of which each is read. */
const PAGE = 50

/**
 * Close each city's day once: count what is to be told of it, and put a root over where the history of each submission ends. At any
 * other time it is one look a city. Once `hasTime` says no, the rest is left to a next run.
 */
export async function keepRecord(context: Part, hasTime = () => true): Promise<void> {
  for (const city of fairOrder(await context.catalog.cities(), context.now())) {
    if (!hasTime()) return
    try {
      await closeDay(context, city, hasTime)
    } catch (error) {
      context.log.error({ err: error, city: city.slug }, 'the record of a city could not be kept')
    }
  }
}

async function closeDay(context: Part, where: City, hasTime: () => boolean): Promise<void> {
  const { ledger, now } = context
  const city = where.slug
  const at = now()
  const day = localDay(at, zoneOf(where))
  const last = await ledger.lastDay(city)
  if (last && last.day >= day) return
  if (!last && !(await fillRows(context, city, hasTime))) return

  const leaves = new Map<string, Leaf>()
  for await (const each of ledger.days(city)) mergeLeaves(leaves, each.leaves)
  const rows: Leaf[] = []
  await countCity(context, where, ({ id, version, head }) => rows.push({ id, version, head }))
  const fresh = mergeLeaves(leaves, rows)
  if (leaves.size === 0) return

  const number = (last?.number ?? 0) + 1
  const head = { city, number, day, at: at.toISOString(), ...(last && { prev: last.root }) }
  // Where another run was faster, this one has nothing to add.
  await ledger.addDay({ ...head, count: leaves.size, root: await rootOf(head, leaves), leaves: fresh })
}

/** Count a city from all of its rows as they are now, and keep what came of it where pages read it. `see`: each row by the way. */
export async function countCity({ ledger, now }: Pick<Part, 'ledger' | 'now'>, where: City, see: (row: Leaf) => void = () => {}): Promise<void> {
  const city = where.slug
  const at = now()
  const zone = { timeZone: zoneOf(where), now: at }
  const counting = countTransparency(zone)
  const days = countDays({ ...zone, reviewHours: where.clocks.reviewHours, hold: policyOver(where.policy).hold })
  let some = false
  for await (const rows of ledger.rows(city)) {
    for (const row of rows) {
      counting.add(row)
      days.add(row)
      see(row)
      some = true
    }
  }
  if (!some) return
  for (const notice of await ledger.notices(city)) counting.addNotice(notice.at)
  await ledger.putStatistics({ city, day: localDay(at, zone.timeZone), at: at.toISOString(), ...counting.result() })
  await ledger.putDayCounts({ city, at: at.toISOString(), days: days.result() })
}

const zoneOf = ({ timeZone }: Pick<City, 'timeZone'>) => (isTimeZone(timeZone) ? timeZone : 'UTC')

/** Before the first day: what was stored when there was no record yet gets its rows. False where the time has run out. */
async function fillRows(context: Part, city: string, hasTime: () => boolean): Promise<boolean> {
  const { submissions, notes, ledger } = context
  const query = { cities: [city], statuses: STATUSES, oldestFirst: true, limit: PAGE }
  for (let after: { at: string; id: string } | undefined; ; ) {
    if (!hasTime()) return false
    const page = await submissions.queue({ ...query, ...(after && { after }) })
    await Promise.all(
      page.map(async submission => {
        await keepLedgerRow(context, submission)
        if (submission.publishedAt) for (const notice of await notes.notices(submission.id)) await ledger.addNotice(city, notice)
      }),
    )
    const last = page.at(-1)
    if (!last || page.length < PAGE) return true
    after = { at: queuedAt(last), id: last.id }
  }
}
