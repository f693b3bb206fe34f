import { benchInFront } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { type Vista, vista } from './common/vista.ts'
import { murciaCathedral } from './murcia/cathedral.ts'
import { flowerMarket } from './murcia/flower-stand.ts'
import { oldBridge as bridge } from './murcia/old-bridge.ts'
import { painted, parked } from './murcia/plaza.ts'
import { santaEulalia as parish } from './murcia/santa-eulalia.ts'

const row: Row = {
  colours: ['#e9cfa0', '#dfa97a', '#f0dcb4', '#d98f6a', '#e8c7a8'],
  roofs: ['flat', 'eaves', 'hip'],
  roofColour: '#b5654a',
  height: [100, 170],
  width: [64, 116],
  window: 'tall',
  ground: 'door',
}
/** The square from where the photos before and during are taken: both see the tower over the houses. */
const plaza: Pick<Vista, 'motifs' | 'front' | 'row'> = {
  motifs: [{ motif: murciaCathedral, at: 0.64, size: 0.54, depth: 0.5, behind: true }],
  front: 'square',
  row,
}

export const towerAndRiver = vista({ motifs: [{ motif: murciaCathedral, at: 0.4, size: 0.58, depth: 0.06 }], front: 'river', row, trees: 'none' })
export const oldBridge = vista({
  motifs: [
    { motif: murciaCathedral, at: 0.83, size: 0.56, depth: 0.34, behind: true },
    { motif: bridge, at: 0.4, size: 0.3, depth: 0.02 },
  ],
  front: 'river',
  row: { ...row, height: [60, 110] },
  trees: 'none',
})
export const before = vista({ ...plaza, trees: 'bare', paved: '#8f8c88', near: parked })
export const during = vista({ ...plaza, paved: '#e0bd94', trees: 'none', empty: true, near: painted })
export const flowers = vista({
  motifs: [{ motif: murciaCathedral, at: 0.46, size: 0.56, depth: 0.4, behind: true }],
  front: 'square',
  row,
  trees: 'none',
  near: flowerMarket,
})
export const santaEulalia = vista({
  motifs: [{ motif: parish, at: 0.5, size: 0.46, depth: 0.02 }],
  front: 'square',
  row,
  leaf: '#5f8a45',
  near: benchInFront,
})
