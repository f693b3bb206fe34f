import type { Notice, NoticeDecision } from './notice.ts'
import type { Entry } from './submission.ts'

/** What the history of a story says of a notice about it, and of the appeal against that: the only place where either is decided. */
export function decisionsOn(
  notice: Pick<Notice, 'id' | 'at' | 'likeness'>,
  history: readonly Entry[],
): Pick<Notice, 'decision'> & { onAppeal?: NoticeDecision; isAppealed: boolean } {
  const appealed = history.find(({ event, notices }) => event === 'notice_appealed' && notices?.includes(notice.id))
  const since = history.filter(({ at }) => at >= notice.at)
  // Whoever publishes what a notice had hidden has read it, if it was there when they began to look.
  const isRead = (entry: Entry) => entry.from === 'hidden' && seenFrom(entry, history) >= notice.at
  const decision = decide(notice, appealed ? since.filter(({ seq }) => seq < appealed.seq) : since, isRead)
  const onAppeal =
    appealed &&
    decide(
      notice,
      since.filter(({ seq }) => seq > appealed.seq),
      () => false,
    )
  return { ...(decision && { decision: withoutAlone(decision) }), ...(onAppeal && { onAppeal }), isAppealed: appealed !== undefined }
}

/** One entry may answer an appeal, which the same moderator decided again, and other notices for the first time. */
const withoutAlone = ({ alone: _alone, ...decision }: NoticeDecision): NoticeDecision => decision

/** Whether a person has published a story after a notice came: it is not hidden for that any more. */
export const isPublishedSince = ({ at }: Pick<Notice, 'at'>, history: readonly Entry[]) =>
  history.some(entry => entry.event === 'decided:publish' && entry.at > at)

/** When whoever decided looked at the earliest: after all that had happened before, but for what machines add meanwhile. */
const seenFrom = ({ seq }: Entry, history: readonly Entry[]) => history.findLast(entry => entry.seq < seq && !entry.event.startsWith('photo_'))?.at ?? ''

/** The last of what decided, unless it was taken back. */
function decide({ id, likeness }: Pick<Notice, 'id' | 'likeness'>, entries: readonly Entry[], isRead: (entry: Entry) => boolean): NoticeDecision | undefined {
  let decision: NoticeDecision | undefined
  let isCovered = false
  // Whose photo is left out is not shown any more, whichever way the story came to be published.
  const leavesOut = ({ photoReasons }: Entry) => likeness?.photo !== undefined && photoReasons?.[likeness.photo] !== undefined
  for (const entry of entries) {
    const { event, from, note, notices } = entry
    if (event === 'notices_dismissed' && notices?.includes(id)) decision = { ...made('kept', entry), ...(note && { explanation: note }) }
    if (event === 'decided:remove' || event === 'decided:decline') decision = made('removed', entry)
    if (event === 'decided:reverse') decision = undefined
    if (event === 'withdrawn') decision = made('withdrawn', entry)
    if (event === 'revised' && likeness && (likeness.photo === undefined || likeness.photo === note)) isCovered = true
    if (event !== 'decided:publish') continue
    if (isCovered || leavesOut(entry)) decision = made('covered', entry)
    // Its contributor objected to the removal, and another moderator agreed.
    else if (from === 'appealed' || (!decision && isRead(entry))) decision = made('kept', entry)
  }
  return decision
}

function made(outcome: NoticeDecision['outcome'], { at, seq, actor, alone }: Entry): NoticeDecision {
  return { outcome, at, seq, ...(actor.kind === 'moderator' && { by: { id: actor.id, name: actor.name } }), ...(alone && { alone }) }
}
