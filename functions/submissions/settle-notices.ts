import { canonicalJson } from '../../shared/canonical-json.ts'
import { type Notice, waits } from '../../shared/notice.ts'
import { decisionsOn, isPublishedSince } from '../../shared/notice-decision.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { makeStatement } from './make-statement.ts'
import { appealOf } from './object-to-notice.ts'

/**
 * Write into each notice what the history of its story says of it, so that lists and mails find it there. What a story is hidden for hides
 * it also where the notice came while somebody decided on others.
 */
export async function settleNotices(context: Context, submission: Submission): Promise<void> {
  const { id, publishedAt, erasedAt, spilled } = submission
  if (!publishedAt || erasedAt) return
  const notices = await context.notes.notices(id)
  if (notices.length === 0) return
  const history = [...(spilled > 0 ? await context.submissions.spilled(id) : []), ...submission.history]
  const settled: Notice[] = []
  for (const notice of notices) settled.push(await settle(context, notice, history))
  await hideForNotices(
    context,
    id,
    settled.filter(notice => !isPublishedSince(notice, history)),
  )
}

/** Hide a story for the first of some notices that asks for it and waits. */
export async function hideForNotices(context: Context, id: string, notices: readonly Notice[]): Promise<void> {
  const notice = notices.find(each => each.hides && !each.appeal && waits(each))
  const submission = notice && (await context.submissions.get(id))
  if (!notice || submission?.status !== 'published') return
  const city = await context.catalog.city(submission.city)
  const statement = city && (await makeStatement(context, { city, submission, reason: notice.ground }))
  await applyEvent(context, id, { kind: 'hidden_for_notice', notice: notice.id, ground: notice.ground, ...(statement && { statement }) })
}

async function settle(context: Context, notice: Notice, history: Submission['history']): Promise<Notice> {
  const { decision: _, appeal, ...rest } = notice
  const { decision, onAppeal, isAppealed } = decisionsOn(notice, history)
  // The process ended between the words and the entry.
  if (appeal && !isAppealed) await applyEvent(context, notice.submission, appealOf(notice))
  const next: Notice = {
    ...rest,
    ...(decision && { decision }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at, ...(onAppeal && { decision: onAppeal }) } }),
  }
  if (canonicalJson(next) === canonicalJson(notice)) return notice
  if (!(await context.notes.saveNotice(next, notice))) throw new AppError('unavailable', `expected the notice ${notice.id} to rest, someone changed it`)
  return next
}
