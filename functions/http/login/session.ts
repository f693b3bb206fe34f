import type { Context as Request } from 'hono'
import type { Member } from '../../../shared/member.ts'
import { sha256Hex } from '../../../shared/token.ts'
import type { Context } from '../../context.ts'
import type { Session } from '../../ports.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'
import { issuerAddress } from './relying-party.ts'

const HOURS = 12

/** Open a session of the desk: a 256-bit secret for the browser, its hash for us. One that the browser had before ends. */
export async function openSession(c: Request, context: Context, { issuer, subject, name }: Member, idToken: string | undefined): Promise<void> {
  const { config, sessions, secret, now } = context
  const before = readCookie(c, config, 'session')
  if (before) await sessions.remove(await sha256Hex(before))
  const value = secret()
  const expiresAt = new Date(now().getTime() + HOURS * 3_600_000).toISOString()
  await sessions.put(await sha256Hex(value), { issuer, via: issuerAddress(config), subject, name, expiresAt, ...(idToken && { idToken }) })
  writeCookie(c, config, 'session', value, HOURS * 3600)
}

/** Who asks; `undefined` without a session. Roles are read anew each time, so that taking one away works at once. */
export async function memberOf(c: Request, { config, sessions, catalog, now }: Context): Promise<Member | undefined> {
  const value = readCookie(c, config, 'session')
  if (!value) return undefined
  const session = await sessions.get(await sha256Hex(value), now().toISOString())
  // Of the issuer that is in charge now: who left with an earlier one has to log in anew.
  return session && session.via === issuerAddress(config) ? await catalog.member(session.issuer, session.subject) : undefined
}

/** End the session, here and in the browser; answers what it was. */
export async function closeSession(c: Request, { config, sessions, now }: Context): Promise<Session | undefined> {
  const value = readCookie(c, config, 'session')
  dropCookie(c, config, 'session')
  if (!value) return undefined
  const hash = await sha256Hex(value)
  const session = await sessions.get(hash, now().toISOString())
  await sessions.remove(hash)
  return session
}
