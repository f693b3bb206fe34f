import { useSay } from '../lib/words.tsx'
import { agreementFrom } from './statistics-sums.ts'
import { useWidth } from './use-width.ts'

interface AgreementChartProps {
  id: string
  name: string
  scores: readonly [score: number, found: number, agreed: number][]
  /** From which score on the city holds it; absent where it is only a note. */
  holdsFrom: number | undefined
}

const HEIGHT = 120
const LEFT = 34
const BOTTOM = 20
const TOP = 8
const STEPS = Array.from({ length: 20 }, (_, step) => step / 20)

/** With how many of what a threshold would hold people agreed, at each threshold: a line, and where the city's stands. */
export function AgreementChart({ id, name, scores, holdsFrom }: AgreementChartProps) {
  const say = useSay()
  const [figure, width] = useWidth<HTMLElement>()
  const [plotted, high] = [Math.max(0, width - LEFT - 6), HEIGHT - TOP - BOTTOM]
  const x = (score: number) => LEFT + score * plotted
  const y = (share: number) => TOP + (1 - share) * high
  const points = STEPS.map(from => agreementFrom(scores, from)).filter(({ found }) => found > 0)
  const line = points.map(({ from, found, agreed }) => `${x(from)},${y(agreed / found)}`).join(' ')
  return (
    <figure class="chart chart-small" ref={figure}>
      <figcaption>{name}</figcaption>
      {width > 0 && (
        <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <title id={`${id}-title`}>{say('desk.statistics-agreement-of', { name })}</title>
          <desc id={`${id}-desc`}>
            {say('desk.statistics-agreement-desc')} {say('desk.chart-table')}
          </desc>
          {[0, 0.5, 1].map(share => (
            <g key={share}>
              <line class="chart-line" x1={LEFT} x2={width - 6} y1={y(share)} y2={y(share)} />
              <text class="chart-text chart-end" x={LEFT - 6} y={y(share) + 4}>
                {share * 100} %
              </text>
            </g>
          ))}
          {[0, 0.5, 1].map(score => (
            <text key={score} class={`chart-text ${score === 1 ? 'chart-end' : 'chart-middle'}`} x={x(score)} y={HEIGHT - 4}>
              {score}
            </text>
          ))}
          {holdsFrom !== undefined && <line class="chart-threshold" x1={x(holdsFrom)} x2={x(holdsFrom)} y1={TOP} y2={TOP + high} />}
          <polyline class="chart-path" points={line} />
          {points.map(({ from, found, agreed }) => (
            <circle key={from} class="chart-point" cx={x(from)} cy={y(agreed / found)} r="2.5" />
          ))}
        </svg>
      )}
    </figure>
  )
}
