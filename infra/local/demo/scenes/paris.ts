import { barge } from '../drawing/barge.ts'
import { cornerShop } from './common/corner-shop.ts'
import { terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { rotunda } from './paris/rotunda.ts'
import { templeRock } from './paris/temple-rock.ts'
import { viaduct } from './paris/viaduct.ts'

export { number43 } from './paris/number-43.ts'
export { rooftops as zinc } from './paris/rooftops.ts'

const row: Row = {
  colours: ['#e9dcc2', '#e3d3b4', '#efe4cc', '#dccbb0'],
  roofs: ['mansard'],
  roofColour: '#7d8a99',
  height: [150, 190],
  width: [110, 190],
  window: 'tall',
  ground: 'shop',
}

export const cheese = vista({
  motifs: [{ motif: cornerShop('#c8493d', '#7a2e3a', 'cheeses'), at: 0.5, size: 0.5, depth: 0 }],
  front: 'square',
  row,
  near: terraceTables('#c8493d'),
})
export const basin = vista({
  motifs: [{ motif: rotunda, at: 0.24, size: 0.36, depth: 0.1 }],
  front: 'river',
  row,
  leaf: '#6f9a5c',
  near: page => [
    barge(page, { x: page.width * 0.5, y: page.height * 0.8, length: 330, colour: '#2f5d62' }),
    barge(page, { x: page.width * 0.74, y: page.height * 0.9, length: 390, colour: '#a5473c' }),
  ],
})
export const buttes = vista({ motifs: [{ motif: templeRock, at: 0.54, size: 0.52, depth: 0.06 }], front: 'river', leaf: '#c98a2f', hills: '#8f9a62' })
export const arts = vista({ motifs: [{ motif: viaduct, at: 0.5, size: 0.36, depth: 0.04 }], front: 'square', trees: 'none' })
