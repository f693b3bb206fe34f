import { mix } from '../../drawing/colour.ts'
import { house } from '../../drawing/houses.ts'
import { paving } from '../../drawing/land.ts'
import { ellipse, group, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import { walker } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { sky } from '../../drawing/sky.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { dome, lantern } from '../../drawing/towers.ts'

/** Piazza De Ferrari: the great fountain before the theatre. */
export const fountain: Scene = page => {
  const { width, height, tone, shade, light } = page
  const y = height * 0.62
  const basin = height * 0.78
  const spray = mix(light.sky[3], '#ffffff', 0.6)
  return [
    sky(page, y),
    house(page, {
      x: -30,
      base: y,
      width: 210,
      height: 330,
      colour: '#d9b78c',
      depth: 0.32,
      floors: 5,
      columns: 5,
      window: 'tall',
      ground: 'arcade',
      roof: 'flat',
    }),
    house(page, { x: 180, base: y, width: 150, height: 286, colour: '#c9785a', depth: 0.36, floors: 4, columns: 4, window: 'shutters', ground: 'arcade' }),
    house(page, {
      x: width - 250,
      base: y,
      width: 280,
      height: 360,
      colour: '#e3c79a',
      depth: 0.3,
      floors: 5,
      columns: 6,
      window: 'arched',
      ground: 'arcade',
      roof: 'flat',
    }),
    dome(page, { x: width - 110, base: y - 366, width: 150, colour: '#7f8f96', depth: 0.32, swell: 0.8 }),
    lantern(page, { x: width - 110, base: y - 424, width: 22, height: 26, colour: '#e3c79a', depth: 0.32 }),
    rect(330, y - 250, width - 580, 250, tone('#d8cbb4', 0.42)),
    columns(page, { x: 372, base: y, width: width - 664, height: 190, colour: '#e9dfcb', count: 6, depth: 0.34 }),
    pediment(page, { x: (330 + width - 250) / 2, base: y - 186, width: width - 640, height: 118, colour: '#e9dfcb', depth: 0.34 }),
    paving(page, { y, colour: '#9d968c' }),
    ...[0.09, 0.2, 0.82, 0.93].map((at, i) =>
      walker(page, { x: width * at, base: y + 40 + i * 20, height: 62 + i * 8, colour: ['#b5443c', '#2f5d62', '#d8a24f', '#3d5a78'][i] ?? '#b5443c' }),
    ),
    ellipse(width / 2, basin, 350, 74, shade('#6f685f')) +
      ellipse(width / 2, basin - 14, 350, 72, tone('#c4b8a4')) +
      ellipse(width / 2, basin - 16, 318, 60, mix(light.sky[1], tone('#4f8c99'), 0.6)),
    ...Array.from({ length: 15 }, (_, i) => {
      const at = (i - 7) / 7
      const x = width / 2 + at * 270
      return stroke(
        `M${n(x)} ${n(basin - 20 + (1 - Math.abs(at)) * 18)}Q${n(x - at * 40)} ${n(basin - 210 + Math.abs(at) * 60)} ${n(width / 2 + at * 96)} ${n(basin - 92)}`,
        spray,
        3,
        0.6,
      )
    }),
    ellipse(width / 2, basin - 84, 118, 20, shade('#5d5a52')) +
      ellipse(width / 2, basin - 91, 118, 18, tone('#8c8779')) +
      polygon(
        [
          [width / 2 - 60, basin - 80],
          [width / 2 + 60, basin - 80],
          [width / 2 + 26, basin - 22],
          [width / 2 - 26, basin - 22],
        ],
        shade('#6d685e'),
      ),
    ...[-1, 0, 1].map(i => stroke(`M${n(width / 2 + i * 16)} ${n(basin - 94)}q${n(i * 14)} -150 ${n(i * 46)} -16`, spray, 6, 0.75)),
    stroke(`M${n(width / 2)} ${n(basin - 94)}V${n(basin - 250)}`, spray, 10, 0.65),
    group([ellipse(width / 2, basin - 18, 300, 26, spray, 0.28)]),
  ]
}
