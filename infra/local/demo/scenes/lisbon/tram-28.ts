import { paving, ridge } from '../../drawing/land.ts'
import { box, circle, ellipse, fill, n, rect, stroke } from '../../drawing/marks.ts'
import { floodlit, type Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { haze, sky } from '../../drawing/sky.ts'
import { lamp, washing } from '../../drawing/street.ts'
import { streetSide } from '../common/street-side.ts'
import { castleHill } from './castle-hill.ts'

/** The old tram from the front: yellow below, white above, one lamp, its number over the window. `x` is its middle. */
function tramFront(page: Page, x: number, base: number, height: number): string {
  const { tone, shade, light } = page
  const w = height * 0.66
  const yellow = '#f4bd2f'
  const white = '#fbf4e2'
  const glow = light.lit >= 0.25
  const glass = glow ? '#ffe3a3' : tone('#5b7890')
  const up = (share: number) => base - height * share
  const two = (at: number, y: number, s: number) =>
    `M${n(at)} ${n(y + s * 0.25)}q0 ${n(-s * 0.25)} ${n(s * 0.27)} ${n(-s * 0.25)}t${n(s * 0.27)} ${n(s * 0.28)}q0 ${n(s * 0.22)} ${n(-s * 0.54)} ${n(s * 0.72)}h${n(s * 0.56)}`
  const eight = (at: number, y: number, s: number) =>
    `M${n(at + s * 0.28)} ${n(y + s * 0.48)}q${n(-s * 0.26)} ${n(-s * 0.06)} ${n(-s * 0.26)} ${n(-s * 0.25)}t${n(s * 0.26)} ${n(-s * 0.23)}q${n(s * 0.26)} 0 ${n(s * 0.26)} ${n(s * 0.23)}t${n(-s * 0.26)} ${n(s * 0.25)}q${n(-s * 0.3)} ${n(s * 0.06)} ${n(-s * 0.3)} ${n(s * 0.28)}t${n(s * 0.3)} ${n(s * 0.26)}q${n(s * 0.3)} 0 ${n(s * 0.3)} ${n(-s * 0.26)}t${n(-s * 0.3)} ${n(-s * 0.28)}`
  return [
    ellipse(x, base, w * 0.62, height * 0.03, light.shadow, 0.5),
    stroke(`M${n(x)} ${n(up(1))}L${n(x + w * 0.1)} ${n(up(1.22))}`, shade('#39434c'), 4),
    rect(x - w * 0.42, up(0.1), w * 0.84, height * 0.08, shade('#2c3038')),
    // The body: yellow skirt, white band of windows, a rounded roof.
    fill(`M${n(x - w * 0.5)} ${n(up(0.07))}V${n(up(0.5))}h${n(w)}V${n(up(0.07))}q${n(-w * 0.5)} ${n(height * 0.04)} ${n(-w)} 0z`, tone(yellow)),
    fill(`M${n(x - w * 0.5)} ${n(up(0.07))}V${n(up(0.5))}h${n(w * 0.12)}V${n(up(0.05))}z`, shade(yellow), 0.7),
    rect(x - w * 0.5, up(0.9), w, height * 0.41, tone(white)),
    rect(x - w * 0.5, up(0.52), w, height * 0.025, tone('#b5443c')),
    fill(
      `M${n(x - w * 0.54)} ${n(up(0.89))}q${n(w * 0.06)} ${n(-height * 0.1)} ${n(w * 0.54)} ${n(-height * 0.11)}t${n(w * 0.54)} ${n(height * 0.11)}z`,
      tone('#d9d4c6'),
    ),
    rect(x - w * 0.54, up(0.9), w * 1.08, height * 0.025, shade('#c9c2b0')),
    // Three windows, the driver behind the middle one.
    ...[
      [-0.44, 0.24],
      [-0.16, 0.32],
      [0.2, 0.24],
    ].map(([at = 0, wide = 0]) => rect(x + w * at, up(0.82), w * wide, height * 0.27, glass)),
    circle(x + w * 0.02, up(0.68), w * 0.06, shade('#3a3440')) + fill(box(x - w * 0.06, up(0.63), w * 0.17, height * 0.075), shade('#2f3f5c')),
    ...[-0.34, 0.3].map(at => circle(x + w * at, up(0.64), w * 0.05, shade('#5a4650'))),
    // The number.
    rect(x - w * 0.2, up(0.975), w * 0.4, height * 0.085, tone('#23262e')),
    stroke(two(x - w * 0.1, up(0.958), height * 0.05) + eight(x + w * 0.02, up(0.958), height * 0.05), '#ffe7ae', Math.max(2, height * 0.009)),
    glow ? circle(x, up(0.32), w * 0.3, '#fff0c0', 0.16) + circle(x, up(0.32), w * 0.2, '#fff0c0', 0.24) : '',
    circle(x, up(0.32), w * 0.105, shade('#c9c2b0')) + circle(x, up(0.32), w * 0.08, glow ? '#fff6d8' : tone('#f4efe2')),
    stroke(`M${n(x - w * 0.4)} ${n(up(0.17))}h${n(w * 0.8)}`, shade('#c98f1f'), 4),
    ...[-0.36, 0.36].map(at => circle(x + w * at, up(0.25), w * 0.028, '#e0483c')),
    rect(x - w * 0.3, up(0.12), w * 0.6, height * 0.03, shade('#39434c')),
  ].join('')
}

/** Tram 28 comes down between the houses at dusk, the castle on its hill at the end of the street. */
export const tram28: Scene = page => {
  const { width, height, shade } = page
  const end = height * 0.6
  const rails = [-0.075, 0.075].map(at => `M${n(width * (0.5 + at * 0.25))} ${n(end)}L${n(width * (0.5 + at * 2.3))} ${n(height + 5)}`).join('')
  return [
    sky(page, end),
    ridge(page, { y: end - 120, rise: 30, colour: '#6f6f86', depth: 0.9, base: end }),
    haze(page, end - 240, end, 0.5),
    castleHill(floodlit(page, 0.2), width * 0.5, end + 10, height * 0.36, 0.34),
    paving(page, { y: end, colour: '#8f8886', joints: 26 }),
    stroke(rails, shade('#5d5a5c'), 5),
    streetSide(page, {
      far: { x: width * 0.36, top: height * 0.36, foot: end + 4 },
      near: { x: -40, top: -height * 0.16, foot: height * 0.99 },
      colours: ['#f0cdb0', '#9fc0cf', '#f4e9d4', '#f2c65f', '#e6a394'],
      floors: 4,
    }),
    streetSide(page, {
      far: { x: width * 0.64, top: height * 0.38, foot: end + 4 },
      near: { x: width + 40, top: -height * 0.1, foot: height * 0.99 },
      colours: ['#f2d789', '#e6b3a4', '#cfe0de', '#f4e9d4', '#7fb0c9'],
      floors: 4,
    }),
    washing(page, width * 0.2, width * 0.8, height * 0.27, 32, 0.1),
    stroke(
      `M${n(width * 0.5)} ${n(end - 60)}L${n(width * 0.56)} ${n(-10)}M${n(width * 0.2)} ${n(height * 0.2)}L${n(width * 0.8)} ${n(height * 0.17)}`,
      shade('#39434c'),
      1.6,
      0.7,
    ),
    ...[0.36, 0.645].map(at => lamp(page, { x: width * at, base: height * 0.7, height: 130 })),
    person(page, { x: width * 0.31, base: height * 0.78, height: 100 }),
    person(page, { x: width * 0.69, base: height * 0.76, height: 92 }),
    person(page, { x: width * 0.72, base: height * 0.762, height: 60 }),
    tramFront(floodlit(page, 0.66), width * 0.5, height * 0.9, height * 0.4),
  ]
}
