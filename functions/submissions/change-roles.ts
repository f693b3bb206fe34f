import { differingGrants, type Grant, type Member, mayAct, memberId, type RoleChange } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'

/** Others who changed roles just then, in a row, after which something else must be wrong. */
const ATTEMPTS = 20

type Part = Pick<Context, 'catalog' | 'log' | 'now'>

interface Asked {
  /** Who changes them; absent where the configuration says so. */
  by?: Pick<Member, 'issuer' | 'subject' | 'name'>
  why?: RoleChange['why']
  of: Pick<Member, 'issuer' | 'subject'>
  /** The roles from now on, by what both are at this very moment; throws where that may not be. */
  roles(found: Member, by: Member | undefined): Grant[]
}

/**
 * Change the roles of a person. The list of changes is what orders them: each is judged by the members as all changes before it have left
 * them, and takes its number on the condition that it is the next. So two admins can't take each other's last role, and a change
 * that was interrupted is brought to its end by whoever comes next.
 */
export async function changeRoles(context: Part, asked: Asked): Promise<Member> {
  const { catalog, now, log } = context
  const { by, why, of } = asked
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const last = await settleRoles(context)
    const members = await catalog.members()
    const find = (id: string) => members.find(each => memberId(each) === id)
    const found = find(memberId(of))
    if (!found) throw notFound('member', of.subject)
    const roles = asked.roles(found, by && find(memberId(by)))
    const { taken, given } = differingGrants(found.roles, roles)
    if (taken.length === 0 && given.length === 0) return found
    expectAdmins(members, found, roles, taken)
    const change: RoleChange = {
      number: last + 1,
      at: now().toISOString(),
      ...(by && { by: { id: memberId(by), name: by.name } }),
      member: { issuer: found.issuer, subject: found.subject, name: found.name },
      ...(why && { why }),
      before: found.roles,
      after: roles,
    }
    if (!(await catalog.addRoleChange(change))) continue
    log.info({ change: change.number, given: given.length, taken: taken.length }, 'roles changed')
    return (await project(context, change)) ?? { ...found, roles }
  }
  throw new AppError('unavailable', `expected to change roles within ${ATTEMPTS} attempts, others were faster each time`)
}

/** Bring the newest change to its end; answers its number. */
export async function settleRoles(context: Part): Promise<number> {
  const [last] = await context.catalog.roleChanges(1)
  if (!last) return 0
  await project(context, last)
  return last.number
}

/** Make the member agree with a change, whatever else of the member is written meanwhile. */
async function project({ catalog }: Part, { number, member: { issuer, subject }, before, after }: RoleChange): Promise<Member | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const member = await catalog.member(issuer, subject)
    // Somebody who came from another house or anew has roles that this change was not about.
    if (!member || (member.change ?? 0) >= number || !isSame(member.roles, before)) return member
    const changed = { ...member, roles: after, change: number }
    if (await catalog.saveMember(changed, member)) return changed
  }
  throw new AppError('unavailable', `expected to store a member within ${ATTEMPTS} attempts, others were faster each time`)
}

const isSame = (one: readonly Grant[], other: readonly Grant[]) => Object.values(differingGrants(one, other)).every(each => each.length === 0)

/** Where there is an admin, one remains: of each city that loses one, and of every city. */
function expectAdmins(members: readonly Member[], found: Member, roles: Grant[], taken: readonly Grant[]): void {
  const after = members.map(each => (each === found ? { ...each, roles } : each))
  for (const { city, role } of taken) {
    if (role === 'admin' && !after.some(each => mayAct(each, city, 'admin')))
      throw new AppError('not-possible-now', `expected an admin of ${city === '*' ? 'every city' : city} to remain, ${found.name} is the last one`)
  }
}
