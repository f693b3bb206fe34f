import type { Campaign } from '../shared/campaign.ts'
import type { City } from '../shared/city.ts'
import type { Position } from '../shared/cursor.ts'
import type { Member } from '../shared/member.ts'
import type { Finding, TextFinding, TextPlace } from '../shared/moderation.ts'
import type { Notice } from '../shared/notice.ts'
import type { RenditionFormat } from '../shared/photo.ts'
import type { Place } from '../shared/place.ts'
import type { PhotoProblem } from '../shared/problem.ts'
import type { StoryRecord } from '../shared/story.ts'
import type { Entry, Status, Submission } from '../shared/submission.ts'
import type { Job } from './events.ts'

/** What the use cases need of a host. Absence is `undefined`; failure throws. Each exists once a host. */

/** Submissions as single versioned items. Every write leaves a hint for the change feed in the same transaction. */
export interface Submissions {
  get(id: string): Promise<Submission | undefined>
  exists(id: string): Promise<boolean>
  /** False when the id exists already. */
  create(submission: Submission): Promise<boolean>
  /** Store `submission` if the stored version is still `expected`; false when it moved. */
  save(submission: Submission, expected: number): Promise<boolean>
  /** Move history entries to items of their own; repeating is harmless. Does not touch the item. */
  spill(id: string, entries: readonly Entry[]): Promise<void>
  /** Entries that were moved out, oldest first. */
  spilled(id: string): Promise<Entry[]>
  /** One page in order of arrival (or of creation before arrival), by city and status. */
  queue(query: { cities: readonly string[]; statuses: readonly Status[]; oldestFirst: boolean; after?: Position; limit: number }): Promise<Submission[]>
  /** How many are in each of some statuses, over some cities; none is not named. Every one is read to be counted: ask for states that people work off, not for those that only grow. */
  counts(cities: readonly string[], statuses: readonly Status[]): Promise<Partial<Record<Status, number>>>
  /** Ids of a city in a status that were last changed before a time, for upkeep; those that `isKept` (shared/erasure-steps.ts) are not named. */
  due(query: { city: string; status: Status; before: string; limit: number }): Promise<string[]>
}

/** Every submission there is, for commands that go over everything: no request may. */
export interface Inventory {
  /** Ids in pages of any size. What is there from beginning to end is named once, in any order. */
  ids(): AsyncIterable<readonly string[]>
}

/** What strangers or heartbeats can grow: items of their own that never touch a submission's version. */
export interface Notes {
  addNotice(notice: Notice): Promise<void>
  notices(submission: string): Promise<Notice[]>
  countNotices(submission: string): Promise<number>
  /** Delete every notice about a submission. */
  eraseNotices(submission: string): Promise<void>
  /** Take name and address out of a city's notices that came before a time, about submissions that were last changed before it too; answers how many. */
  forgetReporters(query: { city: string; before: string }): Promise<number>
  /** Take or renew a lease until a time; answers who holds it now. */
  claim(submission: string, by: { id: string; name: string }, now: string, until: string): Promise<Claim>
  release(submission: string, by: string): Promise<void>
  claimed(submission: string, now: string): Promise<Claim | undefined>
}
export interface Claim {
  by: { id: string; name: string }
  until: string
}

/** What was mailed about a submission: items of their own that never touch its version. */
export interface Mails {
  /** Every mail that was begun, in the order of names. */
  of(submission: string): Promise<MailRecord[]>
  /** Store `record` if what is there of this mail is still `over` (`undefined`: nothing is there); false when it is not. */
  save(record: MailRecord, over: MailRecord | undefined): Promise<boolean>
}
/** One mail about a submission, told by its name. Holds no address, no words and no token. Times are ISO 8601 in UTC. */
export interface MailRecord {
  submission: string
  name: string
  /** Verifiers of the links that tries of it carried, the newest last: each opens the submission. */
  links: string[]
  /** Someone is sending it until then at the latest. */
  until?: string
  /** Since when nothing more is to be done: it was sent, or its address was refused for good. */
  over?: { at: string; outcome: MailOutcome }
}

/** A mail to one person, whole. */
export interface Mail {
  fromName: string
  to: string
  subject: string
  text: string
  html: string
  /** Tells this mail from all others, and a second try of it from none: letters, digits, `.` and `-`. */
  id: string
}
export type MailOutcome = 'sent' | 'refused'

/** Sends mail. `refused`: the address will never take it. A failure that trying again may help is `unavailable`; any other is the operator's to mend. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
}

/** The public side: stories and their cards, each written only over an older version; a retraction leaves a tombstone. */
export interface Gallery {
  /** `cards`: list name -> stored card. Lists of an older version that are not named are left. False when a newer version is there. */
  publish(story: StoryRecord, cards: ReadonlyMap<string, string>, version: number): Promise<boolean>
  retract(id: string, version: number): Promise<boolean>
  story(id: string): Promise<StoryRecord | undefined>
  /** Whether there is a story. */
  shows(id: string): Promise<boolean>
  /** Stored cards, newest first, after a position. */
  cards(list: string, query: { limit: number; after?: Position }): Promise<string[]>
  /** Stories beside this one in a list: `newer` and `older` ids. */
  neighbours(list: string, position: Position): Promise<{ newer?: string; older?: string }>
}

/** What editors keep for a city, by kind. */
export interface Things {
  campaigns: Campaign
  places: Place
}
export type ThingKind = keyof Things

/** Who saved a thing last at the desk, and when. */
export interface Saved {
  by: string
  at: string
}

/** Cities, campaigns, places, members: stored data, seeded from files, edited at the desk. */
export interface Catalog {
  cities(): Promise<City[]>
  city(slug: string): Promise<City | undefined>
  campaigns(city: string): Promise<Campaign[]>
  places(city: string): Promise<Place[]>
  putCity(city: City): Promise<void>
  /** A city as it is stored; `saved` is absent where only a seed wrote it. */
  storedCity(slug: string): Promise<{ thing: City; saved?: Saved } | undefined>
  /** Store `city` if what is there is still `over`; false when it is not. */
  saveCity(city: City, over: City, saved: Saved): Promise<boolean>
  putCampaign(city: string, campaign: Campaign): Promise<void>
  putPlace(city: string, place: Place): Promise<void>
  /** One thing as it is stored; `saved` is absent where only a seed wrote it. */
  thing<Kind extends ThingKind>(kind: Kind, city: string, slug: string): Promise<{ thing: Things[Kind]; saved?: Saved } | undefined>
  /** Store `thing` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveThing<Kind extends ThingKind>(kind: Kind, city: string, thing: Things[Kind], over: Things[Kind] | undefined, saved: Saved): Promise<boolean>
  /** Remove `thing` if that is still what is there; false when it is not. */
  removeThing<Kind extends ThingKind>(kind: Kind, city: string, thing: Things[Kind]): Promise<boolean>
  member(issuer: string, subject: string): Promise<Member | undefined>
  members(): Promise<Member[]>
  putMember(member: Member): Promise<void>
}

export const AREAS = ['originals', 'staging', 'public'] as const
export type Area = (typeof AREAS)[number]

/** Bytes in three places; only `public` is ever served. Keys are relative paths of `shared/paths.ts`. */
export interface Objects {
  read(area: Area, key: string): Promise<Uint8Array | undefined>
  /** Write whole or not at all; an object that is there is replaced. */
  write(area: Area, key: string, bytes: Uint8Array): Promise<void>
  copy(from: Area, fromKey: string, to: Area, toKey: string): Promise<boolean>
  exists(area: Area, key: string): Promise<boolean>
  /** Remove one object, or with a trailing slash everything under a prefix; what is absent is fine. */
  remove(area: Area, keyOrPrefix: string): Promise<void>
  /** Keys under a prefix. */
  list(area: Area, prefix: string): Promise<string[]>
  /** How much more can be written, of how much: bytes. */
  room(): Promise<{ free: number; total: number }>
}

/** Where a photo may be posted: S3's POST policy with an exact key, a type, a size range and an expiry. */
export interface Tickets {
  issue(upload: { key: string; type: string; maxBytes: number; expiresAt: string }): Promise<{ url: string; fields: Record<string, string> }>
}

/** Work that must happen at least once: what is sent twice may come once or twice, in any order. */
export interface Jobs {
  /** `delaySeconds`: 0 to 900. */
  send(job: Job, options?: { delaySeconds?: number }): Promise<void>
  /** How many jobs of each kind failed so often that they are not tried again by themselves. */
  failedForGood(): Promise<Record<Job['kind'], number>>
}

/** Pixels without a file format: red, green, blue in sRGB, one byte each, row by row. */
export interface Pixels {
  data: Uint8Array
  width: number
  height: number
}

/** Reads photos and makes renditions. A photo that can't be shown is a value; a failure on our side throws. */
export interface Imaging {
  open(original: Uint8Array): Promise<Picture | { problem: PhotoProblem }>
}
/** A decoded photo: upright, in sRGB, on white where it was transparent, already at the size of its largest rendition. */
export interface Picture {
  width: number
  height: number
  /** Encode at one of `widthsFor(width)`; the same picture gives the same bytes. Carries no metadata. */
  render(width: number, format: RenditionFormat): Promise<Uint8Array>
  /** Base64 of the thumbhash. */
  thumbhash(): Promise<string>
  /** The whole picture squeezed into a square, as models want it. */
  sample(side: number): Promise<Pixels>
}

/** What an embedded or remote model sees in a picture. A failure throws: the caller turns it into `unavailable`. */
export interface ImageJudge {
  judge(picture: Pick<Picture, 'width' | 'sample' | 'render'>): Promise<Finding[]>
}

/** One of a submission's texts: never empty, within the limits of its field. */
export interface JudgedText extends Pick<TextPlace, 'field' | 'photo'> {
  text: string
}

/** What a check of our own or a remote service finds in words. A failure throws: the caller turns it into `unavailable`. */
export interface TextJudge {
  /** `lang`: the language that the sender named (BCP 47), which need not be the one that is written. */
  judge(texts: readonly JudgedText[], lang: string): Promise<TextFinding[]>
}

/** Desk sessions, kept under the SHA-256 of the cookie's secret. */
export interface Sessions {
  put(hash: string, session: Session): Promise<void>
  get(hash: string, now: string): Promise<Session | undefined>
  remove(hash: string): Promise<void>
}
export interface Session {
  issuer: string
  /** Address of the issuer as it was configured, which need not be how that names itself. */
  via: string
  subject: string
  name: string
  expiresAt: string
  /** The issuer's ID token, handed back to it at sign-out and to nobody else. */
  idToken?: string
}

/** Counts in fixed windows. */
export interface Limiter {
  /** Take `count` (one) of `limit` in `seconds` under `key`, all or none; answers 0, or how many seconds to wait. */
  take(key: string, limit: number, seconds: number, count?: number): Promise<number>
}

/** What must not come back with a restored backup, kept outside the table and applied again after a restore. */
export interface Erasures {
  /** `gone`: erased or withdrawn, for good. `retracted`: a story was taken from the public, and what older backups show of it counts no more. */
  /** `at`: since when, now unless it is given; what was said of the same moment is not added again. */
  add(id: string, fate: Fate, at?: string): Promise<void>
  /** Add what another list says, each at its own time; what is known already is left. */
  join(others: readonly Erasure[]): Promise<void>
  /** Everything that was said, in the order of time. */
  all(): Promise<Erasure[]>
}
export type Fate = 'gone' | 'retracted'
/** `at` is ISO 8601 in UTC. */
export interface Erasure {
  at: string
  id: string
  fate: Fate
}

/** Caches in front of the gallery that may keep media for longer than a take-down can wait. */
export interface Edge {
  /** Have every cache fetch the media of a story anew. What must not be seen any more is gone from `public` before. */
  forget(story: string): Promise<void>
}

export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}
