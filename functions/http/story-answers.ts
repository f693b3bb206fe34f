import type { PublicStory, StoryCard } from '../../shared/api.ts'
import type { Card } from '../../shared/card.ts'
import { mediaPath, storyPath } from '../../shared/paths.ts'
import { widthsFor } from '../../shared/renditions.ts'
import type { StoryRecord } from '../../shared/story.ts'

/** A card as the API answers it: field by field, with full addresses. */
export function storyCard(card: Card, url: string): StoryCard {
  const { id, city, campaign, theme, place, title, excerpt, lang, credit, licence, publishedAt, photoCount, photo } = card
  return {
    id,
    url: url + storyPath(city, id),
    city,
    ...(campaign && { campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(title && { title }),
    ...(excerpt && { excerpt }),
    lang,
    credit,
    licence,
    publishedAt,
    photoCount,
    photo: {
      alt: photo.alt,
      width: photo.width,
      height: photo.height,
      thumbhash: photo.thumbhash,
      base: url + mediaPath(photo.base),
      widths: widthsFor(photo.width),
    },
  }
}

/** A story as the API answers it. */
export function storyAnswer(story: StoryRecord, url: string): PublicStory {
  const { id, city, campaign, theme, place, location, title, text, lang, credit, licence, publishedAt, tags, photos } = story
  return {
    id,
    url: url + storyPath(city, id),
    city,
    ...(campaign && { campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(location && { location: { latitude: location.latitude, longitude: location.longitude } }),
    ...(title && { title }),
    ...(text && { text }),
    lang,
    credit,
    licence,
    publishedAt,
    tags,
    photos: photos.map(({ id, alt, width, height, thumbhash, base, renditions }) => ({
      id,
      alt,
      width,
      height,
      thumbhash,
      renditions: renditions.map(({ format, width, height, bytes }) => ({ format, width, height, url: `${url}${mediaPath(base)}/${width}.${format}`, bytes })),
    })),
  }
}
