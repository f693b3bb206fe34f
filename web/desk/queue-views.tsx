import { mostCounted, type QueueAnswer, VIEWS, type View } from '../../shared/desk-queue.ts'
import { useSay, useWords } from '../lib/words.tsx'
import type { Filter } from './calls.ts'
import { deskHref } from './route.ts'

/** The views of the queue, each with how much there is in it. */
export function QueueViews({ filter, counts }: { filter: Filter; counts: QueueAnswer['counts'] | undefined }) {
  const say = useSay()
  const { lang } = useWords()
  const shown = (view: View) => {
    const count = counts?.[view]
    const most = mostCounted(view)
    if (count === undefined) return undefined
    return count > most ? `${most.toLocaleString(lang)}+` : count.toLocaleString(lang)
  }
  return (
    <nav aria-label={say('desk.views')}>
      <ul class="plain queue-views">
        {VIEWS.map(view => (
          <li key={view}>
            <a href={deskHref('', { ...filter, view })} aria-current={view === filter.view ? 'page' : undefined}>
              {say(`desk.view-${view}`)}
              {shown(view) && <span class="queue-count">{shown(view)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
