import type { Licence } from '../../shared/licence.ts'
import type { PhotoType } from '../../shared/limits.ts'
import type { Location } from '../../shared/place.ts'
import type { Problem } from '../../shared/problem.ts'

/** What a person has filled in, as the form holds it. */
export interface Fields {
  campaign: string
  place: string
  location?: Location | undefined
  title: string
  text: string
  lang: string
  credit: string
  email: string
  licence: Licence
  /** The version of the terms that was agreed to; empty until then. */
  terms: string
  people: People | ''
  print: boolean
  partners: boolean
  advertising: boolean
  aiMade: boolean
  /** Token of the ambassador's link that led here. */
  invited?: string | undefined
}

/** Who can be recognised: nobody, people who agreed, or also children whose guardians agreed. */
export const PEOPLE = ['none', 'agreed', 'guardian'] as const
export type People = (typeof PEOPLE)[number]

/** A chosen photo; its bytes are kept beside the draft under the same key. */
export interface DraftPhoto {
  key: string
  name: string
  type: PhotoType
  bytes: number
  alt: string
}

/** Why a photo does not go: what the server answered, or that this device can't read its bytes any more. */
export type PhotoRefusal = Problem | 'unreadable'

/** From the first attempt to send on: the body never changes again, so that a repeat is the same submission. */
export interface Sending {
  id: string
  body: string
  /** The server has the submission: from now on nothing can be changed, only photos still travel. */
  acknowledged: boolean
  /** No mail follows, whatever address was given. */
  silent?: true
  arrived: string[]
  refused: Record<string, PhotoRefusal>
}

/** One draft a city and device. The token is made with it, so the private link exists before there is a network. */
export interface Draft {
  city: string
  token: string
  fields: Fields
  photos: DraftPhoto[]
  sending?: Sending
}

/** Number of a photo within the submission: its place in the list, as the contract counts. */
export const photoNumber = (draft: Draft, key: string) => String(draft.photos.findIndex(photo => photo.key === key) + 1)

/** Say whether anything in a draft is worth keeping. */
export function isWorthKeeping({ photos, fields }: Draft, empty: Fields): boolean {
  return photos.length > 0 || (Object.keys(fields) as (keyof Fields)[]).some(key => key !== 'invited' && fields[key] !== empty[key])
}

/** Say whether somebody has begun to write, beyond what an earlier card has left filled in. */
export const hasContent = ({ photos, fields: { title, text } }: Draft): boolean => photos.length > 0 || title !== '' || text !== ''

/** Leave out photos whose bytes were lost; not once sending has begun, since their numbers are fixed from then on. */
export function withoutLost(draft: Draft, kept: ReadonlyMap<string, Blob>): Draft {
  return draft.sending ? draft : { ...draft, photos: draft.photos.filter(({ key }) => kept.has(key)) }
}

/** Take up a stored draft: what it names and the city no longer offers is left out, and changed terms must be agreed to again. */
export function takeUp(
  stored: Draft,
  empty: Fields,
  offered: { campaigns: readonly string[]; places: readonly string[]; licences: readonly string[]; terms: string },
): Draft {
  const fields = { ...empty, ...stored.fields }
  if (!offered.campaigns.includes(fields.campaign)) fields.campaign = empty.campaign
  if (!offered.places.includes(fields.place)) fields.place = empty.place
  if (!offered.licences.includes(fields.licence)) fields.licence = empty.licence
  if (fields.terms !== offered.terms) fields.terms = ''
  return { ...stored, fields }
}
