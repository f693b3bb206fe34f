import { mix } from '../../drawing/colour.ts'
import { ground, reflected, ridge, ripples, water } from '../../drawing/land.ts'
import { fill, n, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { tree } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { type Row, terrace } from '../common/terrace.ts'

const ROW: Row = {
  colours: ['#ecdca4', '#e3c0a8', '#cfd9d0', '#e6cfb0'],
  roofs: ['eaves', 'hip', 'gable'],
  roofColour: '#8f4f42',
  height: [60, 100],
  width: [70, 120],
}

/** One flat arch of white concrete from bank to bank, a walk over its back. */
function bridge({ tone, shade, width }: Page, foot: number, rise: number): string {
  const [left, right] = [width * 0.14, width * 0.86]
  const span = right - left
  const back = (t: number) => foot - rise * 4 * t * (1 - t)
  const rail = rise * 0.17
  const posts = Array.from({ length: 61 }, (_, i) => `M${n(left + (span * i) / 60)} ${n(back(i / 60))}v${n(-rail)}`).join('')
  const over = (up: number, from = left, to = right) => `M${n(from)} ${n(foot - up)}Q${n(width / 2)} ${n(foot - rise * 2 - up)} ${n(to)} ${n(foot - up)}`
  return [
    // Under the walk: the shaded vault.
    fill(
      `${over(0)}L${n(right - span * 0.035)} ${n(foot + 12)}Q${n(width / 2)} ${n(foot - rise * 1.72)} ${n(left + span * 0.035)} ${n(foot + 12)}z`,
      shade('#59676d'),
    ),
    fill(`${over(rise * 0.02)}L${n(right)} ${n(foot + 6)}Q${n(width / 2)} ${n(foot - rise * 1.88)} ${n(left)} ${n(foot + 6)}z`, tone('#fbfaf3')),
    ...[left - 26, right - 22].map(at => rect(at, foot - 12, 48, 34, shade('#c9c6ba'))),
    stroke(posts, tone('#3f4f58'), 1.6),
    stroke(`${over(rail)}${over(rail * 0.55)}`, tone('#3f4f58'), 2.4),
  ].join('')
}

/** The arched bridge over the river in morning mist: white, whole with its mirror image. */
export const archedBridge: Scene = page => {
  const { width, height, light, random, tone } = page
  const bank = height * 0.56
  const y = bank + 16
  const foot = y - 6
  const rise = height * 0.25
  const walk = (t: number) => foot - rise * 4 * t * (1 - t) - 2
  return [
    sky(page, bank),
    ridge(page, { y: bank - 60, rise: 24, colour: '#7f9a8a', depth: 0.95, base: bank }),
    terrace(page, ROW, -20, width + 20, bank, 0.84),
    haze(page, bank - 150, bank + 16, 0.85),
    water(page, { y, colour: '#4f8a96' }),
    reflected(
      'bridge',
      [
        ...[0.02, 0.07, 0.93, 0.985].map((at, i) =>
          tree(page, { x: width * at, base: y - 2, height: height * random.between(0.24, 0.34), colour: i % 2 ? '#5f8a55' : '#7a9a55', depth: 0.12 }),
        ),
        ground(page, { y: y - 16, colour: '#8aa36a', depth: 0.3, base: y }),
        ...[0.36, 0.4, 0.63].map((t, i) => person(page, { x: width * (0.14 + 0.72 * t), base: walk(t), height: 36 - i })),
        bridge(page, foot, rise),
        ...[0.1, 0.9].map(at => lamp(page, { x: width * at, base: y - 4, height: 96 })),
      ],
      y + 3,
      0.5,
    ),
    // Mist that lies on the water.
    ...[0.06, 0.3, 0.62].map((at, i) => rect(0, y + at * (height - y), width, 10 + i * 16, mix(light.haze, tone('#ffffff'), 0.4), 0.28)),
    ripples(page, { y, swell: 0.2, colour: '#4f8a96' }),
    birds(page, width * 0.3, height * 0.16, 5),
  ]
}
