import { benchInFront } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { castle } from './ghent/castle.ts'
import { fridayMarket } from './ghent/friday-market.ts'
import { library } from './ghent/library.ts'
import { belfry as belfryTower, saintBavo, saintNicholas } from './ghent/towers.ts'

const gables: Row = {
  colours: ['#b5654a', '#d9b88a', '#a5523f', '#e6d3ae', '#c98a5f', '#8f4f42'],
  roofs: ['step', 'step', 'bell', 'gable'],
  roofColour: '#7a4038',
  height: [110, 190],
  width: [58, 92],
  window: 'tall',
}

export const graslei = vista({
  motifs: [{ motif: saintNicholas, at: 0.7, size: 0.6, depth: 0.5, behind: true }],
  front: 'river',
  row: { ...gables, height: [130, 210], width: [70, 104] },
  trees: 'none',
})
export const threeTowers = vista({
  motifs: [
    { motif: saintNicholas, at: 0.27, size: 0.54, depth: 0.24, behind: true },
    { motif: belfryTower, at: 0.5, size: 0.6, depth: 0.2, behind: true },
    { motif: saintBavo, at: 0.73, size: 0.54, depth: 0.28, behind: true },
  ],
  front: 'river',
  row: { ...gables, height: [70, 120] },
  trees: 'none',
})
export const gravensteen = vista({ motifs: [{ motif: castle, at: 0.5, size: 0.42, depth: 0.06 }], front: 'river', row: gables, trees: 'bare' })
export const krook = vista({ motifs: [{ motif: library, at: 0.54, size: 0.36, depth: 0.08 }], front: 'river', row: gables, leaf: '#7a9a4f' })
export const vrijdagmarkt = vista({
  motifs: [],
  front: 'square',
  row: { ...gables, height: [170, 270], width: [70, 110], ground: 'shop' },
  trees: 'none',
  empty: true,
  near: fridayMarket,
})
export const belfry = vista({
  motifs: [{ motif: belfryTower, at: 0.5, size: 0.64, depth: 0 }],
  front: 'square',
  row: gables,
  trees: 'bare',
  near: benchInFront,
})
