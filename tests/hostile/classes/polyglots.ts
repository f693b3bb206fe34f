import { type HostileClass, type HostileFile, MARKER } from '../hostile-file.ts'
import { join, type Part, patched, repeated, u32le } from '../parts/bytes.ts'
import { inJpeg, inPng, inWebp } from '../parts/carriers.ts'
import { box } from '../parts/iso-media.ts'
import { segment } from '../parts/jpeg.ts'
import { chunk } from '../parts/png.ts'
import { riffChunk, WEBP_FLAGS } from '../parts/riff.ts'

const tails: Record<string, Part> = {
  html: `<html><script>alert("${MARKER}")</script>`,
  php: `<?php echo "${MARKER}"; ?>`,
  pdf: `%PDF-1.7\n(${MARKER})`,
  zip: join('PK\x03\x04', u32le(0, 0, 0, 0, 0), MARKER),
  program: join('\x7fELF', MARKER, repeated([0], 64)),
  'a megabyte': join(MARKER, repeated([0xaa], 1_000_000)),
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><script>${MARKER}</script></svg>`,
}

/** What is a whole photo and something else too: the photo may pass, the rest of it may not come out again. */
export const polyglots: HostileClass = {
  name: 'polyglots',
  about: 'whole photos that are something else as well',
  files(samples) {
    const { jpeg, png, webp, lossless, avif, heic, progressive } = samples
    const trailing = Object.entries({ jpeg, png, webp, avif, heic }).flatMap(([carrier, file]) =>
      Object.entries(tails).map(([name, tail]): HostileFile => ({ name: `${carrier} and ${name}`, make: () => join(file, tail) })),
    )
    const script = `*/=1;alert("${MARKER}")/*`
    const within: Record<string, () => Uint8Array> = {
      'jpeg with html in its comment': () => inJpeg(jpeg, segment(0xfe, tails.html ?? '')),
      'jpeg with a pdf in its comment': () => inJpeg(jpeg, segment(0xfe, tails.pdf ?? '')),
      'jpeg and script in one': () => inJpeg(jpeg, segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0', script)),
      'jpeg in a jpeg': () => join(jpeg, progressive),
      'png in a jpeg': () => inJpeg(jpeg, segment(0xef, png.subarray(0, 60_000))),
      'png with html in its text': () => inPng(png, chunk('tEXt', join('Comment\0', tails.html ?? ''))),
      'png with php in a private chunk': () => inPng(png, chunk('vpAg', join(tails.php ?? ''))),
      'webp with html in an unknown chunk': () => inWebp(webp, 0, [], [riffChunk('HTML', join(tails.html ?? ''))]),
      'webp with html as EXIF': () => inWebp(lossless, WEBP_FLAGS.exif, [], [riffChunk('EXIF', join(tails.html ?? ''))]),
      'avif with html in free space': () => join(avif, box('free', tails.html ?? '')),
      'avif with a video behind it': () => join(avif, box('moov', box('mvhd', repeated([0], 100)), MARKER)),
      'webp whose RIFF goes on': () => patched(join(webp, tails.html ?? ''), 4, u32le(webp.length + 40)),
    }
    return [...trailing, ...Object.entries(within).map(([name, make]): HostileFile => ({ name, make }))]
  },
}
