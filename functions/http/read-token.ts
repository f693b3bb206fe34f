import type { Context as Request } from 'hono'
import * as v from 'valibot'
import { LIMITS } from '../../shared/limits.ts'
import { TOKEN_PATTERN } from '../../shared/paths.ts'
import { AppError } from '../errors.ts'

/** Why somebody asks for a second look. */
export const AppealBody = v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1, 'expected some words'), v.maxLength(LIMITS.explanation)) })

/** The contributor's secret: malformed is 401; one that opens nothing is told like an unknown id, by the use case. */
export function readToken(c: Request): string {
  const token = c.req.header('veduta-token')
  if (!token || !TOKEN_PATTERN.test(token)) {
    const received = token ? `${token.length} characters` : 'none'
    throw new AppError('bad-token', `expected the header Veduta-Token with 32 bytes in base64url (43 characters), received ${received}`)
  }
  return token
}
