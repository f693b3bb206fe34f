import { useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk.ts'
import { useSay } from '../lib/words.tsx'
import { Boxes, BoxesChoice } from './boxes.tsx'
import { picturePath } from './calls.ts'
import { useKeys } from './keys.ts'
import { usePicture } from './pictures.ts'
import { sayFailure } from './say-failure.ts'
import { stageWidth } from './stage-width.ts'

interface PhotoStageProps {
  item: DeskItem
  leftOut: readonly string[]
  uncovered: readonly string[]
  onLeaveOut: (leftOut: readonly string[]) => void
  onUncover: (photo: string) => void
}

/** The photo takes what it can; the others are one key away. */
export function PhotoStage({ item, leftOut, uncovered, onLeaveOut, onUncover }: PhotoStageProps) {
  const say = useSay()
  const { photos } = item
  const frame = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(0)
  const photo = photos[index] ?? photos[0]
  const canChoose = item.outcomes.includes('publish') && !item.needsAnother && photos.length > 1
  const show = (at: number) => setIndex(Math.min(photos.length - 1, Math.max(0, at)))
  const toggle = (id: string) => onLeaveOut(leftOut.includes(id) ? leftOut.filter(each => each !== id) : [...leftOut, id])
  const isCovered = ({ id, verdict }: DeskPhoto) => verdict === 'hold' && !uncovered.includes(id)
  const uncover = () => {
    if (!photo) return
    onUncover(photo.id)
    // The button goes with the cover; its focus stays where it was.
    if (frame.current?.contains(document.activeElement)) frame.current.focus()
  }

  useKeys({
    ...Object.fromEntries(photos.slice(0, 9).map((_, at) => [String(at + 1), () => show(at)])),
    ArrowLeft: () => show(index - 1),
    ArrowRight: () => show(index + 1),
    b: () => photo && isCovered(photo) && uncover(),
    x: () => photo && canChoose && toggle(photo.id),
  })

  if (!photo) return null
  const alt = item.edits?.alt?.[photo.id] ?? photo.alt
  return (
    <section class="stage" aria-label={say('desk.photos-label')}>
      <figure class="stage-figure">
        <div class="stage-frame" ref={frame} tabIndex={-1}>
          <Shown item={item} photo={photo} alt={alt} isCovered={isCovered(photo)} isLeftOut={leftOut.includes(photo.id)} />
          {isCovered(photo) && photo.widths.length > 0 && (
            <button type="button" class="button button-quiet stage-uncover" onClick={uncover}>
              {say('desk.uncover')} <kbd>B</kbd>
            </button>
          )}
        </div>
        <figcaption class="stage-caption">
          <span>
            {say('desk.photo-of', { number: index + 1, count: photos.length })}
            {photo.width && ` · ${photo.width} × ${photo.height}`}
          </span>
          <span lang={alt ? item.story.lang : undefined}>{alt ?? say('desk.no-alt')}</span>
          {!isCovered(photo) && <BoxesChoice photo={photo} />}
          {canChoose && photo.status !== 'refused' && (
            <label class="stage-choice">
              <input type="checkbox" checked={!leftOut.includes(photo.id)} onChange={() => toggle(photo.id)} />
              {say('desk.photo-in')} <kbd>X</kbd>
            </label>
          )}
        </figcaption>
      </figure>
      {photos.length > 1 && (
        <ul class="plain stage-strip">
          {photos.map((each, at) => (
            <li key={each.id}>
              <button
                type="button"
                class={leftOut.includes(each.id) ? 'stage-thumb is-left-out' : 'stage-thumb'}
                aria-current={at === index ? 'true' : undefined}
                aria-label={[say('desk.photo-of', { number: at + 1, count: photos.length }), leftOut.includes(each.id) && say('desk.photo-out')]
                  .filter(Boolean)
                  .join(', ')}
                onClick={() => show(at)}
              >
                {each.widths[0] && (
                  <img
                    class={isCovered(each) ? 'is-covered' : undefined}
                    src={picturePath(item.id, each.id, each.widths[0])}
                    alt=""
                    width={each.width}
                    height={each.height}
                  />
                )}
                <span class="stage-number">{at + 1}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface ShownProps {
  item: DeskItem
  photo: DeskPhoto
  alt: string | undefined
  isCovered: boolean
  isLeftOut: boolean
}

function Shown({ item, photo, alt, isCovered, isLeftOut }: ShownProps) {
  const say = useSay()
  const { address, error, retry } = usePicture(photo.widths.length > 0 ? picturePath(item.id, photo.id, stageWidth(photo.widths)) : undefined)
  if (photo.problem) {
    const { code, expected = '', received = '' } = photo.problem
    return <p class="stage-word">{say(`photo-problem.${code}`, { expected, received })}</p>
  }
  const isGone = item.erasedAt !== undefined || item.status === 'withdrawn' || item.status === 'expired'
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
