import type { City } from '../../shared/city.ts'
import type { Event } from '../../shared/lifecycle.ts'
import type { Status } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { applyEvent } from './apply-event.ts'
import { askAgain, askForPinned } from './ask-again.ts'
import { fairOrder } from './fair-order.ts'
import { RENEWAL_MINUTES, TICKET_HOURS } from './issue-tickets.ts'
import { applyOrRefuse } from './refuse-by-policy.ts'

/** Submissions of one clock of one city at most in a run; the rest comes in the next. */
const BATCH = 200

type Chore = { status: Status; hours: number; event: Extract<Event, { kind: 'uploads_closed' | 'originals_erased' | 'erased' }> }

/** An upload that began with the last moment of its ticket has come to its end, hours. */
const SLACK_HOURS = 1
/** Since its last change a submission may have been given tickets for so long; then they end, and the last upload too. */
const LAST_ARRIVAL_HOURS = RENEWAL_MINUTES / 60 + TICKET_HOURS + SLACK_HOURS

/** What each state's clock does. The last tickets run out before a submission is given up or erased, so that nothing arrives after. */
function choresOf({ abandonedHours, undoneDays, originalDays }: City['clocks']): Chore[] {
  return [
    { status: 'uploading', hours: Math.max(abandonedHours, LAST_ARRIVAL_HOURS), event: { kind: 'uploads_closed' } },
    { status: 'expired', hours: TICKET_HOURS + SLACK_HOURS, event: { kind: 'erased' } },
    { status: 'withdrawn', hours: TICKET_HOURS + SLACK_HOURS, event: { kind: 'erased' } },
    { status: 'declined', hours: undoneDays * 24, event: { kind: 'erased' } },
    { status: 'removed', hours: undoneDays * 24, event: { kind: 'erased' } },
    { status: 'published', hours: originalDays * 24, event: { kind: 'originals_erased' } },
  ]
}

/**
 * Do what time has made due, by state and never by the age of an object. Files follow through the change feed. Once `hasTime` says no,
 * the rest is left to a next run.
 */
export async function upkeep(context: Context, hasTime = () => true): Promise<{ done: number }> {
  let done = 0
  let more = false
  for (const city of fairOrder(await context.catalog.cities(), context.now())) {
    for (const chore of choresOf(city.clocks)) {
      if (!hasTime()) break
      const before = new Date(context.now().getTime() - chore.hours * 3_600_000).toISOString()
      const ids = await context.submissions.due({ city: city.slug, status: chore.status, before, limit: BATCH })
      const changed = await run(context, ids, chore.event.kind === 'uploads_closed' ? { ...chore.event, before } : chore.event, hasTime)
      done += changed
      more ||= ids.length === BATCH && changed > 0
    }
    await askForPinned(context, city.slug, hasTime)
  }
  if (more || (done > 0 && !hasTime())) await context.jobs.send({ kind: 'upkeep' })
  if (done > 0) context.log.info({ done }, 'upkeep')
  return { done }
}

/** One that fails doesn't keep the others waiting; it is due again next time. */
async function run(context: Context, ids: readonly string[], event: Chore['event'], hasTime: () => boolean): Promise<number> {
  let changed = 0
  for (const id of ids) {
    if (!hasTime()) break
    try {
      if (event.kind === 'uploads_closed' && (await hasUploads(context, id))) continue
      const step = await (event.kind === 'uploads_closed' ? applyOrRefuse : applyEvent)(context, id, event)
      if (step.kind === 'changed') changed++
      else if (step.kind === 'refused') context.log.warn({ submission: id, event: event.kind, detail: step.detail }, 'upkeep could not go on')
    } catch (error) {
      context.log.error({ err: error, submission: id, event: event.kind }, 'upkeep failed')
    }
  }
  return changed
}

/** Bytes that were acknowledged wait for their intake, whatever has kept it: it is asked for, and nothing is given up meanwhile. */
async function hasUploads(context: Context, submission: string): Promise<boolean> {
  const prefix = `uploads/${submission}/`
  const keys = await context.objects.list('originals', prefix)
  for (const key of keys) await askAgain(context, submission, key.slice(prefix.length))
  return keys.length > 0
}
