import { rowboat } from '../../drawing/boats.ts'
import { ground, paving, quay, reflected, ridge, ripples, water } from '../../drawing/land.ts'
import type { Page } from '../../drawing/page.ts'
import { person, walker } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import type { Thing } from '../../drawing/placed.ts'
import { bareTree, hedge, tree } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { type Row, terrace } from './terrace.ts'

/** A building that makes its city recognisable: `x` is its middle, `size` its height. */
export type Motif = (page: Page, x: number, base: number, size: number, depth: number) => string

export interface Vista {
  /** `behind` stands beyond the row of houses. */
  motifs: readonly { motif: Motif; at: number; size: number; depth?: number; behind?: true }[]
  front: 'river' | 'sea' | 'square' | 'park'
  row?: Row
  hills?: string
  paved?: string
  trees?: 'leaves' | 'bare' | 'none'
  leaf?: string
  /** Nobody walks here but those whom `near` draws. */
  empty?: true
  /** What stands nearest to the viewer. */
  near?: Scene
}

type Places = readonly number[]
const GROVES: readonly [Places, ...Places[]] = [
  [0.04, 0.15, 0.86, 0.97],
  [0.03, 0.13, 0.95],
  [0.06, 0.88, 0.98],
  [0.02, 0.1, 0.18, 0.96],
]
const LAMPS: readonly [Places, ...Places[]] = [
  [0.1, 0.3, 0.7, 0.9],
  [0.07, 0.93],
  [0.16, 0.84],
  [0.08, 0.34, 0.92],
]
const HULLS = ['#a5473c', '#2f6f73', '#3d5a78', '#d8a24f'] as const

/** A view over water, a square or a park to what the city is known by. */
export function vista({ motifs, front, row, hills = '#6f8f86', paved = '#a59b8e', trees = 'leaves', leaf = '#5b8552', empty, near }: Vista): Scene {
  return page => {
    const { width, height, light, random } = page
    const y = height * (front === 'river' ? 0.68 : front === 'sea' ? 0.66 : 0.7)
    const planted = (x: number, tall: number, depth: number) =>
      trees === 'none'
        ? ''
        : trees === 'bare' || light.weather === 'snow'
          ? bareTree(page, { x, base: y + 6, height: tall, depth })
          : tree(page, { x, base: y + 6, height: tall, colour: leaf, depth })
    const stand = (beyond: boolean) =>
      motifs.filter(({ behind = false }) => behind === beyond).map(({ motif, at, size, depth = 0.2 }) => motif(page, width * at, y, height * size, depth))
    const town = [
      ...stand(true),
      row ? terrace(page, row, -20, width + 20, y, 0.6) : hedge(page, { x: -10, base: y, width: width + 20, height: 60, colour: leaf, depth: 0.55 }),
      ...stand(false),
      ...random.pick(GROVES).map(at => planted(width * at + random.between(-12, 12), random.between(110, 170), 0.14)),
    ]
    const wet = front === 'river' || front === 'sea'
    const shore = front === 'river' ? y + 12 : y + 1
    return [
      sky(page, y),
      ridge(page, { y: y - height * 0.1, rise: 46, colour: hills, depth: 0.92, base: y }),
      haze(page, y - height * 0.3, y, 0.5),
      ...(wet
        ? [
            water(page, { y: shore }),
            reflected('town', [...town, front === 'river' ? quay(page, { y: y - 2, height: 18, colour: '#93887a' }) : ''], shore + 3, 0.4),
            ripples(page, { y: shore, swell: front === 'sea' ? 0.7 : 0.3 }),
          ]
        : [
            ...town,
            front === 'square' ? paving(page, { y, colour: light.weather === 'snow' ? '#e6ecef' : paved }) : ground(page, { y: y - 4, colour: '#86a765' }),
          ]),
      ...(wet
        ? [rowboat(page, { x: width * random.between(0.1, 0.5), y: height * random.between(0.82, 0.88), length: 110, colour: random.pick(HULLS) })]
        : [...random.pick(LAMPS).map(at => lamp(page, { x: width * at, base: y + 34, height: 116 })), ...(empty ? [] : people(page, y))]),
      ...(near?.(page) ?? []),
      light.weather === 'dry' && !light.stars ? birds(page, width * 0.28, height * 0.2, 5) : '',
    ]
  }
}

/** Who happens to be there: some alone, some with company, the nearest last. */
export function people(page: Page, y: number, { most = 6, from = 0.06, to = 0.94 }: { most?: number; from?: number; to?: number } = {}): string[] {
  const { width, height, light, random } = page
  const count = random.whole(3, most)
  const spots: Thing[] = []
  for (let i = 0; i < count; i++) {
    const base = y + (height - y) * random.between(0.1, 0.5)
    const tall = 40 + (base - y) * 0.28
    const x = width * (from + ((to - from) * (i + random.between(0.15, 0.85))) / count)
    spots.push({ x, base, height: tall })
    if (random.chance(0.4))
      spots.push({ x: x + tall * (light.weather === 'rain' ? 0.9 : 0.36), base: base + 2, height: tall * random.pick([0.62, 0.92, 0.97]) })
  }
  return spots
    .sort((a, b) => a.base - b.base)
    .map(spot => (light.weather === 'rain' ? walker(page, { ...spot, colour: random.pick(['#b5443c', '#2f5d62', '#d8a24f', '#3d5a78']) }) : person(page, spot)))
}
