import type { Member } from '../../shared/member.ts'
import type { Context } from '../context.ts'

/** Note the day on which a member did something: a day and no time, once a day. Where somebody else writes the member just then, the next request does. */
export async function noteActivity({ catalog, now, log }: Pick<Context, 'catalog' | 'now' | 'log'>, member: Member): Promise<Member> {
  const seen = now().toISOString().slice(0, 10)
  if (member.seen === seen) return member
  const active = { ...member, seen }
  try {
    return (await catalog.saveMember(active, member)) ? active : member
  } catch (error) {
    // Who was here when is no reason to keep anybody from their work.
    log.warn({ err: error }, 'the day of a member could not be noted')
    return member
  }
}
