import { saintMichael } from './alba-iulia/cathedrals.ts'
import { gate } from './alba-iulia/gate.ts'
import { coronationCourt, fromAbove, fromTheDitch, summerTerrace } from './alba-iulia/views.ts'
import { benchInFront } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'

const row: Row = { colours: ['#e9d6b0', '#dfb98a', '#efe2c8', '#d9a07a'], roofs: ['eaves', 'hip'], roofColour: '#a8573f', height: [70, 110], width: [70, 130] }

export const ramparts = fromAbove
export const thirdGate = vista({ motifs: [{ motif: gate, at: 0.5, size: 0.54, depth: 0.04 }], front: 'square', row, leaf: '#6f9a5c' })
export const cathedrals = fromTheDitch
export const promenade = summerTerrace
export const coronation = coronationCourt
export const morningGate = vista({
  motifs: [
    { motif: saintMichael, at: 0.7, size: 0.5, depth: 0.42 },
    { motif: gate, at: 0.34, size: 0.46, depth: 0.05 },
  ],
  front: 'park',
  near: benchInFront,
})
