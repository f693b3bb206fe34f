import { mix } from '../../drawing/colour.ts'
import { n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** The National Museum: one long wedge of glass that rises from the ground, its roof the end of a runway. */
export const glassWedge: Motif = (page, x, base, size, depth) => {
  const { tone, light } = page
  const w = size * 3.1
  const count = 30
  const roof = (t: number) => base - size * (0.1 + 0.8 * t)
  const lit = light.lit >= 0.25
  const glass = lit ? mix(tone('#b9d2d6', depth), '#ffd690', 0.42) : tone('#b9d2d6', depth)
  const columns = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.2) / count
    const at = x - w * 0.5 + w * 0.97 * t
    const top = roof(t) + size * 0.06
    const pane = page.random.chance(0.7) && lit ? mix('#ffe2a6', tone('#b9d2d6'), page.random.between(0, 0.4)) : tone('#6f98a6', depth)
    return base - top < size * 0.05 ? '' : rect(at, top, (w / count) * 0.66, base - top, pane, 0.85)
  })
  return [
    polygon(
      [
        [x - w * 0.5, base],
        [x - w * 0.5, roof(0)],
        [x + w * 0.5, roof(1)],
        [x + w * 0.47, base],
      ],
      glass,
    ),
    ...columns,
    stroke(
      [0.35, 0.65].map(up => `M${n(x - w * 0.5 + w * up * 1.05)} ${n(base - size * 0.84 * up)}H${n(x + w * (0.5 - up * 0.02))}`).join(''),
      tone('#e6efee', depth),
      2,
      0.7,
    ),
    // The roof slab reaches out over the entrance.
    polygon(
      [
        [x - w * 0.54, base + 2],
        [x - w * 0.5, roof(0) - size * 0.02],
        [x + w * 0.56, roof(1.04) - size * 0.02],
        [x + w * 0.55, roof(1.04) + size * 0.05],
        [x - w * 0.5, roof(0) + size * 0.05],
        [x - w * 0.52, base + 2],
      ],
      tone('#f6f8f4', depth),
    ),
    rect(x + w * 0.4, base - size * 0.3, w * 0.06, size * 0.3, lit ? '#fff0c8' : tone('#4f6f7a', depth)),
  ].join('')
}
