import type { Licence } from './licence.ts'
import { LIMITS } from './limits.ts'
import { renditionBase, revisionOf } from './paths.ts'
import type { Rendition } from './photo.ts'
import type { Location } from './place.ts'
import type { Entry, Submission } from './submission.ts'
import type { Theme } from './theme.ts'

/** What the public may see of a story, field by field; addresses are added where it is served. */
export interface StoryRecord {
  id: string
  city: string
  campaign?: string
  theme?: Theme
  place?: string
  location?: Location
  title?: string
  text?: string
  lang: string
  credit: string
  licence: Licence
  publishedAt: string
  /** When it was last put before the public, where that is not when it first was: after a decision that changed it, or that let it come back. */
  updatedAt?: string
  /** Its contributor agreed that partners of the city use it: without, it is in no format that others harvest. */
  partners?: true
  /** Its contributor agreed that it is printed. */
  print?: true
  tags: string[]
  photos: StoryPhoto[]
  /** Key of the picture that stands for it where its page is shared; absent where none was drawn. */
  shareImage?: string
}

export interface StoryPhoto {
  id: string
  alt: string
  width: number
  height: number
  thumbhash: string
  /** Folder of its renditions under /media. */
  base: string
  renditions: Pick<Rendition, 'format' | 'width' | 'height' | 'bytes'>[]
}

/**
 * Build what the public sees. An allow-list: a field that is added to submissions stays private until it is named here.
 * `undefined` unless the submission is published with at least one accepted photo whose renditions are all there.
 */
export function publicStory(submission: Submission, theme: Theme | undefined): StoryRecord | undefined {
  const { edits, story, location } = submission
  if (submission.status !== 'published' || !submission.publishedAt) return undefined
  const accepted = submission.photos.filter(({ outcome }) => outcome === 'accepted')
  if (accepted.length === 0 || accepted.some(({ status }) => status !== 'ready')) return undefined
  const title = edits?.title ?? story.title
  const text = edits?.text ?? story.text
  const updatedAt = submission.history.findLast(isPublication)?.at
  const { uses } = submission.consents
  const place = edits?.place === undefined ? submission.place : (edits.place ?? undefined)
  return {
    id: submission.id,
    city: submission.city,
    ...(submission.campaign && { campaign: submission.campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(location && { location: { latitude: location.latitude, longitude: location.longitude } }),
    ...(title && { title }),
    ...(text && { text }),
    lang: story.lang,
    credit: submission.credit.slice(0, LIMITS.credit),
    licence: submission.licence,
    publishedAt: submission.publishedAt,
    ...(updatedAt && updatedAt > submission.publishedAt && { updatedAt }),
    ...(uses.includes('partners') && { partners: true }),
    ...(uses.includes('print') && { print: true }),
    tags: [...(edits?.tags ?? submission.tags)],
    photos: accepted.map(photo => ({
      id: photo.id,
      alt: edits?.alt?.[photo.id] ?? photo.alt ?? '',
      width: photo.width ?? 0,
      height: photo.height ?? 0,
      thumbhash: photo.thumbhash ?? '',
      base: renditionBase(submission.id, photo.id, revisionOf(photo)),
      renditions: photo.renditions.map(({ format, width, height, bytes }) => ({ format, width, height, bytes })),
    })),
  }
}

/** A person let the public see it: for the first time, again, or otherwise than before. */
const isPublication = ({ event, from, to }: Entry) => to === 'published' && (from !== 'published' || event.startsWith('decided:'))
