import { PHOTO_TYPES } from '../../../shared/limits.ts'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, u16le, u32, u32le } from '../parts/bytes.ts'
import type { Samples } from '../samples.ts'

const EXTENSIONS = ['jpg', 'png', 'webp', 'avif', 'heic', 'gif', 'svg', 'html'] as const

/** What the bytes are, and whether that is a photo. */
const magics = ({ jpeg, png, webp, avif, heic }: Samples): Record<string, [Uint8Array, 'ready' | 'refused']> => ({
  jpeg: [jpeg, 'ready'],
  png: [png, 'ready'],
  webp: [webp, 'ready'],
  avif: [avif, 'ready'],
  heic: [heic, 'ready'],
  gif: [join('GIF89a', u16le(300, 300), [0, 0, 0], ';'), 'refused'],
  svg: [join('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'refused'],
  html: [join('<!doctype html><script>1</script>'), 'refused'],
  pdf: [join('%PDF-1.7'), 'refused'],
  tiff: [join('II*\0', u32le(8), u16le(0)), 'refused'],
  video: [join(u32(20), 'ftypisom', u32(0), 'isom'), 'refused'],
})

/** The bytes decide, whatever the type and the name say: every type x extension x magic of which two disagree. */
export const mismatched: HostileClass = {
  name: 'mismatched',
  about: 'announced types, names and bytes that disagree',
  files: samples =>
    Object.entries(magics(samples)).flatMap(([magic, [bytes, expected]]) =>
      PHOTO_TYPES.flatMap(type =>
        EXTENSIONS.filter(extension => type !== `image/${magic}` || (extension !== magic && !(extension === 'jpg' && magic === 'jpeg'))).map(
          (extension): HostileFile => ({ name: `${magic} as ${type} named .${extension}`, make: () => bytes, type, fileName: `photo.${extension}`, expected }),
        ),
      ),
    ),
}
