import type { DeskCity } from '../../shared/desk.ts'
import { AGES, type DeskStatistics } from '../../shared/desk-statistics.ts'
import type { Reason } from '../../shared/reasons.ts'
import { dateFormat } from '../lib/date-format.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { daysInWords } from '../ui/dates.ts'
import { BarChart } from './bar-chart.tsx'
import { DataTable } from './data-table.tsx'
import { StatisticsPart } from './statistics-part.tsx'
import { grouped, type Sum, sumOf } from './statistics-sums.ts'
import { useSayReason } from './use-say-reason.ts'

interface PartProps {
  statistics: DeskStatistics
}

/** How long what waits has been waiting, beside what the city promises. */
export function AgesPart({ statistics: { city, ages, isMore, reviewHours } }: PartProps) {
  const say = useSay()
  const { lang } = useWords()
  const hours = new Intl.NumberFormat(lang, { style: 'unit', unit: 'hour', unitDisplay: 'narrow', maximumFractionDigits: 1 })
  const labels = [
    ...AGES.map(part => say('desk.statistics-age-to', { hours: hours.format(part * reviewHours) })),
    say('desk.statistics-age-over', { hours: hours.format(2 * reviewHours) }),
  ]
  const late = (index: number) => (AGES[index] ?? Number.POSITIVE_INFINITY) > 1
  const inWords = new Intl.NumberFormat(lang, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 })
  const total = ages.reduce((sum, count) => sum + count, 0)
  const broken = ages.reduce((sum, count, index) => sum + (late(index) ? count : 0), 0)
  const title = say('desk.statistics-ages')
  const lead =
    total === 0 ? say('desk.statistics-ages-none') : say('desk.statistics-ages-lead', { count: total, late: broken, hours: inWords.format(reviewHours) })
  return (
    <StatisticsPart id="ages" title={title} lead={isMore ? `${lead} ${say('desk.statistics-more')}` : lead}>
      {total > 0 && (
        <>
          <BarChart
            id="ages-chart"
            title={title}
            desc={lead}
            labels={labels}
            series={[{ name: title, look: 'solid', values: ages }]}
            looks={ages.map((_, index) => (late(index) ? 'late' : 'solid'))}
          />
          <DataTable
            title={title}
            file={`${city}-queue`}
            head={[say('desk.statistics-age'), say('desk.statistics-promise'), say('desk.statistics-many')]}
            rows={ages.map((count, index) => [labels[index] ?? '', say(late(index) ? 'desk.statistics-late' : 'desk.statistics-in-time'), count])}
          />
        </>
      )}
    </StatisticsPart>
  )
}

/** What came and what was decided. */
export function FlowPart({ statistics }: PartProps) {
  const say = useSay()
  const { groups, names, labels } = useGroups(statistics)
  const { arrived, decided, onTime } = sumOf(statistics.days)
  const title = say('desk.statistics-flow')
  const lead = say('desk.statistics-flow-lead', { arrived, decided, onTime })
  const values = (key: 'arrived' | 'decided') => groups.map(({ counts }) => counts[key])
  const series = [
    { name: say('desk.statistics-arrived'), look: 'hollow' as const, values: values('arrived') },
    { name: say('desk.statistics-decided'), look: 'solid' as const, values: values('decided') },
  ]
  const columns = ['arrived', 'decided', 'onTime', 'published', 'declined', 'removed'] as const
  return (
    <StatisticsPart id="flow" title={title} lead={lead}>
      <BarChart id="flow-chart" title={title} desc={lead} labels={labels} series={series} />
      <DataTable
        title={title}
        file={`${statistics.city}-flow`}
        head={[say('desk.statistics-when'), ...columns.map(key => say(`desk.statistics-${key}`))]}
        rows={groups.map(({ counts }, at) => [names[at] ?? '', ...columns.map(key => counts[key])]).reverse()}
      />
    </StatisticsPart>
  )
}

/** Why what was declined or removed was. */
export function ReasonsPart({ statistics, city }: PartProps & { city: DeskCity }) {
  const say = useSay()
  const sayReason = useSayReason(city)
  const { reasons } = sumOf(statistics.days)
  const listed = Object.entries(reasons).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const total = listed.reduce((sum, [, count]) => sum + count, 0)
  const title = say('desk.statistics-reasons')
  const names = listed.map(([reason]) => sayReason.label(reason as Reason) || reason)
  return (
    <StatisticsPart id="reasons" title={title} lead={total === 0 ? say('desk.statistics-reasons-none') : say('desk.statistics-reasons-lead', { count: total })}>
      {total > 0 && (
        <>
          <BarChart
            id="reasons-chart"
            title={title}
            desc={names.map((name, at) => `${name}: ${listed[at]?.[1]}`).join('; ')}
            labels={listed.map((_, at) => String(at + 1))}
            series={[{ name: title, look: 'solid', values: listed.map(([, count]) => count) }]}
          />
          <DataTable
            title={title}
            file={`${statistics.city}-reasons`}
            head={[say('desk.statistics-reason'), say('desk.statistics-many'), say('desk.statistics-share')]}
            rows={listed.map(([, count], at) => [`${at + 1}. ${names[at]}`, count, `${Math.round((count / total) * 100)} %`])}
          />
        </>
      )}
    </StatisticsPart>
  )
}

/** Decisions that did not stand: taken back by moderators, or after an appeal. */
export function OverturnedPart({ statistics }: PartProps) {
  const say = useSay()
  const { groups, names, labels } = useGroups(statistics)
  const { decided, reversed, appealed, upheld } = sumOf(statistics.days)
  const title = say('desk.statistics-overturned')
  const lead = say('desk.statistics-overturned-lead', { decided, reversed, appealed, upheld })
  const columns = ['decided', 'reversed', 'appealed', 'upheld'] as const
  const series = [
    { name: say('desk.statistics-reversed'), look: 'hollow' as const, values: groups.map(({ counts }) => counts.reversed) },
    { name: say('desk.statistics-upheld'), look: 'solid' as const, values: groups.map(({ counts }) => counts.upheld) },
  ]
  return (
    <StatisticsPart id="overturned" title={title} lead={lead}>
      {reversed + appealed > 0 && (
        <>
          <BarChart id="overturned-chart" title={title} desc={lead} labels={labels} series={series} />
          <DataTable
            title={title}
            file={`${statistics.city}-overturned`}
            head={[say('desk.statistics-when'), ...columns.map(key => say(`desk.statistics-${key}`))]}
            rows={groups.map(({ counts }, at) => [names[at] ?? '', ...columns.map(key => counts[key])]).reverse()}
          />
        </>
      )}
    </StatisticsPart>
  )
}

/** The period in groups of days, each with its name in words and a short label for a plot. */
function useGroups({ days, from, to }: DeskStatistics): { groups: Sum[]; names: string[]; labels: string[] } {
  const { lang } = useWords()
  const groups = grouped(days, from, to)
  const short = dateFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const lastOf = ({ day, days: many }: Sum) => new Date(Date.parse(day) + (many - 1) * 24 * 3_600_000).toISOString().slice(0, 10)
  return { groups, names: groups.map(group => daysInWords(group.day, lastOf(group), lang)), labels: groups.map(({ day }) => short.format(new Date(day))) }
}
