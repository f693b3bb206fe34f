import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, u32 } from '../parts/bytes.ts'

const magics = {
  jpeg: join([0xff, 0xd8, 0xff, 0xe0]),
  'jpeg scan': join([0xff, 0xd8, 0xff, 0xda]),
  png: join('\x89PNG\r\n\x1a\n', u32(13), 'IHDR'),
  webp: join('RIFF', [0, 0, 1, 0], 'WEBPVP8 '),
  'lossless webp': join('RIFF', [0, 0, 1, 0], 'WEBPVP8L'),
  avif: join(u32(20), 'ftypavif', u32(0), 'mif1'),
  heic: join(u32(20), 'ftypheic', u32(0), 'mif1'),
}

export const noise: HostileClass = {
  name: 'noise',
  about: 'the first bytes of a photo, then chance',
  files: (_samples, random) =>
    Object.entries(magics).flatMap(([format, magic]) =>
      [10, 1_000, 100_000].map((length): HostileFile => {
        const tail = random.bytes(length)
        return { name: `${format} and ${length} bytes`, make: () => join(magic, tail), expected: 'refused' }
      }),
    ),
}
