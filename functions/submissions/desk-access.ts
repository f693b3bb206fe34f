import type { City } from '../../shared/city.ts'
import { needsAnother } from '../../shared/decision-step.ts'
import { type Member, mayAct, mayModerate, memberId, type Role } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import { sha256Hex } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'

/** A city where the member may act as `needed`; any other is as if it were not there. */
export async function cityFor({ catalog }: Pick<Context, 'catalog'>, member: Member, slug: string, needed: Role): Promise<City> {
  const city = mayAct(member, slug, needed) ? await catalog.city(slug) : undefined
  if (!city) throw notFound('city', slug)
  return city
}

/** The cities of which a member moderates something: all of it, or campaigns. */
export async function moderatedCities({ catalog }: Pick<Context, 'catalog'>, member: Member): Promise<City[]> {
  return (await catalog.cities()).filter(({ slug }) => moderatesSome(member, slug))
}

/** A city of which the member moderates something; any other is as if it were not there. */
export async function moderatedCity({ catalog }: Pick<Context, 'catalog'>, member: Member, slug: string): Promise<City> {
  const city = moderatesSome(member, slug) ? await catalog.city(slug) : undefined
  if (!city) throw notFound('city', slug)
  return city
}

const moderatesSome = (member: Member, city: string) => mayAct(member, city, 'moderator') || member.roles.some(grant => grant.city === city)

/** A submission that the member moderates, by its city or its campaign; any other is as if it were not there. */
export async function submissionFor({ submissions }: Pick<Context, 'submissions'>, member: Member, id: string): Promise<Submission> {
  const submission = await submissions.get(id)
  if (!submission || !mayModerate(member, submission)) throw notFound('submission', id)
  return submission
}

/** What a submission keeps of a member who sent it while signed in: enough to know the same one again. */
export const senderMark = (member: Member) => sha256Hex(`veduta:sender:1\0${memberId(member)}`)

/**
 * Whether a member sent it: signed in, or with the address that the issuer has verified. Nobody decides on what they sent. Anybody can type
 * the address of a moderator: while nobody has shown that they read what comes to it, it keeps a moderator only from what another may decide.
 */
export async function isOwn(context: Pick<Context, 'catalog'>, submission: Submission, member: Member): Promise<boolean> {
  if (await isSender(submission, member)) return true
  return hasAddressOf(submission, member) && (await othersOn(context, submission, memberId(member))).length > 0
}

/** Members of its city or campaign who may decide on a submission, but for one. Whoever runs the gallery may too, and is not waited for: no digest tells them of one city. */
async function othersOn({ catalog }: Pick<Context, 'catalog'>, submission: Submission, me: string): Promise<Member[]> {
  const others = (await catalog.members()).filter(member => {
    const id = memberId(member)
    return id !== me && isOfCity(member, submission) && !needsAnother(submission, id) && !hasAddressOf(submission, member)
  })
  const areSenders = await Promise.all(others.map(other => isSender(submission, other)))
  return others.filter((_, at) => !areSenders[at])
}

/** Whether a member has a role in the city of a submission, or for its campaign. */
export const isOfCity = ({ roles }: Member, submission: Submission): boolean =>
  mayModerate({ roles: roles.filter(({ city, role }) => city !== '*' || role !== 'admin') }, submission)

const hasAddressOf = ({ email }: Submission, member: Member) => email !== undefined && email.toLowerCase() === member.email

async function isSender(submission: Submission, member: Member): Promise<boolean> {
  if (submission.emailVerified && hasAddressOf(submission, member)) return true
  return submission.sender !== undefined && submission.sender === (await senderMark(member))
}
