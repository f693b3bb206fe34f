import type { Context as Request } from 'hono'
import { AppError } from '../../errors.ts'
import type { Basis } from '../../submissions/desk-stamp.ts'

/** What a writer saw (RFC 9110, section 13): `If-None-Match: *` makes something new, `If-Match` changes what has that tag. */
export function basisOf(c: Request): Basis {
  if (c.req.header('If-None-Match')?.trim() === '*') return { kind: 'new' }
  const stamp = /^"([0-9a-f]{16})"$/.exec(c.req.header('If-Match')?.trim() ?? '')?.[1]
  if (!stamp) throw new AppError('bad-request', 'expected "If-None-Match: *" for something new, or "If-Match" with the stamp that was read')
  return { kind: 'over', stamp }
}

/** The stamp of what is changed or removed, where nothing new can be made. */
export function stampIn(c: Request): string {
  const basis = basisOf(c)
  if (basis.kind === 'new') throw new AppError('bad-request', 'expected "If-Match" with the stamp that was read')
  return basis.stamp
}
