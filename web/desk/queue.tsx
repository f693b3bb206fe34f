import { useEffect, useRef } from 'preact/hooks'
import { type DeskMe, isCounted, VIEWS } from '../../shared/desk.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { useNow } from './age.ts'
import type { Filter } from './calls.ts'
import { FailedJobs } from './failed-jobs.tsx'
import { Failure } from './failure.tsx'
import { useKeys } from './keys.ts'
import { QueueRow } from './queue-row.tsx'
import { deskHref, go } from './route.ts'
import type { QueueState } from './use-queue.ts'

interface QueueProps {
  me: DeskMe
  queue: QueueState
  filter: Filter
}

/** What waits, oldest first, and what was decided. */
export function Queue({ me, queue, filter }: QueueProps) {
  const say = useSay()
  const { lang } = useWords()
  const now = useNow()
  const list = useRef<HTMLOListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { items, counts, hasMore, error } = queue

  useEffect(() => {
    document.title = `${say('desk.queue')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
  }, [])

  const move = (step: number) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1) })

  const nameOf = (city: DeskMe['cities'][number]) => pickText(city.name, lang, city.languages)?.text ?? city.slug
  return (
    <main class="queue" id="main">
      <div class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {say('desk.queue')}
        </h1>
        {me.cities.length > 1 && (
          <div class="queue-city">
            <label for="queue-city">{say('desk.city')}</label>
            <select
              id="queue-city"
              class="desk-select"
              value={filter.city ?? ''}
              onChange={event => go(deskHref('', { ...filter, city: event.currentTarget.value || undefined }), { replace: true })}
            >
              <option value="">{say('desk.all-cities')}</option>
              {me.cities.map(city => (
                <option key={city.slug} value={city.slug}>
                  {nameOf(city)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <FailedJobs failedJobs={me.failedJobs} />
      <nav aria-label={say('desk.views')}>
        <ul class="plain queue-views">
          {VIEWS.map(view => (
            <li key={view}>
              <a href={deskHref('', { ...filter, view })} aria-current={view === filter.view ? 'page' : undefined}>
                {say(`desk.view-${view}`)}
                {isCounted(view) && <span class="queue-count">{counts?.[view].toLocaleString(lang) ?? '–'}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {error !== undefined && <Failure error={error} onRetry={queue.reload} />}
      {me.cities.length === 0 && <p class="desk-empty">{say('desk.no-role')}</p>}
      {!items && error === undefined && <p class="desk-empty">{say('desk.loading')}</p>}
      {items?.length === 0 && me.cities.length > 0 && <p class="desk-empty">{say(filter.view === 'waiting' ? 'desk.empty-waiting' : 'desk.empty')}</p>}
      {items && items.length > 0 && (
        <ol class="plain queue-list" ref={list}>
          {items.map(item => (
            <QueueRow key={item.id} item={item} filter={filter} now={now} city={me.cities.find(({ slug }) => slug === item.city)} />
          ))}
        </ol>
      )}
      {hasMore && <Button onClick={queue.more}>{say('desk.more')}</Button>}
    </main>
  )
}
