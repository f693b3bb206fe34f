import type { DeskStatistics } from '../../shared/desk-statistics.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import { DataTable } from './data-table.tsx'
import { StatisticsPart } from './statistics-part.tsx'
import { comparedIn } from './statistics-sums.ts'

/** What a judge that runs for comparison would hold, beside those that count; nothing where none runs, or whoever asks does not choose. */
export function ShadowPart({ statistics: { city, days, holdsFrom } }: { statistics: DeskStatistics }) {
  const say = useSay()
  const { looked, found } = comparedIn(days)
  if (looked === 0) return null
  const title = say('desk.statistics-shadow')
  return (
    <StatisticsPart id="shadow" title={title} lead={say('desk.statistics-shadow-lead', { count: looked })}>
      {found.length > 0 && (
        <DataTable
          title={title}
          file={`${city}-shadow`}
          head={[
            say('desk.statistics-finding'),
            say('desk.statistics-from'),
            say('desk.statistics-shadow-both'),
            say('desk.statistics-shadow-ours'),
            say('desk.statistics-shadow-theirs'),
          ]}
          rows={found.map(([category, ...counts]) => [say(`found.${category}` as MessageKey) || category, holdsFrom[category] ?? '', ...counts])}
        />
      )}
    </StatisticsPart>
  )
}
