import type { City } from '../../shared/city.ts'
import { type Member, mayAct, type Role } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'

/** The cities in which a member may act as `needed`; the ones that exist, in the order of the catalogue. */
export async function citiesOf({ catalog }: Pick<Context, 'catalog'>, member: Member, needed: Role): Promise<City[]> {
  return (await catalog.cities()).filter(({ slug }) => mayAct(member, slug, needed))
}

/** A city where the member may act as `needed`; any other is as if it were not there. */
export async function cityFor({ catalog }: Pick<Context, 'catalog'>, member: Member, slug: string, needed: Role): Promise<City> {
  const city = mayAct(member, slug, needed) ? await catalog.city(slug) : undefined
  if (!city) throw notFound('city', slug)
  return city
}

/** A submission of a city where the member moderates; any other is as if it were not there. */
export async function submissionFor({ submissions }: Pick<Context, 'submissions'>, member: Member, id: string): Promise<Submission> {
  const submission = await submissions.get(id)
  if (!submission || !mayAct(member, submission.city, 'moderator')) throw notFound('submission', id)
  return submission
}
