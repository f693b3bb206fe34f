import * as v from 'valibot'
import type { DeskMember, DeskRoleChange, NamedCampaign } from '../../shared/desk-people.ts'
import { differingGrants, Grant, type Member, mayAct, memberId, type RoleChange } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { changeRoles, settleRoles } from './change-roles.ts'
import { checkBasis, stampOf } from './desk-stamp.ts'
import { keyOf } from './member-key.ts'
import { nameCampaigns } from './name-campaigns.ts'

export const Grants = v.pipe(v.array(Grant), v.maxLength(200))
export type Grants = v.InferOutput<typeof Grants>

/** Changes of roles that are shown: the newest. */
const SHOWN = 100

/** The answer to whoever asks who is at the desk. */
export interface Members {
  items: DeskMember[]
  changes: DeskRoleChange[]
  campaigns: NamedCampaign[]
}

type Part = Pick<Context, 'catalog' | 'log' | 'now'>

/** Only what a change of the roles is made over: that somebody was here today is no conflict. */
const stampOfRoles = ({ roles }: Member) => stampOf(roles)

/** Everyone who ever signed in, those without a role first, and what was changed of their roles; for admins. */
export async function listMembers(context: Part, admin: Member): Promise<Members> {
  requireAdmin(admin)
  await settleRoles(context)
  const items = await Promise.all((await context.catalog.members()).map(member => described(member, admin)))
  const changes = (await context.catalog.roleChanges(SHOWN)).flatMap(change => toldTo(admin, change))
  const grants = [...items.flatMap(({ roles }) => roles), ...changes.flatMap(({ given, taken }) => [...given, ...taken])]
  return {
    items: items.sort((a, b) => Number(a.roles.length > 0) - Number(b.roles.length > 0) || a.name.localeCompare(b.name)),
    changes,
    campaigns: await nameCampaigns(context, grants),
  }
}

/**
 * Give someone other roles: an admin of a city changes the grants of that city, an admin of everything all of them, and
 * nobody their own, so that one admin always remains.
 */
export async function grantRoles(context: Part, admin: Member, key: string, roles: Grants, stamp: string): Promise<DeskMember> {
  const of = await memberWith(context, admin, key)
  await checkBasis({ thing: of.roles }, { kind: 'over', stamp }, key)
  await expectKnown(context, differingGrants(of.roles, roles).given)
  const changed = await changeRoles(context, {
    by: admin,
    of,
    roles(found, by) {
      requireAdmin(by)
      if (differs(found.roles, of.roles)) throw new AppError('version-conflict', `expected the roles of ${found.name} as they were seen, someone changed them`)
      expectOwn(by, found.roles, roles)
      return roles
    },
  })
  return described(changed, admin)
}

/** Take every role from someone, and forget that they were here; for whoever is an admin wherever they have a role. */
export async function removeMember(context: Part, admin: Member, key: string): Promise<void> {
  const of = await memberWith(context, admin, key)
  await changeRoles(context, {
    by: admin,
    of,
    why: 'removal',
    roles(found, by) {
      requireAdmin(by)
      expectOwn(by, found.roles, [])
      return []
    },
  })
  const left = await context.catalog.member(of.issuer, of.subject)
  // Whoever was given a role in this very moment stays.
  if (left && left.roles.length === 0) await context.catalog.removeMember(left)
}

async function memberWith({ catalog }: Part, admin: Member, key: string): Promise<Member> {
  requireAdmin(admin)
  const all = await Promise.all((await catalog.members()).map(async member => ({ member, key: await keyOf(member) })))
  const found = all.find(each => each.key === key)?.member
  if (!found) throw notFound('member', key)
  if (memberId(found) === memberId(admin)) throw new AppError('not-possible-now', 'expected another admin to change your own roles')
  return found
}

/** What is given is of campaigns that there are. */
export async function expectKnown({ catalog }: Pick<Context, 'catalog'>, given: readonly Grant[]): Promise<void> {
  for (const { city, campaign } of given)
    if (campaign !== undefined && !(await catalog.campaigns(city)).some(({ slug }) => slug === campaign)) throw notFound('campaign', campaign)
}

const differs = (before: readonly Grant[], after: readonly Grant[]) => Object.values(differingGrants(before, after)).some(each => each.length > 0)

/** What an admin gives and takes is of cities of their own. */
export function expectOwn(admin: Member | undefined, before: readonly Grant[], after: readonly Grant[]): void {
  const { taken, given } = differingGrants(before, after)
  const foreign = [...taken, ...given].find(({ city }) => !admin || !mayAct(admin, city, 'admin'))
  if (foreign) throw notFound('city', foreign.city)
}

export function requireAdmin(member: Member | undefined): void {
  if (!member?.roles.some(({ role }) => role === 'admin')) throw notFound('page', 'members')
}

/** How to reach people, and when they were here, is told of those who have no role yet or one that concerns the admin. */
async function described(member: Member, admin: Member): Promise<DeskMember> {
  const { name, issuer, subject, email, roles, seen } = member
  const isTheirs = roles.length === 0 || roles.some(({ city }) => city === '*' || mayAct(admin, city, 'admin'))
  return {
    key: await keyOf(member),
    name,
    issuer,
    subject,
    ...(isTheirs && email && { email }),
    roles,
    ...(isTheirs && seen && { seen }),
    mine: memberId(member) === memberId(admin),
    stamp: await stampOfRoles(member),
  }
}

/** Of a change what is of the admin's cities; nothing where nothing is. */
function toldTo(admin: Member, { number, at, by, member, why, before, after }: RoleChange): DeskRoleChange[] {
  const { taken, given } = differingGrants(before, after)
  const isTheirs = ({ city }: Grant) => city === '*' || mayAct(admin, city, 'admin')
  const told = { taken: taken.filter(isTheirs), given: given.filter(isTheirs) }
  if (told.taken.length + told.given.length === 0) return []
  return [{ number, at, ...(by && { by: by.name }), name: member.name, ...(why && { why }), ...told }]
}
