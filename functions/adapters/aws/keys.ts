import { TABLE } from './table-definition.ts'

export type Key = readonly [partition: string, sort: string]

const SEQ_DIGITS = 10

/** A submission and what belongs to it share a partition. */
export const ofSubmission = (id: string) => `${TABLE.feed.prefix}${id}`
export const submissionKey = (id: string): Key => [ofSubmission(id), TABLE.feed.sortKey]
export const ENTRIES = 'E#'
export const entryKey = (id: string, seq: number): Key => [ofSubmission(id), `${ENTRIES}${String(seq).padStart(SEQ_DIGITS, '0')}`]
export const NOTICES = 'N#'
export const noticeKey = (submission: string, at: string, id: string): Key => [ofSubmission(submission), `${NOTICES}${at}#${id}`]
export const MAILS = 'M#'
export const mailKey = (submission: string, name: string): Key => [ofSubmission(submission), `${MAILS}${name}`]
export const claimKey = (submission: string): Key => [ofSubmission(submission), 'C']
/** The id of the submission that an item belongs to, read from its partition. */
export const submissionOf = (partition: string) => partition.slice(TABLE.feed.prefix.length)

/** A place in the order of time; ids break ties. */
export const position = (at: string, id: string) => `${at}#${id}`

export const storyKey = (id: string): Key => [`P#${id}`, 'P']
export const ofList = (list: string) => `L#${list}`

export const CITIES = 'CITIES'
export const ofCity = (city: string) => `CITY#${city}`
export const MEMBERS = 'MEMBERS'

export const sessionKey = (hash: string): Key => [`X#${hash}`, 'X']
export const windowKey = (hash: string, window: number): Key => [`R#${hash}#${window}`, 'R']

/** When an item may be deleted, for its `ttl`. */
export const secondsOf = (at: string) => Math.ceil(Date.parse(at) / 1000)
