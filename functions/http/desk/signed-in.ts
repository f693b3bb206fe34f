import { createMiddleware } from 'hono/factory'
import type { Member } from '../../../shared/member.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { noteActivity } from '../../submissions/note-activity.ts'
import type { BodyEnv } from '../body-hash.ts'
import { isSecureRequest } from '../login/secure-request.ts'
import { memberOf } from '../login/session.ts'

export interface DeskEnv {
  Variables: BodyEnv['Variables'] & { member: Member }
}

/** Let only members with a session pass, over a connection that may carry one; nothing behind it is kept by any cache. */
export const signedIn = (context: Context) =>
  createMiddleware<DeskEnv>(async function signedIn(c, next) {
    c.header('Cache-Control', 'private, no-store')
    if (!isSecureRequest(c, context.config)) throw new AppError('not-secure', `expected https or this very machine, received "${new URL(c.req.url).host}"`)
    const member = await memberOf(c, context)
    if (!member) throw new AppError('not-signed-in', 'expected the cookie of a desk session that has not ended')
    c.set('member', await noteActivity(context, member))
    await next()
  })
