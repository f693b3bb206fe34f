import { buoy, ship } from '../drawing/boats.ts'
import { domedMuseum } from './common/domed-museum.ts'
import { benchInFront } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { varnaCathedral } from './varna/cathedral.ts'
import { mole } from './varna/mole.ts'
import { ruins } from './varna/roman-baths.ts'

const row: Row = {
  colours: ['#e9dcc0', '#d9c3a0', '#c9b7a0', '#e3cdb0'],
  roofs: ['eaves', 'hip', 'flat'],
  roofColour: '#a8573f',
  height: [80, 130],
  window: 'plain',
}

export const dormition = vista({ motifs: [{ motif: varnaCathedral, at: 0.5, size: 0.54, depth: 0.06 }], front: 'square', row, trees: 'bare' })

export const seaGarden = vista({ motifs: [{ motif: mole, at: 0.72, size: 0.3, depth: 0.3 }], front: 'sea', trees: 'bare', leaf: '#5f7f5f', near: benchInFront })

export const buoys = vista({
  motifs: [{ motif: mole, at: 0.66, size: 0.36, depth: 0.12 }],
  front: 'sea',
  trees: 'leaves',
  near: page => [0.2, 0.42, 0.78].map((at, i) => buoy(page, page.width * at, page.height * (0.8 + i * 0.05), 10 + i * 3)),
})

export const thermae = vista({ motifs: [{ motif: ruins, at: 0.5, size: 0.4, depth: 0.06 }], front: 'park', row })

export const museum = vista({ motifs: [{ motif: domedMuseum, at: 0.5, size: 0.4, depth: 0.08 }], front: 'square', row })

export const roadstead = vista({
  motifs: [
    { motif: mole, at: 0.8, size: 0.4, depth: 0.1 },
    { motif: varnaCathedral, at: 0.18, size: 0.3, depth: 0.5 },
  ],
  front: 'sea',
  row,
  trees: 'none',
  near: page => [ship(page, { x: page.width * 0.42, y: page.height * 0.74, length: 210, colour: '#33506b', depth: 0.2 })],
})
