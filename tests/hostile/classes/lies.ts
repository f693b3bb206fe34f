import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { inserted, join, patched, repeated, u16, u32, u32le } from '../parts/bytes.ts'
import { insideOf } from '../parts/iso-media.ts'
import { EOI, findMarker, segment } from '../parts/jpeg.ts'
import { chunk, PNG_HEAD, PNG_MAGIC, pngHeader, zeros } from '../parts/png.ts'
import { pixelsOf, vp8x, WEBP_FLAGS, webp } from '../parts/riff.ts'
import type { Samples } from '../samples.ts'

function jpegLies({ jpeg, progressive }: Samples): Record<string, () => Uint8Array> {
  const sof = findMarker(jpeg, 0xc0)
  const sos = findMarker(jpeg, 0xda)
  const without = (marker: number) => {
    const at = findMarker(jpeg, marker)
    return join(jpeg.subarray(0, at), jpeg.subarray(at + 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)))
  }
  return {
    'a larger picture than there is': () => patched(jpeg, sof + 5, u16(2_000, 2_000)),
    'a smaller picture than there is': () => patched(jpeg, sof + 5, u16(200, 200)),
    'no height': () => patched(jpeg, sof + 5, u16(0)),
    'no width': () => patched(jpeg, sof + 7, u16(0)),
    '255 components': () => patched(jpeg, sof + 9, [255]),
    'no component': () => patched(jpeg, sof + 9, [0]),
    '12 bits': () => patched(jpeg, sof + 4, [12]),
    '16 bits': () => patched(jpeg, sof + 4, [16]),
    'sampling 4 x 4': () => patched(jpeg, sof + 11, [0x44]),
    'sampling 0': () => patched(jpeg, sof + 11, [0]),
    'a table that is not there': () => patched(jpeg, sof + 12, [3]),
    lossless: () => patched(jpeg, sof + 1, [0xc3]),
    hierarchical: () => patched(jpeg, sof + 1, [0xc5]),
    arithmetic: () => patched(jpeg, sof + 1, [0xc9]),
    'progressive that is not': () => patched(jpeg, sof + 1, [0xc2]),
    'not progressive that is': () => patched(progressive, findMarker(progressive, 0xc2) + 1, [0xc0]),
    'no quantisation': () => without(0xdb),
    'no Huffman table': () => without(0xc4),
    'no frame': () => without(0xc0),
    'two frames': () => inserted(jpeg, sof, jpeg.subarray(sof, sof + 19)),
    'a second frame after the pixels': () => join(jpeg.subarray(0, -2), jpeg.subarray(sof)),
    'a segment of no bytes': () => inserted(jpeg, sof, [0xff, 0xe5, 0, 0]),
    'a segment longer than the file': () => inserted(jpeg, sof, [0xff, 0xe5, 0xff, 0xff]),
    'a restart after every block': () => inserted(jpeg, sos, segment(0xdd, u16(1))),
    'a Huffman table of too many codes': () => inserted(jpeg, sof, segment(0xc4, [0], repeated([255], 16), repeated([1], 4_080))),
    'a height that comes at the end': () => join(patched(jpeg, sof + 5, u16(0)).subarray(0, -2), segment(0xdc, u16(208)), EOI),
    'Adobe colours that are none': () => inserted(jpeg, 2, segment(0xee, 'Adobe\0d\0\0\0\0', [9])),
    'pixels that are all ones': () => join(jpeg.subarray(0, sos + 14), repeated([0xff, 0], 50_000), EOI),
    'pixels that are restarts': () => join(jpeg.subarray(0, sos + 14), repeated([0xff, 0xd0], 50_000), EOI),
  }
}

function pngLies({ png, palette }: Samples): Record<string, () => Uint8Array> {
  const header = (colour: number, depth: number, width = 240, height = 208) =>
    join(PNG_MAGIC, pngHeader({ width, height, colour, depth }), png.subarray(PNG_HEAD))
  const idat = insideOf(png, 'IDAT') - 8
  return {
    'a larger picture than there is': () => header(2, 8, 2_000, 2_000),
    'a smaller picture than there is': () => header(2, 8, 200, 200),
    'no width': () => header(2, 8, 0),
    'colours 5': () => header(5, 8),
    '3 bits': () => header(0, 3),
    '16 bits of a palette': () => header(3, 16),
    'a palette that is not there': () => header(3, 8),
    'a palette of no colour': () => inserted(png, PNG_HEAD, chunk('PLTE', new Uint8Array())),
    'a palette of 300 colours': () => inserted(palette, PNG_HEAD, chunk('PLTE', repeated([1, 2, 3], 300))),
    'transparency longer than the palette': () => inserted(palette, PNG_HEAD, chunk('tRNS', repeated([0], 5_000))),
    'a wrong check of the header': () => patched(png, 29, u32(0)),
    'a wrong check of the pixels': () => patched(png, png.length - 16, u32(0)),
    'two headers': () => inserted(png, PNG_HEAD, pngHeader({ width: 20_000, height: 20_000 })),
    'no pixels': () => join(png.subarray(0, idat), chunk('IEND', new Uint8Array())),
    'pixels before the header': () => join(PNG_MAGIC, png.subarray(idat), png.subarray(8, idat)),
    'a chunk of four billion bytes': () => inserted(png, PNG_HEAD, u32(0xffffffff), 'tEXt'),
    'a chunk of minus one byte': () => inserted(png, PNG_HEAD, u32(0x80000000), 'tEXt'),
    'an unknown critical chunk': () => inserted(png, PNG_HEAD, chunk('ABCD', new Uint8Array(4))),
    'a compression that is unknown': () => patched(png, 26, [7]),
    'more pixels than said': () =>
      join(PNG_MAGIC, pngHeader({ width: 300, height: 300 }), chunk('IDAT', zeros(1_000_000_000)), chunk('IEND', new Uint8Array())),
    'a gamma of nothing': () => inserted(png, PNG_HEAD, chunk('gAMA', u32(0)), chunk('cHRM', u32(0, 0, 0, 0, 0, 0, 0, 0))),
    'a density without end': () => inserted(png, PNG_HEAD, chunk('pHYs', join(u32(0xffffffff, 0), [1]))),
  }
}

function webpLies({ webp: still, lossless, transparent }: Samples): Record<string, () => Uint8Array> {
  return {
    'a larger canvas': () => webp(vp8x({ flags: 0, width: 4_000, height: 4_000 }), pixelsOf(still)),
    'a smaller canvas': () => webp(vp8x({ flags: 0, width: 200, height: 200 }), pixelsOf(still)),
    'a canvas of one pixel': () => webp(vp8x({ flags: 0, width: 1, height: 1 }), pixelsOf(still)),
    'everything that there is, and is not': () => webp(vp8x({ flags: 0xff, width: 240, height: 208 }), pixelsOf(still)),
    'alpha twice': () => patched(join(transparent, pixelsOf(transparent)), 4, u32le(transparent.length * 2 - 20)),
    'a RIFF of four billion bytes': () => patched(still, 4, u32le(0xffffffff)),
    'a RIFF of no byte': () => patched(still, 4, u32le(0)),
    'pixels of four billion bytes': () => patched(still, 16, u32le(0xfffffffe)),
    'no pixels': () => webp(vp8x({ flags: WEBP_FLAGS.exif, width: 240, height: 208 })),
    'lossless pixels of zeros': () => join(lossless.subarray(0, 25), repeated([0], 2_000)),
    'lossless pixels of ones': () => join(lossless.subarray(0, 25), repeated([0xff], 2_000)),
    'another picture in the frame': () => patched(still, 26, [0xff, 0x3f, 0xff, 0x3f]),
    'another size of lossless': () => patched(lossless, 21, u32le(0x0fffffff)),
    'a version that is none': () => patched(lossless, 24, [0xff]),
  }
}

function avifLies({ avif, avifDeep }: Samples): Record<string, () => Uint8Array> {
  return {
    'a larger picture than there is': () => patched(avif, insideOf(avif, 'ispe') + 4, u32(3_000, 3_000)),
    'a smaller picture than there is': () => patched(avif, insideOf(avif, 'ispe') + 4, u32(200, 200)),
    'no picture': () => patched(avif, insideOf(avif, 'ispe') + 4, u32(0, 0)),
    'another codec': () => patched(avif, insideOf(avif, 'infe') + 8, 'hvc1'),
    '255 channels': () => patched(avif, insideOf(avif, 'pixi') + 4, [255]),
    'a configuration of ones': () => patched(avif, insideOf(avif, 'av1C'), [0xff, 0xff, 0xff]),
    'pixels of zeros': () => patched(avif, insideOf(avif, 'mdat'), repeated([0], 600)),
    'alpha that is the picture': () => patched(avifDeep, insideOf(avifDeep, 'auxl') + 2, u16(1, 1)),
    'a HEIC': () => patched(avif, 8, 'heic'),
  }
}

export const headerLies: HostileClass = {
  name: 'lies',
  about: 'headers that say something else than what follows',
  files: samples =>
    Object.entries({ jpeg: jpegLies(samples), png: pngLies(samples), webp: webpLies(samples), avif: avifLies(samples) }).flatMap(([format, lies]) =>
      Object.entries(lies).map(([name, make]): HostileFile => ({ name: `${format}: ${name}`, make })),
    ),
}
