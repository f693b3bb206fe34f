import { sailboat } from '../drawing/boats.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { palermoCathedral } from './palermo/cathedral.ts'
import { opera } from './palermo/opera.ts'
import { redDomes } from './palermo/red-domes.ts'

const row: Row = {
  colours: ['#e3c08f', '#d9a870', '#efd9ae', '#c9925f', '#e0b48c'],
  roofs: ['flat', 'flat', 'eaves'],
  roofColour: '#b5654a',
  height: [90, 160],
  width: [60, 110],
  window: 'shutters',
}

export const domes = vista({ motifs: [{ motif: redDomes, at: 0.5, size: 0.42, depth: 0.06 }], front: 'park', row, leaf: '#6f8f4f' })

export { quattroCanti } from './palermo/quattro-canti.ts'

export const massimo = vista({ motifs: [{ motif: opera, at: 0.5, size: 0.5, depth: 0.06 }], front: 'square', row, trees: 'none' })

export const cathedral = vista({ motifs: [{ motif: palermoCathedral, at: 0.5, size: 0.5, depth: 0.06 }], front: 'square', row, leaf: '#6f8f4f' })

export { ballaro } from './palermo/ballaro.ts'

export const cala = vista({
  motifs: [{ motif: redDomes, at: 0.24, size: 0.3, depth: 0.3 }],
  front: 'river',
  row,
  hills: '#4f5f72',
  near: page =>
    [0.4, 0.54, 0.68, 0.82].map((at, i) =>
      sailboat(page, { x: page.width * at, y: page.height * (0.76 + (i % 2) * 0.06), length: 92 + i * 10, colour: i % 2 ? '#eef0ea' : '#3d5a78', bare: true }),
    ),
})
