import type { Context } from '../../functions/context.ts'
import type { Erasure, MailRecord } from '../../functions/ports.ts'
import { chainHistory } from '../../functions/submissions/apply-event.ts'
import { keepFingerprints } from '../../functions/submissions/recognise.ts'
import { type Event, transition } from '../../shared/lifecycle.ts'
import type { Submission } from '../../shared/submission.ts'
import { compare, type Relation } from './compare.ts'
import type { Archived } from './parts.ts'

/** `added`: it was not here. `renewed`: it goes on from what was here. The others left what is here. */
export type Outcome = 'added' | 'renewed' | Exclude<Relation, 'newer'>

/** Others that changed it just then, in a row, after which something else must be wrong. */
const ATTEMPTS = 30

/**
 * Store a submission of an archive, unless what is here goes on from it or has another history. What is gone or taken down by the
 * erasure lists is stored as that, and never for a moment as what it was.
 */
export async function importSubmission(
  context: Context,
  { submission: archived, spilled, notices, mails }: Archived,
  fate: Erasure | undefined,
): Promise<Outcome> {
  const { submissions } = context
  const { id } = archived
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const there = await submissions.get(id)
    const relation = there && (await compare({ submission: archived, spilled }, { submission: there, spilled: await spilledOf(context, there) }))
    if (relation && relation !== 'newer') {
      if (there.erasedAt === undefined) await addNotices(context, id, notices)
      return relation
    }
    // Before the submission, whose change would send them again.
    for (const mail of mails) await addMail(context, mail)
    const submission = await asFateSays(context, archived, fate)
    await keepFingerprints(context, submission)
    if (spilled.length > 0) await submissions.spill(id, spilled)
    if (submission.erasedAt === undefined) await addNotices(context, id, notices)
    if (submission.opinion) await context.notes.pass(id, submission.opinion.to.id, submission.opinion.at)
    if (there ? await submissions.save(submission, there.version) : await submissions.create(submission)) return there ? 'renewed' : 'added'
  }
  throw new Error(`expected to store the submission ${id} within ${ATTEMPTS} attempts, others were faster each time`)
}

const spilledOf = async ({ submissions }: Context, { id, spilled }: Submission) => (spilled > 0 ? await submissions.spilled(id) : [])

/** One that is here already takes on what was objected in the other house; what was decided on it the history says. */
async function addNotices({ notes }: Context, id: string, notices: Archived['notices']): Promise<void> {
  const there = new Map(notices.length > 0 ? (await notes.notices(id)).map(notice => [notice.id, notice]) : [])
  for (const notice of notices) {
    const known = there.get(notice.id)
    if (!known) await notes.addNotice(notice)
    else if (notice.appeal && !known.appeal) await notes.saveNotice({ ...known, appeal: notice.appeal }, known)
  }
}

/** A mail that went out in either house is not sent in this one, and the links of both go on opening the submission. */
async function addMail({ mails }: Context, archived: MailRecord): Promise<void> {
  const { submission, name } = archived
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const there = (await mails.of(submission)).find(each => each.name === name)
    const links = [...new Set([...archived.links, ...(there?.links ?? [])])]
    const over = there?.over ?? archived.over
    if (await mails.save({ submission, name, links, ...(there?.until && { until: there.until }), ...(over && { over }) }, there)) return
  }
  throw new Error(`expected to store the mail ${name} of ${submission} within ${ATTEMPTS} attempts, others were faster each time`)
}

async function asFateSays(context: Context, submission: Submission, fate: Erasure | undefined): Promise<Submission> {
  if (fate?.fate === 'gone' && submission.status !== 'withdrawn' && !submission.erasedAt)
    return await after(context, submission, { kind: 'erased' }, { kind: 'withdrawn' })
  if (fate?.fate === 'retracted' && submission.status === 'published' && submission.updatedAt <= fate.at)
    return await after(context, submission, { kind: 'hidden_again' })
  return submission
}

/** The submission after the first of some events that its state allows. */
async function after(context: Context, submission: Submission, ...events: Event[]): Promise<Submission> {
  for (const event of events) {
    const step = transition(submission, event, context.now().toISOString())
    if (step.kind === 'changed') return await chainHistory(context, step.submission)
    if (step.kind === 'unchanged') return submission
  }
  return submission
}
