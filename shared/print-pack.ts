import * as v from 'valibot'
import { Count, Id, Pixels, Time, Url } from './api-parts.ts'
import { Licence } from './licence.ts'
import { Slug } from './text.ts'
import { Theme } from './theme.ts'

/** What a print pack is made of: answers of the desk's API. */

const Path = v.pipe(v.string(), v.description('Address below that of the gallery'))

export const PrintPhoto = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.jpg$/), v.description('Of its file, as no other in any pack')),
  path: v.pipe(Path, v.description('Of its largest JPEG')),
  thumb: v.pipe(Path, v.description('Of its smallest')),
  alt: v.string(),
  width: Pixels,
  height: Pixels,
  bytes: Count,
})
export type PrintPhoto = v.InferOutput<typeof PrintPhoto>

export const PrintStory = v.object({
  id: Id,
  url: Url,
  campaign: v.optional(Slug),
  theme: v.optional(Theme),
  place: v.optional(Slug),
  title: v.optional(v.string()),
  text: v.optional(v.string()),
  lang: v.string(),
  credit: v.string(),
  licence: Licence,
  publishedAt: Time,
  photos: v.array(PrintPhoto),
})
export type PrintStory = v.InferOutput<typeof PrintStory>

export const PrintPack = v.object({
  items: v.array(PrintStory),
  next: v.optional(v.pipe(v.string(), v.description('Cursor of the pack after it, while there may be one'))),
  limits: v.pipe(v.object({ stories: Count, bytes: Count }), v.description('What one pack holds at most; one story always fits')),
})
export type PrintPack = v.InferOutput<typeof PrintPack>
