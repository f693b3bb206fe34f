import type { ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { moment } from './age.ts'
import { type Filter, photoPath } from './calls.ts'
import { useKeys } from './keys.ts'
import { usePicture } from './pictures.ts'
import { type Recognised, sayDistance } from './recognised.ts'
import { isRisky, RiskContext } from './risk.tsx'
import { deskHref } from './route.ts'
import { sayFailure } from './say-failure.ts'
import { stageWidth } from './stage-width.ts'
import { titleOf } from './title-of.ts'
import { useHold } from './use-hold.ts'
import { useItem } from './use-item.ts'
import { useSayReason } from './use-say-reason.ts'

interface ComparisonProps {
  item: DeskItem
  photo: DeskPhoto
  finding: Recognised
  filter: Filter
  onClose: () => void
  onSeen: (photo: string) => void
}

/** A photo and the one that it looks like, side by side. */
export function Comparison({ item, photo, finding: { category, of }, filter, onClose, onSeen }: ComparisonProps) {
  const say = useSay()
  const [risk] = useContext(RiskContext)
  const title = useRef<HTMLHeadingElement>(null)
  const read = useItem(of.submission)
  const other = of.submission === item.id ? item : read.item
  const found = other?.photos.find(({ id }) => id === of.photo)
  // What was refused before is covered like what is held for it.
  const isOtherRisky = found !== undefined && isRisky(category === 'refused-before' ? { verdict: 'hold' } : found, risk)
  const canHold = isRisky(photo, risk) || isOtherRisky
  const { isHeld, hold, bind } = useHold(() => onSeen(photo.id))
  useKeys({ b: () => canHold && hold() })
  useLayoutEffect(() => title.current?.focus(), [])
  return (
    <section class="stage comparison" aria-labelledby="comparison-title">
      <div class="comparison-head">
        <h2 id="comparison-title" ref={title} tabIndex={-1}>
          {say(`desk.finding-${category}`)}
        </h2>
        <p class="quiet">{sayDistance(say, of.distance)}</p>
      </div>
      <div class="comparison-both">
        <Side item={item} photo={photo} isCovered={isRisky(photo, risk) && !isHeld}>
          {say('desk.compare-this', { number: photo.id })}
        </Side>
        {other && found ? (
          <Side item={other} photo={found} isCovered={isOtherRisky && !isHeld}>
            {other === item ? (
              say('desk.likeness-own', { number: of.photo })
            ) : (
              <a href={deskHref(other.id, filter)}>{titleOf(other) ?? say('desk.untitled')}</a>
            )}
          </Side>
        ) : (
          <p class="stage-word">{say(other || read.error !== undefined ? 'desk.likeness-gone' : 'desk.loading')}</p>
        )}
      </div>
      <div class="comparison-foot">
        {canHold && (
          <button type="button" class="button button-quiet comparison-hold" aria-pressed={isHeld} {...bind}>
            {say('desk.compare-hold')} <kbd>B</kbd>
          </button>
        )}
        <Button onClick={onClose}>
          {say('desk.compare-close')} <kbd>Esc</kbd>
        </Button>
      </div>
    </section>
  )
}

interface SideProps {
  item: DeskItem
  photo: DeskPhoto
  isCovered: boolean
  /** What it is called. */
  children: ComponentChildren
}

/** One of both, with what became of it and when. */
function Side({ item, photo, isCovered, children }: SideProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayReason = useSayReason(item.city)
  const { address, error } = usePicture(photo.widths.length > 0 ? photoPath(item.id, photo, stageWidth(photo.widths)) : undefined)
  const decided = item.decision
  return (
    <figure class="comparison-side">
      <div class="stage-frame">
        {address ? (
          <img class={isCovered ? 'is-covered' : undefined} src={address} alt={photo.alt ?? ''} width={photo.width} height={photo.height} decoding="async" />
        ) : (
          <p class="stage-word">{error === undefined ? say(photo.widths.length > 0 ? 'desk.loading' : 'desk.photo-not-there') : sayFailure(say, error)}</p>
        )}
      </div>
      <figcaption>
        <span class="comparison-name" lang={titleOf(item) ? item.story.lang : undefined}>
          {children}
        </span>
        <span class={`flag flag-${item.status}`}>{say(`desk.status-${item.status}`)}</span>
        {photo.outcome === 'refused' && <span class="flag">{say('desk.photo-out')}</span>}
        {photo.outcome === 'refused' && photo.reason && <span class="quiet">{say('desk.earlier-reason', { reason: sayReason.label(photo.reason) })}</span>}
        <span class="quiet">{say('desk.compare-received', { at: moment(item.createdAt, lang) })}</span>
        {decided && <span class="quiet">{say(`desk.earlier-${decided.outcome}`, { by: decided.by, at: moment(decided.at, lang) })}</span>}
        {decided?.reason && <span class="quiet">{say('desk.earlier-reason', { reason: sayReason.label(decided.reason) })}</span>}
        {photo.width && <span class="quiet">{`${photo.width} × ${photo.height}`}</span>}
      </figcaption>
    </figure>
  )
}
