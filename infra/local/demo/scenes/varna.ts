import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { varnaCathedral } from './varna/cathedral.ts'
import { archaeologicalMuseum } from './varna/museum.ts'
import { ruins } from './varna/roman-baths.ts'

export { roadstead, seaGarden, swimming as buoys } from './varna/seaside.ts'

const row: Row = {
  colours: ['#e9dcc0', '#d9c3a0', '#c9b7a0', '#e3cdb0'],
  roofs: ['eaves', 'hip', 'flat'],
  roofColour: '#a8573f',
  height: [80, 130],
  window: 'plain',
}

export const dormition = vista({ motifs: [{ motif: varnaCathedral, at: 0.5, size: 0.54, depth: 0.02 }], front: 'square', row, trees: 'bare' })
export const thermae = vista({ motifs: [{ motif: ruins, at: 0.5, size: 0.46, depth: 0.02 }], front: 'park', row, leaf: '#7f9a4f' })
export const museum = vista({ motifs: [{ motif: archaeologicalMuseum, at: 0.5, size: 0.4, depth: 0.04 }], front: 'square', row, trees: 'none' })
