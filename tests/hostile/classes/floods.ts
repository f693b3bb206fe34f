import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { inserted, join, repeated } from '../parts/bytes.ts'
import { inJpeg, inPng } from '../parts/carriers.ts'
import { box, ftyp } from '../parts/iso-media.ts'
import { EOI, findMarker, jpegHead, oneCode, segment } from '../parts/jpeg.ts'
import { chunk } from '../parts/png.ts'
import { pixelsOf, riffChunk, vp8x, webp } from '../parts/riff.ts'

const FULL = 19_000_000
const fill = (part: Uint8Array, bytes = FULL) => repeated(part, Math.floor(bytes / part.length))

export const floods: HostileClass = {
  name: 'floods',
  about: 'millions of the smallest parts that a format has',
  files({ jpeg, progressive, png, webp: still, avif }) {
    const files: Record<string, () => Uint8Array> = {
      'jpeg: comments': () => inJpeg(jpeg, fill(segment(0xfe))),
      'jpeg: long comments': () => inJpeg(jpeg, fill(segment(0xfe, repeated('x', 65_000)))),
      'jpeg: EXIF': () => inJpeg(jpeg, fill(segment(0xe1, 'Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0'))),
      'jpeg: XMP': () => inJpeg(jpeg, fill(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'))),
      'jpeg: IPTC': () => inJpeg(jpeg, fill(segment(0xed, 'Photoshop 3.0\0'))),
      'jpeg: Adobe': () => inJpeg(jpeg, fill(segment(0xee, 'Adobe\0d\0\0\0\0\x01'))),
      'jpeg: every APP in turn': () => inJpeg(jpeg, fill(join(...Array.from({ length: 16 }, (_, at) => segment(0xe0 + at, 'private'))))),
      'jpeg: Huffman tables': () => inJpeg(jpeg, fill(oneCode(0, 0))),
      'jpeg: quantisation tables': () => inJpeg(jpeg, fill(segment(0xdb, [0], repeated([1], 64)))),
      'jpeg: restart intervals': () => inJpeg(jpeg, fill(segment(0xdd, [0, 0]))),
      'jpeg: beginnings': () => fill(join([0xff, 0xd8])),
      'jpeg: fill bytes': () => inserted(jpeg, findMarker(jpeg, 0xc0), fill(join([0xff]))),
      'jpeg: fill bytes in the pixels': () => join(progressive.subarray(0, -2), fill(join([0xff])), EOI),
      'jpeg: restarts in the pixels': () => join(jpeg.subarray(0, -2), fill(join([0xff, 0xd0])), EOI),
      'jpeg: nothing between head and scan': () => join(jpegHead({ width: 400, height: 300 }), fill(join([0]))),
      'png: empty chunks': () => inPng(png, fill(chunk('prVt', new Uint8Array()))),
      'png: empty pixels': () => inPng(png, fill(chunk('IDAT', new Uint8Array()))),
      'png: pixels of one byte': () => inPng(png, fill(chunk('IDAT', join([0])))),
      'png: suggested palettes': () => inPng(png, fill(chunk('sPLT', join('a\0\x08')))),
      'png: times': () => inPng(png, fill(chunk('tIME', join([7, 234, 1, 1, 1, 1, 1])))),
      'png: EXIF': () => inPng(png, fill(chunk('eXIf', join('MM\0*\0\0\0\x08\0\0\0\0\0\0')))),
      'webp: empty chunks': () => webp(vp8x({ flags: 0, width: 240, height: 208 }), fill(riffChunk('none', new Uint8Array())), pixelsOf(still)),
      'webp: empty chunks behind': () => webp(vp8x({ flags: 0, width: 240, height: 208 }), pixelsOf(still), fill(riffChunk('none', new Uint8Array()))),
      'webp: EXIF': () => webp(vp8x({ flags: 8, width: 240, height: 208 }), pixelsOf(still), fill(riffChunk('EXIF', join('MM\0*')))),
      'avif: empty boxes': () => join(avif, fill(box('free'))),
      'avif: empty boxes before': () => join(ftyp('avif', 'mif1'), fill(box('free')), avif),
      'avif: types': () => fill(ftyp('avif', 'mif1')),
    }
    return Object.entries(files).map(([name, make]): HostileFile => ({ name, make }))
  },
}
