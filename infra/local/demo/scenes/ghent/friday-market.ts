import { circle, fill, n, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { awning } from '../../drawing/terrace.ts'

/** The statue in the middle of the market: a man with an outstretched arm on a high pedestal. */
function statue({ tone, shade }: Page, x: number, base: number, size: number): string {
  const top = base - size * 0.5
  const bronze = '#5f7a6c'
  return [
    rect(x - size * 0.22, base - size * 0.08, size * 0.44, size * 0.08, tone('#d6cdb8')),
    rect(x - size * 0.15, top, size * 0.3, size * 0.44, tone('#e0d7c4')),
    rect(x - size * 0.15, top, size * 0.1, size * 0.44, shade('#cfc4ac')),
    rect(x - size * 0.18, top - size * 0.03, size * 0.36, size * 0.05, tone('#efe7d6')),
    fill(
      `M${n(x - size * 0.1)} ${n(top - size * 0.03)}l${n(size * 0.03)} ${n(-size * 0.3)}q${n(size * 0.07)} ${n(-size * 0.08)} ${n(size * 0.14)} 0l${n(size * 0.03)} ${n(size * 0.3)}z`,
      tone(bronze),
    ),
    stroke(`M${n(x + size * 0.05)} ${n(top - size * 0.32)}l${n(size * 0.16)} ${n(-size * 0.08)}`, tone(bronze), size * 0.05),
    circle(x, top - size * 0.41, size * 0.05, tone(bronze)),
  ].join('')
}

/** A stall with crates, its seller behind. */
function stall(page: Page, x: number, base: number, size: number, colour: string): string {
  const { tone, shade, random } = page
  const w = size * 1.25
  const crates = Array.from({ length: 12 }, (_, i) => {
    const at = x + w * (0.05 + (i % 6) * 0.155)
    const foot = base - size * (i < 6 ? 0.42 : 0.3)
    const goods = tone(random.pick(['#e0683f', '#e8b84a', '#5f8f5a', '#c8493d', '#f4ead2', '#8f3f6a']))
    return [0, 1, 2].map(c => circle(at + w * (0.03 + c * 0.042), foot, w * 0.026, goods)).join('') + rect(at, foot, w * 0.14, size * 0.09, shade('#a8794f'))
  })
  return [
    stroke(`M${n(x)} ${n(base)}V${n(base - size * 0.9)}M${n(x + w)} ${n(base)}V${n(base - size * 0.9)}`, shade('#5b4636'), 4),
    person(page, { x: x + w * random.between(0.35, 0.65), base: base - size * 0.12, height: size * 0.62 }),
    ...crates,
    rect(x, base - size * 0.21, w, size * 0.21, tone('#9a6f4a')),
    awning(page, { x: x - 6, top: base - size * 0.98, width: w + 12, drop: size * 0.22, colour, stripes: 8 }),
  ].join('')
}

/** Friday's market: stalls in two rows around the statue, people between them. */
export const fridayMarket: Scene = page => {
  const { width, height } = page
  return [
    statue(page, width * 0.5, height * 0.78, height * 0.26),
    stall(page, width * 0.06, height * 0.79, height * 0.14, '#2f6f73'),
    stall(page, width * 0.27, height * 0.77, height * 0.125, '#d8a24f'),
    stall(page, width * 0.6, height * 0.77, height * 0.125, '#c8493d'),
    stall(page, width * 0.79, height * 0.79, height * 0.14, '#5f7f4f'),
    ...[0.44, 0.57].map((at, i) => person(page, { x: width * at, base: height * (0.83 + i * 0.01), height: 82 })),
    stall(page, width * -0.05, height * 0.95, height * 0.23, '#c8493d'),
    stall(page, width * 0.74, height * 0.94, height * 0.22, '#2f6f73'),
    person(page, { x: width * 0.36, base: height * 0.93, height: 118 }),
    person(page, { x: width * 0.41, base: height * 0.932, height: 74 }),
    person(page, { x: width * 0.63, base: height * 0.9, height: 108 }),
  ]
}
