import { awning, cafe } from '../drawing/terrace.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { castleHill } from './lisbon/castle-hill.ts'
import { BLUE, GREEN, OCHRE, tiledHouse } from './lisbon/tiled-house.ts'
import { warehouses } from './lisbon/warehouses.ts'

export { tram28 } from './lisbon/tram-28.ts'

const row: Row = {
  colours: ['#f4e9d4', '#f0cdb0', '#f2d789', '#e6b3a4', '#cfe0de', '#9fc0cf'],
  roofs: ['eaves', 'eaves', 'hip'],
  roofColour: '#c9694a',
  height: [90, 170],
  width: [54, 96],
  window: 'tall',
  ground: 'door',
}

export const alfama = vista({ motifs: [{ motif: castleHill, at: 0.42, size: 0.52, depth: 0.08 }], front: 'river', row, trees: 'none', hills: '#7fa3a8' })
export const tiles = vista({ motifs: [{ motif: tiledHouse(BLUE), at: 0.5, size: 0.56, depth: 0 }], front: 'square', row, leaf: '#6f9a5c', near: benchInFront })
export const martimMoniz = vista({
  motifs: [{ motif: castleHill, at: 0.58, size: 0.5, depth: 0.24 }],
  front: 'park',
  leaf: '#6f9a5c',
  trees: 'leaves',
  near: terraceTables('#e07a4f', [0.12]),
})
export const marvila = vista({ motifs: [{ motif: warehouses, at: 0.5, size: 0.5, depth: 0.04 }], front: 'river', trees: 'none', hills: '#8f9f98' })
export const intendente = vista({
  motifs: [
    { motif: tiledHouse(GREEN, 0.7), at: 0.22, size: 0.4, depth: 0.06 },
    { motif: tiledHouse(OCHRE, 1.1), at: 0.53, size: 0.46, depth: 0 },
    { motif: tiledHouse(BLUE, 0.7), at: 0.84, size: 0.38, depth: 0.06 },
  ],
  front: 'square',
  row,
  trees: 'none',
  near: page => [
    awning(page, { x: page.width * 0.42, top: page.height * 0.6, width: page.width * 0.22, drop: 44, colour: '#c8493d', stripes: 9 }),
    ...[0.45, 0.54, 0.63].map(at => cafe(page, { x: page.width * at, base: page.height * 0.735, height: 46 })),
  ],
})
