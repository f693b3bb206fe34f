import sharp from 'sharp'
import { arithmeticNoise } from '../../imaging/encodings.ts'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join } from '../parts/bytes.ts'
import { codedIn, gridOf, heif, ispe } from '../parts/iso-media.ts'
import { again, chunk, PNG_MAGIC, type PngHeader, pngHeader } from '../parts/png.ts'
import type { Random } from '../parts/random.ts'
import { tiledJpeg } from '../parts/tiled-jpeg.ts'
import { chanceLossless, NOISE, SPARSE } from '../parts/vp8l.ts'

const noisy = (random: Random, width: number, height: number) => sharp(random.bytes(width * height * 3), { raw: { width, height, channels: 3 } })

/** As large as a JPEG may be, in the same small noise again and again. */
const HUGE = { width: 8_960, height: 8_928 } as const

async function denseJpeg(random: Random, size: { width: number; height: number }, options: { quality: number; progressive?: boolean }) {
  const small = await noisy(random, 256, 8)
    .jpeg({ ...options, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return tiledJpeg(small, size)
}

/** `piece`: some rows, each with the number of its filter before it. */
const densePng = (header: PngHeader, piece: Uint8Array, times: number) =>
  join(PNG_MAGIC, pngHeader({ ...header, height: header.height * times }), chunk('IDAT', again(piece, times)), chunk('IEND', new Uint8Array()))

/** Some rows of a filter, of which one byte in `sparse` is chance and the others are 0. */
function rowsOf(random: Random, rowBytes: number, rows: number, filter: number, sparse: number): Uint8Array {
  const bytes = random.bytes((rowBytes + 1) * rows)
  for (let at = 0; at < bytes.length; at++)
    if (at % (rowBytes + 1) === 0) bytes[at] = filter
    else if (random.below(sparse) > 0) bytes[at] = 0
  return bytes
}

/** A grid of the same tile, as if each were another. */
async function denseAvif(random: Random, side: number, times: number, options: { bitdepth: 8 | 10; chromaSubsampling: string; quality: number }) {
  const coded = codedIn(
    await noisy(random, side, side)
      .avif({ effort: 0, ...options })
      .toBuffer(),
  )
  const ids = Array.from({ length: times * times }, (_, at) => at + 2)
  return heif({
    properties: [ispe(side, side), coded.configuration, ispe(side * times, side * times)],
    items: [
      { id: 1, type: 'grid', data: gridOf(times, times, side * times, side * times), properties: [3] },
      ...ids.map(id => ({ id, type: 'av01', data: Uint8Array.from(coded.data), properties: [1, 2] })),
    ],
    references: [{ type: 'dimg', from: 1, to: ids }],
  })
}

/** What the dearest real photo of this format takes (docs/decisions/019-pictures-made-of-pictures.md), and a half for its being noise. */
const AVIF_ALLOWED = { cpuMs: 3_500, peakMiB: 600 } as const
const deepAvif = { bitdepth: 10, chromaSubsampling: '4:4:4' } as const

/** As large, as dense, or both, as limits let it be: to be made into all renditions. */
const most = (random: Random): Record<string, () => Uint8Array | Promise<Uint8Array>> => ({
  'jpeg of 80 MP': () => denseJpeg(random, HUGE, { quality: 17 }),
  'jpeg of 36 MP, progressive': () => denseJpeg(random, { width: 6_144, height: 5_888 }, { quality: 30, progressive: true }),
  'jpeg of 4 MB, arithmetic': () => tiledJpeg(arithmeticNoise(), { width: 1_664, height: 1_632 }),
  'webp of 5 MB': () => noisy(random, 2_560, 2_048).webp({ quality: 96, effort: 0 }).toBuffer(),
  'webp of 25 MP, lossless': () => chanceLossless({ width: 5_100, height: 4_900 }, 9_000_000, SPARSE, random),
  'webp of 7 MP, lossless': () => chanceLossless({ width: 2_560, height: 2_560 }, 19_800_000, NOISE, random),
  'png of 25 MP, alpha': () => densePng({ width: 5_000, height: 50, colour: 6 }, rowsOf(random, 5_000 * 4, 50, 4, 24), 100),
  'png of 7.6 MP, 16 bit': () => densePng({ width: 2_780, height: 50, colour: 2, depth: 16 }, rowsOf(random, 2_780 * 6, 50, 4, 8), 55),
  'avif of 24 MP': () => denseAvif(random, 608, 8, { bitdepth: 8, chromaSubsampling: '4:2:0', quality: 36 }),
  'avif of 21 MP, 10 bit, all of the colour': () => denseAvif(random, 512, 9, { ...deepAvif, quality: 23 }),
})

/** Denser than any photo. */
const more = (random: Random): Record<string, () => Uint8Array | Promise<Uint8Array>> => ({
  'jpeg of 19 MB, arithmetic': () => tiledJpeg(arithmeticNoise(), { width: 3_840, height: 3_456 }),
  'webp of 80 MP, lossless': () => chanceLossless({ width: 9_000, height: 8_880 }, 19_900_000, SPARSE, random),
  'png of 40 MP, 16 bit alpha': () => densePng({ width: 6_300, height: 63, colour: 6, depth: 16 }, rowsOf(random, 6_300 * 8, 63, 4, 64), 100),
  'avif of 21 MP, 10 bit, all of the colour, 15 MB': () => denseAvif(random, 512, 9, { ...deepAvif, quality: 55 }),
})

export const densePictures: HostileClass = {
  name: 'dense',
  about: 'pictures of noise, near the limits of bytes and pixels',
  files: (_samples, random) => [
    ...Object.entries(most(random)).map(
      ([name, make]): HostileFile => ({ name, make, expected: 'ready', ...(name.startsWith('avif') && { allowed: AVIF_ALLOWED }) }),
    ),
    ...Object.entries(more(random)).map(([name, make]): HostileFile => ({ name, make, expected: 'refused' })),
  ],
}
