import type { Card } from '../../../shared/card.ts'
import { mediaPath } from '../../../shared/paths.ts'
import { heightFor, widthsFor } from '../../../shared/renditions.ts'
import type { StoryRecord } from '../../../shared/story.ts'
import type { Context } from '../../context.ts'
import type { Preview } from './page-head.tsx'

type Shown = Pick<Card['photo'], 'alt' | 'width' | 'height' | 'base'>

/** Largest width of a picture that is shown where a page is shared; some networks refuse larger ones. */
const PREVIEW_WIDTH = 1280

/** Pixels of share images, as functions/imaging/draw-share-image.ts draws them. */
const SHARE_IMAGE = { width: 1200, height: 630 }

/** What was drawn for a story, else its first photo. */
export function storyImage({ shareImage, photos: [photo] }: StoryRecord): Preview['image'] {
  if (!photo || !shareImage) return photo && previewImage(photo)
  return { path: mediaPath(shareImage), ...SHARE_IMAGE, alt: photo.alt }
}

function previewImage(photo: Shown): NonNullable<Preview['image']> {
  const width = widthsFor(photo.width).findLast(each => each <= PREVIEW_WIDTH) ?? photo.width
  return { path: `${mediaPath(photo.base)}/${width}.jpg`, width, height: heightFor(width, photo), alt: photo.alt }
}

/** How a list looks where it is shared: as its newest story. */
export async function listPreview({ gallery }: Pick<Context, 'gallery'>, card: Card | undefined): Promise<Preview> {
  const story = card && (await gallery.story(card.id))
  return { type: 'website', image: story ? storyImage(story) : card && previewImage(card.photo) }
}
