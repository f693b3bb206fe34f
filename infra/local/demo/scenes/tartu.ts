import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { archedBridge } from './tartu/arched-bridge.ts'
import { gothicRuin } from './tartu/cathedral-ruins.ts'
import { glassWedge } from './tartu/national-museum.ts'
import { townHall } from './tartu/town-hall.ts'
import { university } from './tartu/university.ts'

const row: Row = {
  colours: ['#ecdca4', '#e3c0a8', '#cfd9d0', '#e6cfb0', '#d9a896'],
  roofs: ['eaves', 'hip', 'gable'],
  roofColour: '#8f4f42',
  height: [80, 130],
  width: [64, 120],
}

export const bridge = vista({ motifs: [{ motif: archedBridge, at: 0.5, size: 0.32, depth: 0.06 }], front: 'river', row, leaf: '#6f9a5c' })

export const columnsInSnow = vista({ motifs: [{ motif: university, at: 0.5, size: 0.36, depth: 0.04 }], front: 'square', row, trees: 'bare' })

export const townHallSquare = vista({
  motifs: [{ motif: townHall, at: 0.5, size: 0.56, depth: 0.08 }],
  front: 'square',
  row,
  trees: 'none',
  near: terraceTables('#e3a59b'),
})

export const nationalMuseum = vista({ motifs: [{ motif: glassWedge, at: 0.5, size: 0.3, depth: 0.04 }], front: 'square', paved: '#8f959a', trees: 'none' })

export const domeHill = vista({ motifs: [{ motif: gothicRuin, at: 0.5, size: 0.5, depth: 0.06 }], front: 'park', leaf: '#d08f3f', hills: '#a88f4f' })

export const carFree = vista({ motifs: [{ motif: townHall, at: 0.7, size: 0.4, depth: 0.3 }], front: 'park', row, leaf: '#5f9a5c', near: benchInFront })
