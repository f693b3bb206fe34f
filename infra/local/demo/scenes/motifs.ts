import { lift } from '../drawing/colour.ts'
import { arch, box, fill, n, pointedArch, polygon, rect, stroke } from '../drawing/marks.ts'
import { fir, palm } from '../drawing/plants.ts'
import { awning, tram } from '../drawing/street.ts'
import { battlement, columns, cross, dome, lantern, pediment, shaft, spire } from '../drawing/towers.ts'
import type { Motif } from './vista.ts'

const slits = (x: number, top: number, width: number, height: number, count: number) =>
  Array.from({ length: count }, (_, i) => pointedArch(x, top + (height * (i + 0.9)) / count, width, (height / count) * 0.62)).join('')

/** A square church tower with windows and a spire. */
const steeple =
  (colour: string, roof: string, slim = 0.2): Motif =>
  (page, x, base, size, depth) => {
    const w = size * slim
    const body = size * 0.7
    return [
      shaft(page, { x, base, width: w, height: body, colour, depth }),
      fill(slits(x, base - body, w * 0.3, body * 0.8, 3), page.shade('#3a3f4c', depth)),
      rect(x - w * 0.58, base - body - 6, w * 1.16, 9, page.tone(lift(colour, 0.06), depth)),
      spire(page, { x, base: base - body - 4, width: w * 0.94, height: size * 0.3, colour: roof, depth }),
      ...[-0.46, 0.46].map(at => spire(page, { x: x + w * at, base: base - body - 4, width: w * 0.2, height: size * 0.09, colour: roof, depth })),
      cross(page, x, base - size + 4, size * 0.05, '#d9b65a', depth),
    ].join('')
  }

export const ghentTower = steeple('#b9a98e', '#5d6670', 0.17)

/** The castle of the counts. */
export const castle: Motif = (page, x, base, size, depth) => {
  const stone = '#9d9584'
  const turret = (at: number, tall: number) =>
    battlement(page, {
      x: x + size * at - size * 0.1,
      top: base - size * tall,
      width: size * 0.2,
      height: size * tall,
      colour: stone,
      depth,
      tooth: size * 0.03,
    })
  return [
    battlement(page, {
      x: x - size * 0.28,
      top: base - size * 0.96,
      width: size * 0.56,
      height: size * 0.96,
      colour: lift(stone, -0.04),
      depth,
      tooth: size * 0.035,
    }),
    fill(
      slits(x, base - size * 0.9, size * 0.05, size * 0.5, 2) +
        slits(x - size * 0.16, base - size * 0.9, size * 0.05, size * 0.5, 2) +
        slits(x + size * 0.16, base - size * 0.9, size * 0.05, size * 0.5, 2),
      page.pane(depth),
    ),
    battlement(page, { x: x - size * 0.82, top: base - size * 0.42, width: size * 1.64, height: size * 0.42, colour: stone, depth, tooth: size * 0.03 }),
    ...[-0.8, -0.44, 0.44, 0.8].map((at, i) => turret(at, i % 3 ? 0.58 : 0.52)),
    fill(pointedArch(x, base, size * 0.18, size * 0.3), page.shade('#2f2f38', depth)),
  ].join('')
}

/** A library of long low floors. */
export const library: Motif = (page, x, base, size, depth) =>
  Array.from({ length: 5 }, (_, i) => {
    const w = size * (2.3 - (i % 2) * 0.35 - i * 0.12)
    const top = base - (size * (i + 1)) / 5
    const left = x - w / 2 + (i % 2 ? size * 0.16 : -size * 0.1)
    const count = Math.round(w / 18)
    return (
      rect(left, top, w, size / 5, page.tone('#55606b', depth)) +
      Array.from({ length: count }, (_, c) =>
        rect(left + 6 + (c * (w - 12)) / count, top + size * 0.05, ((w - 12) / count) * 0.72, size * 0.1, page.pane(depth)),
      ).join('') +
      rect(left - 6, top - 3, w + 12, 6, page.tone('#d3d2c8', depth))
    )
  }).join('')

/** The cathedral of Varna: one great dome, small ones around it. */
export const varnaCathedral: Motif = (page, x, base, size, depth) => {
  const wall = '#e7d9bb'
  const roof = '#5f8f7f'
  const drum = (at: number, foot: number, w: number, h: number) =>
    [
      shaft(page, { x: x + size * at, base: base - size * foot, width: size * w, height: size * h, colour: wall, depth }),
      fill(
        arch(x + size * at - size * w * 0.22, base - size * (foot + h * 0.12), size * w * 0.18, size * h * 0.66) +
          arch(x + size * at + size * w * 0.22, base - size * (foot + h * 0.12), size * w * 0.18, size * h * 0.66),
        page.pane(depth),
      ),
      dome(page, { x: x + size * at, base: base - size * (foot + h), width: size * w * 1.12, colour: roof, depth, swell: 1.2 }),
      cross(page, x + size * at, base - size * (foot + h + w * 0.64), size * w * 0.4, '#e0bd5c', depth),
    ].join('')
  return [
    drum(-0.32, 0.42, 0.14, 0.16),
    drum(0.32, 0.42, 0.14, 0.16),
    drum(0, 0.5, 0.26, 0.16),
    shaft(page, { x, base, width: size * 0.92, height: size * 0.44, colour: wall, depth }),
    rect(x - size * 0.48, base - size * 0.46, size * 0.96, size * 0.03, page.tone(lift(wall, 0.05), depth)),
    fill([-0.32, -0.16, 0, 0.16, 0.32].map(at => arch(x + size * at, base - size * 0.16, size * 0.08, size * 0.2)).join(''), page.pane(depth)),
    polygon(
      [
        [x - size * 0.2, base - size * 0.44],
        [x, base - size * 0.56],
        [x + size * 0.2, base - size * 0.44],
      ],
      page.tone(wall, depth),
    ),
    drum(-0.2, 0.44, 0.12, 0.12),
    drum(0.2, 0.44, 0.12, 0.12),
    fill(arch(x, base, size * 0.12, size * 0.13), page.shade('#5a3f35', depth)),
  ].join('')
}

/** Brick arches of a Roman bath. */
export const ruins: Motif = (page, x, base, size, depth) => {
  const w = size * 1.7
  const holes = Array.from({ length: 4 }, (_, i) => arch(x - w / 2 + (w * (i + 0.5)) / 4, base, (w / 4) * 0.62, size * (0.5 + (i % 2) * 0.14))).join('')
  const top = `M${n(x - w / 2)} ${n(base)}V${n(base - size * 0.6)}l${n(w * 0.08)} ${n(-size * 0.16)}l${n(w * 0.12)} ${n(size * 0.06)}l${n(w * 0.1)} ${n(-size * 0.3)}l${n(w * 0.18)} ${n(size * 0.04)}l${n(w * 0.08)} ${n(size * 0.14)}l${n(w * 0.2)} ${n(-size * 0.16)}l${n(w * 0.14)} ${n(size * 0.22)}l${n(w * 0.1)} ${n(-size * 0.02)}V${n(base)}z`
  return [
    `<path fill-rule="evenodd" fill="${page.tone('#b8705a', depth)}" d="${top}${holes}"/>`,
    ...[0.12, 0.24, 0.36].map(at => rect(x - w / 2, base - size * at - size * 0.2, w, 3, page.tone('#e2c7a0', depth), 0.35)),
    stroke(holes, page.shade('#8f4f42', depth), size * 0.025),
  ].join('')
}

/** A lighthouse at the end of a mole. */
export const mole: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.9, base - size * 0.1, page.width - x + size, size * 0.14, page.shade('#8b8378', depth)),
    shaft(page, { x, base: base - size * 0.08, width: size * 0.16, height: size * 0.66, colour: '#efe9dc', depth }, size * 0.02),
    rect(x - size * 0.075, base - size * 0.5, size * 0.15, size * 0.12, page.tone('#c8493d', depth)),
    lantern(page, { x, base: base - size * 0.73, width: size * 0.1, height: size * 0.1, colour: '#f4efe2', roof: '#c8493d', finial: 'ball', depth }),
  ].join('')

/** Ramparts with the towers of two cathedrals. */
export const citadel: Motif = (page, x, base, size, depth) => {
  const brick = '#b4694f'
  const w = size * 3
  return [
    steeple('#e9dfca', '#7a3f38', 0.22)(page, x - size * 0.5, base - size * 0.24, size * 0.86, depth + 0.16),
    steeple('#efe6d2', '#4f6f6a', 0.2)(page, x + size * 0.5, base - size * 0.24, size * 0.72, depth + 0.16),
    shaft(page, { x: x + size * 0.82, base: base - size * 0.24, width: size * 0.44, height: size * 0.3, colour: '#efe6d2', depth: depth + 0.16 }),
    dome(page, { x: x + size * 0.82, base: base - size * 0.54, width: size * 0.34, colour: '#4f6f6a', depth: depth + 0.16 }),
    polygon(
      [
        [x - w, base],
        [x - w * 0.9, base - size * 0.28],
        [x - size * 0.24, base - size * 0.28],
        [x, base - size * 0.36],
        [x + size * 0.24, base - size * 0.28],
        [x + w * 0.9, base - size * 0.28],
        [x + w, base],
      ],
      page.tone(brick, depth),
    ),
    polygon(
      [
        [x, base],
        [x, base - size * 0.36],
        [x + size * 0.24, base - size * 0.28],
        [x + w * 0.9, base - size * 0.28],
        [x + w, base],
      ],
      page.shade(brick, depth),
      0.8,
    ),
    stroke(
      `M${n(x - w * 0.9)} ${n(base - size * 0.27)}H${n(x - size * 0.24)}L${n(x)} ${n(base - size * 0.35)}L${n(x + size * 0.24)} ${n(base - size * 0.27)}H${n(x + w * 0.9)}`,
      page.tone('#e9dfca', depth),
      size * 0.025,
    ),
  ].join('')
}

/** A baroque gate: three openings, an obelisk above. */
export const gate: Motif = (page, x, base, size, depth) => {
  const stone = '#dccaa8'
  const w = size * 1.1
  return [
    polygon(
      [
        [x - size * 0.06, base - size * 0.56],
        [x, base - size],
        [x + size * 0.06, base - size * 0.56],
      ],
      page.tone(lift(stone, 0.04), depth),
    ),
    polygon(
      [
        [x, base - size * 0.56],
        [x, base - size],
        [x + size * 0.06, base - size * 0.56],
      ],
      page.shade(stone, depth),
      0.7,
    ),
    shaft(page, { x, base, width: w, height: size * 0.5, colour: stone, depth }),
    rect(x - w * 0.54, base - size * 0.54, w * 1.08, size * 0.06, page.tone(lift(stone, 0.06), depth)),
    ...[-0.42, -0.18, 0.18, 0.42].map(at => rect(x + w * at - size * 0.035, base - size * 0.48, size * 0.07, size * 0.48, page.tone(lift(stone, 0.08), depth))),
    fill(arch(x, base, size * 0.28, size * 0.4), page.shade('#3a3238', depth)),
    fill(arch(x - w * 0.3, base, size * 0.13, size * 0.26) + arch(x + w * 0.3, base, size * 0.13, size * 0.26), page.shade('#4b4044', depth)),
    ...[-0.42, 0.42].map(at => dome(page, { x: x + w * at, base: base - size * 0.54, width: size * 0.14, colour: '#b4694f', depth, swell: 1.3 })),
  ].join('')
}

/** The yellow church with two towers. */
export const greatChurch: Motif = (page, x, base, size, depth) => {
  const wall = '#edc35a'
  const white = '#faf3df'
  const tower = (at: number) => {
    const tx = x + size * at
    return [
      shaft(page, { x: tx, base, width: size * 0.24, height: size * 0.72, colour: wall, depth }),
      ...[0.5, 0.7].map(up => rect(tx - size * 0.135, base - size * up, size * 0.27, size * 0.022, page.tone(white, depth))),
      fill(arch(tx, base - size * 0.54, size * 0.08, size * 0.13) + arch(tx, base - size * 0.26, size * 0.08, size * 0.16), page.pane(depth)),
      dome(page, { x: tx, base: base - size * 0.72, width: size * 0.22, colour: '#5f7f74', depth, onion: true, swell: 1.5 }),
      cross(page, tx, base - size * 0.88, size * 0.09, '#e0bd5c', depth),
    ].join('')
  }
  return [
    rect(x - size * 0.52, base - size * 0.46, size * 1.04, size * 0.46, page.tone(wall, depth)),
    tower(-0.38),
    tower(0.38),
    columns(page, { x: x - size * 0.24, base, width: size * 0.48, height: size * 0.42, colour: white, count: 6, depth }),
    pediment(page, { x, base: base - size * 0.4, width: size * 0.54, height: size * 0.2, colour: white, depth }),
    fill(arch(x, base, size * 0.08, size * 0.18), page.shade('#6b4a2e', depth)),
  ].join('')
}

/** A museum with a dome on its middle. */
export const domedMuseum: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.9, base - size * 0.44, size * 1.8, size * 0.44, page.tone('#dcc9a2', depth)),
    fill(Array.from({ length: 10 }, (_, i) => arch(x - size * 0.8 + i * size * 0.178, base - size * 0.1, size * 0.08, size * 0.22)).join(''), page.pane(depth)),
    rect(x - size * 0.94, base - size * 0.47, size * 1.88, size * 0.05, page.tone('#efe2c4', depth)),
    shaft(page, { x, base, width: size * 0.5, height: size * 0.58, colour: '#e4d3ae', depth }),
    columns(page, { x: x - size * 0.22, base, width: size * 0.44, height: size * 0.4, colour: '#f4ead2', count: 4, depth }),
    pediment(page, { x, base: base - size * 0.4, width: size * 0.52, height: size * 0.2, colour: '#f4ead2', depth }),
    dome(page, { x, base: base - size * 0.6, width: size * 0.44, colour: '#6f8a80', depth, swell: 1.1 }),
    lantern(page, { x, base: base - size * 0.83, width: size * 0.08, height: size * 0.08, colour: '#f4ead2', depth, finial: 'ball' }),
  ].join('')

/** A stone bridge of one flat arch. */
export const archedBridge: Motif = (page, x, base, size, depth) => {
  const w = size * 2.6
  const deck = `M${n(x - w / 2)} ${n(base + 8)}V${n(base - size * 0.16)}Q${n(x)} ${n(base - size * 0.72)} ${n(x + w / 2)} ${n(base - size * 0.16)}V${n(base + 8)}h${n(-w * 0.1)}Q${n(x)} ${n(base - size * 0.62)} ${n(x - w * 0.4)} ${n(base + 8)}z`
  return (
    fill(deck, page.tone('#e6e2d6', depth)) +
    stroke(
      `M${n(x - w / 2)} ${n(base - size * 0.26)}Q${n(x)} ${n(base - size * 0.84)} ${n(x + w / 2)} ${n(base - size * 0.26)}`,
      page.shade('#8a8f92', depth),
      3,
    ) +
    stroke(
      Array.from({ length: 21 }, (_, i) => {
        const t = i / 20
        const at = x - w / 2 + w * t
        const up = base - size * 0.26 - size * 0.29 * 4 * t * (1 - t)
        return `M${n(at)} ${n(up)}v${n(size * 0.1)}`
      }).join(''),
      page.shade('#8a8f92', depth),
      1.6,
    )
  )
}

/** The university: six columns under a pediment. */
export const university: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 1.2, base - size * 0.66, size * 2.4, size * 0.66, page.tone('#ecdca4', depth)),
    fill(
      Array.from({ length: 14 }, (_, i) =>
        Math.abs(i - 6.5) < 3
          ? ''
          : box(x - size * 1.14 + i * size * 0.167, base - size * 0.54, size * 0.075, size * 0.16) +
            box(x - size * 1.14 + i * size * 0.167, base - size * 0.28, size * 0.075, size * 0.16),
      ).join(''),
      page.pane(depth),
    ),
    polygon(
      [
        [x - size * 1.24, base - size * 0.66],
        [x - size * 1.1, base - size * 0.82],
        [x + size * 1.1, base - size * 0.82],
        [x + size * 1.24, base - size * 0.66],
      ],
      page.tone(page.light.weather === 'snow' ? '#f2f5f5' : '#8f5a4a', depth),
    ),
    rect(x - size * 0.52, base - size * 0.7, size * 1.04, size * 0.7, page.shade('#e2cf95', depth)),
    columns(page, { x: x - size * 0.52, base, width: size * 1.04, height: size * 0.62, colour: '#fbf8ee', count: 6, depth }),
    pediment(page, { x, base: base - size * 0.58, width: size * 1.1, height: size * 0.4, colour: '#fbf8ee', depth }),
  ].join('')

/** A town hall with a little spire. */
export const townHall: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.5, base - size * 0.52, size, size * 0.52, page.tone('#e3a59b', depth)),
    fill(
      [0, 1, 2]
        .flatMap(r => Array.from({ length: 7 }, (_, i) => box(x - size * 0.44 + i * size * 0.133, base - size * (0.46 - r * 0.155), size * 0.062, size * 0.09)))
        .join(''),
      page.pane(depth),
    ),
    polygon(
      [
        [x - size * 0.54, base - size * 0.52],
        [x - size * 0.4, base - size * 0.68],
        [x + size * 0.4, base - size * 0.68],
        [x + size * 0.54, base - size * 0.52],
      ],
      page.tone(page.light.weather === 'snow' ? '#f2f5f5' : '#8f4f42', depth),
    ),
    polygon(
      [
        [x - size * 0.17, base - size * 0.52],
        [x, base - size * 0.64],
        [x + size * 0.17, base - size * 0.52],
      ],
      page.tone('#f6eee0', depth),
    ),
    lantern(page, { x, base: base - size * 0.67, width: size * 0.1, height: size * 0.12, colour: '#f6eee0', roof: '#5f8f7f', finial: 'ball', depth }),
    spire(page, { x, base: base - size * 0.84, width: size * 0.05, height: size * 0.16, colour: '#5f8f7f', depth }),
  ].join('')

/** A long wedge of glass. */
export const glassWedge: Motif = (page, x, base, size, depth) => {
  const w = size * 3.4
  const count = 26
  return (
    polygon(
      [
        [x - w * 0.5, base],
        [x - w * 0.5, base - size * 0.14],
        [x + w * 0.5, base - size * 0.86],
        [x + w * 0.54, base - size * 0.86],
        [x + w * 0.46, base],
      ],
      page.tone('#b9d2d6', depth),
    ) +
    Array.from({ length: count }, (_, i) => {
      const at = x - w * 0.48 + (w * 0.94 * i) / count
      const tall = size * (0.1 + (0.66 * i) / count)
      return rect(at, base - tall, (w / count) * 0.62, tall - size * 0.03, page.pane(depth), 0.75)
    }).join('') +
    stroke(`M${n(x - w * 0.5)} ${n(base - size * 0.14)}L${n(x + w * 0.54)} ${n(base - size * 0.86)}`, page.tone('#f4f6f2', depth), 5)
  )
}

/** Pointed brick arches without a roof. */
export const gothicRuin: Motif = (page, x, base, size, depth) => {
  const w = size * 1.2
  const holes =
    [-0.32, 0, 0.32].map(at => pointedArch(x + w * at, base, w * 0.2, size * 0.62)).join('') +
    [-0.32, 0.32].map(at => pointedArch(x + w * at, base - size * 0.7, w * 0.1, size * 0.16)).join('')
  const d = `M${n(x - w / 2)} ${n(base)}V${n(base - size)}h${n(w * 0.3)}v${n(size * 0.2)}l${n(w * 0.16)} ${n(size * 0.06)}l${n(w * 0.2)} ${n(-size * 0.04)}V${n(base - size * 0.92)}h${n(w * 0.34)}V${n(base)}z`
  return `<path fill-rule="evenodd" fill="${page.tone('#b0614d', depth)}" d="${d}${holes}"/>${stroke(holes, page.shade('#7f4238', depth), size * 0.02)}`
}

/** A corner shop under an awning, with its house above. */
export const cornerShop =
  (colour: string, front: string): Motif =>
  (page, x, base, size, depth) => {
    const w = size * 0.92
    const left = x - w / 2
    return [
      rect(left, base - size, w, size, page.tone('#e9dcc2', depth)),
      fill(
        Array.from({ length: 10 }, (_, i) => box(left + w * (0.08 + (i % 5) * 0.185), base - size * (i < 5 ? 0.94 : 0.7), w * 0.1, size * 0.17)).join(''),
        page.pane(depth),
      ),
      ...[0.51, 0.75, 0.99].map(up => rect(left - 5, base - size * up, w + 10, size * 0.02, page.tone('#f8f0de', depth))),
      stroke(`M${n(left)} ${n(base - size * 0.56)}h${n(w)}`, page.shade('#3a3f4c', depth), 5),
      polygon(
        [
          [left - 6, base - size],
          [left + w * 0.08, base - size * 1.18],
          [left + w * 0.92, base - size * 1.18],
          [left + w + 6, base - size],
        ],
        page.tone('#7d8a99', depth),
      ),
      rect(left, base - size * 0.48, w, size * 0.48, page.tone(front, depth)),
      rect(left + w * 0.05, base - size * 0.34, w * 0.54, size * 0.28, page.light.lit >= 0.25 ? '#ffdf9e' : page.tone('#c3d3d0', depth)),
      rect(left + w * 0.66, base - size * 0.34, w * 0.26, size * 0.34, page.light.lit >= 0.25 ? '#ffd68a' : page.tone('#6f8790', depth)),
      fill(
        Array.from({ length: 6 }, (_, i) => arch(left + w * (0.1 + i * 0.088), base - size * 0.06, w * 0.06, size * (0.08 + (i % 3) * 0.035))).join(''),
        page.shade(colour, depth),
      ),
      awning(page, { x: left + w * 0.02, top: base - size * 0.44, width: w * 0.96, drop: size * 0.1, colour, stripes: 11, depth }),
    ].join('')
  }

/** A rock with a small round temple. */
export const templeRock: Motif = (page, x, base, size, depth) =>
  [
    polygon(
      [
        [x - size * 0.5, base],
        [x - size * 0.34, base - size * 0.34],
        [x - size * 0.16, base - size * 0.62],
        [x + size * 0.16, base - size * 0.64],
        [x + size * 0.3, base - size * 0.3],
        [x + size * 0.5, base],
      ],
      page.tone('#b9a98c', depth),
    ),
    polygon(
      [
        [x, base],
        [x + size * 0.03, base - size * 0.63],
        [x + size * 0.16, base - size * 0.64],
        [x + size * 0.3, base - size * 0.3],
        [x + size * 0.5, base],
      ],
      page.shade('#a8977a', depth),
    ),
    columns(page, { x: x - size * 0.11, base: base - size * 0.62, width: size * 0.22, height: size * 0.15, colour: '#f4ecd8', count: 5, depth }),
    rect(x - size * 0.13, base - size * 0.79, size * 0.26, size * 0.03, page.tone('#f4ecd8', depth)),
    dome(page, { x, base: base - size * 0.79, width: size * 0.2, colour: '#8d9a92', depth }),
  ].join('')

/** Brick arches with workshops, a garden on top. */
export const viaduct: Motif = (page, x, base, size, depth) => {
  const w = page.width * 1.1
  const count = Math.round(w / (size * 0.62))
  const holes = Array.from({ length: count }, (_, i) => arch(x - w / 2 + (w * (i + 0.5)) / count, base, size * 0.46, size * 0.72))
  return [
    ...Array.from({ length: count * 2 }, (_, i) =>
      page.light.weather === 'snow'
        ? ''
        : fill(
            arch(x - w / 2 + (w * (i + 0.5)) / count / 2, base - size * 0.96, size * 0.26, size * (0.2 + (i % 3) * 0.05)),
            page.tone(i % 2 ? '#5b8552' : '#6f9a5c', depth),
          ),
    ),
    rect(x - w / 2, base - size, w, size, page.tone('#c4715a', depth)),
    rect(x - w / 2, base - size * 1.02, w, size * 0.06, page.tone('#ecdcc0', depth)),
    ...holes.map(d => fill(d, page.light.lit >= 0.25 ? '#ffd890' : page.tone('#3f5668', depth))),
    stroke(holes.join(''), page.tone('#ecdcc0', depth), size * 0.035),
    ...Array.from({ length: count }, (_, i) =>
      rect(x - w / 2 + (w * (i + 0.5)) / count - size * 0.23, base - size * 0.32, size * 0.46, size * 0.03, page.shade('#33415c', depth)),
    ),
  ].join('')
}

/** A hill of white and coloured houses with a castle on top. */
export const castleHill: Motif = (page, x, base, size, depth) =>
  [
    polygon(
      [
        [x - size * 1.5, base],
        [x - size * 0.6, base - size * 0.56],
        [x + size * 0.5, base - size * 0.64],
        [x + size * 1.5, base],
      ],
      page.tone('#8a9a62', depth + 0.2),
    ),
    battlement(page, {
      x: x - size * 0.5,
      top: base - size * 0.78,
      width: size * 0.94,
      height: size * 0.18,
      colour: '#cdb894',
      depth: depth + 0.16,
      tooth: size * 0.022,
    }),
    ...[-0.4, -0.06, 0.36].map(at =>
      battlement(page, {
        x: x + size * at - size * 0.06,
        top: base - size * 0.9,
        width: size * 0.12,
        height: size * 0.28,
        colour: '#c6af89',
        depth: depth + 0.16,
        tooth: size * 0.02,
      }),
    ),
    ...Array.from({ length: 34 }, (_, i) => {
      const row = Math.floor(i / 9)
      const hx = x - size * (1.3 - row * 0.2) + (i % 9) * size * (0.3 - row * 0.035)
      const foot = base - size * 0.12 * row
      const tall = size * page.random.between(0.12, 0.2)
      const wide = size * 0.2
      const colour = page.random.pick(['#f4e9d4', '#f0cdb0', '#f2d789', '#e6b3a4', '#cfe0de', '#fbf6ea'] as const)
      return (
        rect(hx, foot - tall, wide, tall, page.tone(colour, depth)) +
        polygon(
          [
            [hx - 4, foot - tall],
            [hx + wide * 0.3, foot - tall - size * 0.05],
            [hx + wide * 0.7, foot - tall - size * 0.05],
            [hx + wide + 4, foot - tall],
          ],
          page.tone('#c9694a', depth),
        ) +
        fill(
          box(hx + wide * 0.2, foot - tall * 0.7, wide * 0.18, tall * 0.32) + box(hx + wide * 0.6, foot - tall * 0.7, wide * 0.18, tall * 0.32),
          page.pane(depth),
        )
      )
    }).reverse(),
  ].join('')

/** A yellow tram that comes along the street. */
export const yellowTram: Motif = (page, x, base, size, depth) =>
  tram(page, { x: x - size * 0.9, base: base + size * 0.34, height: size * 0.72, wide: size * 1.8, colour: '#f0bd3f', depth: depth * 0.4 })
export const redTram: Motif = (page, x, base, size, depth) =>
  tram(page, { x: x - size * 1.3, base: base + size * 0.34, height: size * 0.62, wide: size * 2.6, colour: '#e9a93a', roof: '#c8493d', depth: depth * 0.4 })

/** Old warehouses with a brick chimney. */
export const warehouses: Motif = (page, x, base, size, depth) =>
  [
    shaft(page, { x: x + size * 0.9, base, width: size * 0.14, height: size, colour: '#b5654a', depth }, size * 0.025),
    ...[-1.1, -0.5, 0.1].map((at, i) => {
      const left = x + size * at
      const w = size * 0.6
      const colour = ['#d9a07a', '#e3c79a', '#c97a5f'][i] ?? '#d9a07a'
      return (
        rect(left, base - size * 0.42, w, size * 0.42, page.tone(colour, depth)) +
        polygon(
          [
            [left - 3, base - size * 0.42],
            [left + w / 2, base - size * 0.62],
            [left + w + 3, base - size * 0.42],
          ],
          page.shade(colour, depth),
        ) +
        fill(
          arch(left + w * 0.5, base, w * 0.28, size * 0.26) +
            arch(left + w * 0.2, base - size * 0.14, w * 0.14, size * 0.16) +
            arch(left + w * 0.8, base - size * 0.14, w * 0.14, size * 0.16),
          page.pane(depth),
        )
      )
    }),
  ].join('')

/** A house wholly of tiles. */
export const tiledHouse: Motif = (page, x, base, size, depth) => {
  const w = size * 0.9
  const left = x - w / 2
  const tile = size * 0.05
  let light = ''
  let dark = ''
  for (let r = 0; r * tile < size; r++)
    for (let c = 0; c * tile < w; c++) {
      const [tx, ty] = [left + c * tile + tile / 2, base - size + r * tile + tile / 2]
      const d = `M${n(tx)} ${n(ty - tile * 0.4)}L${n(tx + tile * 0.4)} ${n(ty)}L${n(tx)} ${n(ty + tile * 0.4)}L${n(tx - tile * 0.4)} ${n(ty)}z`
      if ((r + c) % 2) light += d
      else dark += d
    }
  return [
    rect(left, base - size, w, size, page.tone('#e8eef0', depth)),
    fill(light, page.tone('#6fa3c4', depth)) + fill(dark, page.tone('#2f5f93', depth)),
    ...[0.2, 0.5, 0.8].flatMap(at =>
      [0.56, 0.1].map(
        up =>
          fill(arch(left + w * at, base - size * up, w * 0.15, size * 0.3), page.tone('#f8f3e4', depth)) +
          fill(arch(left + w * at, base - size * up, w * 0.105, size * 0.27), page.pane(depth)),
      ),
    ),
    ...[0.2, 0.5, 0.8].map(at =>
      stroke(`M${n(left + w * (at - 0.1))} ${n(base - size * 0.56)}h${n(w * 0.2)}m0 ${n(-size * 0.07)}h${n(-w * 0.2)}`, page.shade('#2f3f38', depth), 3),
    ),
    rect(left - 8, base - size - 10, w + 16, 14, page.tone('#f8f3e4', depth)),
  ].join('')
}

/** Red domes over a pale Norman church, palms beside. */
export const redDomes: Motif = (page, x, base, size, depth) =>
  [
    ...[-0.9, 0.86].map(at => palm(page, { x: x + size * at, base: base + 6, height: size * 0.82, depth })),
    rect(x - size * 0.56, base - size * 0.5, size * 1.12, size * 0.5, page.tone('#e2bd85', depth)),
    rect(x + (x < page.sunX ? -size * 0.56 : size * 0.34), base - size * 0.5, size * 0.22, size * 0.5, page.shade('#d6ae76', depth)),
    fill([-0.36, 0, 0.36].map(at => arch(x + size * at, base - size * 0.1, size * 0.12, size * 0.28)).join(''), page.pane(depth)),
    rect(x - size * 0.58, base - size * 0.53, size * 1.16, size * 0.05, page.tone('#efd2a2', depth)),
    ...[-0.36, 0, 0.36].map(
      at =>
        shaft(page, { x: x + size * at, base: base - size * 0.52, width: size * 0.24, height: size * 0.08, colour: '#e2bd85', depth }) +
        dome(page, { x: x + size * at, base: base - size * 0.6, width: size * 0.27, colour: '#c5483c', depth, swell: 1.15 }),
    ),
  ].join('')

/** The opera house: steps, columns, a great dome. */
export const opera: Motif = (page, x, base, size, depth) =>
  [
    ...[-1.2, 1.2].map(at => palm(page, { x: x + size * at, base: base + 6, height: size * 0.76, depth })),
    rect(x - size * 0.85, base - size * 0.44, size * 1.7, size * 0.44, page.tone('#d8b383', depth)),
    fill([-0.72, -0.58, 0.58, 0.72].map(at => arch(x + size * at, base - size * 0.1, size * 0.07, size * 0.24)).join(''), page.pane(depth)),
    shaft(page, { x, base: base - size * 0.44, width: size * 0.7, height: size * 0.2, colour: '#dcb98a', depth }),
    dome(page, { x, base: base - size * 0.64, width: size * 0.66, colour: '#6f8f88', depth, swell: 0.86 }),
    lantern(page, { x, base: base - size * 0.91, width: size * 0.08, height: size * 0.07, colour: '#e6cba0', depth, finial: 'ball' }),
    columns(page, { x: x - size * 0.4, base: base - size * 0.06, width: size * 0.8, height: size * 0.4, colour: '#eed8b0', count: 6, depth }),
    pediment(page, { x, base: base - size * 0.42, width: size * 0.86, height: size * 0.2, colour: '#eed8b0', depth }),
    ...[0, 1, 2].map(i =>
      rect(
        x - size * (0.46 + i * 0.05),
        base - size * (0.06 - i * 0.02),
        size * (0.92 + i * 0.1),
        size * 0.022,
        page.tone(i % 2 ? '#cdae82' : '#e6cba0', depth),
      ),
    ),
  ].join('')

/** Norman towers and battlements. */
export const palermoCathedral: Motif = (page, x, base, size, depth) =>
  [
    battlement(page, { x: x - size * 1.1, top: base - size * 0.4, width: size * 2.2, height: size * 0.4, colour: '#dcb27a', depth, tooth: size * 0.022 }),
    fill(
      Array.from({ length: 13 }, (_, i) => pointedArch(x - size * 1 + i * size * 0.167, base - size * 0.1, size * 0.07, size * 0.2)).join(''),
      page.pane(depth),
    ),
    dome(page, { x: x + size * 0.24, base: base - size * 0.52, width: size * 0.3, colour: '#7f9a92', depth, swell: 1.2 }),
    shaft(page, { x: x + size * 0.24, base: base - size * 0.4, width: size * 0.28, height: size * 0.13, colour: '#e6c795', depth }),
    ...[-1.04, -0.6, 0.62, 1.06].map((at, i) => steeple('#d6a96f', '#b98a58', 0.16)(page, x + size * at, base, size * (i % 3 ? 0.86 : 0.74), depth)),
    fill(pointedArch(x, base, size * 0.2, size * 0.32), page.shade('#5a4336', depth)),
  ].join('')

/** Market stalls under awnings. */
export const stalls =
  (colours: readonly [string, ...string[]]): Motif =>
  (page, x, base, size, depth) =>
    [-1.15, -0.38, 0.39]
      .map((at, i) => {
        const w = size * 0.7
        const left = x + size * at
        const foot = base + size * 0.3
        const goods = Array.from({ length: 22 }, (_, g) =>
          fill(
            arch(left + w * (0.06 + (g % 11) * 0.084), foot - size * (g < 11 ? 0.2 : 0.26), w * 0.09, w * 0.09),
            page.tone(page.random.pick(['#e0683f', '#e8b84a', '#5f8f5a', '#c8493d', '#8f3f6a', '#f0d9a0'] as const), depth * 0.5),
          ),
        ).join('')
        return [
          stroke(`M${n(left)} ${n(foot)}V${n(foot - size * 0.74)}M${n(left + w)} ${n(foot)}V${n(foot - size * 0.74)}`, page.shade('#5b4636', depth * 0.5), 4),
          goods,
          rect(left, foot - size * 0.2, w, size * 0.2, page.tone('#9a6f4a', depth * 0.5)),
          awning(page, {
            x: left - 6,
            top: foot - size * 0.82,
            width: w + 12,
            drop: size * 0.2,
            colour: colours[i % colours.length] ?? colours[0],
            stripes: 8,
            depth: depth * 0.5,
          }),
        ].join('')
      })
      .join('')

/** The cathedral of Murcia: a tall tower in five storeys beside a curved front. */
export const murciaTower: Motif = (page, x, base, size, depth) => {
  const stone = '#e2c08c'
  const storeys = [
    [0.24, 0.26],
    [0.22, 0.2],
    [0.19, 0.16],
    [0.14, 0.12],
    [0.1, 0.08],
  ] as const
  let foot = base
  const body = storeys.map(([w, h], i) => {
    const part = [
      shaft(page, { x, base: foot, width: size * w, height: size * h, colour: stone, depth }),
      fill(
        arch(x - (i < 2 ? size * w * 0.22 : 0), foot - size * h * 0.2, size * w * 0.2, size * h * 0.56) +
          (i < 2 ? arch(x + size * w * 0.22, foot - size * h * 0.2, size * w * 0.2, size * h * 0.56) : ''),
        page.pane(depth),
      ),
      rect(x - size * w * 0.58, foot - size * h - 4, size * w * 1.16, size * 0.018, page.tone(lift(stone, 0.07), depth)),
    ].join('')
    foot -= size * h
    return part
  })
  return [
    rect(x, base - size * 0.3, size * 0.66, size * 0.3, page.tone('#d9b27c', depth)),
    fill(
      `M${n(x + size * 0.2)} ${n(base)}V${n(base - size * 0.34)}q${n(size * 0.06)} ${n(-size * 0.14)} ${n(size * 0.2)} ${n(-size * 0.14)}t${n(size * 0.2)} ${n(size * 0.14)}V${n(base)}z`,
      page.tone('#e9cc9c', depth),
    ),
    fill(
      arch(x + size * 0.4, base, size * 0.1, size * 0.2) +
        arch(x + size * 0.28, base, size * 0.05, size * 0.13) +
        arch(x + size * 0.52, base, size * 0.05, size * 0.13),
      page.shade('#6b4a36', depth),
    ),
    ...body,
    dome(page, { x, base: foot, width: size * 0.1, colour: '#7f93a0', depth, swell: 1.2 }),
    cross(page, x, foot - size * 0.06, size * 0.06, '#d9b65a', depth),
  ].join('')
}

/** A stone bridge of two arches. */
export const twoArches: Motif = (page, x, base, size, depth) => {
  const w = size * 3
  const holes = [-0.25, 0.25].map(at => `M${n(x + w * at - w * 0.17)} ${n(base + 10)}a${n(w * 0.17)} ${n(size * 0.46)} 0 0 1 ${n(w * 0.34)} 0z`).join('')
  return (
    `<path fill-rule="evenodd" fill="${page.tone('#d3b58a', depth)}" d="${box(x - w / 2, base - size * 0.56, w, size * 0.56 + 10)}${holes}"/>` +
    stroke(holes, page.shade('#a98a62', depth), 5) +
    rect(x - w / 2, base - size * 0.62, w, size * 0.08, page.tone('#e6cda4', depth))
  )
}

/** Firs at the edge of a wood, with a water tower. */
export const waterTower: Motif = (page, x, base, size, depth) =>
  [
    shaft(page, { x, base, width: size * 0.16, height: size * 0.7, colour: '#d8cdb8', depth }),
    fill(
      `M${n(x - size * 0.2)} ${n(base - size * 0.94)}h${n(size * 0.4)}l${n(-size * 0.07)} ${n(size * 0.26)}h${n(-size * 0.26)}z`,
      page.tone('#e6dcc8', depth),
    ),
    rect(x - size * 0.22, base - size * 0.97, size * 0.44, size * 0.05, page.tone('#b5654a', depth)),
    ...[-0.9, -0.6, 0.56, 0.84, 1.1].map(at =>
      fir(page, { x: x + size * at, base: base + 4, height: size * page.random.between(0.5, 0.8), depth: depth + 0.1 }),
    ),
  ].join('')
