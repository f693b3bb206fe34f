import { box, ellipse, fill, n, rect } from '../../drawing/marks.ts'
import { fir } from '../../drawing/plants.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The water tower of the wood: a round tank on slender legs, firs around it. */
export const waterTower: Motif = (page, x, base, size, depth) => {
  const { tone, shade } = page
  const w = size * 0.36
  const top = base - size
  const under = base - size * 0.68
  return [
    ...[-0.42, -0.16, 0.16, 0.42].map((at, i) => rect(x + w * at - size * 0.018, under, size * 0.036, size * 0.68, (i < 2 ? tone : shade)('#e3d8c4', depth))),
    rect(x - size * 0.05, under, size * 0.1, size * 0.68, shade('#c9bda6', depth)),
    ...[0.16, 0.34, 0.52].map(up => rect(x - w * 0.5, base - size * up, w, size * 0.016, tone('#d6cab4', depth))),
    fill(
      `M${n(x - w / 2)} ${n(top + size * 0.06)}V${n(under - size * 0.05)}q${n(w / 2)} ${n(size * 0.12)} ${n(w)} 0V${n(top + size * 0.06)}z`,
      tone('#efe4ce', depth),
    ),
    fill(
      `M${n(x - w / 2)} ${n(top + size * 0.06)}V${n(under - size * 0.05)}q${n(w * 0.16)} ${n(size * 0.06)} ${n(w * 0.34)} ${n(size * 0.062)}V${n(top + size * 0.06)}z`,
      shade('#e3d3b8', depth),
      0.7,
    ),
    panes(
      page,
      Array.from({ length: 7 }, (_, i) => box(x - w * 0.44 + i * w * 0.13, top + size * 0.1, w * 0.08, size * 0.07)),
      depth,
    ),
    ellipse(x, top + size * 0.06, w * 0.54, size * 0.032, tone('#b5654a', depth)),
    fill(`M${n(x - w * 0.52)} ${n(top + size * 0.055)}L${n(x)} ${n(top - size * 0.03)}L${n(x + w * 0.52)} ${n(top + size * 0.055)}z`, tone('#c9785a', depth)),
    ...[-0.9, -0.6, 0.56, 0.84, 1.1].map(at =>
      fir(page, { x: x + size * at, base: base + 4, height: size * page.random.between(0.5, 0.8), depth: depth + 0.1 }),
    ),
  ].join('')
}
