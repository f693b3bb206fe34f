import type { Redress, SubmissionAnswer } from '../../shared/api-submission.ts'
import type { City } from '../../shared/city.ts'
import { canVerifyEmail } from '../../shared/email-step.ts'
import { asksForCare, type Grounds } from '../../shared/moderation.ts'
import { storyPath } from '../../shared/paths.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Decision, Outcome, Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Context } from '../context.ts'
import { type Key, openByLink } from './open-submission.ts'

/** What a contributor sees of a submission, the city's name in the wanted language where there is one. */
export async function showStatus(context: Context, { lang, ...key }: Key & { lang?: string | undefined }): Promise<SubmissionAnswer> {
  const { submission, mail } = await openByLink(context, key)
  const confirmsEmail = mail !== undefined && canVerifyEmail(submission)
  return {
    ...statusView(submission, { city: await context.catalog.city(submission.city), lang, url: context.config.url }),
    ...(confirmsEmail && { confirmsEmail }),
  }
}

interface Surroundings {
  city: City | undefined
  lang: string | undefined
  url: string
}

/** Build the answer field by field: findings, verdicts, names of moderators and hashes stay inside. */
export function statusView(submission: Submission, { city, lang, url }: Surroundings): SubmissionAnswer {
  const { id, status, story, decision, appeal, arrivedAt, publishedAt, erasedAt, consents, hiddenBy } = submission
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
    photos: submission.photos.map(({ id: photo, status, outcome, reason, problem, alt }) => ({
      photo,
      status,
      ...(outcome && { outcome }),
      ...(reason && { reason, ...statementFor(reason, decision) }),
      ...(problem && { problem: pickProblem(problem) }),
      ...(alt && { alt }),
    })),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        at: decision.at,
        ...(decision.reason && { reason: decision.reason }),
        ...(decision.explanation && { explanation: decision.explanation }),
        automated: decision.automated !== undefined,
        ...(isAgainst(decision.outcome) && foundIn(submission)),
        redress: redressOf(decision, canAppeal),
        ...(decision.statement && { statement: told(decision.statement) }),
        ...(decision.alone && { alone: decision.alone }),
      },
    }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at, from: appeal.from } }),
    ...(hiddenBy && { hiddenFor: hiddenBy.ground, hidden: hiddenSince(hiddenBy) }),
    canAppeal,
    ...(submission.silent && { silent: submission.silent }),
    ...(submission.emailVerified && { emailConfirmed: true as const }),
    story: { ...(story.title && { title: story.title }), ...(story.text && { text: story.text }), lang: story.lang },
    consents: { terms: consents.terms, uses: [...consents.uses] },
    ...(status === 'published' && { url: `${url}${storyPath(submission.city, id)}` }),
  }
}

const hiddenSince = ({ at, statement }: NonNullable<Submission['hiddenBy']>) => ({
  at,
  redress: [...HIDDEN_REDRESS],
  ...(statement && { statement: told(statement) }),
})

const statementFor = (reason: Reason, decision: Decision | undefined) => {
  const statement = decision?.photoStatements?.find(each => each.reason === reason)
  return statement && { statement: told(statement) }
}

/** Pick what is told of a statement. */
export const told = ({ version, lang, label, about, ground, rule, reported, detected }: Statement) => ({
  version,
  lang,
  label,
  about,
  ground,
  ...(rule && { rule }),
  reported,
  detected,
})

const pickProblem = ({ code, expected, received }: NonNullable<Submission['photos'][number]['problem']>) => ({
  code,
  ...(expected && { expected }),
  ...(received && { received }),
})

export const mayAppeal = ({ status, appeal, erasedAt }: Submission) => (status === 'declined' || status === 'removed') && !appeal && !erasedAt

const isAgainst = (outcome: Outcome) => outcome === 'decline' || outcome === 'remove'

/** What machines had found when the decision was made (Digital Services Act, article 17 (3) c); nothing where they were not concerned. */
export function foundIn({ decision, photos, textCheck }: Submission): { found?: Grounds[number]['category'][] } {
  const asked = [textCheck, ...photos].filter(check => asksForCare(check?.verdict)).flatMap(check => check?.grounds ?? [])
  const found = decision?.automated ?? [...new Set(asked.map(({ category }) => category))]
  return found.length > 0 ? { found } : {}
}

/** Ways of redress against a decision that did not go the contributor's way (Digital Services Act, article 17 (3) f). */
export function redressOf(decision: Pick<Decision, 'outcome' | 'statement' | 'photoReasons' | 'photoStatements'>, canAppeal: boolean): Redress[] {
  const { outcome, statement, photoReasons, photoStatements } = decision
  if (!isAgainst(outcome) && !statement && !photoReasons && !photoStatements) return []
  return [...(canAppeal ? (['appeal'] as const) : []), 'dispute-body', 'court']
}

/** The same against what was hidden for a notice: a person looks at it anyway. */
export const HIDDEN_REDRESS = ['dispute-body', 'court'] as const satisfies Redress[]
