import { arch, box, circle, fill, n, polygon, rect } from '../../drawing/marks.ts'
import { floodlit } from '../../drawing/page.ts'
import { cross, dome, shaft, spire } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** Saint Michael's: a long nave under a steep red roof, one square tower with a pyramid on it. */
export const saintMichael: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.3)
  const { tone, shade, light } = page
  const stone = '#ead9b6'
  const roof = light.weather === 'snow' ? '#eef3f4' : '#a5503c'
  const w = size * 0.2
  const nave = x + size * 0.1
  return [
    rect(nave, base - size * 0.3, size * 0.72, size * 0.3, tone(stone, depth)),
    polygon(
      [
        [nave, base - size * 0.3],
        [nave + size * 0.03, base - size * 0.47],
        [nave + size * 0.66, base - size * 0.47],
        [nave + size * 0.75, base - size * 0.3],
      ],
      tone(roof, depth),
    ),
    fill(
      `M${n(nave + size * 0.72)} ${n(base)}v${n(-size * 0.24)}q${n(size * 0.12)} ${n(size * 0.02)} ${n(size * 0.12)} ${n(size * 0.1)}v${n(size * 0.14)}z`,
      shade(stone, depth),
    ),
    panes(
      page,
      Array.from({ length: 5 }, (_, i) => arch(nave + size * (0.14 + i * 0.13), base - size * 0.07, size * 0.045, size * 0.17)),
      depth,
    ),
    ...[0.205, 0.335, 0.465, 0.595].map(at => rect(nave + size * at - size * 0.012, base - size * 0.27, size * 0.024, size * 0.27, shade(stone, depth), 0.7)),
    shaft(page, { x, base, width: w, height: size * 0.72, colour: stone, depth }),
    ...[0.26, 0.42, 0.57, 0.72].map(up => rect(x - w * 0.55, base - size * up, w * 1.1, size * 0.014, tone('#f8ecd0', depth))),
    panes(
      page,
      [0.3, 0.46, 0.6].flatMap(up => [-0.2, 0.2].map(at => arch(x + w * at, base - size * up, w * 0.2, size * 0.095))),
      depth,
    ),
    fill(arch(x, base, w * 0.4, size * 0.17), shade('#5a4238', depth)),
    spire(page, { x, base: base - size * 0.72, width: w * 1.16, height: size * 0.24, colour: '#a5503c', depth }),
    cross(page, x, base - size * 0.95, size * 0.05, '#e0bd5c', depth),
  ].join('')
}

/** The Coronation Cathedral: a bell tower of open arcades, behind it a white church with one great dome. */
export const coronationCathedral: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.3)
  const { tone, shade } = page
  const white = '#f6eedc'
  const band = '#c9785a'
  const copper = '#5b7f76'
  const w = size * 0.19
  const church = x + size * 0.42
  const storeys = [0.3, 0.46, 0.62] as const
  return [
    rect(church - size * 0.27, base - size * 0.3, size * 0.54, size * 0.3, tone(white, depth)),
    shaft(page, { x: church, base: base - size * 0.28, width: size * 0.26, height: size * 0.18, colour: white, depth }),
    panes(
      page,
      [-0.09, -0.03, 0.03, 0.09].map(at => arch(church + size * at, base - size * 0.32, size * 0.034, size * 0.11)),
      depth,
    ),
    rect(church - size * 0.145, base - size * 0.475, size * 0.29, size * 0.022, tone(band, depth)),
    dome(page, { x: church, base: base - size * 0.47, width: size * 0.29, colour: copper, depth, swell: 1.05 }),
    cross(page, church, base - size * 0.615, size * 0.05, '#e0bd5c', depth),
    ...[-0.2, 0.2].map(
      at =>
        shaft(page, { x: church + size * at, base: base - size * 0.29, width: size * 0.1, height: size * 0.07, colour: white, depth }) +
        dome(page, { x: church + size * at, base: base - size * 0.355, width: size * 0.115, colour: copper, depth, swell: 1.1 }),
    ),
    rect(church - size * 0.29, base - size * 0.31, size * 0.58, size * 0.022, tone(band, depth)),
    panes(
      page,
      [-0.18, -0.09, 0, 0.09, 0.18].map(at => arch(church + size * at, base - size * 0.09, size * 0.05, size * 0.16)),
      depth,
    ),
    ...[-0.5, 0.5].map(at => rect(church + size * at * 0.54 - size * 0.012, base - size * 0.3, size * 0.024, size * 0.3, shade(white, depth), 0.6)),
    // The walk around the court, low, with its arches.
    rect(x - size * 0.62, base - size * 0.15, size * 1.42, size * 0.15, tone(white, depth)),
    rect(x - size * 0.63, base - size * 0.165, size * 1.44, size * 0.026, tone(band, depth)),
    fill(Array.from({ length: 16 }, (_, i) => arch(x - size * 0.57 + i * size * 0.088, base, size * 0.06, size * 0.115)).join(''), shade('#6f675f', depth)),
    shaft(page, { x, base, width: w, height: size * 0.76, colour: white, depth }),
    fill(arch(x, base, w * 0.5, size * 0.19), shade('#4b4650', depth)),
    ...storeys.map(up => fill([-0.27, 0, 0.27].map(at => arch(x + w * at, base - size * up, w * 0.2, size * 0.105)).join(''), shade('#565a66', depth))),
    ...[...storeys, 0.76].map(up => rect(x - w * 0.56, base - size * (up - 0.005), w * 1.12, size * 0.016, tone(band, depth))),
    fill(box(x - w * 0.36, base - size * 0.82, w * 0.72, size * 0.06), tone(white, depth)),
    dome(page, { x, base: base - size * 0.82, width: w * 0.84, colour: copper, depth, swell: 1.3 }),
    circle(x, base - size * 0.93, size * 0.009, tone('#e0bd5c', depth)),
    cross(page, x, base - size * 0.93, size * 0.06, '#e0bd5c', depth),
  ].join('')
}
