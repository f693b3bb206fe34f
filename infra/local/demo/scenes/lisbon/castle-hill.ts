import { box, fill, polygon, rect } from '../../drawing/marks.ts'
import { battlement } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

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
