import { ellipse, fill, n, rect, stroke } from '../../drawing/marks.ts'
import { lamp } from '../../drawing/street.ts'
import type { Motif } from '../common/vista.ts'

/** The old bridge: two wide arches of stone, a pier with a small shrine between them, lamps along the parapet. */
export const oldBridge: Motif = (page, x, base, size, depth) => {
  const { tone, shade } = page
  const w = size * 4.6
  const water = base + 12
  const span = w * 0.36
  const rise = size * 0.62
  const hole = (at: number) => `M${n(x + w * at - span / 2)} ${n(water)}a${n(span / 2)} ${n(rise)} 0 0 1 ${n(span)} 0z`
  const holes = hole(-0.225) + hole(0.225)
  const top = base - size * 0.74
  const ring = [-0.225, 0.225].map(at => `M${n(x + w * at - span / 2)} ${n(water)}a${n(span / 2)} ${n(rise)} 0 0 1 ${n(span)} 0`).join('')
  return [
    `<path fill-rule="evenodd" fill="${tone('#d9b98a', depth)}" d="M${n(x - w / 2)} ${n(water)}V${n(top + size * 0.08)}Q${n(x)} ${n(top - size * 0.04)} ${n(x + w / 2)} ${n(top + size * 0.08)}V${n(water)}z${holes}"/>`,
    stroke(ring, shade('#b08f62', depth), size * 0.075),
    stroke(ring, tone('#efd9b0', depth), size * 0.03),
    // The pier between the arches, pointed against the stream.
    fill(
      `M${n(x - size * 0.24)} ${n(water)}V${n(base - size * 0.36)}l${n(size * 0.24)} ${n(-size * 0.12)}l${n(size * 0.24)} ${n(size * 0.12)}V${n(water)}z`,
      shade('#cba877', depth),
    ),
    fill(`M${n(x)} ${n(water)}V${n(base - size * 0.48)}l${n(size * 0.24)} ${n(size * 0.12)}V${n(water)}z`, tone('#d9b98a', depth), 0.8),
    stroke(
      `M${n(x - w / 2)} ${n(top + size * 0.06)}Q${n(x)} ${n(top - size * 0.06)} ${n(x + w / 2)} ${n(top + size * 0.06)}`,
      tone('#f0dcb4', depth),
      size * 0.07,
    ),
    ...[-0.42, -0.2, 0.2, 0.42].map(at => lamp(page, { x: x + w * at, base: top + size * 0.02, height: size * 0.42, depth })),
    rect(x - size * 0.11, top - size * 0.3, size * 0.22, size * 0.28, tone('#f0dcb4', depth)),
    fill(
      `M${n(x - size * 0.15)} ${n(top - size * 0.29)}L${n(x)} ${n(top - size * 0.43)}L${n(x + size * 0.15)} ${n(top - size * 0.29)}z`,
      shade('#a8654a', depth),
    ),
    ellipse(x, top - size * 0.16, size * 0.05, size * 0.09, tone('#4f7f9a', depth)),
  ].join('')
}
