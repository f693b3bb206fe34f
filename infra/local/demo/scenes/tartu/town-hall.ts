import { arch, box, circle, fill, polygon, rect, stroke } from '../../drawing/marks.ts'
import { floodlit } from '../../drawing/page.ts'
import { lantern, spire } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The town hall: pink, three rows of windows in white frames, a steep roof, a clock under a slender spire. */
export const townHall: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.25)
  const { tone, shade } = page
  const pink = '#e8a097'
  const white = '#fbf3e6'
  const spots = [0, 1, 2].flatMap(row =>
    Array.from({ length: 7 }, (_, i) => ({ x: x - size * 0.399 + i * size * 0.133, base: base - size * (0.37 - row * 0.155) })).filter(
      (_, i) => row < 2 || i !== 3,
    ),
  )
  return [
    rect(x - size * 0.5, base - size * 0.52, size, size * 0.52, tone(pink, depth)),
    rect(x < page.sunX ? x - size * 0.5 : x + size * 0.4, base - size * 0.52, size * 0.1, size * 0.52, shade(pink, depth), 0.6),
    rect(x - size * 0.19, base - size * 0.52, size * 0.38, size * 0.52, tone('#eeb0a6', depth)),
    ...[-0.5, -0.19, 0.19, 0.5].map(at => rect(x + size * at - size * 0.011, base - size * 0.52, size * 0.022, size * 0.52, tone(white, depth))),
    fill(spots.map(spot => box(spot.x - size * 0.042, spot.base - size * 0.105, size * 0.084, size * 0.115)).join(''), tone(white, depth)),
    panes(
      page,
      spots.map(spot => box(spot.x - size * 0.031, spot.base - size * 0.095, size * 0.062, size * 0.092)),
      depth,
    ),
    rect(x - size * 0.52, base - size * 0.2, size * 1.04, size * 0.012, tone(white, depth)),
    fill(arch(x, base, size * 0.13, size * 0.16), tone(white, depth)) + fill(arch(x, base, size * 0.095, size * 0.14), shade('#6b3f3a', depth)),
    polygon(
      [
        [x - size * 0.55, base - size * 0.52],
        [x - size * 0.42, base - size * 0.7],
        [x + size * 0.42, base - size * 0.7],
        [x + size * 0.55, base - size * 0.52],
      ],
      tone(page.light.weather === 'snow' ? '#f2f5f5' : '#a2503f', depth),
    ),
    ...[-0.32, 0.32].map(at => fill(arch(x + size * at, base - size * 0.555, size * 0.06, size * 0.075), tone(white, depth))),
    rect(x - size * 0.54, base - size * 0.53, size * 1.08, size * 0.025, tone(white, depth)),
    polygon(
      [
        [x - size * 0.2, base - size * 0.53],
        [x, base - size * 0.645],
        [x + size * 0.2, base - size * 0.53],
      ],
      tone(white, depth),
    ),
    polygon(
      [
        [x - size * 0.145, base - size * 0.543],
        [x, base - size * 0.625],
        [x + size * 0.145, base - size * 0.543],
      ],
      tone(pink, depth),
    ),
    rect(x - size * 0.075, base - size * 0.77, size * 0.15, size * 0.11, tone(white, depth)),
    circle(x, base - size * 0.715, size * 0.037, tone('#39434c', depth)) +
      circle(x, base - size * 0.715, size * 0.03, tone('#fdf8ea', depth)) +
      stroke(`M${x} ${base - size * 0.715}v${-size * 0.02}M${x} ${base - size * 0.715}h${size * 0.014}`, shade('#39434c', depth), Math.max(1.2, size * 0.005)),
    lantern(page, { x, base: base - size * 0.77, width: size * 0.1, height: size * 0.09, colour: white, roof: '#5f8f7f', finial: 'ball', depth }),
    spire(page, { x, base: base - size * 0.9, width: size * 0.045, height: size * 0.14, colour: '#5f8f7f', depth }),
  ].join('')
}
