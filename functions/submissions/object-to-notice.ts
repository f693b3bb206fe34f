import { mayObject, type Notice } from '../../shared/notice.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { type NoticeKey, openNotice } from './open-notice.ts'

/** What the history of a story is told of the appeal against what was decided on a notice. */
export const appealOf = ({ id, likeness }: Pick<Notice, 'id' | 'likeness'>) => ({ kind: 'notice_appealed' as const, notice: id, ...(likeness && { likeness }) })

/** Ask for a second look at what was decided on a notice, by another moderator. A repeat of the same words answers the same. */
export async function objectToNotice(context: Context, { text, ...key }: NoticeKey & { text: string }) {
  const notice = await openNotice(context, key)
  if (notice.appeal?.text !== text) {
    if (!mayObject(notice)) throw new AppError('not-possible-now', 'expected a notice after which the story stayed, and no appeal before')
    const at = context.now().toISOString()
    if (!(await context.notes.saveNotice({ ...notice, appeal: { text, at } }, notice)))
      throw new AppError('unavailable', 'expected the notice to rest, someone changed it')
  }
  await applyEvent(context, notice.submission, appealOf(notice))
  return { receipt: notice.id }
}
