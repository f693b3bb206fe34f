import type { NoticeDecided, NoticeStatus } from '../../shared/api-notice.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Accent } from '../../shared/theme.ts'
import { useSay } from '../lib/words.tsx'
import { AppealForm } from './appeal-form.tsx'
import { useAccent } from './use-accent.ts'
import { type NoticeLook, noticeApi, useNotice } from './use-notice.ts'

interface NoticePageProps {
  story: string
  id: string
  lang: string
  /** Colour of each city, by its slug. */
  accents: Readonly<Record<string, Accent>>
}

const NOW = 'notice-now'

/** The page of whoever reported a story: what was decided, and what can be done about it. */
export function NoticePage({ story, id, lang, accents }: NoticePageProps) {
  const say = useSay()
  const { look, refresh } = useNotice(story, id, lang)
  useAccent(look.kind === 'found' ? accents[look.notice.city.slug] : undefined)
  if (look.kind !== 'found') return <Nothing look={look} />

  const { notice, token } = look
  const { city, decision, appeal, ground, explanation, likeness, url, receipt } = notice
  const last = appeal ? appeal.decision : decision
  const state = last?.outcome ?? (appeal ? 'appealed' : 'waiting')
  const isLeft = last?.outcome === 'kept' || last?.outcome === 'covered'
  return (
    <div class="status">
      <section class="status-summary" aria-labelledby={NOW}>
        <div role="status">
          <p class="status-word">{say('notice-page.title')}</p>
          <h1 id={NOW} tabIndex={-1}>
            {say(`notice-page.now-${state}`)}
          </h1>
          <p class="status-then">{thenOf(notice, last, say)}</p>
        </div>
        {last?.explanation && <blockquote>{last.explanation}</blockquote>}
        {url && (
          <p>
            <a href={url}>{say('notice-page.see')}</a>
          </p>
        )}
        {isLeft && (
          <ul class="status-redress">
            {notice.canAppeal && <li>{say('redress.appeal')}</li>}
            <li>{say('redress.dispute-body')}</li>
            <li>{say('redress.court')}</li>
          </ul>
        )}
      </section>
      <div class="status-columns">
        <div class="status-main">
          {notice.canAppeal && (
            <section class="status-actions" aria-labelledby="notice-can">
              <h2 id="notice-can">{say('status-page.can')}</h2>
              <AppealForm
                path={`${noticeApi(story, id)}/appeal`}
                token={token}
                onChanged={() => {
                  // What was pressed goes away with the change.
                  document.getElementById(NOW)?.focus()
                  refresh()
                }}
              />
            </section>
          )}
          {appeal && (
            <div class="status-why">
              <h2>{say('status-page.appeal-yours')}</h2>
              <blockquote>{appeal.text}</blockquote>
            </div>
          )}
          {appeal && decision && (
            <div class="status-why">
              <h2>{say('notice-page.before')}</h2>
              <p>{say('notice-page.then-kept', { city: city.name })}</p>
              {decision.explanation && <blockquote>{decision.explanation}</blockquote>}
            </div>
          )}
        </div>
        <section class="status-card" aria-labelledby="notice-yours">
          <h2 id="notice-yours">{say('notice-page.yours')}</h2>
          <p>{likeness ? say(`report.wish-${likeness.wish}`) : say(`reason.${ground}`)}</p>
          {explanation && <p class="status-text">{explanation}</p>}
          <p class="quiet small">{say('notice-page.number', { receipt })}</p>
        </section>
      </div>
    </div>
  )
}

function thenOf({ city, hides, appeal }: NoticeStatus, last: NoticeDecided | undefined, say: ReturnType<typeof useSay>): string {
  const params = { city: city.name }
  if (last?.alone) return say('notice-page.alone', params)
  if (last) return say(`notice-page.then-${last.outcome}`, params)
  if (appeal) return say('status-page.then-appealed', params)
  return say(hides ? 'notice-page.then-hidden' : 'notice-page.then-waiting', params)
}

const NOTHING: Record<Exclude<NoticeLook['kind'], 'opening' | 'found'>, [title: MessageKey, text: MessageKey]> = {
  insecure: ['share.not-secure-title', 'share.not-secure'],
  'wrong-token': ['status-page.wrong-token-title', 'notice-page.wrong-token'],
  'no-answer': ['status-page.no-answer-title', 'status-page.no-answer'],
  offline: ['status-page.no-answer-title', 'status-page.offline'],
}

/** Nothing to show (yet): what is the matter, and what can be done. */
function Nothing({ look }: { look: Exclude<NoticeLook, { kind: 'found' }> }) {
  const say = useSay()
  const [title, text] = look.kind === 'opening' ? (['notice-page.title', 'status-page.opening'] as const) : NOTHING[look.kind]
  return (
    <div class="measure prose status-nothing" role={look.kind === 'opening' ? undefined : 'status'}>
      <h1>{say(title)}</h1>
      <p class={look.kind === 'opening' ? 'needs-script' : undefined}>{say(text)}</p>
    </div>
  )
}
