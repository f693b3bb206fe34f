import type { Card } from '../../shared/card.ts'
import { LICENCES } from '../../shared/licence.ts'
import { storyPath } from '../../shared/paths.ts'
import { useSay } from '../lib/words.tsx'
import { Picture, type PictureProps } from '../ui/picture.tsx'
import { ratioClass } from '../ui/ratio.ts'
import { useReading } from '../ui/reading.tsx'

/** From this ratio on a picture gets a row of its own. */
export const PANORAMA = 2.3

interface TileProps {
  card: Card
  /** The list that the story's neighbours come from: `campaign:rolli-days`. */
  from?: string | undefined
  when: PictureProps['when']
  /** Its row may have few pictures, which are larger then. */
  roomy: boolean
}

/** One story in justified rows: its first photo with caption, credit and licence. */
export function Tile({ card: { id, city, title, lang, credit, licence, photoCount, photo }, from, when, roomy }: TileProps) {
  const say = useSay()
  const { links, pageLang } = useReading()
  const ratio = photo.width / photo.height
  const panorama = ratio >= PANORAMA
  const ownLang = lang === pageLang ? undefined : lang
  const { name, url } = LICENCES[licence]
  return (
    <li class={`tile ${ratioClass(photo.width, photo.height)}${panorama ? ' tile-panorama' : ''}`}>
      <a href={links(storyPath(city, id), { in: from })} data-licence={url}>
        <Picture photo={photo} lang={ownLang} when={when} sizes={panorama ? '100vw' : sizesFor(ratio, roomy)} />
        <span class="tile-caption">
          {title && (
            <span class="tile-title" lang={ownLang}>
              {title}
            </span>
          )}
          <span class="tile-credit">
            {say('gallery.credit', { credit })} · {name}
            {photoCount > 1 && ` · ${say('gallery.photos', { count: photoCount })}`}
          </span>
        </span>
      </a>
    </li>
  )
}

/** How wide a tile will be: its row is about 20rem high, and on phones a portrait shares its row. */
const sizesFor = (ratio: number, roomy: boolean) => `(max-width: 40rem) ${ratio < 0.9 ? '80vw' : '100vw'}, ${Math.round(ratio * (roomy ? 38 : 24))}rem`
