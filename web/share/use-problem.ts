import { type Problem, problemCode } from '../../shared/problem.ts'
import { useSay } from '../lib/words.tsx'

/** Answers a function that says a problem in the language of the page, with what was expected and what came. */
export function useProblem(): (problem: Problem) => string {
  const say = useSay()
  return ({ type, expected = '', received = '', retryAfter = 0 }) =>
    say(`problem.${problemCode(type) ?? 'internal'}`, { expected, received, count: retryAfter })
}
