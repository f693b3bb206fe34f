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

export const domes = vista({ motifs: [{ motif: redDomes, at: 0.5, size: 0.46, depth: 0.02 }], front: 'park', row, leaf: '#6f8f4f' })

export { quattroCanti } from './palermo/quattro-canti.ts'

export const massimo = vista({ motifs: [{ motif: opera, at: 0.5, size: 0.5, depth: 0.06 }], front: 'square', row, trees: 'none' })

export const cathedral = vista({ motifs: [{ motif: palermoCathedral, at: 0.5, size: 0.62, depth: 0.06 }], front: 'square', row, leaf: '#6f8f4f' })

export { ballaro } from './palermo/ballaro.ts'

export const cala = vista({
  motifs: [{ motif: redDomes, at: 0.26, size: 0.36, depth: 0.08 }],
  front: 'river',
  row: { ...row, height: [70, 120] },
  hills: '#4f5f72',
  trees: 'none',
  near: page =>
    [0.42, 0.56, 0.7, 0.86].map((at, i) =>
      sailboat(page, { x: page.width * at, y: page.height * (0.76 + (i % 2) * 0.07), length: 96 + i * 12, colour: i % 2 ? '#f6f4ea' : '#c8493d', bare: true }),
    ),
})
