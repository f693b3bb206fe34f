import * as v from 'valibot'
import { AREAS } from '../../functions/ports.ts'
import { Ambassador } from '../../shared/ambassador.ts'
import { Invitation } from '../../shared/invitation.ts'
import { Member, RoleChange } from '../../shared/member.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import { STATUSES } from '../../shared/submission.ts'
import { Slug } from '../../shared/text.ts'

/** The layout of an archive; docs/archive.md says it in full. A newer version is one that this code would misread. */
export const FORMAT = 'veduta-archive'
export const VERSION = 1

export const MANIFEST = 'manifest.json'
export const ERASURES = 'erasures.jsonl'
export const END = 'end.json'
export const sumsName = (part: number) => `sums/${numbered(part)}.sha256`
export const recordsName = (part: number, kind: RecordKind) => `records/${numbered(part)}/${kind}.jsonl`
export const catalogName = (kind: CatalogKind) => `catalog/${kind}.jsonl`
export const daysName = (part: number) => `ledger/days-${numbered(part)}.jsonl`
export const NOTICE_MARKS = 'ledger/notices.jsonl'
const numbered = (part: number) => String(part).padStart(6, '0')

const RECORD_KINDS = ['submissions', 'entries', 'notices', 'mails'] as const
type RecordKind = (typeof RECORD_KINDS)[number]
export const CATALOG_KINDS = ['cities', 'campaigns', 'places', 'members', 'invitations', 'ambassadors', 'role-changes'] as const
export type CatalogKind = (typeof CATALOG_KINDS)[number]

/** Submissions whose media and records stand together, so that neither side keeps more than these in memory. */
export const PART = 50

/** Leaves of days that stand together, of some 130 bytes each. */
export const LEAVES_PART = 100_000

/** A photo has 20 MB at most, and a part's records less than this. */
export const ENTRY_BYTES = 256 << 20

export const Manifest = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
})
export type Manifest = v.InferOutput<typeof Manifest>

export const End = v.strictObject({ entries: v.number(), bytes: v.number(), submissions: v.number(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })

/** What an entry is, told by its name; `undefined` is none of ours. */
type LinesKind = RecordKind | CatalogKind | 'days' | 'marks' | 'erasures'
export type EntryKind = { [Kind in LinesKind]: { kind: Kind } }[LinesKind] | { kind: 'object'; area: (typeof AREAS)[number]; key: string }

export function kindOf(name: string): EntryKind | undefined {
  if (name === ERASURES) return { kind: 'erasures' }
  if (name === NOTICE_MARKS) return { kind: 'marks' }
  if (DAYS.test(name)) return { kind: 'days' }
  const [first = '', ...rest] = name.split('/')
  const area = AREAS.find(each => each === first)
  const key = rest.join('/')
  if (area) return KEYS[area].test(key) ? { kind: 'object', area, key } : undefined
  const file = rest.at(-1)?.replace(/\.jsonl$/, '')
  if (first === 'records' && rest.length === 2) return kinded(RECORD_KINDS.find(each => each === file))
  if (first === 'catalog' && rest.length === 1) return kinded(CATALOG_KINDS.find(each => each === file))
  return undefined
}

const DAYS = /^ledger\/days-\d{6}\.jsonl$/
const ID = ID_PATTERN.source.slice(1, -1)
const RENDITION = new RegExp(String.raw`^${ID}/[1-9]\d?-\d{1,6}/[1-9]\d{0,4}\.(${RENDITION_FORMATS.join('|')})$`)

/** The keys that shared/paths.ts makes. Nothing erases what lies under another, so an archive with one is refused before anything is written. */
const KEYS: Record<(typeof AREAS)[number], RegExp> = {
  originals: new RegExp(String.raw`^(uploads/${ID}/[1-9]\d?|pinned/${ID}/[0-9a-f]{64}|masters/${ID}/[1-9]\d?)$`),
  staging: RENDITION,
  public: RENDITION,
}

const kinded = (kind: LinesKind | undefined) => kind && ({ kind } as EntryKind)

const Id = v.pipe(v.string(), v.regex(ID_PATTERN))
const Time = v.pipe(v.string(), v.isoTimestamp())
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const Serial = v.pipe(v.number(), v.integer(), v.minValue(1))
const Saved = v.optional(v.strictObject({ by: v.string(), at: Time }))
const Thing = v.looseObject({ slug: Slug })
const OfCity = v.strictObject({ city: Slug, thing: Thing, saved: Saved })

/**
 * Lines of each kind, checked for what an import relies on. The sums tell what was damaged; this tells what was never written by
 * an export. The rest of a record is as the domain has it.
 */
export const LINES = {
  cities: v.strictObject({ thing: Thing, saved: Saved }),
  campaigns: OfCity,
  places: OfCity,
  members: Member,
  invitations: Invitation,
  ambassadors: Ambassador,
  'role-changes': RoleChange,
  submissions: v.looseObject({
    id: Id,
    version: Serial,
    city: Slug,
    status: v.picklist(STATUSES),
    createdAt: Time,
    updatedAt: Time,
    photos: v.array(v.looseObject({ id: v.string() })),
    history: v.array(v.looseObject({ seq: v.number() })),
  }),
  entries: v.strictObject({ submission: Id, entry: v.looseObject({ seq: v.number() }) }),
  notices: v.looseObject({ id: v.string(), submission: Id, city: Slug, at: Time }),
  mails: v.strictObject({
    submission: Id,
    name: v.string(),
    links: v.array(Hash),
    until: v.optional(Time),
    over: v.optional(v.strictObject({ at: Time, outcome: v.picklist(['sent', 'refused']) })),
  }),
  days: v.strictObject({
    city: Slug,
    number: Serial,
    day: v.pipe(v.string(), v.isoDate()),
    at: Time,
    count: Serial,
    prev: v.optional(Hash),
    root: Hash,
    leaves: v.array(v.strictObject({ id: Id, version: Serial, head: Hash })),
  }),
  marks: v.strictObject({ city: Slug, id: v.string(), at: Time }),
  erasures: v.strictObject({ at: Time, id: Id, fate: v.picklist(['gone', 'retracted']) }),
}
