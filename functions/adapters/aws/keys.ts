import { TABLE } from './table-definition.ts'

export type Key = readonly [partition: string, sort: string]

const SEQ_DIGITS = 10

/** A submission and what belongs to it share a partition. */
export const ofSubmission = (id: string) => `${TABLE.feed.prefix}${id}`
export const submissionKey = (id: string): Key => [ofSubmission(id), TABLE.feed.sortKey]
export const ENTRIES = 'E#'
export const entryKey = (id: string, seq: number): Key => [ofSubmission(id), `${ENTRIES}${ordinal(seq)}`]
export const NOTICES = 'N#'
export const noticeKey = (submission: string, at: string, id: string): Key => [ofSubmission(submission), `${NOTICES}${at}#${id}`]
export const MAILS = 'M#'
export const mailKey = (submission: string, name: string): Key => [ofSubmission(submission), `${MAILS}${name}`]
export const PRINTS = 'F#'
export const printKey = (submission: string, photo: string): Key => [ofSubmission(submission), `${PRINTS}${photo}`]
export const passKey = (submission: string): Key => [ofSubmission(submission), 'O']
export const claimKey = (submission: string): Key => [ofSubmission(submission), 'C']
/** The id of the submission that an item belongs to, read from its partition. */
export const submissionOf = (partition: string) => partition.slice(TABLE.feed.prefix.length)

/** A place in the order of time; ids break ties. */
export const position = (at: string, id: string) => `${at}#${id}`

export const storyKey = (id: string): Key => [`P#${id}`, 'P']
export const ofList = (list: string) => `L#${list}`
/** What is counted of a list lies beside those of its group. */
export const tallyKey = (group: string, name: string): Key => [ofList(group), name]

/** The record of a city is nothing for the program of pages, which may not read these partitions. */
export const ofLedger = (city: string, part: 'rows' | 'notices' | 'days' | 'leaves' | 'counts') => `A#${city}#${part}`
export const ordinal = (number: number) => String(number).padStart(SEQ_DIGITS, '0')

export const CITIES = 'CITIES'
export const ofCity = (city: string) => `CITY#${city}`
export const MEMBERS = 'MEMBERS'
export const INVITATIONS = 'INVITATIONS'
/** Links of a city's ambassadors are nothing for the program of pages either. */
export const ofAmbassadors = (city: string) => `AMBASSADORS#${city}`
export const ROLE_CHANGES = 'ROLES'

export const sessionKey = (hash: string): Key => [`X#${hash}`, 'X']
export const windowKey = (hash: string, window: number): Key => [`R#${hash}#${window}`, 'R']

/** Photos of a city with the same bytes, and those with the same bits in a band of their fingerprints. */
export const ofBytes = (city: string, sha256: string) => `F#${city}#${sha256}`
export const ofBand = (city: string, band: number, value: number) => `F#${city}#${band}.${value}`
export const photoOf = (submission: string, photo: string) => `${submission}#${photo}`
export const unreadableKey = (sha256: string): Key => [`B#${sha256}`, 'B']

/** When an item may be deleted, for its `ttl`. */
export const secondsOf = (at: string) => Math.ceil(Date.parse(at) / 1000)
