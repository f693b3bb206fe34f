import { type Policy, policyOver } from '../../shared/policy.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** The policy that a submission is judged by: its city's, and over that its campaign's. */
export async function policyFor({ catalog }: Pick<Context, 'catalog'>, { city, campaign }: Pick<Submission, 'city' | 'campaign'>): Promise<Policy> {
  const call = campaign === undefined ? undefined : (await catalog.campaigns(city)).find(({ slug }) => slug === campaign)
  return policyOver((await catalog.city(city))?.policy, call?.policy)
}
