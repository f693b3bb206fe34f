import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { castleHill } from './lisbon/castle-hill.ts'
import { tiledHouse } from './lisbon/tiled-house.ts'
import { yellowTram } from './lisbon/tram.ts'
import { warehouses } from './lisbon/warehouses.ts'

const row: Row = {
  colours: ['#f4e9d4', '#f0cdb0', '#f2d789', '#e6b3a4', '#cfe0de', '#9fc0cf'],
  roofs: ['eaves', 'eaves', 'hip'],
  roofColour: '#c9694a',
  height: [90, 170],
  width: [54, 96],
  window: 'tall',
  ground: 'door',
}

export const tram28 = vista({
  motifs: [
    { motif: castleHill, at: 0.6, size: 0.44, depth: 0.4 },
    { motif: yellowTram, at: 0.5, size: 0.24, depth: 0 },
  ],
  front: 'square',
  row,
  trees: 'none',
})

export const alfama = vista({ motifs: [{ motif: castleHill, at: 0.42, size: 0.5, depth: 0.12 }], front: 'river', trees: 'none', hills: '#7fa3a8' })

export const tiles = vista({ motifs: [{ motif: tiledHouse, at: 0.5, size: 0.58, depth: 0 }], front: 'square', row, leaf: '#6f9a5c', near: benchInFront })

export const martimMoniz = vista({
  motifs: [{ motif: castleHill, at: 0.5, size: 0.44, depth: 0.2 }],
  front: 'square',
  row,
  leaf: '#6f9a5c',
  near: terraceTables('#e07a4f'),
})

export const marvila = vista({ motifs: [{ motif: warehouses, at: 0.5, size: 0.4, depth: 0.06 }], front: 'river', trees: 'none', hills: '#8f9f98' })

export const intendente = vista({ motifs: [{ motif: tiledHouse, at: 0.66, size: 0.46, depth: 0.06 }], front: 'square', row })
