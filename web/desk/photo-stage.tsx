import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { asksForCare } from '../../shared/moderation.ts'
import { canBeCovered, isRevisable } from '../../shared/revisable.ts'
import { useSay } from '../lib/words.tsx'
import { BoxesChoice } from './boxes.tsx'
import type { Filter } from './calls.ts'
import { Comparison } from './comparison.tsx'
import { useKeys } from './keys.ts'
import { PhotoStrip } from './photo-strip.tsx'
import { likenessesOf } from './recognised.ts'
import { RedactionMode } from './redaction-mode.tsx'
import { isRemade } from './remaking.tsx'
import { isRisky, RiskChoices, RiskContext } from './risk.tsx'
import { ShownPhoto } from './shown-photo.tsx'
import type { StageState } from './stage-mode.ts'
import type { Draft } from './use-draft.ts'
import { isUnsent } from './use-drawing.ts'
import { useHold } from './use-hold.ts'

interface PhotoStageProps {
  item: DeskItem
  draft: Draft
  stage: StageState
  filter: Filter
  leftOut: readonly string[]
  onChange: (part: Partial<Draft>) => void
  reload: () => Promise<DeskItem | undefined>
  /** Write what a photo shows; absent where nothing may be edited. */
  onDescribe: ((photo: string) => void) | undefined
  onLeaveOut: (leftOut: readonly string[]) => void
  /** A photo that was covered has been looked at. */
  onSeen: (photo: string) => void
}

/** The photo takes what it can; the others are one key away. */
export function PhotoStage({ item, draft, stage, filter, leftOut, onChange, reload, onDescribe, onLeaveOut, onSeen }: PhotoStageProps) {
  const say = useSay()
  const { photos } = item
  const [risk] = useContext(RiskContext)
  const [index, setIndex] = useState(0)
  const photo = photos[index] ?? photos[0]
  const canChoose = item.outcomes.includes('publish') && !item.needsAnother && photos.length > 1
  const show = (at: number) => setIndex(Math.min(photos.length - 1, Math.max(0, at)))
  const toggle = (id: string) => onLeaveOut(leftOut.includes(id) ? leftOut.filter(each => each !== id) : [...leftOut, id])
  const { isHeld, hold, release, bind } = useHold(() => photo && onSeen(photo.id))
  const canHold = photo !== undefined && photo.widths.length > 0 && isRisky(photo, risk)
  // What is held was this photo, not the next.
  useEffect(release, [photo?.id])

  const { mode } = stage
  const coverButton = useRef<HTMLButtonElement>(null)
  const compareButton = useRef<HTMLButtonElement>(null)
  const before = useRef(mode)
  useLayoutEffect(() => {
    if (mode) setIndex(photos.findIndex(({ id }) => id === mode.photo))
    else if (before.current) (before.current.kind === 'cover' ? coverButton : compareButton).current?.focus()
    before.current = mode
  }, [mode])
  const likeness = photo && likenessesOf(photo)[0]
  const compare = () => photo && likeness && stage.open({ kind: 'compare', photo: photo.id, finding: likeness })
  const isMaking = photo !== undefined && isRemade(photo)
  const wasMaking = useRef(isMaking)
  const [isMade, setMade] = useState(false)
  useEffect(() => {
    setMade(wasMaking.current && !isMaking)
    wasMaking.current = isMaking
  }, [isMaking])
  const canCover = photo !== undefined && isRevisable(item.status) && !item.erasedAt && canBeCovered(photo)
  const cover = () => photo && canCover && stage.open({ kind: 'cover', photo: photo.id })

  const keys = {
    ...Object.fromEntries(photos.slice(0, 9).map((_, at) => [String(at + 1), () => show(at)])),
    ArrowLeft: () => show(index - 1),
    ArrowRight: () => show(index + 1),
    b: () => canHold && hold(),
    x: () => photo && canChoose && toggle(photo.id),
    c: cover,
    m: compare,
  }
  useKeys(mode ? {} : keys)

  if (!photo) return null
  if (mode?.kind === 'cover')
    return <RedactionMode key={mode.photo} item={item} photo={photo} draft={draft} onChange={onChange} onClose={stage.close} onSeen={onSeen} reload={reload} />
  if (mode?.kind === 'compare') return <Comparison item={item} photo={photo} finding={mode.finding} filter={filter} onClose={stage.close} onSeen={onSeen} />
  const alt = draft.edits?.alt?.[photo.id] ?? item.edits?.alt?.[photo.id] ?? photo.alt
  const isCovered = canHold && !isHeld
  return (
    <section class="stage" aria-label={say('desk.photos-label')}>
      <figure class="stage-figure">
        <div class="stage-frame">
          <ShownPhoto item={item} photo={photo} alt={alt} isCovered={isCovered} isLeftOut={leftOut.includes(photo.id)} />
          {canHold && (
            <button type="button" class="button button-quiet stage-hold" aria-pressed={isHeld} {...bind}>
              {say('desk.hold')} <kbd>B</kbd>
            </button>
          )}
        </div>
        <figcaption class="stage-caption">
          <span>
            {say('desk.photo-of', { number: index + 1, count: photos.length })}
            {photo.width && ` · ${photo.width} × ${photo.height}`}
          </span>
          <span lang={alt ? item.story.lang : undefined}>{alt || say('desk.no-alt')}</span>
          {onDescribe && photo.status !== 'refused' && (
            <button type="button" class="desk-link" onClick={() => onDescribe(photo.id)}>
              {say('desk.describe')}
            </button>
          )}
          {photo.redactions && !isMaking && <span>{say('desk.cover-count')}</span>}
          {photo.revision !== undefined && item.status === 'hidden' && <span>{say('desk.cover-hidden')}</span>}
          <span class="unseen" role="status">
            {isMade && say('desk.cover-made')}
          </span>
          {canCover && (
            <button type="button" class="desk-link" ref={coverButton} onClick={cover}>
              {say(isUnsent(photo, draft) ? 'desk.cover-on' : 'desk.cover')} <kbd>C</kbd>
            </button>
          )}
          {likeness && (
            <button type="button" class="desk-link" ref={compareButton} onClick={compare}>
              {say('desk.compare')} <kbd>M</kbd>
            </button>
          )}
          <span class="stage-choices">
            {!isCovered && <BoxesChoice photo={photo} />}
            {asksForCare(photo.verdict) && <RiskChoices />}
            {canChoose && photo.status !== 'refused' && (
              <label class="stage-choice">
                <input type="checkbox" checked={!leftOut.includes(photo.id)} onChange={() => toggle(photo.id)} />
                {say('desk.photo-in')} <kbd>X</kbd>
              </label>
            )}
          </span>
        </figcaption>
      </figure>
      <PhotoStrip item={item} leftOut={leftOut} index={index} onShow={show} />
    </section>
  )
}
