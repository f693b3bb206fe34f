import { useContext } from 'preact/hooks'
import { asksForCare } from '../../shared/moderation.ts'
import { useSay } from '../lib/words.tsx'
import { type Filter, picturePath } from './calls.ts'
import { type Recognised, sayDistance } from './recognised.ts'
import { deskHref } from './route.ts'
import { CompareContext } from './stage-mode.ts'
import { titleOf } from './title-of.ts'
import { useItem } from './use-item.ts'

interface LikenessProps {
  finding: Recognised
  /** The submission that is looked at. */
  id: string
  filter: Filter
}

/** Another photo that is the same or looks like it: its small picture, how near it is, and the way to its submission. */
export function Likeness({ finding, id, filter }: LikenessProps) {
  const say = useSay()
  const compare = useContext(CompareContext)
  const { category, of, provider, version } = finding
  return (
    <li class="likeness">
      <span>{say(`desk.finding-${category}`)}</span>
      <span class="quiet">{sayDistance(say, of.distance)}</span>
      {of.submission === id ? (
        <span>{say('desk.likeness-own', { number: of.photo })}</span>
      ) : (
        <Other of={of} filter={filter} isRefused={category === 'refused-before'} />
      )}
      <button type="button" class="desk-link likeness-compare" onClick={() => compare(finding)}>
        {say('desk.compare')}
      </button>
      <span class="unseen">{`${provider} ${version}`}</span>
    </li>
  )
}

/** Read as any other submission: who may not see it is told nothing of it. What was refused is covered, as the photo that is held for it. */
function Other({ of, filter, isRefused }: { of: Recognised['of']; filter: Filter; isRefused: boolean }) {
  const say = useSay()
  const { item, error } = useItem(of.submission)
  if (!item) return error === undefined ? <span class="quiet">{say('desk.loading')}</span> : <span class="quiet">{say('desk.likeness-gone')}</span>
  const photo = item.photos.find(each => each.id === of.photo)
  const width = photo?.widths[0]
  if (!photo || width === undefined) return <span class="quiet">{say('desk.likeness-gone')}</span>
  return (
    <a class="likeness-other" href={deskHref(of.submission, filter)}>
      <img
        class={isRefused || asksForCare(photo.verdict) ? 'is-covered' : undefined}
        src={picturePath(of.submission, of.photo, width)}
        alt=""
        width={photo.width}
        height={photo.height}
        loading="lazy"
        decoding="async"
      />
      <span>
        {titleOf(item) ?? say('desk.untitled')} · {say(`desk.status-${item.status}`)}
      </span>
    </a>
  )
}
