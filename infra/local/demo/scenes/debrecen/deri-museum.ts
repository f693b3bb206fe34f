import { arch, fill, n, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { columns } from '../../drawing/temple.ts'
import { lantern, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** A bronze figure seated on its block. */
const figure = ({ tone, shade }: Page, x: number, base: number, height: number, depth: number) =>
  rect(x - height * 0.34, base - height * 0.42, height * 0.68, height * 0.42, tone('#d9d2c2', depth)) +
  fill(
    `M${n(x - height * 0.26)} ${n(base - height * 0.42)}q0 ${n(-height * 0.3)} ${n(height * 0.16)} ${n(-height * 0.36)}a${n(height * 0.1)} ${n(height * 0.1)} 0 1 1 ${n(height * 0.18)} 0q${n(height * 0.06)} ${n(height * 0.12)} ${n(height * 0.22)} ${n(height * 0.2)}v${n(height * 0.16)}z`,
    shade('#5f6f62', depth),
  )

/** The Déri Museum: a long front, a steep curved roof over its middle, bronze figures before it. */
export const deriMuseum: Motif = (page, x, base, size, depth) => {
  const { tone, shade } = page
  const wall = '#e6d2a6'
  const trim = '#f6ecd4'
  const roof = '#7a5148'
  const wing = (at: number) =>
    panes(
      page,
      Array.from({ length: 5 }, (_, i) => [0.09, 0.3].map(up => arch(x + size * (at + i * 0.135), base - size * up, size * 0.066, size * 0.13))).flat(),
      depth,
    )
  return [
    rect(x - size, base - size * 0.5, size * 2, size * 0.5, tone(wall, depth)),
    fill(
      `M${n(x - size * 1.03)} ${n(base - size * 0.5)}l${n(size * 0.1)} ${n(-size * 0.14)}H${n(x + size * 0.93)}l${n(size * 0.1)} ${n(size * 0.14)}z`,
      tone(roof, depth),
    ),
    rect(x - size * 1.03, base - size * 0.52, size * 2.06, size * 0.035, tone(trim, depth)),
    wing(-0.9),
    wing(0.36),
    shaft(page, { x, base, width: size * 0.56, height: size * 0.62, colour: wall, depth }),
    columns(page, { x: x - size * 0.25, base, width: size * 0.5, height: size * 0.52, colour: trim, count: 4, depth }),
    fill(
      `M${n(x - size * 0.31)} ${n(base - size * 0.62)}c${n(size * 0.02)} ${n(-size * 0.2)} ${n(size * 0.1)} ${n(-size * 0.22)} ${n(size * 0.15)} ${n(-size * 0.3)}h${n(size * 0.32)}c${n(size * 0.05)} ${n(size * 0.08)} ${n(size * 0.13)} ${n(size * 0.1)} ${n(size * 0.15)} ${n(size * 0.3)}z`,
      tone(roof, depth),
    ),
    rect(x - size * 0.33, base - size * 0.65, size * 0.66, size * 0.04, tone(trim, depth)),
    fill(arch(x, base - size * 0.66, size * 0.12, size * 0.14), tone(trim, depth)) +
      panes(page, [arch(x, base - size * 0.66, size * 0.08, size * 0.115)], depth),
    lantern(page, { x, base: base - size * 0.91, width: size * 0.09, height: size * 0.1, colour: trim, roof: '#5f8577', depth, finial: 'ball' }),
    fill(arch(x, base, size * 0.1, size * 0.24), page.light.lit >= 0.25 ? '#ffdc97' : shade('#4f4038', depth)),
    ...[-0.78, -0.5, 0.5, 0.78].map(at => figure(page, x + size * at, base + size * 0.05, size * 0.16, depth * 0.5)),
  ].join('')
}
