import { asCsv, saveFile } from '../lib/csv.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'

export type Cell = string | number

interface DataTableProps {
  /** What it is about, for who can't see its heading. */
  title: string
  /** Name of the file, without its end. */
  file: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** Rows that stand out, such as the one of the city's own threshold. */
  marked?: (row: number) => boolean
}

/** Numbers in rows, as what a plot shows, and as a file. */
export function DataTable({ title, file, head, rows, marked }: DataTableProps) {
  const say = useSay()
  const { lang } = useWords()
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
  return (
    <div class="data">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="data-scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map(each => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.slice(0, 2).join(' ')} class={marked?.(at) ? 'data-marked' : undefined}>
                {row.map((value, column) => {
                  const text = typeof value === 'number' ? number.format(value) : value
                  const key = head[column]
                  return column === 0 ? (
                    <th key={key} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={key}>{text}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button onClick={() => saveFile(`${file}.csv`, asCsv([head, ...rows]))} aria-label={say('desk.csv-of', { title })}>
        {say('desk.csv')}
      </Button>
    </div>
  )
}
