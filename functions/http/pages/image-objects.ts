import { LICENCES } from '../../../shared/licence.ts'
import { mediaPath } from '../../../shared/paths.ts'
import type { StoryRecord } from '../../../shared/story.ts'

/** What search engines show beside a picture: who made it, how it may be used, where to read more (schema.org). Only where partners may use it. */
export function imageObjects({ city, credit, licence, publishedAt, partners, photos }: StoryRecord, { url, title }: { url: string; title: string }) {
  if (!partners) return undefined
  const { name, url: license } = LICENCES[licence]
  const shared = {
    '@type': 'ImageObject',
    name: title,
    license,
    acquireLicensePage: `${url}/${city}/terms#licence`,
    creditText: credit,
    creator: { '@type': 'Person', name: credit },
    // Who waives all rights claims none.
    copyrightNotice: licence === 'CC0-1.0' ? name : `© ${credit}, ${name}`,
    datePublished: publishedAt,
  }
  const images = photos.map(({ base, width, height, alt }) => ({
    ...shared,
    ...(alt && { caption: alt }),
    contentUrl: `${url}${mediaPath(base)}/${width}.jpg`,
    thumbnailUrl: `${url}${mediaPath(base)}/${Math.min(width, 320)}.jpg`,
    width,
    height,
    encodingFormat: 'image/jpeg',
  }))
  return { '@context': 'https://schema.org', '@graph': images }
}
