import * as v from 'valibot'
import { Count, Id, Pixels, Time, Url } from './api-parts.ts'
import { Licence } from './licence.ts'
import { PHOTO_TYPES } from './limits.ts'
import { Location } from './place.ts'
import { Reason, ReasonText } from './reasons.ts'
import { Lang, LocalText, Slug } from './text.ts'
import { Theme } from './theme.ts'

/** What the API answers, version 1: the types of clients, and the schemas of `/api/v1/openapi.json`. */

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

export const Silent = v.pipe(v.literal(true), v.description('No mail follows: too many submissions of that day named the same address'))

export const EmailAnswer = v.object({ id: Id, emailConfirmed: v.boolean() })

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
