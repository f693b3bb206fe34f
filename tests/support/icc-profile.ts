import { D65, inverse, type Primaries, product, type Triple, times, toXyz } from './colour.ts'

/** From D65 to D50, the white of all profiles, as Bradford adapts (ICC.1:2022, annex E). */
const CONE = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
] as const
const D50: Triple = [0.9642, 1, 0.8249]

function adaptation() {
  const [from, to] = [times(CONE, D65), times(CONE, D50)]
  return product(
    inverse(CONE),
    product(
      [
        [to[0] / from[0], 0, 0],
        [0, to[1] / from[1], 0],
        [0, 0, to[2] / from[2]],
      ],
      CONE,
    ),
  )
}

const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeInt32BE(value | 0, at * 4)
  return bytes
}
const fixed = (value: number) => Math.round(value * 65_536)
const name = (text: string) => Buffer.from(text, 'latin1')

/** Write a profile of red, green and blue with a power as its curve (ICC.1, version 2): what a camera or an editor embeds. */
export function matrixProfile(primaries: Primaries, gamma: number): Buffer {
  const colorants = product(adaptation(), toXyz(primaries))
  const xyz = (...values: number[]) => Buffer.concat([name('XYZ '), u32(0, ...values.map(fixed))])
  const column = (at: 0 | 1 | 2) => xyz(...colorants.map(row => row[at]))
  const power = Math.round(gamma * 256)
  const curve = Buffer.concat([name('curv'), u32(0, 1), Buffer.from([power >> 8, power & 255, 0, 0])])
  const text = Buffer.concat([name('text'), u32(0), name('none\0\0\0\0')])
  const desc = Buffer.concat([name('desc'), u32(0, 5), name('test\0'), Buffer.alloc(79)])
  const tags: [string, Buffer][] = [
    ['desc', desc],
    ['cprt', text],
    ['wtpt', xyz(...D50)],
    ['rXYZ', column(0)],
    ['gXYZ', column(1)],
    ['bXYZ', column(2)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  let at = 128 + 4 + tags.length * 12
  const table = tags.map(([tag, data]) => {
    const entry = Buffer.concat([name(tag), u32(at, data.length)])
    at += data.length
    return entry
  })
  const header = Buffer.alloc(128)
  header.writeUInt32BE(at, 0)
  header.writeUInt32BE(0x02400000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  header.write('acsp', 36, 'latin1')
  header.set(u32(...D50.map(fixed)), 68)
  return Buffer.concat([header, u32(tags.length), ...table, ...tags.map(([, data]) => data)])
}
