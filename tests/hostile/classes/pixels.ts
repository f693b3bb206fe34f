import sharp from 'sharp'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, patched, u16, u32, u32le } from '../parts/bytes.ts'
import { insideOf } from '../parts/iso-media.ts'
import { EOI, findMarker, flatJpeg, scansJpeg, segment } from '../parts/jpeg.ts'
import { blackPng } from '../parts/png.ts'
import { vp8x, webp } from '../parts/riff.ts'

const plain = (width: number, height: number, channels: 3 | 4 = 3) => sharp({ create: { width, height, channels, background: '#456' } })

const HUGE = { width: 8_900, height: 8_900 } as const
const PHONE = { width: 8_160, height: 6_120 } as const

/** All pixels alike take no bit each, so the size in the header (14 bits a side) may be any. */
async function losslessWebp({ width, height }: { width: number; height: number }) {
  const small = await plain(300, 300).webp({ lossless: true }).toBuffer()
  return patched(small, 21, u32le(((height - 1) << 14) | (width - 1)))
}

/** Its second frame comes too late for the pixels, but not for who only looks at frames. */
const greyAtLast = (jpeg: Uint8Array, { width, height }: { width: number; height: number }) =>
  join(jpeg.subarray(0, -EOI.length), segment(0xc2, [8], u16(height, width), [1, 1, 0x11, 0]), EOI)

/** Many pixels for few bytes: some above the limits, to be refused by their headers, some just below them. */
const bombs: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'png of 900 MP': () => blackPng({ width: 30_000, height: 30_000, depth: 1 }),
  'png of 4 GP, colour': () => blackPng({ width: 65_535, height: 65_535, depth: 1 }),
  'png of the largest size there is': () => patched(blackPng({ width: 300, height: 300 }), 16, u32(0x7fffffff, 0x7fffffff)),
  'png of 81 MP': () => blackPng({ width: 9_000, height: 9_000 }),
  'png of 80 MP, one bit': () => blackPng({ ...HUGE, depth: 1 }),
  'png of 80 MP, grey': () => blackPng({ ...HUGE }),
  'png of 80 MP, colour': () => blackPng({ ...HUGE, colour: 2 }),
  'png of 80 MP, alpha': () => blackPng({ ...HUGE, colour: 6 }),
  'png of 80 MP, 16 bit alpha': () => blackPng({ ...HUGE, colour: 6, depth: 16 }),
  'png of 80 MP, interlaced': () => blackPng({ ...HUGE, colour: 2, interlaced: true }),
  'png of 80 MP, interlaced 16 bit alpha': () => blackPng({ ...HUGE, colour: 6, depth: 16, interlaced: true }),
  'png of 50 MP, interlaced alpha': () => blackPng({ ...PHONE, colour: 6, interlaced: true }),
  'png of 24 MP, interlaced 16 bit alpha': () => blackPng({ width: 6_000, height: 4_000, colour: 6, depth: 16, interlaced: true }),
  'png of a panorama': () => blackPng({ width: 16_000, height: 5_000, colour: 6 }),
  'jpeg of 80 MP': () => flatJpeg({ ...HUGE }),
  'jpeg of 4 GP': () => flatJpeg({ width: 65_500, height: 65_500 }),
  'jpeg of 80 MP, wide': () => flatJpeg({ width: 17_800, height: 4_460 }),
  'jpeg of 80 MP, colour': () => flatJpeg({ ...HUGE, components: 3 }),
  'jpeg of 80 MP, CMYK': () => flatJpeg({ ...HUGE, components: 4 }),
  'jpeg of 80 MP, colour, progressive': () => scansJpeg({ ...HUGE, components: 3 }, 3),
  'jpeg of 80 MP, CMYK, progressive': () => scansJpeg({ ...HUGE, components: 4 }, 4),
  'jpeg of 50 MP, colour, progressive': () => scansJpeg({ ...PHONE, components: 3 }, 10),
  'webp of 268 MP': () => webp(vp8x({ flags: 0, width: 16_383, height: 16_383 })),
  'webp of 80 MP, lossless': () => losslessWebp(HUGE),
  'webp of 50 MP, lossless': () => losslessWebp(PHONE),
  'webp of 12 MP, lossless': () => losslessWebp({ width: 4_000, height: 3_000 }),
  'webp of 24 MP': () => plain(6_000, 4_000).webp({ effort: 0 }).toBuffer(),
  'avif of 12 MP': () => plain(4_000, 3_000).avif({ effort: 0, chromaSubsampling: '4:2:0' }).toBuffer(),
  'avif of 8 MP, 10 bit, all of the colour': () => plain(3_200, 2_500).avif({ effort: 0, bitdepth: 10 }).toBuffer(),
  'avif of 4 MP, alpha, 10 bit': () => plain(2_400, 1_666, 4).avif({ effort: 0, bitdepth: 10 }).toBuffer(),
}

/** AVIF is slow to read: a kilobyte that claims to be a large photo is no photo. */
const claims: Record<string, () => Promise<Uint8Array>> = {
  'avif of 25 MP': () => plain(5_000, 5_000).avif({ effort: 0 }).toBuffer(),
  'avif of 24 MP': () => plain(6_000, 4_000).avif({ effort: 0, chromaSubsampling: '4:2:0' }).toBuffer(),
  'avif of 12 MP, all of the colour': () => plain(4_000, 3_000).avif({ effort: 0 }).toBuffer(),
  'avif of 12 MP, alpha, 10 bit': () => plain(4_000, 3_000, 4).avif({ effort: 0, bitdepth: 10 }).toBuffer(),
}

export const pixelBombs: HostileClass = {
  name: 'pixels',
  about: 'pictures that are huge when they are decoded',
  files({ jpeg, avif }) {
    return [
      ...Object.entries(bombs).map(([name, make]): HostileFile => ({ name, make })),
      ...Object.entries(claims).map(([name, make]): HostileFile => ({ name, make, expected: 'refused' })),
      {
        name: 'jpeg of 80 MP, CMYK, progressive, that ends as if it were grey',
        make: () => greyAtLast(scansJpeg({ ...HUGE, components: 4 }, 8), HUGE),
        expected: 'refused',
      },
      { name: 'jpeg that says 4 GP', make: () => patched(jpeg, findMarker(jpeg, 0xc0) + 5, u16(65_535, 65_535)), expected: 'refused' },
      { name: 'avif that says 4 GP', make: () => patched(avif, insideOf(avif, 'ispe') + 4, u32(65_535, 65_535)), expected: 'refused' },
      {
        name: 'avif that says more than there are numbers',
        make: () => patched(avif, insideOf(avif, 'ispe') + 4, u32(0xffffffff, 0xffffffff)),
        expected: 'refused',
      },
    ]
  },
}
