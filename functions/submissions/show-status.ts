import type { Redress, SubmissionAnswer } from '../../shared/api.ts'
import type { City } from '../../shared/city.ts'
import { storyPath } from '../../shared/paths.ts'
import type { Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Context } from '../context.ts'
import { type Key, openSubmission } from './open-submission.ts'

/** What a contributor sees of a submission, the city's name in the wanted language where there is one. */
export async function showStatus(context: Context, { lang, ...key }: Key & { lang?: string | undefined }): Promise<SubmissionAnswer> {
  const submission = await openSubmission(context, key)
  return statusView(submission, { city: await context.catalog.city(submission.city), lang, url: context.config.url })
}

interface Surroundings {
  city: City | undefined
  lang: string | undefined
  url: string
}

/** Build the answer field by field: findings, verdicts, names of moderators and hashes stay inside. */
export function statusView(submission: Submission, { city, lang, url }: Surroundings): SubmissionAnswer {
  const { id, status, story, decision, appeal, arrivedAt, publishedAt, erasedAt, consents } = submission
  const withdrawnAt = submission.history.findLast(({ event }) => event === 'withdrawn')?.at
  const canAppeal = mayAppeal(submission)
  return {
    id,
    status,
    city: {
      slug: submission.city,
      name: pickText(city?.name, lang ?? '', city?.languages ?? [])?.text ?? submission.city,
      reviewHours: city?.clocks.reviewHours ?? 24,
    },
    createdAt: submission.createdAt,
    ...(arrivedAt && { arrivedAt }),
    ...(publishedAt && { publishedAt }),
    ...(withdrawnAt && { withdrawnAt }),
    ...(erasedAt && { erasedAt }),
    photos: submission.photos.map(({ id: photo, status, outcome, problem, alt }) => ({
      photo,
      status,
      ...(outcome && { outcome }),
      ...(problem && { problem: pickProblem(problem) }),
      ...(alt && { alt }),
    })),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        at: decision.at,
        ...(decision.reason && { reason: decision.reason }),
        ...(decision.explanation && { explanation: decision.explanation }),
        automated: false,
        redress: redressOf(decision.outcome, canAppeal),
      },
    }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at, from: appeal.from } }),
    canAppeal,
    story: { ...(story.title && { title: story.title }), ...(story.text && { text: story.text }), lang: story.lang },
    consents: { terms: consents.terms, uses: [...consents.uses] },
    ...(status === 'published' && { url: `${url}${storyPath(submission.city, id)}` }),
  }
}

const pickProblem = ({ code, expected, received }: NonNullable<Submission['photos'][number]['problem']>) => ({
  code,
  ...(expected && { expected }),
  ...(received && { received }),
})

export const mayAppeal = ({ status, appeal, erasedAt }: Submission) => (status === 'declined' || status === 'removed') && !appeal && !erasedAt

/** Ways of redress against a decision that did not go the contributor's way (Digital Services Act, article 17 (3) f). */
export function redressOf(outcome: NonNullable<Submission['decision']>['outcome'], canAppeal: boolean): Redress[] {
  if (outcome !== 'decline' && outcome !== 'remove') return []
  return [...(canAppeal ? (['appeal'] as const) : []), 'dispute-body', 'court']
}
