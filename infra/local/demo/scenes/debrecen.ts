import { modernTram, tracks } from '../drawing/modern-tram.ts'
import { floodlit } from '../drawing/page.ts'
import { cornerShop } from './common/corner-shop.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { deriMuseum } from './debrecen/deri-museum.ts'
import { flowerKiosk } from './debrecen/flower-kiosk.ts'
import { greatChurch } from './debrecen/great-church.ts'
import { waterTower } from './debrecen/water-tower.ts'

const row: Row = {
  colours: ['#e9dcc4', '#d9cbb0', '#e6d6c9', '#cfd6c6'],
  roofs: ['eaves', 'hip'],
  roofColour: '#9a6a55',
  height: [90, 140],
  width: [90, 160],
  window: 'tall',
  ground: 'shop',
}

export const church = vista({ motifs: [{ motif: greatChurch, at: 0.5, size: 0.62, depth: 0 }], front: 'square', row })
export const nightTram = vista({
  motifs: [{ motif: greatChurch, at: 0.6, size: 0.6, depth: 0 }],
  front: 'square',
  row,
  trees: 'none',
  near: page => {
    const base = page.height * 0.88
    return [tracks(page, base, base - 190), modernTram(floodlit(page, 0.55), { x: page.width * 0.05, base, height: 112, wide: 640, colour: '#f2b632' })]
  },
})
export const bakery = vista({
  motifs: [
    { motif: greatChurch, at: 0.83, size: 0.36, depth: 0.42 },
    { motif: cornerShop('#c8853d', '#6b4a36', 'loaves', { wall: '#efd9b4', roof: 'hip', roofColour: '#a8573f' }), at: 0.34, size: 0.46, depth: 0 },
  ],
  front: 'square',
  row,
  trees: 'none',
  near: terraceTables('#e0a94f', [0.62]),
})
export const deri = vista({ motifs: [{ motif: deriMuseum, at: 0.5, size: 0.46, depth: 0.06 }], front: 'square', row, trees: 'leaves', leaf: '#6f8f4f' })
export const wood = vista({ motifs: [{ motif: waterTower, at: 0.56, size: 0.46, depth: 0.1 }], front: 'river', leaf: '#c98a3f', hills: '#8f8a52' })
export const florist = vista({
  motifs: [{ motif: greatChurch, at: 0.64, size: 0.46, depth: 0.3 }],
  front: 'square',
  row,
  trees: 'none',
  near: page => [flowerKiosk(page, page.width * 0.3, page.height * 0.84, page.width * 0.42), ...benchInFront(page)],
})
