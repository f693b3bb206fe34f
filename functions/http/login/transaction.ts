import type { Context as Request } from 'hono'
import * as v from 'valibot'
import type { Config } from '../../config.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'

/** Seconds a person has between "sign in" and coming back. */
const LIFETIME = 900

/** A login in progress, kept in the browser that began it, so that an answer brought by any other is refused. */
const Transaction = v.strictObject({
  state: v.string(),
  nonce: v.string(),
  /** PKCE (RFC 7636). */
  verifier: v.string(),
  /** Where to go afterwards: a path of the desk, or back to an invitation. */
  to: v.pipe(v.string(), v.regex(/^\/(?:desk(?:[/?][^\s\\]*)?|login\/join(?:\?lang=[a-z]{2})?)$/)),
})
export type Transaction = v.InferOutput<typeof Transaction>

export function beginTransaction(c: Request, config: Config, transaction: Transaction): void {
  writeCookie(c, config, 'login', Buffer.from(JSON.stringify(transaction)).toString('base64url'), LIFETIME)
}

/** Take the login in progress out of the browser: it can be used once. */
export function takeTransaction(c: Request, config: Config): Transaction | undefined {
  const value = readCookie(c, config, 'login')
  if (!value) return undefined
  dropCookie(c, config, 'login')
  try {
    const result = v.safeParse(Transaction, JSON.parse(Buffer.from(value, 'base64url').toString()))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** A path of the desk as asked for, or the desk itself: never another page, never another host. */
export const deskPath = (asked: string | undefined) => {
  const result = v.safeParse(Transaction.entries.to, asked)
  return result.success && result.output.length <= 400 ? result.output : '/desk'
}
