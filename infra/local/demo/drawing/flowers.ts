import { circle, polygon } from './marks.ts'
import type { Page } from './page.ts'

const BLOOMS = ['#d8554f', '#f0c35a', '#e58aa8', '#fbf6ea', '#a86fb0'] as const

/** Buckets full of flowers side by side, each of one colour. `size` is the height of one with its flowers. */
export function buckets({ tone, shade, random }: Page, x: number, base: number, width: number, size: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const at = x + (width * (i + 0.5)) / count
    const colour = tone(random.pick(BLOOMS))
    let heads = ''
    for (let b = 0; b < 7; b++)
      heads += circle(at + random.between(-1, 1) * size * 0.26, base - size * random.between(0.58, 0.98), size * random.between(0.085, 0.13), colour)
    return [
      circle(at, base - size * 0.62, size * 0.28, tone(random.pick(['#3f7a4d', '#5b9457']))),
      heads,
      polygon(
        [
          [at - size * 0.21, base - size * 0.48],
          [at + size * 0.21, base - size * 0.48],
          [at + size * 0.16, base],
          [at - size * 0.16, base],
        ],
        i % 2 ? shade('#9aa7ac') : tone('#a9b5b8'),
      ),
    ].join('')
  }).join('')
}
