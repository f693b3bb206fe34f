import { lift } from '../../drawing/colour.ts'
import { arch, box, circle, ellipse, fill, n, polygon, rect } from '../../drawing/marks.ts'
import { columns } from '../../drawing/temple.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The Archaeological Museum: once a school, two storeys of arches, a banner with the oldest gold over its door. */
export const archaeologicalMuseum: Motif = (page, x, base, size, depth) => {
  const { tone, shade, light } = page
  const wall = '#e9c98a'
  const trim = '#f8eed8'
  const roof = light.weather === 'snow' ? '#eef3f4' : '#a8573f'
  const wing = (from: number) =>
    Array.from({ length: 5 }, (_, i) => [
      arch(x + size * (from + i * 0.142), base - size * 0.4, size * 0.075, size * 0.2),
      box(x + size * (from + i * 0.142) - size * 0.036, base - size * 0.28, size * 0.072, size * 0.18),
    ]).flat()
  const windows = [...wing(-0.96), ...wing(0.392)]
  return [
    rect(x - size * 1.06, base - size * 0.68, size * 2.12, size * 0.68, tone(wall, depth)),
    rect(x - size * 1.06, base - size * 0.08, size * 2.12, size * 0.08, shade(lift(wall, -0.06), depth)),
    polygon(
      [
        [x - size * 1.1, base - size * 0.68],
        [x - size * 0.98, base - size * 0.8],
        [x + size * 0.98, base - size * 0.8],
        [x + size * 1.1, base - size * 0.68],
      ],
      tone(roof, depth),
    ),
    ...[0.35, 0.69].map(up => rect(x - size * 1.08, base - size * up, size * 2.16, size * 0.03, tone(trim, depth))),
    panes(page, windows, depth),
    rect(x - size * 0.3, base - size * 0.78, size * 0.6, size * 0.78, tone(lift(wall, 0.03), depth)),
    polygon(
      [
        [x - size * 0.34, base - size * 0.78],
        [x, base - size * 0.96],
        [x + size * 0.34, base - size * 0.78],
      ],
      tone(trim, depth),
    ),
    circle(x, base - size * 0.85, size * 0.035, shade('#5a5048', depth)),
    columns(page, { x: x - size * 0.28, base: base - size * 0.36, width: size * 0.56, height: size * 0.4, colour: trim, count: 4, depth }),
    panes(
      page,
      [-0.14, 0, 0.14].map(at => arch(x + size * at, base - size * 0.42, size * 0.07, size * 0.22)),
      depth,
    ),
    rect(x - size * 0.32, base - size * 0.79, size * 0.64, size * 0.035, tone(trim, depth)) +
      rect(x - size * 0.31, base - size * 0.36, size * 0.62, size * 0.03, tone(trim, depth)),
    fill(arch(x, base, size * 0.14, size * 0.26), light.lit >= 0.25 ? '#ffdc97' : shade('#4f4038', depth)),
    ...[-0.2, 0.2].map(
      at =>
        rect(x + size * at - size * 0.055, base - size * 0.31, size * 0.11, size * 0.24, tone('#7a2e3a', depth)) +
        ellipse(x + size * at, base - size * 0.19, size * 0.03, size * 0.042, tone('#f0c24a', depth)) +
        ellipse(x + size * at, base - size * 0.195, size * 0.018, size * 0.028, tone('#7a2e3a', depth)),
    ),
    ...[0, 1].map(i => rect(x - size * (0.2 + i * 0.05), base - size * 0.02 + i * size * 0.02, size * (0.4 + i * 0.1), size * 0.02, tone(trim, depth))),
    fill(`M${n(x - size * 1.06)} ${n(base - size * 0.68)}h${n(size * 0.07)}V${n(base)}h${n(-size * 0.07)}z`, shade(wall, depth), 0.6),
  ].join('')
}
