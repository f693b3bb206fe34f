import { privateLink } from '../lib/private-link.ts'
import { useSay } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { CopyLink } from './copy-link.tsx'
import { StatusActions } from './status-actions.tsx'
import { StatusPhotos } from './status-photos.tsx'
import { StatusSummary } from './status-summary.tsx'
import { Timeline } from './timeline-list.tsx'
import { type Look, useStatus } from './use-status.ts'

/** The contributor's own page: where the submission stands, why, and what can be done. */
export function StatusPage({ id, lang }: { id: string; lang: string }) {
  const say = useSay()
  const { look, refresh } = useStatus(id, lang)
  if (look.kind === 'opening') return <p class="status-opening">{say('status-page.opening')}</p>
  if (look.kind !== 'found') return <NotFound look={look} />

  const { submission, token, sent, stale } = look
  const { story } = submission
  return (
    <div class="status">
      {stale && (
        <Note kind="warning" role="status">
          <p>{say('status-page.stale')}</p>
        </Note>
      )}
      <StatusSummary submission={submission} />
      <div class="status-columns">
        <div class="status-main">
          <Timeline submission={submission} />
          <StatusActions submission={submission} token={token} onChanged={refresh} />
        </div>
        <div class="status-card">
          <StatusPhotos submission={submission} token={token} sent={sent} onChanged={refresh} />
          {(story.title || story.text) && (
            <div class="status-story" lang={story.lang}>
              {story.title && <h2>{story.title}</h2>}
              {story.text && <p class="status-text">{story.text}</p>}
            </div>
          )}
        </div>
      </div>
      <CopyLink path={privateLink(id, token, lang)} />
    </div>
  )
}

function NotFound({ look }: { look: Exclude<Look, { kind: 'opening' | 'found' }> }) {
  const say = useSay()
  switch (look.kind) {
    case 'insecure':
      return (
        <Note kind="error" title={say('share.not-secure-title')}>
          <p>{say('share.not-secure')}</p>
        </Note>
      )
    case 'no-answer':
      return (
        <Note kind="warning" role="status" title={say('status-page.no-answer-title')}>
          <p>{say(look.offline ? 'status-page.offline' : 'status-page.no-answer')}</p>
        </Note>
      )
    case 'no-token':
    case 'wrong-token':
      return (
        <Note kind="error" role="alert" title={say(`status-page.${look.kind}-title`)}>
          <p>{say(`status-page.${look.kind}`)}</p>
        </Note>
      )
    default:
      return look satisfies never
  }
}
