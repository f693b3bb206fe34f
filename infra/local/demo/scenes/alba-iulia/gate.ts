import { lift } from '../../drawing/colour.ts'
import { arch, circle, ellipse, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

const STONE = '#e3d1ab'

/** An opening that one sees through: the light of the other side, a shaded jamb. */
const opening = ({ tone, shade, sunX }: Page, x: number, base: number, width: number, height: number, depth: number) =>
  fill(arch(x, base, width, height), shade('#4a4046', depth)) +
  fill(arch(x + (x < sunX ? -0.08 : 0.08) * width, base, width * 0.76, height * 0.86), tone('#cfd8c4', 0.7)) +
  fill(
    `M${n(x - width * 0.4)} ${n(base)}l${n(width * 0.24)} ${n(-height * 0.16)}h${n(width * 0.32)}l${n(width * 0.24)} ${n(height * 0.16)}z`,
    tone('#b9aa94', depth),
  )

/** A baroque gate: three openings between pillars, figures on its cornice, an obelisk above. */
export const gate: Motif = (page, x, base, size, depth) => {
  const { tone, shade } = page
  const w = size * 1.1
  const pillars = [-0.45, -0.2, 0.2, 0.45]
  const pale = tone(lift(STONE, 0.07), depth)
  const half = (from: number) =>
    polygon(
      [
        [x + from * size * 0.055, base - size * 0.6],
        [x, base - size],
        [x, base - size * 0.6],
      ],
      from < 0 === x < page.sunX ? shade(STONE, depth) : tone(lift(STONE, 0.04), depth),
    )
  return [
    half(-1),
    half(1),
    rect(x - size * 0.075, base - size * 0.62, size * 0.15, size * 0.05, pale),
    circle(x, base - size, size * 0.014, tone('#e0bd5c', depth)),
    shaft(page, { x, base, width: w, height: size * 0.5, colour: STONE, depth }),
    rect(x - w * 0.24, base - size * 0.58, w * 0.48, size * 0.08, tone(STONE, depth)),
    ellipse(x, base - size * 0.535, size * 0.07, size * 0.032, tone('#b9653f', depth)),
    ...Array.from({ length: 7 }, (_, i) => rect(x - w * 0.5, base - size * (0.06 + i * 0.062), w, 2, shade(STONE, depth), 0.5)),
    opening(page, x, base, size * 0.28, size * 0.4, depth),
    opening(page, x - w * 0.325, base, size * 0.13, size * 0.25, depth),
    opening(page, x + w * 0.325, base, size * 0.13, size * 0.25, depth),
    stroke(arch(x, base, size * 0.3, size * 0.41), pale, size * 0.02),
    ...[-0.325, 0.325].map(
      at =>
        rect(x + w * at - size * 0.075, base - size * 0.41, size * 0.15, size * 0.1, shade(lift(STONE, 0.04), depth)) +
        circle(x + w * at, base - size * 0.36, size * 0.034, pale),
    ),
    ...pillars.map(
      at =>
        rect(x + w * at - size * 0.03, base - size * 0.46, size * 0.06, size * 0.46, pale) +
        rect(x + w * at + (x + w * at < page.sunX ? -0.03 : 0.01) * size, base - size * 0.46, size * 0.02, size * 0.46, shade(STONE, depth), 0.7) +
        rect(x + w * at - size * 0.04, base - size * 0.47, size * 0.08, size * 0.025, pale) +
        rect(x + w * at - size * 0.04, base - size * 0.05, size * 0.08, size * 0.05, pale),
    ),
    rect(x - w * 0.54, base - size * 0.52, w * 1.08, size * 0.05, tone(lift(STONE, 0.05), depth)),
    rect(x - w * 0.54, base - size * 0.475, w * 1.08, size * 0.012, shade(STONE, depth)),
    ...pillars.map(at =>
      fill(
        `M${n(x + w * at - size * 0.03)} ${n(base - size * 0.52)}l${n(size * 0.012)} ${n(-size * 0.07)}a${n(size * 0.016)} ${n(size * 0.016)} 0 1 1 ${n(size * 0.036)} 0l${n(size * 0.012)} ${n(size * 0.07)}z`,
        shade(lift(STONE, 0.03), depth),
      ),
    ),
  ].join('')
}
