import { sailboat } from '../drawing/boats.ts'
import { benchInFront } from './common/foreground.ts'
import { stalls } from './common/stalls.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { tiledHouse } from './lisbon/tiled-house.ts'
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

export const quattroCanti = vista({
  motifs: [{ motif: palermoCathedral, at: 0.5, size: 0.4, depth: 0.34 }],
  front: 'square',
  row: { ...row, height: [240, 340], window: 'arched', ground: 'arcade' },
  trees: 'none',
  near: benchInFront,
})

export const massimo = vista({ motifs: [{ motif: opera, at: 0.5, size: 0.5, depth: 0.06 }], front: 'square', row, trees: 'none' })

export const cathedral = vista({ motifs: [{ motif: palermoCathedral, at: 0.5, size: 0.5, depth: 0.06 }], front: 'square', row, leaf: '#6f8f4f' })

export const ballaro = vista({
  motifs: [
    { motif: tiledHouse, at: 0.86, size: 0.4, depth: 0.3 },
    { motif: stalls(['#c8493d', '#e0913f', '#a5473c']), at: 0.5, size: 0.34, depth: 0 },
  ],
  front: 'square',
  row: { ...row, height: [180, 280] },
  trees: 'none',
})

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
