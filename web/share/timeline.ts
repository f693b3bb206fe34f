import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'

/** One step of a submission's way, to be said in words. */
export interface Step {
  at: string
  key: MessageKey
  params?: Record<string, string | number>
}

const DECIDED: Record<NonNullable<SubmissionAnswer['decision']>['outcome'], MessageKey> = {
  publish: 'status-page.did-publish',
  decline: 'status-page.did-decline',
  remove: 'status-page.did-remove',
  reverse: 'status-page.did-reverse',
}

/** What has happened to a submission, newest first. */
export function timeline({ city, createdAt, arrivedAt, publishedAt, decision, appeal, hidden, withdrawnAt, erasedAt, photos }: SubmissionAnswer): Step[] {
  const steps: Step[] = [{ at: createdAt, key: 'status-page.did-send', params: { city: city.name } }]
  if (arrivedAt) steps.push({ at: arrivedAt, key: 'status-page.did-arrive', params: { count: photos.filter(({ status }) => status !== 'refused').length } })
  // A first publication that a later decision has replaced.
  if (publishedAt && decision && decision.outcome !== 'publish') steps.push({ at: publishedAt, key: 'status-page.did-publish', params: { city: city.name } })
  if (decision)
    steps.push({ at: decision.at, key: decision.automated ? 'status-page.did-decline-machine' : DECIDED[decision.outcome], params: { city: city.name } })
  if (appeal) steps.push({ at: appeal.at, key: 'status-page.did-appeal' })
  if (hidden) steps.push({ at: hidden.at, key: 'status-page.did-hide' })
  if (withdrawnAt) steps.push({ at: withdrawnAt, key: 'status-page.did-withdraw' })
  if (erasedAt) steps.push({ at: erasedAt, key: 'status-page.did-erase' })
  // Steps of one moment keep their order of cause; reversed, the later comes first.
  return steps.toSorted((a, b) => a.at.localeCompare(b.at)).toReversed()
}

/** Seconds until a page looks again: soon while photos are prepared, seldom while people think; `undefined` when nothing moves any more. */
export function nextLook({ status }: Pick<SubmissionAnswer, 'status'>, looks: number): number | undefined {
  switch (status) {
    case 'uploading':
    case 'processing':
      return Math.min(30, 2 * 1.5 ** looks)
    case 'in_review':
    case 'appealed':
    case 'hidden':
      return Math.min(300, 30 * 1.5 ** looks)
    default:
      return undefined
  }
}
