import * as v from 'valibot'

/** Why a submission is declined or removed, and the ground it rests on. Labels are in the catalogues as `reason.{code}`. */
export const REASONS = {
  'not-yours': 'law',
  'people-recognisable': 'law',
  children: 'law',
  nudity: 'terms',
  violence: 'terms',
  hate: 'law',
  insult: 'terms',
  advertising: 'terms',
  'not-about-the-city': 'terms',
  'poor-quality': 'terms',
  duplicate: 'terms',
  'personal-data': 'law',
  unlawful: 'law',
  mistake: 'terms',
} as const

export type Reason = keyof typeof REASONS
export const Reason = v.picklist(Object.keys(REASONS) as Reason[])
