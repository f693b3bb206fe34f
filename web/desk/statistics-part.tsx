import type { ComponentChildren } from 'preact'

interface StatisticsPartProps {
  id: string
  title: string
  /** What it says, in a sentence. */
  lead: string
  children: ComponentChildren
}

/** One question to the numbers: the answer in a sentence, a plot, and a table beside it. */
export function StatisticsPart({ id, title, lead, children }: StatisticsPartProps) {
  return (
    <section class="statistics-part">
      <h2 id={id}>{title}</h2>
      <p class="statistics-lead">{lead}</p>
      <div class="statistics-pair">{children}</div>
    </section>
  )
}
