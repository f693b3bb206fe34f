import { useState } from 'preact/hooks'
import type { DeskItem, DeskNotice } from '../../shared/desk-item.ts'
import { LIMITS } from '../../shared/limits.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'
import { dismissNotices } from './calls.ts'
import { Failure } from './failure.tsx'
import type { Message } from './status-line.tsx'
import { titleOf } from './title-of.ts'
import type { Draft } from './use-draft.ts'
import { useSayReason } from './use-say-reason.ts'

interface NoticesProps {
  item: DeskItem
  draft: Draft
  onDraft: (part: Partial<Draft>) => void
  announce: (message: Message) => void
  onChanged: () => void
}

/** What was reported about a story, what waits first, and the answer that leaves the story as it is. */
export function Notices({ item, ...rest }: NoticesProps) {
  const say = useSay()
  if (item.notices.length === 0) return null
  const waiting = item.notices.filter(notice => notice.waits)
  const done = item.notices.filter(notice => !notice.waits)
  const isShown = item.status === 'published' || item.status === 'hidden'
  return (
    <section class="notices">
      {[...waiting, ...done].map(notice => (
        <OneNotice key={notice.id} notice={notice} city={item.city} />
      ))}
      {item.moreNotices !== undefined && <p class="quiet">{say('desk.notices-more', { count: item.moreNotices })}</p>}
      {isShown && waiting.length > 0 && <Dismissal item={item} waiting={waiting} {...rest} />}
    </section>
  )
}

function OneNotice({ notice, city }: { notice: DeskNotice; city: DeskItem['city'] }) {
  const say = useSay()
  const { lang } = useWords()
  const sayReason = useSayReason(city)
  const { at, ground, explanation, name, likeness, hides, decision, appeal, needsAnother } = notice
  const when = { at: moment(at, lang) }
  const title = likeness ? say('desk.notice-likeness', when) : say('desk.notice', { ...when, ground: sayReason.label(ground) })
  return (
    <Note kind={notice.waits ? 'warning' : 'plain'} title={title}>
      {likeness && (
        <p>
          {say(`desk.notice-wish-${likeness.wish}`)} {whereOf(likeness, say)}
        </p>
      )}
      {explanation && <p class="notice-words">{explanation}</p>}
      {name && <p class="quiet">{name}</p>}
      {hides && notice.waits && !appeal && <p class="quiet">{say('desk.notice-hides')}</p>}
      {decision && (
        <p class="quiet">{say(`desk.notice-${decision.outcome}`, { by: decision.by ?? say('desk.actor-moderator'), at: moment(decision.at, lang) })}</p>
      )}
      {decision?.explanation && <blockquote>{decision.explanation}</blockquote>}
      {appeal && (
        <>
          <p class="note-title">{say('desk.notice-appeal', { at: moment(appeal.at, lang) })}</p>
          <p class="notice-words">{appeal.text}</p>
          {needsAnother && <p class="quiet">{say('desk.notice-another')}</p>}
        </>
      )}
    </Note>
  )
}

function whereOf({ photo, spot }: NonNullable<DeskNotice['likeness']>, say: ReturnType<typeof useSay>): string {
  if (!photo) return ''
  if (!spot) return say('desk.notice-photo', { number: photo })
  return say('desk.notice-where', { number: photo, x: Math.round(spot.x * 100), y: Math.round(spot.y * 100) })
}

/** Leave the story as it is, with words to those who reported it. */
function Dismissal({ item, waiting, draft, onDraft, announce, onChanged }: NoticesProps & { waiting: readonly DeskNotice[] }) {
  const say = useSay()
  const words = draft.answer ?? ''
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  // What another has to answer goes on waiting.
  const theirs = waiting.filter(notice => !notice.needsAnother).slice(0, LIMITS.notices)

  const send = async () => {
    if (isBusy) return
    setBusy(true)
    setError(undefined)
    try {
      const notices = theirs.map(({ id }) => id)
      await dismissNotices(item.id, { version: item.version, notices, ...(words.trim() && { explanation: words.trim() }) })
      onDraft({ answer: '' })
      announce({ text: say('desk.dismissed', { title: titleOf(item) ?? say('desk.untitled') }) })
      document.querySelector<HTMLElement>('.facts h1')?.focus()
      onChanged()
    } catch (failure) {
      setError(failure)
      onChanged()
    }
    setBusy(false)
  }

  if (theirs.length === 0) return null
  const hint = say(theirs.some(({ hasEmail }) => hasEmail) ? 'desk.dismiss-words-mail' : 'desk.dismiss-words-none')
  return (
    <form
      class="notices-answer"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <h2>{say('desk.dismiss-title')}</h2>
      <p class="quiet">{say('desk.dismiss-about')}</p>
      <Field id="dismiss-words" label={say('desk.dismiss-words')} hint={hint} optional>
        <textarea
          id="dismiss-words"
          class="input"
          rows={2}
          maxLength={LIMITS.explanation}
          value={words}
          onInput={event => onDraft({ answer: event.currentTarget.value })}
          {...describedBy('dismiss-words', { hint })}
        />
      </Field>
      <Button type="submit" disabled={isBusy}>
        {say('desk.dismiss', { count: theirs.length })}
      </Button>
      {error !== undefined && <Failure error={error} onRetry={send} />}
    </form>
  )
}
