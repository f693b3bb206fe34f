import type { DeskStatistics } from '../../shared/desk-statistics.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import { AgreementChart } from './agreement-chart.tsx'
import { DataTable } from './data-table.tsx'
import { StatisticsPart } from './statistics-part.tsx'
import { agreementFrom, findingsIn } from './statistics-sums.ts'

/** Thresholds that are told beside the city's own. */
const OTHERS = [0.5, 0.6, 0.7, 0.8, 0.9]

/** With how many of the machines' findings people agreed, at the city's thresholds and at others: what its policy can be tuned by. */
export function AgreementPart({ statistics: { city, days, holdsFrom } }: { statistics: DeskStatistics }) {
  const say = useSay()
  const all = findingsIn(days)
  const nameOf = (category: string) => say(`found.${category}` as MessageKey) || category
  const title = say('desk.statistics-agreement')
  if (all.length === 0) return <StatisticsPart id="agreement" title={title} lead={say('desk.statistics-agreement-none')} children={undefined} />
  const rows = all.flatMap(([category, scores]) => {
    const own = holdsFrom[category]
    const thresholds = [...new Set([...OTHERS, ...(own === undefined ? [] : [own])])].sort((a, b) => a - b)
    return thresholds.map(from => ({ category, isOwn: from === own, ...agreementFrom(scores, from) })).filter(({ found, isOwn }) => found > 0 || isOwn)
  })
  const share = ({ found, agreed }: { found: number; agreed: number }) => (found === 0 ? '–' : `${Math.round((agreed / found) * 100)} %`)
  return (
    <StatisticsPart id="agreement" title={title} lead={say('desk.statistics-agreement-lead')}>
      <div class="statistics-charts">
        {all.map(([category, scores]) => (
          <AgreementChart key={category} id={`agreement-${category}`} name={nameOf(category)} scores={scores} holdsFrom={holdsFrom[category]} />
        ))}
      </div>
      <DataTable
        title={title}
        file={`${city}-agreement`}
        head={[
          say('desk.statistics-finding'),
          say('desk.statistics-from'),
          say('desk.statistics-own'),
          say('desk.statistics-found'),
          say('desk.statistics-agreed'),
          say('desk.statistics-share'),
        ]}
        rows={rows.map(row => [nameOf(row.category), row.from, row.isOwn ? say('desk.statistics-is-own') : '', row.found, row.agreed, share(row)])}
        marked={at => rows[at]?.isOwn === true}
      />
    </StatisticsPart>
  )
}
