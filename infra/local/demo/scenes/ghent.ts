import { benchInFront, terraceTables } from './common/foreground.ts'
import { stalls } from './common/stalls.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { castle } from './ghent/castle.ts'
import { library } from './ghent/library.ts'
import { ghentTower } from './ghent/tower.ts'

const gables: Row = {
  colours: ['#b5654a', '#d9b88a', '#a5523f', '#e6d3ae', '#c98a5f', '#8f4f42'],
  roofs: ['step', 'step', 'bell', 'gable'],
  roofColour: '#7a4038',
  height: [110, 190],
  width: [58, 92],
  window: 'tall',
}

const towers = [0.24, 0.5, 0.76].map((at, i) => ({ motif: ghentTower, at, size: [0.5, 0.58, 0.48][i] ?? 0.5, depth: 0.36 }))

export const graslei = vista({ motifs: [{ motif: ghentTower, at: 0.7, size: 0.52, depth: 0.5 }], front: 'river', row: gables, trees: 'none' })

export const threeTowers = vista({ motifs: towers, front: 'river', row: gables, trees: 'none' })

export const gravensteen = vista({ motifs: [{ motif: castle, at: 0.5, size: 0.34, depth: 0.1 }], front: 'river', row: gables, trees: 'bare' })

export const krook = vista({ motifs: [{ motif: library, at: 0.54, size: 0.36, depth: 0.08 }], front: 'river', row: gables, leaf: '#7a9a4f' })

export const vrijdagmarkt = vista({
  motifs: [{ motif: stalls(['#c8493d', '#2f6f73', '#d8a24f']), at: 0.5, size: 0.26, depth: 0 }],
  front: 'square',
  row: { ...gables, height: [150, 250], ground: 'shop' },
  trees: 'none',
  near: terraceTables('#2f6f73'),
})

export const belfry = vista({
  motifs: [{ motif: ghentTower, at: 0.5, size: 0.62, depth: 0.08 }],
  front: 'square',
  row: gables,
  trees: 'bare',
  near: benchInFront,
})
