import { useEffect, useRef } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { FACETS } from '../../shared/queue-filter.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { useNow } from './age.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { Filter } from './calls.ts'
import { FailedJobs } from './failed-jobs.tsx'
import { FailedMails } from './failed-mails.tsx'
import { Failure } from './failure.tsx'
import { useKeys } from './keys.ts'
import { QueueFilters } from './queue-filters.tsx'
import { QueueRow } from './queue-row.tsx'
import { QueueViews } from './queue-views.tsx'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'
import { useBulk } from './use-bulk.ts'
import type { QueueState } from './use-queue.ts'
import { useSelection } from './use-selection.ts'

interface QueueProps {
  me: DeskMe
  queue: QueueState
  filter: Filter
  announce: (message: Message | undefined) => void
}

/** What waits, oldest first, and what was decided. */
export function Queue({ me, queue, filter, announce }: QueueProps) {
  const say = useSay()
  const { lang } = useWords()
  const now = useNow()
  const list = useRef<HTMLOListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { items, counts, hasMore, error } = queue
  const bulk = useBulk(me.key)
  const canSelect = filter.view === 'waiting' || filter.view === 'appealed'
  const selection = useSelection(canSelect ? (items?.filter(({ needsAnother }) => !needsAnother).map(({ id }) => id) ?? []) : [])
  const chosen = items?.filter(({ id }) => selection.has(id)) ?? []
  const citiesOf = me.cities.filter(({ slug }) => chosen.some(({ city }) => city === slug))
  const reasons = citiesOf[0]?.reasons.filter(reason => citiesOf.every(city => city.reasons.includes(reason))) ?? me.cities[0]?.reasons ?? []

  useEffect(() => {
    document.title = `${say('desk.queue')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
    // What was decided since it was left, here or elsewhere.
    if (queue.items) queue.reload()
  }, [])

  const links = () => [...(list.current?.querySelectorAll('a') ?? [])]
  const focused = () => document.activeElement?.closest('li')?.dataset.id
  const move = (step: number, isRange: boolean) => {
    const all = links()
    const at = all.findIndex(link => link.closest('li') === document.activeElement?.closest('li'))
    const from = focused()
    if (isRange && from && !selection.has(from)) selection.toggle(from)
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]
    next?.focus()
    const to = next?.closest('li')?.dataset.id
    if (isRange && to && to !== from) selection.toggle(to, true)
  }
  const select = () => {
    const id = focused()
    if (id) selection.toggle(id)
  }
  useKeys({
    j: event => move(1, event.shiftKey),
    k: event => move(-1, event.shiftKey),
    ArrowDown: event => move(1, event.shiftKey),
    ArrowUp: event => move(-1, event.shiftKey),
    x: select,
    a: selection.toggleAll,
  })

  const nameOf = (city: DeskMe['cities'][number]) => pickText(city.name, lang, city.languages)?.text ?? city.slug
  const isNarrowed = FACETS.some(facet => filter[facet] !== undefined)
  const empty = isNarrowed ? (hasMore ? 'desk.empty-so-far' : 'desk.empty-narrowed') : filter.view === 'waiting' ? 'desk.empty-waiting' : 'desk.empty'
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
              onChange={event =>
                go(deskHref('', { ...filter, campaign: undefined, place: undefined, city: event.currentTarget.value || undefined }), { replace: true })
              }
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
        <QueueFilters filter={filter} languages={me.cities.find(({ slug }) => slug === filter.city)?.languages ?? me.cities[0]?.languages ?? []} />
      </div>
      <FailedJobs failedJobs={me.failedJobs} />
      <FailedMails failedMails={me.failedMails} />
      <QueueViews filter={filter} counts={counts} />
      {error !== undefined && <Failure error={error} onRetry={queue.reload} />}
      {me.cities.length === 0 && <p class="desk-empty">{say('desk.no-role')}</p>}
      {!items && error === undefined && <p class="desk-empty">{say('desk.loading')}</p>}
      {items?.length === 0 && me.cities.length > 0 && <p class="desk-empty">{say(empty)}</p>}
      {items && items.length > 0 && (
        <ol class="plain queue-list" ref={list}>
          {items.map(item => (
            <QueueRow
              key={item.id}
              item={item}
              filter={filter}
              now={now}
              city={me.cities.find(({ slug }) => slug === item.city)}
              isSelected={selection.has(item.id)}
              {...(canSelect && !item.needsAnother && { onSelect: (isRange: boolean) => selection.toggle(item.id, isRange) })}
            />
          ))}
        </ol>
      )}
      {hasMore && <Button onClick={queue.more}>{say(items?.length === 0 ? 'desk.look-further' : 'desk.more')}</Button>}
      {(chosen.length > 0 || bulk.run) && (
        <BulkBar selection={selection} items={chosen} cities={citiesOf} reasons={reasons} queue={queue} bulk={bulk} announce={announce} />
      )}
    </main>
  )
}
