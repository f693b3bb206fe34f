import { arch, closed, n, type Point, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** The Roman baths: layers of brick and pale stone, broken arches, the higher wall behind. */
export const ruins: Motif = (page, x, base, size, depth) => {
  const { tone, shade, random } = page
  const wall = (left: number, wide: number, heights: readonly number[], holes: string, colour: string, far: number) => {
    const step = wide / heights.length
    const top = heights.flatMap((up, i): Point[] => [
      [left + step * i, base - size * (up + random.between(-0.012, 0.012))],
      [left + step * (i + 1), base - size * up],
    ])
    const outline = closed([[left, base], ...top, [left + wide, base]])
    const highest = Math.max(...heights)
    let courses = ''
    for (let up = 0.12; up < highest; up += 0.12) {
      heights.forEach((limit, i) => {
        if (limit > up + 0.04) courses += `M${n(left + step * i + 4)} ${n(base - size * up)}h${n(step - 8)}`
      })
    }
    return `<path fill-rule="evenodd" fill="${tone(colour, far)}" d="${outline}${holes}"/>${stroke(courses, tone('#ead3ae', far), size * 0.022, 0.75)}`
  }
  const w = size * 1.9
  const left = x - w / 2
  const back = [0.3, 0.62].map(at => arch(left + w * at, base - size * 0.1, w * 0.11, size * 0.52)).join('')
  const front = [
    [0.12, 0.36, 0.13],
    [0.36, 0.52, 0.16],
    [0.62, 0.48, 0.15],
    [0.86, 0.3, 0.12],
  ].map(([at = 0, up = 0, wide = 0]) => arch(left + w * at, base, w * wide, size * up))
  return [
    wall(left + w * 0.16, w * 0.6, [0.6, 0.82, 0.98, 1, 0.9, 0.94, 0.7, 0.62], back, '#cf8a68', Math.min(1, depth + 0.24)),
    stroke(back, shade('#a8664f', depth + 0.24), size * 0.014),
    wall(left, w, [0.3, 0.46, 0.5, 0.62, 0.68, 0.6, 0.66, 0.64, 0.58, 0.44, 0.4, 0.22], front.join(''), '#bd6f55', depth),
    stroke(front.join(''), shade('#8f4f42', depth), size * 0.03),
    stroke(front.join(''), tone('#e2a884', depth), size * 0.008),
    ...Array.from({ length: 14 }, () => {
      const at = random.between(left - 20, left + w + 20)
      const s = size * random.between(0.02, 0.045)
      return `<path fill="${random.chance(0.5) ? tone('#c98a68', depth) : shade('#d6bf9a', depth)}" d="M${n(at)} ${n(base + 4)}v${n(-s)}h${n(s * 1.5)}v${n(s)}z"/>`
    }),
  ].join('')
}
