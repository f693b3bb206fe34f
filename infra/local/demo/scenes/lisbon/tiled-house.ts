import { arch, fill, n, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

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
