import { closed, n, type Point, pointedArch, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Motif } from '../common/vista.ts'

/** The upper edge of a wall that fell: brick by brick between two heights. */
function broken(page: Page, from: Point, to: Point, steps: number, deep: number): Point[] {
  return Array.from({ length: steps }, (_, i): readonly Point[] => {
    const t = (i + 1) / steps
    const x = from[0] + (to[0] - from[0]) * t
    const y = from[1] + (to[1] - from[1]) * t + (i === steps - 1 ? 0 : page.random.between(-deep, deep))
    return [
      [x - (to[0] - from[0]) / steps, y],
      [x, y],
    ]
  }).flat()
}

/** The ruins on the hill: two stumps of towers, pointed arches of brick between them, the choir behind. */
export const gothicRuin: Motif = (page, x, base, size, depth) => {
  const { tone, shade } = page
  const w = size * 1.2
  const wall = (points: readonly Point[], holes: string, colour: string) => `<path fill-rule="evenodd" fill="${colour}" d="${closed(points)}${holes}"/>`
  const choir = [-0.2, -0.04, 0.12].map(at => pointedArch(x + w * at, base - size * 0.04, w * 0.085, size * 0.5)).join('')
  const behind = wall(
    [
      [x - w * 0.3, base],
      [x - w * 0.3, base - size * 0.66],
      ...broken(page, [x - w * 0.3, base - size * 0.66], [x + w * 0.24, base - size * 0.7], 9, size * 0.025),
      [x + w * 0.24, base],
    ],
    choir,
    tone('#c98568', Math.min(1, depth + 0.3)),
  )
  const tall = [-0.34, 0.34].map(at => pointedArch(x + w * at, base, w * 0.15, size * 0.52)).join('')
  const upper = [-0.34, 0.34].map(at => pointedArch(x + w * at, base - size * 0.62, w * 0.1, size * 0.2)).join('')
  const middle = pointedArch(x, base, w * 0.24, size * 0.48)
  const holes = tall + upper + middle
  const front = wall(
    [
      [x - w * 0.5, base],
      [x - w * 0.48, base - size * 0.96],
      ...broken(page, [x - w * 0.48, base - size * 0.96], [x - w * 0.2, base - size * 0.9], 6, size * 0.018),
      ...broken(page, [x - w * 0.2, base - size * 0.74], [x - w * 0.1, base - size * 0.58], 4, size * 0.014),
      ...broken(page, [x - w * 0.1, base - size * 0.57], [x + w * 0.2, base - size * 0.62], 7, size * 0.016),
      ...broken(page, [x + w * 0.2, base - size * 0.84], [x + w * 0.48, base - size * 0.88], 6, size * 0.022),
      [x + w * 0.5, base],
    ],
    holes,
    tone('#b8634c', depth),
  )
  const courses = Array.from(
    { length: 14 },
    (_, i) => `M${n(x - w * 0.485)} ${n(base - size * (0.06 + i * 0.06))}h${n(w * 0.045)}m${n(w * 0.22)} 0h${n(w * 0.05)}m${n(w * 0.36)} 0h${n(w * 0.05)}`,
  ).join('')
  return [
    behind,
    front,
    ...[-0.5, 0.455].map(at =>
      wall(
        [
          [x + w * at, base],
          [x + w * (at + 0.012), base - size * 0.8],
          [x + w * (at + 0.038), base - size * 0.8],
          [x + w * (at + 0.06), base],
        ],
        '',
        shade('#a5543f', depth),
      ),
    ),
    stroke(courses, shade('#8f4a3c', depth), 1.6, 0.5),
    stroke(holes, shade('#8f4a3c', depth), size * 0.014),
    stroke(holes, tone('#d98f72', depth), size * 0.005),
  ].join('')
}
