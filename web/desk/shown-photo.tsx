import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'
import { Boxes } from './boxes.tsx'
import { photoPath } from './calls.ts'
import { usePicture } from './pictures.ts'
import { isRemade, Remaking } from './remaking.tsx'
import { sayFailure } from './say-failure.ts'
import { stageWidth } from './stage-width.ts'

interface ShownPhotoProps {
  item: DeskItem
  photo: DeskPhoto
  alt: string | undefined
  isCovered: boolean
  isLeftOut: boolean
}

/** A photo at the size of the stage, or why there is none. */
export function ShownPhoto({ item, photo, alt, isCovered, isLeftOut }: ShownPhotoProps) {
  const say = useSay()
  const { address, error, retry } = usePicture(photo.widths.length > 0 ? photoPath(item.id, photo, stageWidth(photo.widths)) : undefined)
  if (photo.problem) {
    const { code, expected = '', received = '' } = photo.problem
    return <p class="stage-word">{say(`photo-problem.${code}`, { expected, received })}</p>
  }
  const isGone = item.erasedAt !== undefined || item.status === 'withdrawn' || item.status === 'expired'
  if (isRemade(photo) && !isGone) return <Remaking photo={photo} />
  if (photo.widths.length === 0) return <p class="stage-word">{say(isGone ? 'desk.photo-erased' : 'desk.photo-not-there')}</p>
  if (error !== undefined)
    return (
      <p class="stage-word">
        {sayFailure(say, error)}{' '}
        <button type="button" class="desk-link" onClick={retry}>
          {say('desk.retry')}
        </button>
      </p>
    )
  if (!address) return <p class="stage-word">{say('desk.loading')}</p>
  const classes = [isCovered && 'is-covered', isLeftOut && 'is-left-out'].filter(Boolean).join(' ')
  return (
    <>
      <img class={classes || undefined} src={address} alt={alt ?? ''} width={photo.width} height={photo.height} decoding="async" />
      {!isCovered && <Boxes photo={photo} />}
    </>
  )
}
