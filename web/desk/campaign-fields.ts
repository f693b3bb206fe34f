import type { Campaign } from '../../shared/campaign.ts'
import { campaignCalls, type Stamped } from './calls.ts'
import { type PolicyFields, policyFields, policyOf } from './policy-fields.ts'

/** A campaign for its form: its policy is laid flat, so that two people clash in single fields. */
export type CampaignFields = Omit<Campaign, 'policy'> & PolicyFields

export const fieldsOf = ({ policy = { hold: {} }, ...rest }: Campaign): CampaignFields => ({ ...rest, ...policyFields(policy, '–') })

/** The campaign that the fields describe. */
export function campaignOf(fields: CampaignFields): Campaign {
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('policy/'))) as Omit<Campaign, 'policy'>
  const policy = policyOf(fields, undefined)
  return { ...rest, ...((policy.refuse || Object.keys(policy.hold).length > 0) && { policy }) }
}

const campaignIn = ({ thing, stamp }: Stamped<CampaignFields>): Stamped<Campaign> => ({ thing: campaignOf(thing), ...(stamp !== undefined && { stamp }) })

export const calls = {
  ...campaignCalls,
  list: async (city: string) => (await campaignCalls.list(city)).map(({ thing, ...rest }): Stamped<CampaignFields> => ({ thing: fieldsOf(thing), ...rest })),
  save: (city: string, thing: Stamped<CampaignFields>) => campaignCalls.save(city, campaignIn(thing)),
  remove: (city: string, thing: Stamped<CampaignFields>) => campaignCalls.remove(city, campaignIn(thing)),
}
