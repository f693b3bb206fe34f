import type { Card } from '../../shared/card.ts'
import { useSay } from '../lib/words.tsx'
import { useReading } from '../ui/reading.tsx'
import { LightboxFrame } from './lightbox-frame.tsx'
import { PANORAMA, Tile } from './tile.tsx'

export interface RowsProps {
  cards: readonly Card[]
  /** Cursor of the page after this one. */
  next?: string | undefined
  /** This page is not the first. */
  deeper: boolean
  from?: string | undefined
}

/** A page of a list as justified rows, with the way to older pictures; the script loads those in place. */
export function Rows({ cards, next, deeper, from }: RowsProps) {
  const say = useSay()
  const { links, here } = useReading()
  const [path = ''] = here.split('?')
  return (
    <section class="gallery-rows" aria-label={say('gallery.pictures')} data-gallery>
      <ul class="rows">
        {cards.map((card, index) => (
          <Tile
            key={card.id}
            card={card}
            from={from}
            when={index < 2 ? 'first' : index < 4 ? 'soon' : 'later'}
            roomy={cards.slice(index + 1, index + 3).some(({ photo }) => photo.width / photo.height >= PANORAMA)}
          />
        ))}
      </ul>
      <p class="gallery-more">
        {next ? (
          <a class="button button-quiet" rel="next" href={links(here, { cursor: next })} data-loading={say('gallery.loading')}>
            {say('gallery.older')}
          </a>
        ) : (
          deeper && <a href={links(withoutCursor(path, here))}>{say('gallery.newest')}</a>
        )}
      </p>
      <LightboxFrame />
    </section>
  )
}

function withoutCursor(path: string, here: string): string {
  const query = new URLSearchParams(here.split('?')[1])
  query.delete('cursor')
  return query.size > 0 ? `${path}?${query}` : path
}
