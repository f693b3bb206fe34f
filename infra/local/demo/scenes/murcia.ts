import { planter } from '../drawing/street.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import { stalls } from './common/stalls.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { murciaTower } from './murcia/cathedral-tower.ts'
import { twoArches } from './murcia/old-bridge.ts'

const row: Row = {
  colours: ['#e9cfa0', '#dfa97a', '#f0dcb4', '#d98f6a', '#e8c7a8'],
  roofs: ['flat', 'eaves', 'hip'],
  roofColour: '#b5654a',
  height: [100, 170],
  width: [64, 116],
  window: 'tall',
  ground: 'door',
}

const plants = [0.1, 0.34, 0.6, 0.84]

export const towerAndRiver = vista({ motifs: [{ motif: murciaTower, at: 0.46, size: 0.56, depth: 0.12 }], front: 'river', row, leaf: '#6f8f4f' })

export const oldBridge = vista({
  motifs: [
    { motif: murciaTower, at: 0.8, size: 0.5, depth: 0.4 },
    { motif: twoArches, at: 0.42, size: 0.26, depth: 0.04 },
  ],
  front: 'river',
  row,
  trees: 'none',
})

export const before = vista({ motifs: [], front: 'square', row: { ...row, height: [170, 250] }, trees: 'bare', paved: '#8f8c88' })

export const during = vista({
  motifs: [{ motif: murciaTower, at: 0.78, size: 0.46, depth: 0.5 }],
  front: 'square',
  row,
  paved: '#d9a06a',
  leaf: '#7a9a4f',
  near: page =>
    plants.map((at, i) =>
      planter(page, { x: page.width * at, base: page.height * (0.84 + (i % 2) * 0.09), height: 62, flowers: i % 2 ? '#f0c35a' : '#e58a8a' }),
    ),
})

export const flowers = vista({
  motifs: [{ motif: stalls(['#5f8f5a', '#d8729a', '#e0a94f']), at: 0.5, size: 0.3, depth: 0 }],
  front: 'square',
  row,
  leaf: '#5f8a45',
  near: terraceTables('#f0e0b8'),
})

export const santaEulalia = vista({
  motifs: [{ motif: murciaTower, at: 0.6, size: 0.42, depth: 0.2 }],
  front: 'square',
  row,
  leaf: '#5f8a45',
  near: benchInFront,
})
