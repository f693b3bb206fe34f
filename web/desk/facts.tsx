import { useEffect, useRef } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { storyPath } from '../../shared/paths.ts'
import { TRUST_HOURS } from '../../shared/queue-place.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { ago, moment, useNow } from './age.ts'
import type { Filter } from './calls.ts'
import { Consents } from './consents.tsx'
import { EditForm } from './edit-form.tsx'
import { Findings } from './findings.tsx'
import { History } from './history.tsx'
import { MarkedText } from './marked-text.tsx'
import { findingsIn } from './marked-words.ts'
import { Notices } from './notices.tsx'
import { OpinionNote } from './opinion-note.tsx'
import { sayLanguage } from './say-language.ts'
import type { Message } from './status-line.tsx'
import { TextFindings } from './text-findings.tsx'
import { titleOf } from './title-of.ts'
import type { Draft } from './use-draft.ts'
import { useSayReason } from './use-say-reason.ts'

interface FactsProps {
  item: DeskItem
  filter: Filter
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  isEditing: boolean
  onEdit: (isEditing: boolean) => void
  announce: (message: Message) => void
  /** Something of it was changed here. */
  onChanged: () => void
}

/** Everything about a submission in one column, what matters for the decision first. */
export function Facts({ item, filter, draft, onChange, isEditing, onEdit, announce, onChanged }: FactsProps) {
  const say = useSay()
  const { lang } = useWords()
  const now = useNow()
  const heading = useRef<HTMLHeadingElement>(null)
  const edits = { ...item.edits, ...draft.edits }
  const title = titleOf({ edits, story: item.story })
  const text = edits.text ?? item.story.text
  const found = (field: 'title' | 'text') => findingsIn(item.textCheck?.findings ?? [], field)
  const since = item.arrivedAt ?? item.createdAt

  useEffect(() => {
    document.title = `${title ?? say('desk.untitled')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
  }, [item.id])

  return (
    <div class="facts">
      <p class="facts-state">
        <span class={`flag flag-${item.status}`}>{say(`desk.status-${item.status}`)}</span>
        <time dateTime={since} title={moment(since, lang)}>
          {ago(since, now, lang)}
        </time>
        {item.status === 'published' && <a href={storyPath(item.city.slug, item.id)}>{say('desk.see')}</a>}
      </p>
      <h1 tabIndex={-1} ref={heading} lang={title ? item.story.lang : undefined}>
        {title === undefined ? say('desk.untitled') : <MarkedText text={title} findings={title === item.story.title ? found('title') : []} />}
      </h1>
      {isEditing ? (
        <EditForm item={item} edits={draft.edits} onChange={next => onChange(next ? { edits: next } : { edits: {} })} onClose={() => onEdit(false)} />
      ) : (
        <>
          <p class="facts-text" lang={text ? item.story.lang : undefined}>
            {text === undefined ? say('desk.no-text') : <MarkedText text={text} findings={text === item.story.text ? found('text') : []} />}
          </p>
          <p class="facts-lang">
            {say('desk.written-in', { language: sayLanguage(item.story.lang, lang) })}
            {hasEdits(draft) && ` · ${say('desk.edited')}`}
          </p>
          {item.outcomes.includes('publish') && !item.needsAnother && (
            <button type="button" class="desk-link" onClick={() => onEdit(true)}>
              {say('desk.edit')} <kbd>E</kbd>
            </button>
          )}
        </>
      )}
      {item.opinion && <OpinionNote opinion={item.opinion} />}
      {item.appeal && (
        <Note kind="warning" title={say('desk.appeal', { at: moment(item.appeal.at, lang) })}>
          <p lang={item.story.lang}>{item.appeal.text}</p>
        </Note>
      )}
      <Notices item={item} draft={draft} onDraft={onChange} announce={announce} onChanged={onChanged} />
      <TextFindings item={item} />
      <Findings id={item.id} photos={item.photos} filter={filter} />
      <Details item={item} place={edits.place === undefined ? item.place : (edits.place ?? undefined)} tags={edits.tags ?? item.tags} />
      <Consents consents={item.consents} />
      {item.decision && <Earlier decision={item.decision} city={item.city} />}
      <History item={item} />
    </div>
  )
}

const hasEdits = ({ edits }: Draft) => edits !== undefined && Object.keys(edits).length > 0

function Details({ item, place, tags }: { item: DeskItem; place: string | undefined; tags: readonly string[] }) {
  const say = useSay()
  const { lang } = useWords()
  const { city, location } = item
  const local = (text: Parameters<typeof pickText>[0]) => pickText(text, lang, city.languages)?.text
  const named = item.places.find(({ slug }) => slug === place)
  const rows: [string, string | undefined][] = [
    [say('desk.city'), local(city.name)],
    [say('desk.place'), place && (local(named?.name) ?? place)],
    [say('desk.position'), location && `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`],
    [say('desk.campaign'), local(item.campaign?.title)],
    [say('desk.tags'), tags.length > 0 ? tags.join(', ') : undefined],
    [say('desk.credit'), item.credit || undefined],
    [say('desk.licence'), say(`licence.${item.licence}`)],
    [say('desk.answer'), say(item.hasEmail ? 'desk.answer-mail' : 'desk.answer-page')],
    [say('desk.email'), item.emailVerified && say('desk.email-confirmed', { count: TRUST_HOURS.email })],
    [say('desk.received'), moment(item.createdAt, lang)],
    [say('desk.published-at'), item.publishedAt && moment(item.publishedAt, lang)],
  ]
  return (
    <section>
      <h2>{say('desk.facts')}</h2>
      <dl class="facts-list">
        {rows.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

function Earlier({ decision, city }: { decision: NonNullable<DeskItem['decision']>; city: DeskItem['city'] }) {
  const say = useSay()
  const { lang } = useWords()
  const sayReason = useSayReason(city)
  const { outcome, at, by, reason, explanation } = decision
  return (
    <section>
      <h2>{say('desk.earlier')}</h2>
      <p>{say(`desk.earlier-${outcome}`, { by, at: moment(at, lang) })}</p>
      {reason && <p>{say('desk.earlier-reason', { reason: sayReason.label(reason) })}</p>}
      {explanation && <blockquote>{explanation}</blockquote>}
    </section>
  )
}
