import type { Photo } from './photo.ts'
import type { Reason } from './reasons.ts'
import type { Status, Submission } from './submission.ts'

/** What machines found in one photo or in the words, by category in hundredths, and whether people refused it for that. Nothing that was sent, and nobody. */
export interface Judged {
  found: Record<string, number>
  agreed: string[]
}

/** Reasons that confirm a category; any does where none is named, as for what says nothing of why. */
const CONFIRM: Record<string, readonly Reason[]> = {
  nudity: ['nudity', 'children', 'unlawful'],
  sexual: ['nudity', 'children', 'insult', 'unlawful'],
  'drawing-sexual': ['nudity', 'unlawful'],
  violence: ['violence', 'unlawful'],
  hate: ['hate', 'insult', 'unlawful'],
  insult: ['insult', 'hate', 'unlawful'],
  threat: ['violence', 'hate', 'insult', 'unlawful'],
  'personal-data': ['personal-data', 'people-recognisable'],
  'link-spam': ['advertising'],
  duplicate: ['duplicate'],
}

/** Notes on where to look, and checks that did not run, are no findings that anybody could agree with. */
const NO_CLAIM: readonly string[] = ['face', 'language', 'rate', 'unavailable']

type Found = readonly { category: string; score: number }[]

const STANDS: readonly Status[] = ['published', 'hidden', 'declined', 'removed', 'appealed']

/** A machine would agree with itself. */
const isByPeople = ({ decision, status }: Submission) => decision !== undefined && !decision.automated && STANDS.includes(status)

/** What was found in a submission whose decision stands, beside what people decided; nothing where none stands or the contributor took it back. */
export function judgedOf(submission: Submission): Judged[] {
  if (!isByPeople(submission)) return []
  return [...(submission.judged ?? []), ...freshIn(submission, submission.photos, true)]
}

/** What of it stays where photos are forgotten, and the words with them. */
export function stillJudged(submission: Submission, photos: readonly Photo[], words: boolean): Pick<Submission, 'judged'> {
  if (!isByPeople(submission)) return {}
  const judged = [...(submission.judged ?? []), ...freshIn(submission, photos, words)]
  return judged.length > 0 ? { judged } : {}
}

function freshIn(submission: Submission, photos: readonly Photo[], words: boolean): Judged[] {
  const isShown = submission.status === 'published' || submission.status === 'hidden'
  const reason = submission.decision?.reason
  const of = (findings: Found, isRefused: boolean, because: Reason | undefined): Judged[] => {
    const found: Record<string, number> = {}
    for (const { category, score } of findings)
      if (!NO_CLAIM.includes(category)) found[category] = Math.max(found[category] ?? 0, Math.round(Math.min(1, Math.max(0, score)) * 100))
    const categories = Object.keys(found)
    if (categories.length === 0) return []
    return [{ found, agreed: isRefused ? categories.filter(category => (isShown && !because) || confirms(category, because)) : [] }]
  }
  return [
    ...photos.flatMap(photo => of(photo.findings, !isShown || photo.outcome === 'refused', isShown ? photo.reason : reason)),
    ...(words ? of(submission.textCheck?.findings ?? [], !isShown, reason) : []),
  ]
}

const confirms = (category: string, reason: Reason | undefined) => !CONFIRM[category] || (reason !== undefined && CONFIRM[category].includes(reason))
