import { useSay, useWords } from '../lib/words.tsx'
import { useWidth } from './use-width.ts'

export interface Series {
  name: string
  /** Told apart by shape too: what came is hollow. */
  look: 'hollow' | 'solid' | 'late'
  values: readonly number[]
}

interface BarChartProps {
  id: string
  title: string
  desc: string
  labels: readonly string[]
  series: readonly Series[]
  /** Each place has a colour of its own, as where an age is within a promise or beyond. */
  looks?: readonly Series['look'][]
}

const HEIGHT = 180
const LEFT = 36
const BOTTOM = 24
const TOP = 12

/** The smallest round number that is not below, with two halves that are whole. */
function roundUp(most: number): number {
  if (most <= 2) return 2
  const size = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 4, 6, 8, 10].map(step => step * size).find(round => round >= most && round % 2 === 0) ?? most
}

/** Numbers side by side as bars. The table beside it says the same. */
export function BarChart({ id, title, desc, labels, series, looks }: BarChartProps) {
  const say = useSay()
  const { lang } = useWords()
  const [figure, width] = useWidth<HTMLElement>()
  const number = new Intl.NumberFormat(lang)
  const most = roundUp(Math.max(...series.flatMap(({ values }) => values), 0))
  const [plotted, high] = [Math.max(0, width - LEFT), HEIGHT - TOP - BOTTOM]
  const slot = plotted / Math.max(1, labels.length)
  const bar = Math.max(1, Math.min(28, (slot * 0.76) / series.length))
  // Labels keep a distance from each other.
  const every = Math.max(1, Math.ceil((labels.reduce((longest, label) => Math.max(longest, label.length), 0) * 7 + 12) / Math.max(1, slot)))
  const y = (value: number) => TOP + high - (value / most) * high
  return (
    <figure class="chart" ref={figure}>
      {series.length > 1 && (
        <figcaption class="chart-legend">
          {series.map(({ name, look }) => (
            <span key={name}>
              <svg class="chart-key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <rect class={`chart-bar chart-${look}`} x="1" y="1" width="10" height="10" />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
      {width > 0 && (
        <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {desc} {say('desk.chart-table')}
          </desc>
          {[0, most / 2, most].map(value => (
            <g key={value}>
              <line class="chart-line" x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
              <text class="chart-text chart-end" x={LEFT - 8} y={y(value) + 4}>
                {number.format(value)}
              </text>
            </g>
          ))}
          {labels.map((label, at) => (
            <g key={label}>
              {series.map(({ name, look, values }, place) => {
                const value = values[at] ?? 0
                const x = LEFT + at * slot + (slot - bar * series.length) / 2 + place * bar
                return (
                  value > 0 && (
                    <rect key={name} class={`chart-bar chart-${looks?.[at] ?? look}`} x={x} y={y(value)} width={bar} height={TOP + high - y(value)} />
                  )
                )
              })}
              {(labels.length - 1 - at) % every === 0 && (
                <text class="chart-text chart-middle" x={LEFT + at * slot + slot / 2} y={HEIGHT - 6}>
                  {label}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </figure>
  )
}
