import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Sent } from '../lib/sent.ts'
import { useSay } from '../lib/words.tsx'
import { SendAgain } from './send-again.tsx'
import { StatementGrounds } from './statement-grounds.tsx'
import { useObjectUrl } from './use-object-url.ts'

type StatusPhoto = SubmissionAnswer['photos'][number]

interface StatusPhotosProps {
  submission: SubmissionAnswer
  token: string
  sent: Sent | undefined
  onChanged(): void
}

/** Each photo with how far it has come, why it was refused, and how to send it again. */
export function StatusPhotos({ submission, token, sent, onChanged }: StatusPhotosProps) {
  const say = useSay()
  const { id, status, photos, erasedAt } = submission
  const arriving = status === 'uploading' || status === 'processing'
  if (erasedAt) return null
  return (
    <ul class={`plain status-photos${photos.length === 1 ? ' is-one' : ''}`} aria-label={say('status-page.photos')}>
      {photos.map(photo => (
        <li key={photo.photo}>
          <Thumbnail picture={sent?.pictures?.[photo.photo]} alt={photo.alt ?? say('status-page.photo', { count: Number(photo.photo) })} />
          <p class="status-photo-state">
            <strong>{say('status-page.photo', { count: Number(photo.photo) })}</strong> {say(photoState(photo, status))}
          </p>
          {photo.problem && (
            <p class="field-error">
              {say(`photo-problem.${photo.problem.code}`, { expected: photo.problem.expected ?? '', received: photo.problem.received ?? '' })}
            </p>
          )}
          {status === 'published' && photo.reason && <LeftOut reason={photo.reason} statement={photo.statement} />}
          {arriving && (photo.status === 'waiting' || photo.status === 'refused') && (
            <SendAgain submission={id} photo={photo.photo} token={token} onArrived={onChanged} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Why a photo was left out; decisions from before there were statements have only their reason. */
function LeftOut({ reason, statement }: { reason: NonNullable<StatusPhoto['reason']>; statement: StatusPhoto['statement'] }) {
  const say = useSay()
  return (
    <div class="status-left-out">
      <p lang={statement?.lang}>
        <strong>{statement?.label ?? say(`reason.${reason}`)}</strong> {statement?.about ?? say(`reason.${reason}.about`)}
      </p>
      {statement && <StatementGrounds statement={statement} detection={say(statement.detected ? 'statement.detected' : 'statement.not-detected')} />}
    </div>
  )
}

function photoState({ status, outcome }: StatusPhoto, whole: SubmissionAnswer['status']): MessageKey {
  if (status === 'refused') return 'status-page.photo-refused'
  if (status === 'waiting') return whole === 'uploading' ? 'status-page.photo-waiting' : 'status-page.photo-missing'
  if (status === 'received') return 'status-page.photo-received'
  if (whole === 'published') return outcome === 'refused' ? 'status-page.photo-left-out' : 'status-page.photo-published'
  return 'status-page.photo-ready'
}

/** A small picture that was kept on this device; the gallery shows nobody a photo before it is published. */
function Thumbnail({ picture, alt }: { picture: Blob | undefined; alt: string }) {
  const url = useObjectUrl(picture)
  return <div class="status-picture">{url && <img src={url} alt={alt} width="320" height="240" />}</div>
}
