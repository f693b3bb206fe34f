import { mix } from '../../drawing/colour.ts'
import { ground, ridge } from '../../drawing/land.ts'
import { arch, box, circle, closed, ellipse, fill, n, type Point, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Scene } from '../../drawing/picture.ts'
import { cypress, palm } from '../../drawing/plants.ts'
import { sky } from '../../drawing/sky.ts'
import { stacked } from './houses.ts'

/** A red loggia over a garden, as the palaces of the Rolli have them. */
export const loggia: Scene = page => {
  const { width, height, tone, shade, light, random } = page
  const floor = height * 0.8
  const garden = height * 0.64
  const arches = 3
  const each = width / arches
  const openings = Array.from({ length: arches }, (_, i) => arch(each * (i + 0.5), floor, each * 0.72, height * 0.62)).join('')
  return [
    sky(page, garden),
    ridge(page, { y: garden - 140, rise: 60, colour: '#7fa08c', depth: 0.85, base: garden }),
    ...stacked(page, { from: 0, to: width, y: garden - 40, rise: 40, rows: 2, depth: 0.8 }),
    ground(page, { y: garden - 10, colour: '#87a86b', depth: 0.1 }),
    ...[0.1, 0.42, 0.58, 0.9].map(at => cypress(page, { x: width * at, base: garden + 30, height: 230, depth: 0.12 })),
    ...[0.24, 0.74].map(at => palm(page, { x: width * at, base: garden + 50, height: 240, depth: 0.05 })),
    ellipse(width * 0.5, garden + 70, 130, 22, tone('#b9cdc6')) +
      ellipse(width * 0.5, garden + 64, 110, 15, mix(light.sky[1], '#ffffff', 0.3)) +
      stroke(`M${n(width * 0.5)} ${n(garden + 62)}v-76`, '#ffffff', 5, 0.7),
    ...Array.from({ length: 26 }, () =>
      circle(
        random.between(0, width),
        random.between(garden + 40, floor - 10),
        random.between(5, 12),
        tone(random.pick(['#c8493d', '#e8a15f', '#5f8f5a', '#4f7d4f'])),
      ),
    ),
    `<path fill-rule="evenodd" fill="${tone('#b4483c')}" d="${box(-5, -5, width + 10, floor + 5)}${openings}"/>`,
    stroke(openings, tone('#ecdcc0'), 16),
    ...Array.from({ length: arches + 1 }, (_, i) => {
      const x = each * i
      return [
        rect(x - each * 0.09, floor - height * 0.42, each * 0.18, height * 0.42, tone('#efe2c8')),
        rect(x < page.sunX ? x - each * 0.09 : x + each * 0.02, floor - height * 0.42, each * 0.07, height * 0.42, shade('#e2d2b4')),
        rect(x - each * 0.13, floor - height * 0.44, each * 0.26, 22, tone('#f6ecd6')),
        rect(x - each * 0.13, floor - 20, each * 0.26, 22, tone('#f6ecd6')),
      ].join('')
    }),
    rect(0, height * 0.075, width, 20, tone('#ecdcc0')) + rect(0, height * 0.1, width, 8, shade('#cdb892')),
    ...Array.from(
      { length: 9 },
      (_, i) => circle((width * (i + 0.5)) / 9, height * 0.04, 15, tone('#d8a24f')) + circle((width * (i + 0.5)) / 9, height * 0.04, 7, shade('#8f3a32')),
    ),
    checkered(page, floor),
  ]
}

/** Black and white marble that runs away from the viewer. */
function checkered({ width, height, tone, light }: Page, y: number): string {
  let dark = ''
  const rows = 5
  const columnsOf = 12
  const at = (column: number, t: number): Point => [
    width / 2 + (column - columnsOf / 2) * (width / columnsOf) * (1 + t * 1.3) * 1.1,
    y + (height - y) * t ** 1.35,
  ]
  for (let row = 0; row < rows; row++) {
    for (let column = -6; column < columnsOf + 6; column++) {
      if ((row + column) % 2) continue
      const [t1, t2] = [row / rows, (row + 1) / rows]
      dark += closed([at(column, t1), at(column + 1, t1), at(column + 1, t2), at(column, t2)])
    }
  }
  return rect(0, y, width, height - y, tone('#e9dfcd')) + fill(dark, tone('#6a5a5c')) + rect(0, y, width, 12, light.shadow, 0.25)
}
