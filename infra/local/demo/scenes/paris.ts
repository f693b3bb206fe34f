import { cornerShop } from './common/corner-shop.ts'
import { benchInFront, terraceTables } from './common/foreground.ts'
import type { Row } from './common/terrace.ts'
import { vista } from './common/vista.ts'
import { templeRock } from './paris/temple-rock.ts'
import { viaduct } from './paris/viaduct.ts'

const row: Row = {
  colours: ['#e9dcc2', '#e3d3b4', '#efe4cc', '#dccbb0'],
  roofs: ['mansard'],
  roofColour: '#7d8a99',
  height: [150, 190],
  width: [110, 190],
  window: 'tall',
  ground: 'shop',
}

export const zinc = vista({ motifs: [], front: 'square', row: { ...row, height: [230, 330], ground: 'shop' }, trees: 'leaves', leaf: '#7a9a5f' })

export const cheese = vista({
  motifs: [{ motif: cornerShop('#c8493d', '#7a2e3a', 'cheeses'), at: 0.5, size: 0.52, depth: 0 }],
  front: 'square',
  row,
  near: terraceTables('#c8493d'),
})

export const basin = vista({ motifs: [], front: 'river', row, leaf: '#6f9a5c' })

export const buttes = vista({ motifs: [{ motif: templeRock, at: 0.54, size: 0.52, depth: 0.1 }], front: 'river', leaf: '#b98a3f', hills: '#8f9a62' })

export const arts = vista({ motifs: [{ motif: viaduct, at: 0.5, size: 0.36, depth: 0.04 }], front: 'square', trees: 'none' })

export const number43 = vista({
  motifs: [{ motif: cornerShop('#2f5d8a', '#22405f', 'loaves'), at: 0.54, size: 0.56, depth: 0 }],
  front: 'square',
  row,
  trees: 'bare',
  near: benchInFront,
})
