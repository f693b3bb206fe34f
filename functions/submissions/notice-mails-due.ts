import type { Notice, NoticeDecision } from '../../shared/notice.ts'
import { NOTICE_PATTERN } from '../../shared/paths.ts'

/** A mail that whoever reported a story should get, from when on. */
export interface DueNoticeMail {
  kind: 'receipt' | 'decision' | 'appeal'
  name: string
  at: Date
  notice: Notice
}

/** What there is to tell those who reported a story and gave an address, by the notices as they are, be it news or not. */
export const mailsToReporters = (notices: readonly Notice[], delaySeconds: number): DueNoticeMail[] => notices.flatMap(notice => mailsOn(notice, delaySeconds))

function mailsOn(notice: Notice, delaySeconds: number): DueNoticeMail[] {
  const { id, email, at, decision, appeal } = notice
  // Receipts of before there were such mails can't name one.
  if (!email || !NOTICE_PATTERN.test(id)) return []
  const decided = (kind: 'decision' | 'appeal', { at, seq }: NoticeDecision): DueNoticeMail => ({
    kind,
    name: `notice-${kind}-${id}-${seq}`,
    at: new Date(Date.parse(at) + delaySeconds * 1000),
    notice,
  })
  return [
    { kind: 'receipt', name: `notice-receipt-${id}`, at: new Date(at), notice },
    // What an appeal was about was told before it.
    ...(decision && !appeal ? [decided('decision', decision)] : []),
    ...(appeal?.decision ? [decided('appeal', appeal.decision)] : []),
  ]
}
