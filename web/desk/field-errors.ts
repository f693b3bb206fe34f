import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { ProblemError } from '../lib/api.ts'

/** What is wrong with the fields of a form, by JSON pointer, as a message of the catalogues. */
export type FieldErrors = Partial<Record<string, MessageKey>>

/** The marks of a refused save; `undefined` when it failed for another reason than its fields. */
export function fieldErrorsOf(error: unknown): FieldErrors | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'bad-fields') return undefined
  return Object.fromEntries((error.problem.errors ?? []).map(({ pointer }) => [pointer, messageFor(pointer)]))
}

function messageFor(pointer: string): MessageKey {
  if (pointer === '/slug') return 'desk.error-slug'
  if (pointer === '/theme') return 'desk.error-theme'
  if (pointer === '/closes') return 'desk.error-closes'
  if (pointer.startsWith('/location')) return 'desk.error-position'
  if (pointer === '/publisher/email') return 'desk.error-email'
  if (pointer.startsWith('/clocks/')) return 'desk.error-number'
  if (pointer.startsWith('/excludedOrigins')) return 'desk.error-sites'
  if (pointer.startsWith('/policy/')) return 'desk.error-policy'
  if (/^\/(title|prompt|name|questions\/\d+)\//.test(pointer)) return 'desk.error-first'
  return 'desk.error-field'
}

/** Say an error of a field where there is one. */
export const sayError = (say: (key: MessageKey, params?: Params) => string, errors: FieldErrors, pointer: string) => {
  const key = errors[pointer]
  return key && say(key)
}
