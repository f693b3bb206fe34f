import { type Beside, readShadow, type ShadowFinding } from '../../shared/shadow.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { Picture } from '../ports.ts'
import { textsOf } from './look-at-text.ts'

/**
 * Let the shadow look at a photo and, unless it has, at the words, while the intake goes on. Answers what it has said by the time that is asked:
 * nobody waits for it, and what it fails at is a line in the log.
 */
export function lookBeside(
  { shadow, log }: Pick<Context, 'shadow' | 'log'>,
  picture: Picture,
  submission: Submission,
  photo: string,
): () => Beside | undefined {
  const said: Beside = {}
  const open = new Set<keyof Beside>()
  const ask = (about: keyof Beside, question: () => Promise<unknown>) => {
    open.add(about)
    Promise.resolve()
      .then(question)
      .then(answer => {
        said[about] = surest(readShadow(about, answer))
      })
      .catch(error => log.warn({ submission: submission.id, photo, about, error: String(error) }, 'the shadow could not look: nothing follows'))
      .finally(() => open.delete(about))
  }
  const { image, text } = shadow ?? {}
  if (image) ask('photo', () => image.judge(picture))
  const texts = text && !submission.wordsShadow ? textsOf(submission) : []
  if (text && texts.length > 0) ask('words', () => text.judge(texts, submission.story.lang))

  return () => {
    for (const about of open) log.warn({ submission: submission.id, photo, about }, 'the shadow had not answered when the photo was ready: nothing follows')
    return said.photo || said.words ? { ...said } : undefined
  }
}

/** One finding a category, so that a crowd of them does not grow the submission. */
function surest(findings: readonly ShadowFinding[]): ShadowFinding[] {
  const found = new Map<string, ShadowFinding>()
  for (const each of findings) if (each.score > (found.get(each.category)?.score ?? -1)) found.set(each.category, each)
  return [...found.values()]
}
