import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { type Problem, problemCode } from '../../shared/problem.ts'
import { NetworkError, ProblemError } from '../lib/api.ts'
import { moment } from './age.ts'

type Say = (key: MessageKey, params?: Params) => string

/** A failed call in words: what happened and what is safe. */
export function sayFailure(say: Say, error: unknown): string {
  if (error instanceof ProblemError) return sayProblem(say, error.problem)
  return say(error instanceof NetworkError ? 'desk.offline' : 'problem.internal')
}

/** What the gallery answered, in words, with who was faster and when. */
export function sayProblem(say: Say, { type, expected = '', received = '', by = '', at }: Problem): string {
  const when = at ? moment(at, document.documentElement.lang) : ''
  return say(`problem.${problemCode(type) ?? 'internal'}`, { expected, received, by: sayActor(say, by), at: when })
}

/** Who was faster: a person by name, or the contributor. */
export const sayActor = (say: Say, by: string) => (by === 'contributor' ? say('desk.actor-contributor') : by === 'machine' ? say('desk.actor-machine') : by)

/** Where to sign in again and come back, when that is what a failure asks for. */
export function signInHref(error: unknown): string | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'not-signed-in') return undefined
  return `/login?${new URLSearchParams({ to: location.pathname + location.search })}`
}
