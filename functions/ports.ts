import type { Ambassador } from '../shared/ambassador.ts'
import type { Campaign } from '../shared/campaign.ts'
import type { City } from '../shared/city.ts'
import type { Position } from '../shared/cursor.ts'
import type { DayCounts } from '../shared/day-counts.ts'
import type { Day, DayRoot } from '../shared/day-root.ts'
import type { Invitation } from '../shared/invitation.ts'
import type { LedgerRow } from '../shared/ledger-row.ts'
import type { Licence } from '../shared/licence.ts'
import type { Member, RoleChange } from '../shared/member.ts'
import type { Finding, TextFinding, TextPlace } from '../shared/moderation.ts'
import type { Notice } from '../shared/notice.ts'
import type { RenditionFormat } from '../shared/photo.ts'
import type { Place } from '../shared/place.ts'
import type { PhotoProblem } from '../shared/problem.ts'
import type { Redaction } from '../shared/redaction.ts'
import type { StoryRecord } from '../shared/story.ts'
import type { Entry, Status, Submission } from '../shared/submission.ts'
import type { Tally } from '../shared/tally.ts'
import type { Accent } from '../shared/theme.ts'
import type { Transparency } from '../shared/transparency.ts'
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
  /** Write entries that were moved out anew, such as ones that forget persons. */
  respill(id: string, entries: readonly Entry[]): Promise<void>
  /** One page in order of arrival (or of creation before arrival), by city and status. */
  queue(query: { cities: readonly string[]; statuses: readonly Status[]; oldestFirst: boolean; after?: Position; limit: number }): Promise<Submission[]>
  /** Since when the oldest of a city wait in some statuses, so many at most, the oldest first; what moved just before may be missing. */
  waitingSince(city: string, statuses: readonly Status[], limit: number): Promise<string[]>
  /** How many are in each of some statuses, over some cities; none is not named. Every one is read to be counted: that stops at `most` in each city and status. */
  counts(cities: readonly string[], statuses: readonly Status[], most: number): Promise<Partial<Record<Status, number>>>
  /** Ids of a city in a status that were last changed before a time, for upkeep; those that `isKept` (shared/erasure-steps.ts) are not named. */
  due(query: { city: string; status: Status; before: string; limit: number }): Promise<string[]>
}

/** Every submission there is, for commands that go over everything: no request may. */
export interface Inventory {
  /** Ids in pages of any size. What is there from beginning to end is named once, in any order. */
  ids(): AsyncIterable<readonly string[]>
}

/** A city's record: a row for each submission, the roots that cover them day by day, and what is counted of them. */
export interface Ledger {
  /** Write a row over one of an older version only. */
  put(city: string, row: LedgerRow): Promise<void>
  /** Every row of a city in the order of ids, in pages: for upkeep, no request may. What was written just before may be missing. */
  rows(city: string): AsyncIterable<readonly LedgerRow[]>
  /** Note that a notice came. Repeating it is harmless, and it outlives the notice. */
  addNotice(city: string, notice: NoticeMark): Promise<void>
  /** In the order of time. */
  notices(city: string): Promise<NoticeMark[]>
  lastDay(city: string): Promise<DayRoot | undefined>
  /** Every day of a city, the oldest first. */
  days(city: string): AsyncIterable<Day>
  /** Add a day, whole or not at all; false where there is one of that number. */
  addDay(day: Day): Promise<boolean>
  statistics(city: string): Promise<Transparency | undefined>
  putStatistics(statistics: Transparency): Promise<void>
  /** What is counted for the desk alone. */
  dayCounts(city: string): Promise<DayCounts | undefined>
  putDayCounts(counts: DayCounts): Promise<void>
}
export type NoticeMark = Pick<Notice, 'id' | 'at'>

/** What strangers or heartbeats can grow: items of their own that never touch a submission's version. */
export interface Notes {
  addNotice(notice: Notice): Promise<void>
  /** Store `notice` if what is there is still `over`; false when it is not. */
  saveNotice(notice: Notice, over: Notice): Promise<boolean>
  notices(submission: string): Promise<Notice[]>
  countNotices(submission: string): Promise<number>
  /** Stories of some cities about which a notice waits (shared/notice.ts), each once: the urgent before the others, then as their first such notice came. */
  reported(cities: readonly string[], limit: number): Promise<Reported[]>
  /** Delete every notice about a submission. */
  eraseNotices(submission: string): Promise<void>
  /** Take name and address out of a city's notices that came before a time, about submissions that were last changed before it too; answers how many. */
  forgetReporters(query: { city: string; before: string }): Promise<number>
  /** Take or renew a lease until a time, or with `over` take it from that holder; answers who holds it now. Renewed, it is held since it was taken. */
  claim(submission: string, by: Claim['by'], now: string, until: string, over?: string): Promise<Claim>
  release(submission: string, by: string): Promise<void>
  claimed(submission: string, now: string): Promise<Claim | undefined>
  /** Note that a member is asked about a submission, in the place of whoever was before. */
  pass(submission: string, to: string, at: string): Promise<void>
  /** What a member is asked about, the longest waiting first: a hint, which the submission itself confirms. */
  passed(to: string, limit: number): Promise<{ submission: string; at: string }[]>
  /** Forget that this member is asked since then; who is asked anew since stays asked. */
  endPass(submission: string, to: string, at: string): Promise<void>
}
export interface Reported {
  submission: string
  /** When the first notice came that waits. */
  at: string
  isUrgent: boolean
}
export interface Claim {
  by: { id: string; name: string }
  since: string
  until: string
}

/** What was mailed about a submission: items of their own that never touch its version. */
export interface Mails {
  /** Every mail that was begun, in the order of names. */
  of(submission: string): Promise<MailRecord[]>
  /** Store `record` if what is there of this mail is still `over` (`undefined`: nothing is there); false when it is not. */
  save(record: MailRecord, over: MailRecord | undefined): Promise<boolean>
  /** Mails of which the last try failed, those that have for longest first. */
  failing(limit: number): Promise<MailRecord[]>
}
/** One mail about a submission, told by its name. Holds no address, no words and no token. Times are ISO 8601 in UTC. */
export interface MailRecord {
  submission: string
  name: string
  /** Verifiers of the links that tries of it carried, the newest last: each opens the submission. */
  links: string[]
  /** Someone is sending it until then at the latest. */
  until?: string
  /** Tries have failed since then; the next one follows by itself, or waits for a person. */
  failed?: { since: string; tries: number; why: string }
  /** Since when nothing more is to be done: it was sent, or its address was refused for good. */
  over?: { at: string; outcome: MailOutcome }
}

/**
 * What photos look like and which bytes they have, to find those that came before. It answers hints: whoever asks looks at the submission,
 * which may be gone, or not yet know its photo.
 */
export interface Fingerprints {
  /** Keep that of a photo, over what was kept of it before; then everybody who asks finds it. */
  add(print: Fingerprint): Promise<void>
  /** Tell which photos of a submission were declined, and that none of its others was: they are found before all that were not. Repeating it is harmless. */
  mark(submission: string, declined: readonly string[]): Promise<void>
  /** Photos of a city with the same bytes: those that were declined first. */
  same(city: string, sha256: string, limit: number): Promise<Sighting[]>
  /** Photos of a city that differ in at most `within` bits, those that were declined first, then the nearest: all that differ in `SURE` bits or less, and nearly all beyond (shared/fingerprint.ts). */
  similar(city: string, hash: string, query: { within: number; limit: number }): Promise<Sighting[]>
  /** No photo of a submission, or one of it, is found any more; what is added by who began before may still be, until it is asked again. */
  forget(submission: string, photo?: string): Promise<void>
  /** The same where nobody adds any more; nothing is kept. */
  erase(submission: string, photo?: string): Promise<void>
  /** Whether bytes were found to be no picture that can be read, and this has not ended. */
  isUnreadable(sha256: string, now: string): Promise<boolean>
  addUnreadable(sha256: string, now: string, until: string): Promise<void>
}
export interface Fingerprint {
  city: string
  submission: string
  photo: string
  sha256: string
  /** Hex of 256 bits; absent where it is not made yet, or the picture is flat. */
  hash?: string
}
export interface Sighting {
  submission: string
  photo: string
  /** Bits of difference; 0 with the same bytes. */
  distance: number
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

/** Who can sign in at an issuer that is the gallery's own and keeps people elsewhere. */
export interface Pool {
  /** Let whoever is reached at an address sign in, if they can't yet. Repeating it is harmless. */
  admit(email: string): Promise<void>
}

/** Sends mail. `refused`: the address will never take it. A failure that trying again may help is `unavailable`; any other is the operator's to mend. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
}

/** The public side: stories and their cards, each written only over an older version; a retraction leaves a tombstone of the story, and those that `left` names in lists. */
export interface Gallery {
  /** `cards`: list name -> stored card. Lists of an older version that are not named are left. False when a newer version is there. */
  publish(story: StoryRecord, cards: ReadonlyMap<string, string>, version: number): Promise<boolean>
  /** `left`: list name -> what stands there in the place of a card, as of a time, until the story is published again. False when a newer version is there. */
  retract(id: string, version: number, left?: Left): Promise<boolean>
  story(id: string): Promise<StoryRecord | undefined>
  /** Whether there is a story. */
  shows(id: string): Promise<boolean>
  /** Stored cards, newest first, after a position. */
  cards(list: string, query: { limit: number; after?: Position }): Promise<string[]>
  /** Lists of a group that have stories, in the order of their names, each with its count and its newest card; `from` and `to` are included. Counted from the cards that are there. */
  tallies(group: string, query: { from?: string; to?: string; limit: number }): Promise<Tally[]>
  /** Stories beside this one in a list: `newer` and `older` ids. */
  neighbours(list: string, position: Position): Promise<{ newer?: string; older?: string }>
}

export interface Left {
  at: string
  tombstones: ReadonlyMap<string, string>
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

/** Cities, campaigns, places, members, invitations: stored data, seeded from files, edited at the desk. */
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
  /** Store `member` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveMember(member: Member, over: Member | undefined): Promise<boolean>
  /** Remove `member` if that is still what is there; false when it is not. */
  removeMember(member: Member): Promise<boolean>
  invitation(id: string): Promise<Invitation | undefined>
  invitations(): Promise<Invitation[]>
  /** Store `invitation` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveInvitation(invitation: Invitation, over: Invitation | undefined): Promise<boolean>
  /** Remove `invitation` if that is still what is there; false when it is not. */
  removeInvitation(invitation: Invitation): Promise<boolean>
  /** Links of a city's ambassadors, in any order. */
  ambassadors(city: string): Promise<Ambassador[]>
  /** Store `ambassador` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveAmbassador(ambassador: Ambassador, over: Ambassador | undefined): Promise<boolean>
  /** Remove `ambassador` if that is still what is there; false when it is not. */
  removeAmbassador(ambassador: Ambassador): Promise<boolean>
  /** Changes of roles, the newest first. */
  roleChanges(limit: number): Promise<RoleChange[]>
  /** Add a change to the list; false where there is one of that number. */
  addRoleChange(change: RoleChange): Promise<boolean>
}

export const AREAS = ['originals', 'staging', 'public'] as const
export type Area = (typeof AREAS)[number]

/** Bytes in three places; only `public` is ever served. Keys are relative paths of `shared/paths.ts`. */
export interface Objects {
  read(area: Area, key: string): Promise<Uint8Array | undefined>
  /** Write whole or not at all; an object that is there is replaced. With `signal` it is broken off where nobody waits for it any more. */
  write(area: Area, key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>
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
  open(original: Uint8Array, options?: OpenOptions): Promise<Picture | { problem: PhotoProblem }>
}
export interface OpenOptions {
  /** What every rendition says of itself. */
  attribution?: Attribution
  /** What nothing that is made of it shows. */
  redactions?: readonly Redaction[]
}
/** Who made a photo, and how it may be used. */
export interface Attribution {
  credit: string
  licence: Licence
}
/** A decoded photo: upright, in sRGB, on white where it was transparent, already at the size of its largest rendition. */
export interface Picture {
  width: number
  height: number
  /** Encode at one of `widthsFor(width)`; the same picture and attribution give the same bytes. Carries no metadata but the attribution. */
  render(width: number, format: RenditionFormat): Promise<Uint8Array>
  /** Base64 of the thumbhash. */
  thumbhash(): Promise<string>
  /** What it looks like, as shared/fingerprint.ts says; `undefined` where there is too little to know it by. */
  fingerprint(): Promise<string | undefined>
  /** The whole picture squeezed into a square, as models want it. */
  sample(side: number): Promise<Pixels>
  /** The whole picture in its shape, with at most `VIEW_SIDE` pixels along its longer side (shared/renditions.ts). */
  view(): Promise<Pixels>
}

/** Judges that look beside those that count, for comparison alone: nothing waits for them, and nothing follows. */
export interface ShadowJudges {
  image?: ImageJudge
  text?: TextJudge
}

/** What is drawn where the page of a story is shared. */
export interface ShareImage {
  /** JPEG, of which 630 pixels in height are shown. */
  photo: Uint8Array
  /** Name of the city. */
  city: string
  title?: string
  credit: string
  licence: Licence
  accent: Accent
}

/** Draws what stands for a story where its page is shared: a JPEG of 1200 x 630 pixels. */
export interface ShareImages {
  draw(image: ShareImage): Promise<Uint8Array>
}

/** What an embedded or remote model sees in a picture. A failure throws: the caller turns it into `unavailable`. */
export interface ImageJudge {
  judge(picture: Pick<Picture, 'width' | 'sample' | 'view' | 'render'>): Promise<Finding[]>
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
