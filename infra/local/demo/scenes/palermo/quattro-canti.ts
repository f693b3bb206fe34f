import { paving, ridge } from '../../drawing/land.ts'
import { arch, box, circle, closed, ellipse, fill, n, type Point, polygon, rect, stroke } from '../../drawing/marks.ts'
import { floodlit, type Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import { streetSide } from '../common/street-side.ts'

const STONE = '#e8cb98'

/** Storeys from below: fountain, season, king, saint, crest; shares of the height. */
const STOREYS = [0, 0.3, 0.56, 0.79, 0.9] as const

/**
 * One of the four corners, hollow towards the crossing: between `inner` (at the street) and `outer` (at the edge of the sheet).
 * Its courses sag towards the middle, as a hollow front's do above the eye.
 */
function corner(page: Page, inner: number, outer: number, top: number, foot: number): string {
  const { tone, shade } = page
  const w = outer - inner
  const tall = foot - top
  const x = (t: number) => inner + w * t
  // The hollow: the middle of the front is farther away, so smaller, than its ends.
  const y = (up: number, t: number) => {
    const bow = 0.05 * (1 - (2 * t - 1) ** 2)
    return foot - tall * (up * (1 - bow * 0.9) + bow * 0.16)
  }
  const line = (up: number): Point[] => Array.from({ length: 13 }, (_, i) => [x(i / 12), y(up, i / 12)])
  const belt = (up: number, thick: number, colour: string) => fill(closed([...line(up), ...line(up - thick).reverse()]), colour)
  const slices = Array.from({ length: 6 }, (_, i) => {
    const [a, b] = [i / 6, (i + 1) / 6]
    const facing = w > 0 ? 1 - a : a
    const colour = facing > 0.5 ? tone(STONE) : shade(STONE)
    return polygon(
      [
        [x(a), y(0.94, a)],
        [x(b), y(0.94, b)],
        [x(b), y(0, b) + 1],
        [x(a), y(0, a) + 1],
      ],
      colour,
      i % 2 ? 0.94 : 1,
    )
  })
  const wide = Math.abs(w)
  const bay = (t: number, up: number, high: number, share: number) => arch(x(t), y(up, t), wide * share, tall * high)
  const middle = STOREYS.slice(1, 4).map((up, i) => {
    const [cx, cy] = [x(0.5), y(up + 0.035, 0.5)]
    const niche = arch(cx, cy, wide * 0.17, tall * (i === 2 ? 0.12 : 0.17))
    const figure = tall * (i === 2 ? 0.085 : 0.12)
    return [
      fill(niche, shade('#8f6f4f')),
      stroke(niche, tone('#f7e6c2'), 4),
      fill(
        `M${n(cx - figure * 0.22)} ${n(cy)}l${n(figure * 0.1)} ${n(-figure * 0.7)}a${n(figure * 0.14)} ${n(figure * 0.14)} 0 1 1 ${n(figure * 0.24)} 0l${n(figure * 0.1)} ${n(figure * 0.7)}z`,
        tone('#f4ead6'),
      ),
    ].join('')
  })
  const sides = [0.2, 0.8].flatMap(t => [bay(t, 0.35, 0.13, 0.12), bay(t, 0.61, 0.12, 0.12), bay(t, 0.83, 0.05, 0.1)])
  const pillars = [0.06, 0.34, 0.66, 0.94].map(t =>
    polygon(
      [
        [x(t) - wide * 0.022, y(0.9, t)],
        [x(t) + wide * 0.022, y(0.9, t)],
        [x(t) + wide * 0.022, y(0, t)],
        [x(t) - wide * 0.022, y(0, t)],
      ],
      tone('#f2dab0'),
    ),
  )
  const basin = y(0, 0.5)
  return [
    ...slices,
    ...pillars,
    panes(page, sides),
    ...sides.map(d => stroke(d, tone('#f7e6c2'), 3)),
    ...middle,
    ...STOREYS.slice(1).map(up => belt(up + 0.02, 0.028, tone('#f7e6c2'))),
    ...[0.32, 0.58].flatMap(up =>
      [0.2, 0.8].map(t =>
        stroke(`M${n(x(t) - wide * 0.09)} ${n(y(up + 0.03, t))}h${n(wide * 0.18)}m0 ${n(-tall * 0.022)}h${n(-wide * 0.18)}`, shade('#4a4048'), 2),
      ),
    ),
    ...[0.12, 0.5, 0.88].map(t => circle(x(t), y(0.965, t), wide * (t === 0.5 ? 0.05 : 0.026), tone('#f2dab0'))),
    // The fountain at its foot.
    fill(arch(x(0.5), basin - tall * 0.05, wide * 0.22, tall * 0.2), shade('#a5855f')),
    ellipse(x(0.5), basin - tall * 0.1, wide * 0.14, tall * 0.014, tone('#f4ead6')),
    stroke(
      `M${n(x(0.5))} ${n(basin - tall * 0.17)}v${n(tall * 0.07)}m${n(-wide * 0.05)} 0q0 ${n(-tall * 0.06)} ${n(wide * 0.05)} ${n(-tall * 0.06)}t${n(wide * 0.05)} ${n(tall * 0.06)}`,
      tone('#ffffff'),
      3,
      0.8,
    ),
    fill(box(x(0.5) - wide * 0.2, basin - tall * 0.05, wide * 0.4, tall * 0.055), tone('#d9bd8f')),
    rect(x(0.5) - wide * 0.23, basin - tall * 0.06, wide * 0.46, tall * 0.016, tone('#f7e6c2')),
  ].join('')
}

/** The Quattro Canti: two hollow baroque corners, the street between them running to the evening. */
export const quattroCanti: Scene = page => {
  const { width, height, tone } = page
  const lit = floodlit(page, 0.35)
  const end = height * 0.72
  const foot = height * 0.83
  const top = height * 0.15
  const row = (side: -1 | 1) =>
    streetSide(page, {
      far: { x: width * (0.5 + side * 0.055), top: end - height * 0.2, foot: end },
      near: { x: width * (0.5 + side * 0.16), top: end - height * 0.46, foot: foot - 10 },
      colours: ['#d9a870', '#efd9ae', '#c9925f', '#e3c08f'],
      floors: 4,
      frames: '#e8cb98',
    })
  return [
    sky(page, end),
    ridge(page, { y: end - height * 0.1, rise: 40, colour: '#6f7f96', depth: 0.9, base: end }),
    haze(page, end - 220, end, 0.6),
    shaft(page, { x: width / 2, base: end, width: width * 0.075, height: height * 0.15, colour: '#dcb27a', depth: 0.5 }),
    dome(page, { x: width / 2, base: end - height * 0.15, width: width * 0.085, colour: '#5f8f88', depth: 0.5, swell: 1.2 }),
    lantern(page, { x: width / 2, base: end - height * 0.19, width: 14, height: 18, colour: '#e8cb98', depth: 0.5 }),
    row(-1),
    row(1),
    paving(page, { y: end, colour: '#9d8f86', joints: 22 }),
    corner(lit, width * 0.355, -width * 0.02, top, foot),
    corner(lit, width * 0.645, width * 1.02, top, foot),
    ellipse(width / 2, height * 0.9, width * 0.34, height * 0.035, tone('#c9b79f'), 0.35),
    ellipse(width / 2, height * 0.9, width * 0.2, height * 0.02, tone('#e0d0b8'), 0.4),
    ...[0.43, 0.545].map((at, i) => person(page, { x: width * at, base: end + 40 + i * 16, height: 44 + i * 4 })),
    person(page, { x: width * 0.6, base: height * 0.875, height: 92 }),
    person(page, { x: width * 0.64, base: height * 0.877, height: 84 }),
    person(page, { x: width * 0.34, base: height * 0.91, height: 104 }),
    ...[0.39, 0.61].map(at => lamp(page, { x: width * at, base: height * 0.845, height: 150 })),
    birds(page, width * 0.5, height * 0.2, 6),
  ]
}
