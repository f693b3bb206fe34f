import { NetworkError, ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { useProblem } from './use-problem.ts'

/** Answers a function that says why a call did not work. */
export function useFailure(): (cause: unknown) => string {
  const say = useSay()
  const problemText = useProblem()
  return cause => {
    if (cause instanceof ProblemError) return problemText(cause.problem)
    if (cause instanceof NetworkError) return say('status-page.not-sent')
    throw cause
  }
}
