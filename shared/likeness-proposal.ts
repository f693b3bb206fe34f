import type { Likeness } from './notice.ts'
import type { Photo } from './photo.ts'
import type { Redaction } from './redaction.ts'

/** Width of a head that is looked at from some way off, of the longer side of a photo. */
const HEAD = 0.14

/** What to cover for someone who says where they are on a photo: an ellipse around that place, for a moderator to look at and to correct. */
export function proposeRedaction(
  { wish, photo, spot }: Likeness,
  photos: readonly Pick<Photo, 'id' | 'width' | 'height'>[],
): { photo: string; redaction: Redaction } | undefined {
  const { width, height } = photos.find(({ id }) => id === photo) ?? {}
  if (wish !== 'cover' || !photo || !spot || !width || !height) return undefined
  const side = HEAD * Math.max(width, height)
  const [across, down] = [Math.min(1, side / width), Math.min(1, (side * 1.25) / height)]
  const within = (middle: number, length: number) => Math.min(1 - length, Math.max(0, middle - length / 2))
  const place = { x: within(spot.x, across), y: within(spot.y, down), width: across, height: down }
  return { photo, redaction: { shape: 'ellipse', kind: 'blur', ...place } }
}
