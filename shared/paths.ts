import type { Photo, RenditionFormat } from './photo.ts'

/** Keys of the private area of originals. */
export const uploadKey = (submission: string, photo: string) => `uploads/${submission}/${photo}`
export const originalKey = (submission: string, sha256: string) => `pinned/${submission}/${sha256}`
/** The largest picture of a photo before anything was covered on it. */
export const masterKey = (submission: string, photo: string) => `masters/${submission}/${photo}`

/** Keys in staging and public are the same, so that publishing is a copy; a revision gives new names, so media never change. */
export const renditionBase = (submission: string, photo: string, revision: number) => `${submission}/${photo}-${revision}`
export const renditionKey = (submission: string, photo: string, revision: number, width: number, format: RenditionFormat) =>
  `${renditionBase(submission, photo, revision)}/${width}.${format}`

/** What stands for a story where its page is shared; the mark tells what is drawn on it. */
export const shareImageKey = (submission: string, mark: string) => `${submission}/share-${mark}.jpg`

export const FIRST_REVISION = 1
export const revisionOf = ({ revision = FIRST_REVISION }: Pick<Photo, 'revision'>) => revision

export const mediaPath = (key: string) => `/media/${key}`
export const storyPath = (city: string, id: string) => `/${city}/stories/${id}`
/** What a poster of a place leads to, short enough to be typed; with the campaign that it calls for. */
export const shortPath = (city: string, place: string, campaign?: string) => `/p/${city}/${place}${campaign ? `/${campaign}` : ''}`
export const posterPath = (city: string, place: string, format?: 'pdf' | 'svg') => `/${city}/places/${place}/poster${format ? `.${format}` : ''}`
/** The stories of a city, or of the network, as partners read them; with at most one filter. */
export function feedPath(city: string | undefined, format: FeedFormat, filter?: { kind: string; value: string }): string {
  return `/feeds/${city ? `${city}/` : ''}stories.${format}${filter ? `?${new URLSearchParams([[filter.kind, filter.value]])}` : ''}`
}
/** By the ends of their addresses. */
export const FEED_FORMATS = ['rss', 'atom', 'json', 'geojson', 'csv'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export const statusPath = (id: string, token: string) => `/my/${id}#${token}`

export const noticePath = (submission: string, notice: string, token: string) => `/notices/${submission}/${notice}#${token}`

/** The private id and the token of a contributor's link, `undefined` where it is none. */
export const ID_PATTERN = /^[a-z2-7]{26}$/
export const NOTICE_PATTERN = /^[a-z2-7]{20}$/
export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/
