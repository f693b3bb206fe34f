import { closed, fill, type Point, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'

/** Brick ramparts that come forward and go back across the whole picture, as the points of a star do when one stands before them. */
export function bastions(page: Page, { y, tall, points, start = 0 }: { y: number; tall: number; points: number; start?: number }): string {
  const { tone, shade, width, sunX } = page
  const brick = '#b9654a'
  const edge = (i: number): { x: number; out: number } => ({ x: ((i + start) * width) / points, out: i % 2 ? 1 : 0 })
  let crest = ''
  const faces = Array.from({ length: points + 2 }, (_, i) => {
    const [from, to] = [edge(i - 1), edge(i)]
    const up = (side: { x: number; out: number }): Point => [side.x, y - tall * (1 + side.out * 0.1)]
    const down = (side: { x: number; out: number }): Point => [side.x, y + tall * side.out * 0.34]
    const lit = to.out > from.out === sunX < width / 2
    const face = closed([up(from), up(to), down(to), down(from)])
    const [a, b] = [up(from), up(to)]
    crest += `M${a[0]} ${a[1]}L${b[0]} ${b[1]}`
    const band = closed([
      [a[0], a[1] + tall * 0.16],
      [b[0], b[1] + tall * 0.16],
      [b[0], b[1] + tall * 0.2],
      [a[0], a[1] + tall * 0.2],
    ])
    return fill(face, lit ? tone(brick) : shade(brick)) + fill(band, lit ? tone('#e9cfa8') : shade('#d8bd95'))
  })
  return faces.join('') + stroke(crest, tone('#f0dcbc'), Math.max(4, tall * 0.07))
}
