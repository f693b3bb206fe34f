import { privateLink } from '../lib/private-link.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import type { Obstacle } from './use-post.ts'
import { useProblem } from './use-problem.ts'

/** Why nothing was sent, what is safe, and what to do. */
export function ObstacleNote({ obstacle }: { obstacle: Obstacle | undefined }) {
  const say = useSay()
  const { lang } = useWords()
  const problemText = useProblem()
  if (!obstacle) return null
  if (obstacle.kind === 'sent-before') {
    return (
      <Note kind="warning" role="alert" title={say('share.sent-before-title')}>
        <p>{say('share.sent-before')}</p>
        <p>
          <a href={privateLink(obstacle.id, obstacle.token, lang)}>{say('share.sent-open')}</a>
        </p>
      </Note>
    )
  }
  return (
    <Note kind="error" role="alert" title={say('share.failed-title')}>
      <p>{obstacle.kind === 'problem' ? problemText(obstacle.problem) : say('problem.internal')}</p>
      <p>{say('share.failed-safe')}</p>
    </Note>
  )
}
