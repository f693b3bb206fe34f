import type { Card } from '../../../shared/card.ts'
import { mediaPath } from '../../../shared/paths.ts'
import { heightFor, widthsFor } from '../../../shared/renditions.ts'
import type { Preview } from './page-head.tsx'

type Shown = Pick<Card['photo'], 'alt' | 'width' | 'height' | 'base'>

/** Largest width of a picture that is shown where a page is shared; some networks refuse larger ones. */
const PREVIEW_WIDTH = 1280

export function previewImage(photo: Shown): NonNullable<Preview['image']> {
  const width = widthsFor(photo.width).findLast(each => each <= PREVIEW_WIDTH) ?? photo.width
  return { path: `${mediaPath(photo.base)}/${width}.jpg`, width, height: heightFor(width, photo), alt: photo.alt }
}

/** How a list looks where it is shared: its newest picture. */
export const cardPreview = (siteName: string, card: Card | undefined): Preview => ({
  type: 'website',
  siteName,
  ...(card && { image: previewImage(card.photo) }),
})
