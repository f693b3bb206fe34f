import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { sayFailure, signInHref } from './say-failure.ts'

/** What went wrong, what is safe, and the way on: try again, or sign in again where the session has ended. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useSay()
  const signIn = signInHref(error)
  return (
    <div class="desk-failure">
      <Note kind="error" title={say('desk.failed')} role="alert">
        <p>{sayFailure(say, error)}</p>
        {signIn ? (
          <a class="button button-quiet" href={signIn}>
            {say('desk.sign-in')}
          </a>
        ) : (
          <Button onClick={onRetry}>{say('desk.retry')}</Button>
        )}
      </Note>
    </div>
  )
}
