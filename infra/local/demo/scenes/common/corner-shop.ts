import { lift } from '../../drawing/colour.ts'
import { house } from '../../drawing/houses.ts'
import { box, circle, ellipse, fill, n, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Roof } from '../../drawing/roofs.ts'
import { awning } from '../../drawing/terrace.ts'
import type { Motif } from './vista.ts'

type Goods = 'loaves' | 'cheeses'

/** What lies in the window, on two shelves. */
function display({ tone, shade }: Page, goods: Goods, x: number, base: number, width: number, height: number, depth: number): string {
  const crust = ['#c98a3f', '#b5743a', '#dba458'] as const
  const rind = ['#f0cf6a', '#f7ecd0', '#e0a94f', '#d8733f'] as const
  let marks = ''
  for (const shelf of [0, 0.5]) {
    const foot = base - height * shelf
    for (let i = 0; i < 6; i++) {
      const at = x + (width * (i + 0.5)) / 6
      const r = (width / 6) * 0.42
      if (goods === 'loaves') {
        const colour = crust[(i + (shelf ? 1 : 0)) % crust.length] ?? crust[0]
        marks += fill(`M${n(at - r)} ${n(foot)}q0 ${n(-r * 1.3)} ${n(r)} ${n(-r * 1.3)}t${n(r)} ${n(r * 1.3)}z`, tone(colour, depth))
        marks += stroke(
          `M${n(at - r * 0.4)} ${n(foot - r * 0.5)}l${n(r * 0.3)} ${n(-r * 0.5)}m${n(r * 0.3)} ${n(r * 0.5)}l${n(r * 0.3)} ${n(-r * 0.5)}`,
          tone('#f4dca8', depth),
          2,
        )
      } else {
        const colour = rind[(i + (shelf ? 2 : 0)) % rind.length] ?? rind[0]
        marks += rect(at - r, foot - r * 0.8, r * 2, r * 0.8, shade(colour, depth)) + ellipse(at, foot - r * 0.8, r, r * 0.34, tone(colour, depth))
        if (i % 2)
          marks += fill(
            `M${n(at)} ${n(foot - r * 0.8)}l${n(r)} ${n(-r * 0.1)}a${n(r)} ${n(r * 0.34)} 0 0 1 ${n(-r * 0.5)} ${n(r * 0.4)}z`,
            tone('#fbf3d8', depth),
          )
      }
    }
    marks += rect(x, foot, width, 4, shade('#6b4a36', depth))
  }
  return marks
}

/** A corner shop under an awning, with its house above. */
export const cornerShop =
  (
    colour: string,
    front: string,
    goods: Goods,
    { wall = '#e9dcc2', roof = 'mansard', roofColour = '#7d8a99' }: { wall?: string; roof?: Roof; roofColour?: string } = {},
  ): Motif =>
  (page, x, base, size, depth) => {
    const { tone, shade } = page
    const w = size * 0.92
    const left = x - w / 2
    const open = page.light.lit >= 0.1
    const glass = open ? '#ffe0a0' : tone('#cfdcd8', depth)
    const shopTop = base - size * 0.48
    return [
      house(page, { x: left, base: shopTop + 2, width: w, height: size * 0.52, colour: wall, roof, roofColour, depth, floors: 2, columns: 5, window: 'tall' }),
      ...[0.51, 0.75].map(up => rect(left - 5, base - size * up, w + 10, size * 0.018, tone(lift(wall, 0.08), depth))),
      stroke(`M${n(left + w * 0.04)} ${n(base - size * 0.56)}h${n(w * 0.92)}m0 ${n(size * 0.05)}h${n(-w * 0.92)}`, shade('#3a3f4c', depth), 3),
      fill(
        Array.from({ length: 24 }, (_, i) => box(left + w * (0.04 + (i * 0.92) / 23), base - size * 0.56, 2, size * 0.05)).join(''),
        shade('#3a3f4c', depth),
      ),
      rect(left, shopTop, w, size * 0.48, tone(front, depth)),
      rect(left + w * 0.05, base - size * 0.36, w * 0.56, size * 0.28, glass),
      display(page, goods, left + w * 0.07, base - size * 0.095, w * 0.52, size * 0.2, depth),
      stroke(`M${n(left + w * 0.24)} ${n(base - size * 0.36)}v${n(size * 0.28)}m${n(w * 0.18)} 0v${n(-size * 0.28)}`, tone(lift(front, 0.06), depth), 4),
      rect(left + w * 0.68, base - size * 0.36, w * 0.22, size * 0.36, shade(front, depth)),
      rect(left + w * 0.71, base - size * 0.34, w * 0.16, size * 0.2, glass) +
        circle(left + w * 0.72, base - size * 0.11, size * 0.008, tone('#e0bd5c', depth)),
      ...[0.05, 0.33].map(at => rect(left + w * at, base - size * 0.07, w * 0.26, size * 0.05, shade(front, depth))),
      awning(page, { x: left + w * 0.02, top: base - size * 0.46, width: w * 0.96, drop: size * 0.1, colour, stripes: 11, depth }),
    ].join('')
  }
