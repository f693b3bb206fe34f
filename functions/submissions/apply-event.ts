import { canonicalJson } from '../../shared/canonical-json.ts'
import { hashEntry, sealEntry } from '../../shared/entry-hash.ts'
import { type Event, type Step, transition } from '../../shared/lifecycle.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'

/** Entries of history that stay in the item; older ones are items of their own. */
export const HISTORY_IN_ITEM = 50

/** Lost races in a row after which something else must be wrong. */
const ATTEMPTS = 30

/** What follows at once from a change, seen from the submission after it: both are stored together or not at all. */
type Follow = (submission: Submission) => Promise<Event | undefined>

/**
 * Change a submission, the only way there is: read, `transition`, chain and spill its history, save if nobody was faster,
 * else begin again with what is there now. Answers what came of it; `changed` carries the submission as it was stored.
 */
export async function applyEvent(context: Context, id: string, event: Event, follow?: Follow): Promise<Step> {
  let tried: Submission | undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await context.submissions.get(id)
    if (!before) throw notFound('submission', id)
    // Where only the answer of a write was lost, and another was written over it, its entry tells.
    if (tried && hasEntry(before, tried.history.at(-1))) return { kind: 'changed', submission: tried }
    const now = context.now().toISOString()
    const step = transition(before, event, now)
    if (step.kind !== 'changed') return step
    let changed = await chainHistory(context, step.submission)
    const second = await follow?.(changed)
    const after = second && transition(changed, second, now)
    if (after?.kind === 'changed') changed = await chainHistory(context, after.submission)
    const next = await spillHistory(context, changed)
    if (await context.submissions.save(next, before.version)) return { kind: 'changed', submission: next }
    tried = next
  }
  throw new AppError('unavailable', `expected to save within ${ATTEMPTS} attempts, others were faster each time`)
}

const hasEntry = ({ history }: Submission, entry: Entry | undefined) =>
  entry !== undefined && history.some(each => each.seq === entry.seq && canonicalJson(each) === canonicalJson(entry))

/** Seal the newest entry and give it the hash of the one before it: a changed or missing entry can be told ever after. */
export async function chainHistory({ secret }: Pick<Context, 'secret'>, submission: Submission): Promise<Submission> {
  const last = submission.history.at(-1)
  const previous = submission.history.at(-2)
  if (!last || !previous) return submission
  const entry = await sealEntry({ ...last, prev: await hashEntry(previous) }, secret)
  return { ...submission, history: [...submission.history.slice(0, -1), entry] }
}

/** Move the oldest entries out first: if the save then fails, they are in both places, and never in none. */
async function spillHistory(context: Context, submission: Submission): Promise<Submission> {
  const surplus = submission.history.length - HISTORY_IN_ITEM
  if (surplus <= 0) return submission
  await context.submissions.spill(submission.id, submission.history.slice(0, surplus))
  return { ...submission, history: submission.history.slice(surplus), spilled: submission.spilled + surplus }
}
