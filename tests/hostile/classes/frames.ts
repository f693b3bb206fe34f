import { deflateSync } from 'node:zlib'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, repeated, u16, u32 } from '../parts/bytes.ts'
import { inJpeg } from '../parts/carriers.ts'
import { segment } from '../parts/jpeg.ts'
import { chunk, PNG_MAGIC, pngHeader, zeros } from '../parts/png.ts'
import { anim, anmf, pixelsOf, vp8x, WEBP_FLAGS, webp } from '../parts/riff.ts'

const animation = (canvas: { width: number; height: number }, ...frames: readonly Uint8Array[]) =>
  webp(vp8x({ flags: WEBP_FLAGS.animation, ...canvas }), anim, ...frames)

/** An animated PNG of black frames; its first is the still picture. */
function apng(frames: number, told: number) {
  const size = { width: 300, height: 300 }
  const control = (at: number) => chunk('fcTL', join(u32(at, 300, 300, 0, 0), u16(1, 100), [0, 0]))
  const rows = zeros(300 * 301)
  const later = Array.from({ length: frames - 1 }, (_, at) => join(control(at * 2 + 1), chunk('fdAT', join(u32(at * 2 + 2), rows))))
  return join(
    PNG_MAGIC,
    pngHeader(size),
    chunk('acTL', u32(told, 0)),
    control(0),
    chunk('IDAT', deflateSync(Buffer.alloc(300 * 301))),
    ...later,
    chunk('IEND', new Uint8Array()),
  )
}

export const frameBombs: HostileClass = {
  name: 'frames',
  about: 'animations and bundles with frames without end',
  files({ webp: still, lossless, jpeg }) {
    const size = { width: 240, height: 208 }
    const frame = anmf(size, pixelsOf(still))
    const small = anmf(size, pixelsOf(lossless))
    const mpo = (images: number) =>
      segment(0xe2, 'MPF\0MM\0*', u32(8), u16(3), u16(0xb000, 7), u32(4), '0100', u16(0xb001, 4), u32(1, images), u16(0xb002, 7), u32(images * 16, 50), u32(0))
    const files: Record<string, () => Uint8Array> = {
      'webp of one frame': () => animation(size, frame),
      'webp of 1,000 frames': () => animation(size, repeated(frame, 1_000)),
      'webp of 20 MB of frames': () => animation(size, repeated(frame, Math.floor(19_900_000 / frame.length))),
      'webp of lossless frames': () => animation(size, repeated(small, 100)),
      'webp of 100,000 empty frames': () => animation(size, repeated(anmf(size, new Uint8Array()), 100_000)),
      'webp without a frame': () => animation(size),
      'webp with a frame larger than its canvas': () => animation({ width: 210, height: 200 }, frame),
      'webp with a frame outside': () => animation(size, anmf({ ...size, x: 16_000_000 }, pixelsOf(still))),
      'webp with a small frame on 80 MP': () => animation({ width: 8_900, height: 8_900 }, frame, frame),
      'webp with a small frame on 268 MP': () => animation({ width: 16_383, height: 16_383 }, frame),
      'webp with a small frame on the largest canvas there is': () => animation({ width: 1 << 24, height: 255 }, frame),
      'apng of 2 frames': () => apng(2, 2),
      'apng of 10,000 frames': () => apng(10_000, 10_000),
      'apng that says four billion frames': () => apng(2, 0xffffffff),
      'jpeg of 1,000 jpegs': () => repeated(jpeg, Math.min(1_000, Math.floor(19_900_000 / jpeg.length))),
      'mpo that says 65,535 pictures': () => inJpeg(jpeg, mpo(65_535)),
      'mpo of four billion pictures': () => inJpeg(jpeg, mpo(0x0fffffff)),
      'mpo of itself': () => join(inJpeg(jpeg, mpo(2)), inJpeg(jpeg, mpo(2))),
    }
    return Object.entries(files).map(([name, make]): HostileFile => ({ name, make }))
  },
}
