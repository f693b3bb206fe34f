import type { Scene } from '../../drawing/picture.ts'
import { bench } from '../../drawing/street.ts'
import { cafe, parasol } from '../../drawing/terrace.ts'

/** Tables under parasols in front. */
export const terraceTables =
  (colour: string, places: readonly number[] = [0.14, 0.82]): Scene =>
  page =>
    places.flatMap(at => [
      parasol(page, { x: page.width * at, base: page.height * 0.95, height: 190, colour }),
      cafe(page, { x: page.width * at + 40, base: page.height * 0.96, height: 56 }),
    ])

/** A bench to look from. */
export const benchInFront: Scene = page => [bench(page, { x: page.width * 0.58, base: page.height * 0.93, height: 62 })]
