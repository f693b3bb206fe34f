import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, type Part, repeated, u32 } from '../parts/bytes.ts'
import { inJpeg, inPng, inWebp } from '../parts/carriers.ts'
import { segment } from '../parts/jpeg.ts'
import { chunk, zeros } from '../parts/png.ts'
import { riffChunk, WEBP_FLAGS } from '../parts/riff.ts'

/** An ICC profile's header (ICC.1:2022, 7.2) and what follows; `size` may lie. */
function icc(
  { size, colour = 'RGB ', pcs = 'XYZ ', kind = 'mntr' }: { size?: number; colour?: string; pcs?: string; kind?: string },
  ...rest: readonly Part[]
) {
  const tail = join(...rest)
  const head = join('lcms\x04\x30\0\0', kind, colour, pcs, repeated([0], 12), 'acsp', repeated([0], 28), u32(0xf6d6, 0x10000, 0xd32d), repeated([0], 48))
  return join(u32(size ?? 4 + head.length + tail.length), head, tail)
}
const tags = (...list: readonly [name: string, offset: number, size: number][]) =>
  join(u32(list.length), ...list.map(([name, offset, size]) => join(name, u32(offset, size))))
/** A curve that says how many points it has. */
const curve = (points: number) => join('curv', u32(0, points), repeated([0x80], Math.min(points, 4_096) * 2))
/** A colour cube of 255 in each of 15 dimensions. */
const cube = join('mft2', u32(0), [15, 3, 255, 0], u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x10000), [0xff, 0xff, 0xff, 0xff], repeated([0x11], 4_000))

const bad: Record<string, () => Uint8Array> = {
  'a header alone': () => icc({}),
  'a size of 4 GB': () => icc({ size: 0xffffffff }, tags()),
  'four billion tags': () => icc({}, u32(0xffffffff)),
  'tags that overlap everything': () => icc({}, tags(['rXYZ', 0, 0x7fffffff], ['gXYZ', 0xfffffff0, 0x20], ['bXYZ', 128, 4])),
  'a thousand names for one tag': () => icc({}, tags(...Array.from({ length: 1_000 }, (): [string, number, number] => ['A2B0', 144, 4_000])), cube),
  'curves of four billion points': () => icc({}, tags(['rTRC', 144, 8_000], ['gTRC', 144, 8_000], ['bTRC', 144, 8_000]), curve(0xfffffff0)),
  'a cube of 15 dimensions': () => icc({ colour: 'FCLR' }, tags(['A2B0', 144, cube.length]), cube),
  'another number of channels': () => icc({ colour: 'CMYK' }, tags(['A2B0', 144, cube.length]), cube),
  'a link of devices': () => icc({ kind: 'link', pcs: 'RGB ' }, tags(['A2B0', 144, cube.length]), cube),
  'named colours': () => icc({ kind: 'nmcl' }, tags(['ncl2', 144, 100]), join('ncl2', u32(0, 0, 0xffffffff, 0xffffffff))),
  'sixty kilobytes of nothing': () => repeated([0], 60_000),
}

export const profileBombs: HostileClass = {
  name: 'profiles',
  about: 'colour profiles (iCCP, APP2, ICCP) that lie or expand',
  files({ jpeg, png, webp }) {
    const app2 = (at: number, of: number, part: Uint8Array) => segment(0xe2, 'ICC_PROFILE\0', [at, of], part)
    const iccp = (compressed: Uint8Array) => chunk('iCCP', join('p\0\0', compressed))
    const lies = Object.entries(bad).flatMap(([name, make]): HostileFile[] => [
      { name: `jpeg: ${name}`, make: () => inJpeg(jpeg, app2(1, 1, make())) },
      { name: `webp: ${name}`, make: () => inWebp(webp, WEBP_FLAGS.icc, [riffChunk('ICCP', make())], []) },
    ])
    const bombs: Record<string, () => Uint8Array> = {
      'png: iCCP of 100 MB': () => inPng(png, iccp(zeros(100_000_000))),
      'png: iCCP of 10 GB': () => inPng(png, iccp(zeros(10_000_000_000))),
      'png: iCCP that breaks off': () => inPng(png, iccp(zeros(1_000_000).subarray(0, 300))),
      'png: 1,000 iCCP': () => inPng(png, repeated(iccp(zeros(1_000_000)), 1_000)),
      'jpeg: 255 parts of a profile': () => inJpeg(jpeg, ...Array.from({ length: 255 }, (_, at) => app2(at + 1, 255, repeated([1], 65_000)))),
      'jpeg: parts out of order, twice, and one missing': () => inJpeg(jpeg, ...[3, 1, 1, 255, 0].map(at => app2(at, 5, repeated([1], 100)))),
      'webp: ICCP of 19 MB': () => inWebp(webp, WEBP_FLAGS.icc, [riffChunk('ICCP', repeated([0x20], 19_000_000))], []),
    }
    return [...lies, ...Object.entries(bombs).map(([name, make]): HostileFile => ({ name, make }))]
  },
}
