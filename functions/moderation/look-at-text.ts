import { TAG_SEPARATOR, type TextFinding } from '../../shared/moderation.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { JudgedText } from '../ports.ts'

/** A finding that is weaker says nothing and is not stored. */
const FAINT = 0.05

/** Findings of one submission that are stored, the strongest first: more would tell a moderator nothing new. */
const MOST = 60

/** Every text of a submission that the public would see, as it was sent. */
export function textsOf({ story, credit, tags, photos }: Pick<Submission, 'story' | 'credit' | 'tags' | 'photos'>): JudgedText[] {
  const texts: JudgedText[] = [
    { field: 'title', text: story.title ?? '' },
    { field: 'text', text: story.text ?? '' },
    { field: 'credit', text: credit },
    { field: 'tags', text: tags.join(TAG_SEPARATOR) },
    ...photos.map(({ id, alt = '' }): JudgedText => ({ field: 'alt', photo: id, text: alt })),
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

/** Let every judge read the words of a submission. Where one can't, that is a finding too, and a person must read with care. */
export async function lookAtText({ textJudges, log }: Pick<Context, 'textJudges' | 'log'>, submission: Submission): Promise<TextFinding[]> {
  const texts = textsOf(submission)
  const rate: TextFinding[] = submission.often ? [{ category: 'rate', score: 1, provider: 'veduta', version: '1' }] : []
  if (texts.length === 0) return rate
  const found = await Promise.all(
    textJudges.map(async (each): Promise<TextFinding[]> => {
      try {
        return (await each.judge(texts, submission.story.lang)).filter(({ score }) => !(score < FAINT))
      } catch (error) {
        log.warn({ submission: submission.id, error: String(error) }, 'a judge could not read a text: it is held')
        return [{ category: 'unavailable', score: 1, provider: 'veduta', version: '1' }]
      }
    }),
  )
  return [...rate, ...found.flat()].sort((a, b) => b.score - a.score).slice(0, MOST)
}
