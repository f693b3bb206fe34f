import { PRICES } from '../aws/prices.ts'
import type { Estimate, Line } from './estimate.ts'

const cells = (left: string, middle: string, right: string) => `${left.padEnd(15)}${middle.padEnd(34)}${right.padStart(10)}`
const row = (left: string, middle: string, usd: number) => cells(left, middle, usd.toFixed(2))
const rows = (lines: readonly Line[]) => lines.filter(({ usd }) => usd >= 0.005).map(({ service, what, usd }) => row(service, what, usd))

/** An estimate as a person reads it. */
export function show({ load, options, lines, total, dominant, container, notes }: Estimate): string {
  const prices = Object.values(PRICES)
  const chosen = [
    options.flatPlan ? 'flat plan' : 'pay as you go',
    options.firewall || options.flatPlan ? 'firewall' : 'no firewall',
    ...(options.guardrail ? ['guardrail'] : []),
    options.rekognition ? 'Rekognition' : 'no Rekognition',
    ...(options.faces ? ['faces'] : []),
  ]
  return [
    `${load.photos} photos and ${load.views} views a month, ${load.cities === 1 ? 'one city' : `${load.cities} cities`}, in month ${load.months}: ${chosen.join(', ')}`,
    '',
    cells('', '', '$ a month'),
    ...rows(lines),
    row('total', '', total),
    '',
    ...(dominant ? [`Most of it: ${dominant.service}, ${dominant.what} (${Math.round(dominant.share * 100)} %).`] : []),
    ...notes,
    '',
    'The smallest container that never sleeps, which looks at photos by itself:',
    ...rows(container.lines),
    row('total', '', container.total),
    '',
    `Prices without tax, as of ${prices[0]?.date}; ${prices.filter(({ fromMemory }) => fromMemory).length} of ${prices.length} are from memory and need checking (infra/aws/prices.ts).`,
    'Lines below half a cent are left out. What the figures rest on is in infra/cost/measured.ts.',
  ].join('\n')
}
