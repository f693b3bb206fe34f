import * as v from 'valibot'
import { Member, mayAct, memberId } from '../../shared/member.ts'
import { sha256Hex } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { checkBasis, stampOf } from './desk-stamp.ts'

export const Grants = v.pipe(Member.entries.roles, v.maxLength(200))
export type Grants = v.InferOutput<typeof Grants>

/** A short name for a member in addresses: issuers and subjects hold whatever they like. */
const keyOf = async (member: Member) => (await sha256Hex(memberId(member))).slice(0, 16)

/** Everyone who ever signed in, those without a role first; for admins. */
export async function listMembers({ catalog }: Pick<Context, 'catalog'>, admin: Member) {
  requireAdmin(admin)
  const items = await Promise.all((await catalog.members()).map(member => described(member, admin)))
  return { items: items.sort((a, b) => Number(a.roles.length > 0) - Number(b.roles.length > 0) || a.name.localeCompare(b.name)) }
}

/**
 * Give someone other roles: an admin of a city changes the grants of that city, an admin of everything all of them, and
 * nobody their own, so that one admin always remains.
 */
export async function grantRoles({ catalog, log }: Pick<Context, 'catalog' | 'log'>, admin: Member, key: string, roles: Grants, stamp: string) {
  requireAdmin(admin)
  const all = await Promise.all((await catalog.members()).map(async member => ({ member, key: await keyOf(member) })))
  const found = all.find(each => each.key === key)?.member
  if (!found) throw notFound('member', key)
  if (memberId(found) === memberId(admin)) throw new AppError('not-possible-now', 'expected another admin to change your own roles')
  await checkBasis({ thing: { slug: key, ...found } }, { kind: 'over', stamp }, key)
  const changed = [...found.roles, ...roles].filter(({ city, role }) => has(found.roles, city, role) !== has(roles, city, role))
  const foreign = changed.find(({ city }) => !mayAct(admin, city, 'admin'))
  if (foreign) throw notFound('city', foreign.city)
  await catalog.putMember({ ...found, roles })
  log.info({ member: key, grants: roles.length }, 'roles granted')
  return described({ ...found, roles }, admin)
}

const has = (roles: Grants, city: string, role: string) => roles.some(grant => grant.city === city && grant.role === role)

function requireAdmin({ roles }: Member): void {
  if (!roles.some(({ role }) => role === 'admin')) throw notFound('page', 'members')
}

async function described(member: Member, admin: Member) {
  const key = await keyOf(member)
  const { name, issuer, subject, roles } = member
  return { key, name, issuer, subject, roles, mine: memberId(member) === memberId(admin), stamp: await stampOf({ slug: key, ...member }) }
}
