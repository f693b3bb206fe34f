import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Accent } from '../../shared/theme.ts'
import { privateLink } from '../lib/private-link.ts'
import { useSay } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { CopyLink } from './copy-link.tsx'
import { StatusActions } from './status-actions.tsx'
import { StatusPhotos } from './status-photos.tsx'
import { StatusSummary } from './status-summary.tsx'
import { Timeline } from './timeline-list.tsx'
import { useAccent } from './use-accent.ts'
import { type Look, useStatus } from './use-status.ts'

interface StatusPageProps {
  id: string
  lang: string
  /** Colour of each city, by its slug. */
  accents: Readonly<Record<string, Accent>>
}

/** The contributor's own page: where the submission stands, why, and what can be done. */
export function StatusPage({ id, lang, accents }: StatusPageProps) {
  const say = useSay()
  const { look, refresh } = useStatus(id, lang)
  useAccent(look.kind === 'found' ? accents[look.submission.city.slug] : undefined)
  if (look.kind === 'opening') return <Opening />
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

/** Also what is seen without a script, which then says why. */
function Opening() {
  const say = useSay()
  return (
    <div class="measure prose status-nothing">
      <h1>{say('status-page.title')}</h1>
      <p class="needs-script">{say('status-page.opening')}</p>
    </div>
  )
}

/** Nothing to show: what is the matter, and what can be done. */
function NotFound({ look }: { look: Exclude<Look, { kind: 'opening' | 'found' }> }) {
  const say = useSay()
  const [title, text] = NOTHING[look.kind === 'no-answer' && look.offline ? 'offline' : look.kind]
  return (
    <div class="measure prose status-nothing" role={look.kind === 'no-answer' ? 'status' : 'alert'}>
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
    </div>
  )
}

const NOTHING: Record<Exclude<Look['kind'], 'opening' | 'found'> | 'offline', [title: MessageKey, text: MessageKey]> = {
  insecure: ['share.not-secure-title', 'share.not-secure'],
  'no-token': ['status-page.no-token-title', 'status-page.no-token'],
  'wrong-token': ['status-page.wrong-token-title', 'status-page.wrong-token'],
  'no-answer': ['status-page.no-answer-title', 'status-page.no-answer'],
  offline: ['status-page.no-answer-title', 'status-page.offline'],
}
