import { hash } from 'node:crypto'
import { titleOf } from '../../shared/card.ts'
import { shareImageKey } from '../../shared/paths.ts'
import type { StoryPhoto, StoryRecord } from '../../shared/story.ts'
import { pickText } from '../../shared/text.ts'
import type { Context } from '../context.ts'

/** Moves with how they are drawn: then they are drawn anew, at the next change of each story. */
const DESIGN = 1
/** Width of the rendition that they are drawn with. */
const PHOTO_WIDTH = 1280

type Needed = Pick<Context, 'catalog' | 'objects' | 'shareImages' | 'log'>

/**
 * See to it that what is shown where a story's page is shared is in the public area; answers its key. Its name tells what is drawn, so that it
 * is drawn once and never changes. Where none can be drawn the story is published without: its photo stands for it then.
 */
export async function drawShareImage(
  { catalog, objects, shareImages, log }: Needed,
  story: StoryRecord,
  present: ReadonlySet<string>,
): Promise<string | undefined> {
  const [photo] = story.photos
  const city = photo && (await catalog.city(story.city))
  if (!city) return undefined
  const name = pickText(city.name, city.languages[0] ?? '', city.languages)?.text ?? city.slug
  const title = titleOf(story)
  const words = { city: name, ...(title && { title }), credit: story.credit, licence: story.licence, accent: city.accent }
  const key = shareImageKey(story.id, hash('sha256', JSON.stringify([DESIGN, photo.base, words])).slice(0, 16))
  // Also where nobody draws here: another process has.
  if (present.has(key)) return key
  if (!shareImages) return undefined
  // Where a store does not answer, the whole step is done again later. What can't be drawn never will be.
  const bytes = await objects.read('staging', `${photo.base}/${widthOf(photo)}.jpg`)
  const image =
    bytes &&
    (await shareImages.draw({ ...words, photo: bytes }).catch(error => {
      log.warn({ err: error, submission: story.id }, 'a share image could not be drawn; the story is published without')
      return undefined
    }))
  if (!image) return undefined
  await objects.write('public', key, image)
  return key
}

const widthOf = ({ width, renditions }: StoryPhoto) => renditions.findLast(({ format, width: each }) => format === 'jpg' && each <= PHOTO_WIDTH)?.width ?? width
