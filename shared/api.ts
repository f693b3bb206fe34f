import * as v from 'valibot'
import { Consents } from './consent.ts'
import { Licence } from './licence.ts'
import { PHOTO_TYPES } from './limits.ts'
import { Location } from './place.ts'
import { PHOTO_PROBLEMS } from './problem.ts'
import { Reason, ReasonText } from './reasons.ts'
import { StatementAnswer } from './statement.ts'
import { OUTCOMES, STATUSES } from './submission.ts'
import { Lang, LocalText, Slug } from './text.ts'
import { Theme } from './theme.ts'

/** What the API answers, version 1: the types of clients, and the schemas of `/api/v1/openapi.json`. */

const Id = v.pipe(v.string(), v.regex(/^[a-z2-7]{26}$/), v.description('Opaque id'))
const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601 time in UTC'))
const Url = v.pipe(v.string(), v.url())
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1))

export const CityItem = v.object({
  slug: Slug,
  url: Url,
  name: LocalText,
  country: v.string(),
  languages: v.pipe(v.array(Lang), v.description('The first is the default')),
  timeZone: v.string(),
  centre: Location,
  theme: Theme,
  welcome: LocalText,
})
export type CityItem = v.InferOutput<typeof CityItem>

export const CityList = v.object({ items: v.array(CityItem) })

const MachineDeclines = v.pipe(
  v.boolean(),
  v.description('A machine may decline what is sent here, by a rule of the city; a person answers an objection. Nothing is ever published by one'),
)

export const CampaignItem = v.object({
  slug: Slug,
  url: Url,
  title: LocalText,
  prompt: LocalText,
  goal: LocalText,
  theme: Theme,
  opens: v.optional(v.string()),
  closes: v.optional(v.string()),
  open: v.pipe(v.boolean(), v.description('Takes contributions today')),
  places: v.array(Slug),
  questions: v.optional(v.array(LocalText)),
  outcome: v.optional(LocalText),
  machineDeclines: MachineDeclines,
})
export type CampaignItem = v.InferOutput<typeof CampaignItem>

export const PlaceItem = v.object({ slug: Slug, url: Url, name: LocalText, location: Location, description: v.optional(LocalText) })
export type PlaceItem = v.InferOutput<typeof PlaceItem>

export const CityAnswer = v.object({
  ...CityItem.entries,
  licences: v.array(v.object({ code: Licence, name: v.string(), url: Url })),
  terms: v.object({ version: v.string(), url: Url }),
  reviewHours: v.pipe(v.number(), v.description('How soon a person usually looks, as the city promises it')),
  machineDeclines: v.pipe(MachineDeclines, v.description('The same of what is sent to no campaign')),
  reasons: v.pipe(v.array(Reason), v.description('Grounds of decisions and notices')),
  reasonsVersion: v.pipe(v.string(), v.description('Moves with the reasons and their words; statements name it')),
  reasonTexts: v.optional(v.pipe(v.record(Reason, ReasonText), v.description('What the city says in its own words of some of them'))),
  limits: v.object({
    photos: Count,
    photoBytes: Count,
    photoPixels: Count,
    photoPixelsAvif: Count,
    photoPixelsHeic: Count,
    photoMinSide: Count,
    photoMaxRatio: Count,
    photoTypes: v.array(v.picklist(PHOTO_TYPES)),
    bodyBytes: Count,
    title: Count,
    text: Count,
    credit: Count,
    alt: Count,
    tag: Count,
    tags: Count,
  }),
  campaigns: v.array(CampaignItem),
  places: v.array(PlaceItem),
})
export type CityAnswer = v.InferOutput<typeof CityAnswer>

const storyHead = {
  id: Id,
  url: Url,
  city: Slug,
  campaign: v.optional(Slug),
  theme: v.optional(Theme),
  place: v.optional(Slug),
  title: v.optional(v.string()),
  lang: Lang,
  credit: v.string(),
  licence: Licence,
  publishedAt: Time,
}

export const StoryCard = v.object({
  ...storyHead,
  excerpt: v.optional(v.string()),
  photoCount: Pixels,
  photo: v.object({
    alt: v.string(),
    width: Pixels,
    height: Pixels,
    thumbhash: v.string(),
    base: v.pipe(Url, v.description('A rendition is at {base}/{width}.avif and {base}/{width}.jpg')),
    widths: v.array(Pixels),
  }),
})
export type StoryCard = v.InferOutput<typeof StoryCard>

export const StoryList = v.object({
  items: v.array(StoryCard),
  next: v.optional(v.pipe(v.string(), v.description('Cursor of the next page, while there is one'))),
  excludedOrigins: v.optional(v.pipe(v.array(v.string()), v.description('Sites on which the city does not want its gallery: the widget keeps to it'))),
})
export type StoryList = v.InferOutput<typeof StoryList>

export const PublicStory = v.object({
  ...storyHead,
  location: v.optional(Location),
  text: v.optional(v.string()),
  tags: v.array(v.string()),
  photos: v.array(
    v.object({
      id: v.string(),
      alt: v.string(),
      width: Pixels,
      height: Pixels,
      thumbhash: v.string(),
      renditions: v.pipe(
        v.array(v.object({ format: v.picklist(['avif', 'jpg']), width: Pixels, height: Pixels, url: Url, bytes: Count })),
        v.description('In sRGB; each carries credit and licence as XMP and no other metadata'),
      ),
    }),
  ),
})
export type PublicStory = v.InferOutput<typeof PublicStory>

const Silent = v.pipe(v.literal(true), v.description('No mail follows: too many submissions of that day named the same address'))

export const TicketAnswer = v.object({
  id: Id,
  status: v.picklist(STATUSES),
  uploads: v.array(v.object({ photo: v.string(), url: v.string(), fields: v.record(v.string(), v.string()) })),
  expiresAt: Time,
  silent: v.optional(Silent),
})
export type TicketAnswer = v.InferOutput<typeof TicketAnswer>

/** What can be done about a decision: an appeal here, a body that settles disputes, a court. */
export const REDRESS = ['appeal', 'dispute-body', 'court'] as const
export type Redress = (typeof REDRESS)[number]

export const SubmissionAnswer = v.object({
  id: Id,
  status: v.picklist(STATUSES),
  city: v.object({ slug: Slug, name: v.string(), reviewHours: v.number() }),
  createdAt: Time,
  arrivedAt: v.optional(Time),
  publishedAt: v.optional(Time),
  withdrawnAt: v.optional(Time),
  erasedAt: v.optional(Time),
  photos: v.array(
    v.object({
      photo: v.string(),
      status: v.picklist(['waiting', 'received', 'prepared', 'ready', 'refused']),
      outcome: v.optional(v.picklist(['accepted', 'refused'])),
      reason: v.optional(v.pipe(Reason, v.description('Why it was left out of what was published, where the moderator said so'))),
      statement: v.optional(StatementAnswer),
      problem: v.optional(v.object({ code: v.picklist(PHOTO_PROBLEMS), expected: v.optional(v.string()), received: v.optional(v.string()) })),
      alt: v.optional(v.string()),
    }),
  ),
  decision: v.optional(
    v.object({
      outcome: v.picklist(OUTCOMES),
      at: Time,
      reason: v.optional(Reason),
      explanation: v.optional(v.string()),
      automated: v.pipe(v.boolean(), v.description('Made by a machine, by a rule of the city; else a person decided')),
      found: v.optional(v.pipe(v.array(v.string()), v.description('What automatic checks had found, where they asked for a careful look or decided'))),
      redress: v.array(v.picklist(REDRESS)),
      statement: v.optional(StatementAnswer),
      alone: v.optional(v.pipe(v.literal(true), v.description('On an appeal: the city has no other moderator, so the same one looked again after a night'))),
    }),
  ),
  appeal: v.optional(v.object({ text: v.string(), at: Time, from: v.picklist(['declined', 'removed']) })),
  hiddenFor: v.optional(v.pipe(Reason, v.description('It was reported for this, and the city hides such stories until somebody decides'))),
  hidden: v.optional(
    v.pipe(
      v.object({ at: Time, redress: v.array(v.picklist(REDRESS)), statement: v.optional(StatementAnswer) }),
      v.description('By a rule of the city, for what was reported, until somebody decides'),
    ),
  ),
  canAppeal: v.boolean(),
  confirmsEmail: v.optional(
    v.pipe(v.literal(true), v.description('The token came by mail to the address that was given: `POST …/email` with it confirms that address')),
  ),
  silent: v.optional(Silent),
  emailConfirmed: v.optional(v.pipe(v.literal(true), v.description('It stands a little earlier in the queue; nothing else depends on it'))),
  story: v.object({ title: v.optional(v.string()), text: v.optional(v.string()), lang: Lang }),
  consents: v.object({ terms: Consents.entries.terms, uses: Consents.entries.uses }),
  url: v.optional(Url),
})
export type SubmissionAnswer = v.InferOutput<typeof SubmissionAnswer>

export const WithdrawalAnswer = v.object({ id: Id, status: v.literal('withdrawn') })
export const EmailAnswer = v.object({ id: Id, emailConfirmed: v.boolean() })
export const AppealAnswer = v.object({ id: Id, status: v.picklist(STATUSES) })
/** Why no mail answers a report: too many with the same address came on one day, or it is one of many of the same and counted alone. */
const SILENT = ['address', 'many'] as const
export const NoticeAnswer = v.object({
  receipt: v.string(),
  at: Time,
  silent: v.optional(
    v.pipe(
      v.picklist(SILENT),
      v.description('No mail follows: too many reports of this day name the same address, or many of the same wait already and this one is counted alone'),
    ),
  ),
})
export type NoticeAnswer = v.InferOutput<typeof NoticeAnswer>

const NoticeDecided = v.object({
  outcome: v.pipe(v.picklist(['kept', 'removed', 'covered', 'withdrawn']), v.description('What became of the story; `withdrawn` by whoever sent it')),
  at: Time,
  explanation: v.optional(v.string()),
  alone: v.optional(v.pipe(v.literal(true), v.description('The city has no other moderator, so the same one looked again after a night'))),
})
export type NoticeDecided = v.InferOutput<typeof NoticeDecided>

/** What whoever reported a story sees of it. */
export const NoticeStatus = v.object({
  receipt: v.string(),
  at: Time,
  city: v.object({ slug: Slug, name: v.string() }),
  ground: Reason,
  explanation: v.string(),
  likeness: v.optional(v.object({ wish: v.picklist(['cover', 'remove']) })),
  hides: v.optional(v.pipe(v.literal(true), v.description('The story was hidden at once, by the rules of the city'))),
  decision: v.optional(NoticeDecided),
  appeal: v.optional(v.object({ text: v.string(), at: Time, decision: v.optional(NoticeDecided) })),
  canAppeal: v.boolean(),
  url: v.optional(v.pipe(Url, v.description('Of the story, while it is public'))),
})
export type NoticeStatus = v.InferOutput<typeof NoticeStatus>

export const ProblemAnswer = v.object({
  type: v.pipe(v.string(), v.description('urn:veduta:problem:{code}, of a closed catalogue')),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  expected: v.optional(v.string()),
  received: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ pointer: v.pipe(v.string(), v.description('JSON pointer, RFC 6901')), detail: v.string() }))),
  retryAfter: v.optional(v.number()),
  by: v.optional(v.string()),
  at: v.optional(v.string()),
})
