import { mix } from '../../drawing/colour.ts'
import { circle, closed, fill, n, type Point, polygon, rect, stroke } from '../../drawing/marks.ts'
import { cypress } from '../../drawing/plants.ts'
import { columns } from '../../drawing/temple.ts'
import { dome } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** The rock in the lake with its small round temple, and the footbridge that leads there. */
export const templeRock: Motif = (page, x, base, size, depth) => {
  const { tone, shade, random } = page
  const at = (dx: number, up: number): Point => [x + size * dx, base - size * up]
  const outline = [
    at(-0.44, 0),
    at(-0.4, 0.16),
    at(-0.3, 0.2),
    at(-0.31, 0.36),
    at(-0.22, 0.42),
    at(-0.2, 0.58),
    at(-0.12, 0.63),
    at(0.12, 0.63),
    at(0.19, 0.55),
    at(0.18, 0.4),
    at(0.27, 0.33),
    at(0.28, 0.18),
    at(0.38, 0.12),
    at(0.42, 0),
  ]
  const dark = [
    at(0.02, 0),
    at(-0.04, 0.2),
    at(0.05, 0.36),
    at(0, 0.5),
    at(0.03, 0.63),
    at(0.12, 0.63),
    at(0.19, 0.55),
    at(0.18, 0.4),
    at(0.27, 0.33),
    at(0.28, 0.18),
    at(0.38, 0.12),
    at(0.42, 0),
  ]
  const ledges = [
    [-0.36, 0.17, 0.1],
    [-0.27, 0.39, 0.08],
    [0.2, 0.36, 0.09],
    [0.3, 0.15, 0.1],
    [-0.1, 0.28, 0.08],
  ] as const
  const bushes = ledges.flatMap(([dx, up, r]) =>
    Array.from({ length: 5 }, () =>
      circle(
        x + size * (dx + random.between(-0.5, 0.5) * r),
        base - size * (up + random.between(-0.1, 0.35) * r),
        size * r * random.between(0.24, 0.42),
        tone(random.pick(['#8f9a4f', '#c98a2f', '#a8783a', '#d8a24f']), depth),
      ),
    ),
  )
  const white = '#fbf4e2'
  return [
    stroke(
      `M${n(x - size * 1.05)} ${n(base - size * 0.4)}Q${n(x - size * 0.6)} ${n(base - size * 0.36)} ${n(x - size * 0.2)} ${n(base - size * 0.44)}`,
      tone('#6b5b4a', depth),
      size * 0.016,
    ),
    stroke(
      Array.from(
        { length: 14 },
        (_, i) => `M${n(x - size * (1.03 - i * 0.06))} ${n(base - size * (0.4 + (i > 9 ? (i - 9) * 0.008 : -0.002 * i)))}v${n(-size * 0.05)}`,
      ).join(''),
      tone('#6b5b4a', depth),
      2,
    ),
    fill(closed([at(-1.2, 0), at(-1.16, 0.3), at(-1.05, 0.44), at(-0.98, 0.38), at(-0.94, 0.2), at(-0.86, 0)]), tone('#b5a689', depth + 0.16)),
    polygon(outline, tone('#cbb893', depth)),
    polygon(dark, shade('#a8946f', depth), 0.85),
    stroke(
      `M${n(x - size * 0.3)} ${n(base - size * 0.2)}l${n(size * 0.2)} ${n(-size * 0.04)}M${n(x - size * 0.2)} ${n(base - size * 0.44)}l${n(size * 0.14)} ${n(size * 0.02)}M${n(x + size * 0.08)} ${n(base - size * 0.2)}l${n(size * 0.18)} ${n(size * 0.03)}`,
      shade('#8f7d5c', depth),
      3,
      0.7,
    ),
    ...bushes,
    ...[-0.17, 0.16].map(dx => cypress(page, { x: x + size * dx, base: base - size * 0.56, height: size * 0.16, depth })),
    rect(x - size * 0.14, base - size * 0.655, size * 0.28, size * 0.03, tone(mix(white, '#c9b892', 0.3), depth)),
    columns(page, { x: x - size * 0.115, base: base - size * 0.65, width: size * 0.23, height: size * 0.16, colour: white, count: 6, depth }),
    rect(x - size * 0.135, base - size * 0.835, size * 0.27, size * 0.035, tone(white, depth)),
    dome(page, { x, base: base - size * 0.83, width: size * 0.22, colour: '#8d9a92', depth, swell: 0.9 }),
    circle(x, base - size * 0.945, size * 0.016, tone('#8d9a92', depth)),
  ].join('')
}
