import { rowboat } from '../../drawing/boats.ts'
import { ground, paving, quay, reflected, ridge, ripples, water } from '../../drawing/land.ts'
import type { Page } from '../../drawing/page.ts'
import { person, walker } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { bareTree, hedge, tree } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { type Row, terrace } from './terrace.ts'

/** A building that makes its city recognisable: `x` is its middle, `size` its height. */
export type Motif = (page: Page, x: number, base: number, size: number, depth: number) => string

export interface Vista {
  motifs: readonly { motif: Motif; at: number; size: number; depth?: number }[]
  front: 'river' | 'sea' | 'square' | 'park'
  row?: Row
  hills?: string
  paved?: string
  trees?: 'leaves' | 'bare' | 'none'
  leaf?: string
  /** What stands nearest to the viewer. */
  near?: Scene
}

/** A view over water, a square or a park to what the city is known by. */
export function vista({ motifs, front, row, hills = '#6f8f86', paved = '#a59b8e', trees = 'leaves', leaf = '#5b8552', near }: Vista): Scene {
  return page => {
    const { width, height, light, random } = page
    const y = height * (front === 'river' ? 0.68 : front === 'sea' ? 0.66 : 0.7)
    const planted = (x: number, tall: number, depth: number) =>
      trees === 'none'
        ? ''
        : trees === 'bare' || light.weather === 'snow'
          ? bareTree(page, { x, base: y + 6, height: tall, depth })
          : tree(page, { x, base: y + 6, height: tall, colour: leaf, depth })
    const town = [
      row ? terrace(page, row, -20, width + 20, y, 0.6) : hedge(page, { x: -10, base: y, width: width + 20, height: 60, colour: leaf, depth: 0.55 }),
      ...motifs.map(({ motif, at, size, depth = 0.2 }) => motif(page, width * at, y, height * size, depth)),
      ...[0.04, 0.15, 0.86, 0.97].map(at => planted(width * at + random.between(-12, 12), random.between(110, 170), 0.14)),
    ]
    const wet = front === 'river' || front === 'sea'
    return [
      sky(page, y),
      ridge(page, { y: y - height * 0.1, rise: 46, colour: hills, depth: 0.92, base: y }),
      haze(page, y - height * 0.3, y, 0.5),
      ...(wet
        ? [
            water(page, { y: y + 12 }),
            reflected('town', [...town, front === 'river' ? quay(page, { y: y - 2, height: 18, colour: '#93887a' }) : ''], y + 15, 0.4),
            ripples(page, { y: y + 12, swell: front === 'sea' ? 0.7 : 0.3 }),
          ]
        : [
            ...town,
            front === 'square' ? paving(page, { y, colour: light.weather === 'snow' ? '#e6ecef' : paved }) : ground(page, { y: y + 2, colour: '#86a765' }),
          ]),
      ...(wet ? [rowboat(page, { x: width * 0.16, y: height * 0.86, length: 110, colour: '#a5473c' })] : people(page, y)),
      ...[0.1, 0.3, 0.7, 0.9].map(at => (wet ? '' : lamp(page, { x: width * at, base: y + 34, height: 108 }))),
      ...(near?.(page) ?? []),
      light.weather === 'dry' && !light.stars ? birds(page, width * 0.28, height * 0.2, 5) : '',
    ]
  }
}

function people(page: Page, y: number): string[] {
  const { width, height, light, random } = page
  return [0.2, 0.37, 0.56, 0.66, 0.83].map((at, i) => {
    const base = y + (height - y) * (0.16 + 0.1 * ((i * 3) % 5))
    const spot = { x: width * at + random.between(-20, 20), base, height: 40 + (base - y) * 0.28 }
    return light.weather === 'rain' ? walker(page, { ...spot, colour: random.pick(['#b5443c', '#2f5d62', '#d8a24f', '#3d5a78']) }) : person(page, spot)
  })
}
