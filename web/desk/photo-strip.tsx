import { useContext } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'
import { photoPath } from './calls.ts'
import { isRisky, RiskContext } from './risk.tsx'

interface PhotoStripProps {
  item: DeskItem
  leftOut: readonly string[]
  /** Which one is shown. */
  index: number
  onShow: (index: number) => void
}

/** All photos of a submission, small. */
export function PhotoStrip({ item: { id, photos }, leftOut, index, onShow }: PhotoStripProps) {
  const say = useSay()
  const [risk] = useContext(RiskContext)
  if (photos.length < 2) return null
  return (
    <ul class="plain stage-strip">
      {photos.map((photo, at) => {
        const isLeftOut = leftOut.includes(photo.id)
        const words = [say('desk.photo-of', { number: at + 1, count: photos.length }), isLeftOut && say('desk.photo-out')]
        return (
          <li key={photo.id}>
            <button
              type="button"
              class={isLeftOut ? 'stage-thumb is-left-out' : 'stage-thumb'}
              aria-current={at === index ? 'true' : undefined}
              aria-label={words.filter(Boolean).join(', ')}
              onClick={() => onShow(at)}
            >
              {photo.widths[0] && (
                <img
                  class={isRisky(photo, risk) ? 'is-covered' : undefined}
                  src={photoPath(id, photo, photo.widths[0])}
                  alt=""
                  width={photo.width}
                  height={photo.height}
                />
              )}
              <span class="stage-number">{at + 1}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
