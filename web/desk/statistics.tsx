import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { type DeskStatistics, PERIODS } from '../../shared/desk-statistics.ts'
import { dateFormat } from '../lib/date-format.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { AgreementPart } from './agreement-part.tsx'
import { readStatistics } from './calls.ts'
import { Failure } from './failure.tsx'
import { deskHref, go } from './route.ts'
import { ShadowPart } from './shadow-part.tsx'
import { AgesPart, FlowPart, OverturnedPart, ReasonsPart } from './statistics-parts.tsx'
import { useSayCity } from './use-say-city.ts'

interface StatisticsProps {
  me: DeskMe
  city: string | undefined
  days: number
}

const addressOf = (city: string, days: number) => {
  const href = deskHref('statistics', { city })
  return days === 90 ? href : `${href}&days=${days}`
}

/** What a city did, in plots with a table beside each. City and period are in the address. */
export function Statistics({ me, city: asked, days }: StatisticsProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayCity = useSayCity(me.cities)
  const cities = me.cities.filter(({ campaigns }) => !campaigns)
  const city = cities.find(({ slug }) => slug === asked) ?? cities[0]
  const [statistics, setStatistics] = useState<DeskStatistics>()
  const [error, setError] = useState<unknown>()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = () => {
    setError(undefined)
    setStatistics(undefined)
    if (city) readStatistics(city.slug, days).then(setStatistics, setError)
  }
  useEffect(load, [city?.slug, days])
  useEffect(() => {
    document.title = `${say('desk.statistics')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
  }, [])
  const time = dateFormat(lang, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <main class="editor statistics" id="main" aria-busy={city && !statistics && error === undefined}>
      <div class="statistics-head">
        <h1 tabIndex={-1} ref={heading}>
          {say('desk.statistics')}
        </h1>
        {city && (
          <div class="statistics-choice">
            {cities.length > 1 && (
              <div class="queue-city">
                <label for="statistics-city">{say('desk.city')}</label>
                <select id="statistics-city" class="desk-select" value={city.slug} onChange={event => go(addressOf(event.currentTarget.value, days))}>
                  {cities.map(({ slug }) => (
                    <option key={slug} value={slug}>
                      {sayCity(slug)}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <nav aria-label={say('desk.statistics-period')}>
              <ul class="plain statistics-periods">
                {PERIODS.map(each => (
                  <li key={each}>
                    <a href={addressOf(city.slug, each)} aria-current={each === days ? 'true' : undefined}>
                      {say('desk.statistics-days', { count: each })}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        )}
      </div>
      {!city && <p class="desk-empty">{say('desk.statistics-no-city')}</p>}
      {error !== undefined && <Failure error={error} onRetry={load} />}
      {statistics && (
        <>
          <p class="quiet">{statistics.at ? say('desk.statistics-counted', { time: time.format(new Date(statistics.at)) }) : say('desk.statistics-none')}</p>
          <AgesPart statistics={statistics} />
          {statistics.at && (
            <>
              <FlowPart statistics={statistics} />
              {city && <ReasonsPart statistics={statistics} city={city} />}
              <OverturnedPart statistics={statistics} />
              <AgreementPart statistics={statistics} />
              <ShadowPart statistics={statistics} />
            </>
          )}
        </>
      )}
    </main>
  )
}
