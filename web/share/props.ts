import type { Licence } from '../../shared/licence.ts'
import type { Fields } from './draft.ts'

/** What the share page knows of its city; texts are in the language of the page. */
export interface ShareProps {
  city: { slug: string; name: string }
  /** Language asked for, and those that a story can be said to be written in. */
  lang: string
  langs: { lang: string; name: string }[]
  places: { slug: string; name: string; latitude: number; longitude: number }[]
  /** The open ones. */
  campaigns: { slug: string; title: string; prompt: string; questions: string[]; machineDeclines: boolean }[]
  /** Prefill from the address. */
  campaign?: string
  place?: string
  /** Title of the campaign that the address names and that takes nothing now; empty where the city does not know it. */
  closed?: string
  licences: Licence[]
  terms: { version: string; url: string }
  reviewHours: number
  /** What is sent to no campaign may be declined by a machine. */
  machineDeclines: boolean
  /** Whoever leaves an address is written to. */
  writesMail: boolean
}

/** Whether a machine may decline what is sent to a campaign, or to none. */
export const mayBeDeclinedByMachine = ({ campaigns, machineDeclines }: ShareProps, campaign: string): boolean =>
  campaigns.find(({ slug }) => slug === campaign)?.machineDeclines ?? machineDeclines

/** The form before anyone wrote in it. */
export function emptyFields({ lang, campaign = '', place = '', licences }: ShareProps): Fields {
  return {
    campaign,
    place,
    title: '',
    text: '',
    lang,
    credit: '',
    email: '',
    licence: licences[0] ?? 'CC-BY-4.0',
    terms: '',
    people: '',
    print: false,
    partners: false,
    advertising: false,
    aiMade: false,
  }
}
