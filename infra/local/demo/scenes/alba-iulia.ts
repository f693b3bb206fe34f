import { citadel } from './alba-iulia/citadel.ts'
import { gate } from './alba-iulia/gate.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { ghentTower } from './ghent/tower.ts'
import { varnaCathedral } from './varna/cathedral.ts'

const row: Row = { colours: ['#e9d6b0', '#dfb98a', '#efe2c8', '#d9a07a'], roofs: ['eaves', 'hip'], roofColour: '#a8573f', height: [70, 110], width: [70, 130] }

export const ramparts = vista({ motifs: [{ motif: citadel, at: 0.52, size: 0.46, depth: 0.1 }], front: 'park', hills: '#7f9a72' })

export const thirdGate = vista({ motifs: [{ motif: gate, at: 0.5, size: 0.54, depth: 0.04 }], front: 'square', row, leaf: '#6f9a5c' })

export const cathedrals = vista({ motifs: [{ motif: citadel, at: 0.5, size: 0.62, depth: 0.14 }], front: 'park', hills: '#5f7f86' })

export const promenade = vista({ motifs: [{ motif: varnaCathedral, at: 0.7, size: 0.42, depth: 0.3 }], front: 'square', row, near: terraceTables('#b4694f') })

export const coronation = vista({
  motifs: [
    { motif: ghentTower, at: 0.32, size: 0.56, depth: 0.1 },
    { motif: varnaCathedral, at: 0.66, size: 0.36, depth: 0.14 },
  ],
  front: 'square',
  row,
  trees: 'bare',
})

export const morningGate = vista({
  motifs: [
    { motif: gate, at: 0.36, size: 0.46, depth: 0.05 },
    { motif: citadel, at: 0.86, size: 0.36, depth: 0.4 },
  ],
  front: 'park',
  near: benchInFront,
})
