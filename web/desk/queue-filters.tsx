import { useEffect, useRef, useState } from 'preact/hooks'
import type { FacetsAnswer } from '../../shared/desk-queue.ts'
import { FACETS, type Facet } from '../../shared/queue-filter.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { type Filter, readFacets } from './calls.ts'
import { useKeys } from './keys.ts'
import { deskHref, go } from './route.ts'
import { sayFinding } from './say-finding.ts'
import { sayLanguage } from './say-language.ts'

interface QueueFiltersProps {
  filter: Filter
  /** Languages of the city that is shown. */
  languages: readonly string[]
}

/** What the queue can be narrowed by, with how many would be left; asked for only when somebody wants to. */
export function QueueFilters({ filter, languages }: QueueFiltersProps) {
  const say = useSay()
  const { lang } = useWords()
  const chosen = FACETS.filter(facet => filter[facet] !== undefined)
  const [isOpen, setOpen] = useState(chosen.length > 0)
  const [answer, setAnswer] = useState<FacetsAnswer>()
  const panel = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const key = JSON.stringify(filter)

  useEffect(() => {
    if (!isOpen) return
    let over = false
    // Without an answer what is chosen can still be seen and taken back.
    readFacets(filter).then(
      told => !over && setAnswer(told),
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [isOpen, key])
  useEffect(() => {
    if (!isOpen || !answer || !wantsFocus.current) return
    wantsFocus.current = false
    panel.current?.querySelector<HTMLSelectElement>('select')?.focus()
  }, [isOpen, answer])
  const open = () => {
    wantsFocus.current = true
    setOpen(true)
    panel.current?.querySelector<HTMLSelectElement>('select')?.focus()
  }
  useKeys({ f: open })

  const set = (facet: Facet, value: string) => go(deskHref('', { ...filter, [facet]: value || undefined }), { replace: true })
  const labelOf = (facet: Facet, { value, name }: { value: string; name?: LocalText }) => {
    if (name) return pickText(name, lang, languages)?.text ?? value
    if (facet === 'language') return sayLanguage(value, lang)
    if (facet === 'finding') return sayFinding(say, value)
    if (facet === 'age' && (value === 'fresh' || value === 'soon' || value === 'late')) return say(`desk.age-${value}`)
    return value
  }
  const optionsOf = (facet: Facet): readonly { value: string; count: number; name?: LocalText }[] => {
    const found = answer?.facets[facet] ?? []
    const now = filter[facet]
    return now === undefined || found.some(({ value }) => value === now) ? found : [{ value: now, count: 0 }, ...found]
  }
  const number = (count: number) => `${count.toLocaleString(lang)}${answer && !answer.isWhole ? '+' : ''}`
  const shown = FACETS.filter(facet => filter[facet] !== undefined || optionsOf(facet).length > 0)
  return (
    <div class="queue-filters">
      <button type="button" class="desk-link" aria-expanded={isOpen} aria-controls="queue-facets" onClick={() => (isOpen ? setOpen(false) : open())}>
        {chosen.length > 0 ? say('desk.filter-count', { count: chosen.length }) : say('desk.filter')} <kbd>F</kbd>
      </button>
      {chosen.length > 0 && (
        <a class="queue-unfilter" href={deskHref('', { city: filter.city, view: filter.view })}>
          {say('desk.filter-none')}
        </a>
      )}
      <div class="queue-facets" id="queue-facets" ref={panel} hidden={!isOpen}>
        {shown.map(facet => (
          <label key={facet} class={filter[facet] === undefined ? 'queue-facet' : 'queue-facet is-chosen'}>
            <span>{say(`desk.facet-${facet}`)}</span>
            <select class="desk-select" value={filter[facet] ?? ''} onChange={event => set(facet, event.currentTarget.value)}>
              <option value="">{say('desk.facet-any')}</option>
              {optionsOf(facet).map(option => (
                <option key={option.value} value={option.value}>
                  {`${labelOf(facet, option)} (${number(option.count)})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        {answer && !answer.isWhole && <p class="queue-part">{say('desk.facets-part', { count: answer.lookedAt })}</p>}
      </div>
    </div>
  )
}
