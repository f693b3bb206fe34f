import { cornerShop } from './common/corner-shop.ts'
import { domedMuseum } from './common/domed-museum.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { greatChurch } from './debrecen/great-church.ts'
import { redTram } from './debrecen/tram.ts'
import { waterTower } from './debrecen/water-tower.ts'

const row: Row = {
  colours: ['#e9d9b4', '#d9c08f', '#e6c9b0', '#cfd6c0'],
  roofs: ['eaves', 'hip'],
  roofColour: '#9a5a45',
  height: [90, 140],
  width: [90, 160],
  window: 'tall',
  ground: 'shop',
}

export const church = vista({ motifs: [{ motif: greatChurch, at: 0.5, size: 0.5, depth: 0.04 }], front: 'square', row })

export const nightTram = vista({
  motifs: [
    { motif: greatChurch, at: 0.62, size: 0.52, depth: 0.16 },
    { motif: redTram, at: 0.34, size: 0.2, depth: 0 },
  ],
  front: 'square',
  row,
  trees: 'none',
})

export const bakery = vista({
  motifs: [{ motif: cornerShop('#c8853d', '#6b4a36'), at: 0.5, size: 0.5, depth: 0 }],
  front: 'square',
  row,
  near: terraceTables('#e0a94f'),
})

export const deri = vista({ motifs: [{ motif: domedMuseum, at: 0.5, size: 0.36, depth: 0.06 }], front: 'square', row, trees: 'leaves' })

export const wood = vista({ motifs: [{ motif: waterTower, at: 0.56, size: 0.46, depth: 0.1 }], front: 'river', leaf: '#c98a3f', hills: '#8f8a52' })

export const florist = vista({
  motifs: [{ motif: cornerShop('#5f8f5a', '#39594f'), at: 0.46, size: 0.5, depth: 0 }],
  front: 'square',
  row,
  leaf: '#8fae5f',
  near: benchInFront,
})
