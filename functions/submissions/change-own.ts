import * as v from 'valibot'
import { type Member, memberId } from '../../shared/member.ts'
import { Lang } from '../../shared/text.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'

/** Body of `PUT /api/v1/desk/me`: what members choose for themselves. */
export const OwnBody = v.strictObject({ digest: v.optional(v.picklist(['on', 'off'])), lang: v.optional(Lang) })
export type OwnBody = v.InferOutput<typeof OwnBody>

/** Others who changed the same member just then, in a row, after which something else must be wrong. */
const ATTEMPTS = 20

/** Choose whether what waits is mailed, and in which language. */
export async function changeOwn({ catalog }: Pick<Context, 'catalog'>, { issuer, subject }: Member, { digest, lang }: OwnBody): Promise<Member> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await catalog.member(issuer, subject)
    if (!before) throw new AppError('not-found', `expected the member ${memberId({ issuer, subject })} to be there`)
    const { digest: present, ...rest } = before
    const chosen = digest ?? present ?? 'on'
    const next: Member = { ...rest, ...(lang && { lang }), ...(chosen === 'off' && { digest: chosen }) }
    if (await catalog.saveMember(next, before)) return next
  }
  throw new AppError('unavailable', `expected to store a member within ${ATTEMPTS} attempts, others were faster each time`)
}
