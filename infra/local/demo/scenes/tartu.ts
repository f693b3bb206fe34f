import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { archedBridge } from './tartu/arched-bridge.ts'
import { playStreet } from './tartu/car-free.ts'
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

export const bridge = archedBridge
export const columnsInSnow = vista({
  motifs: [{ motif: university, at: 0.5, size: 0.38, depth: 0 }],
  front: 'square',
  row,
  trees: 'bare',
  near: benchInFront,
})
export const townHallSquare = vista({
  motifs: [{ motif: townHall, at: 0.5, size: 0.54, depth: 0.04 }],
  front: 'square',
  row: { ...row, height: [120, 190] },
  trees: 'none',
  near: terraceTables('#f0e0c0'),
})
export const nationalMuseum = vista({ motifs: [{ motif: glassWedge, at: 0.5, size: 0.36, depth: 0 }], front: 'square', paved: '#8f959a', trees: 'none' })
export const domeHill = vista({ motifs: [{ motif: gothicRuin, at: 0.5, size: 0.5, depth: 0.06 }], front: 'park', leaf: '#d08f3f', hills: '#a88f4f' })
export const carFree = vista({
  motifs: [{ motif: townHall, at: 0.7, size: 0.34, depth: 0.4 }],
  front: 'park',
  row,
  leaf: '#5f9a5c',
  empty: true,
  near: playStreet,
})
