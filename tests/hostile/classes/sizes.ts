import { LIMITS } from '../../../shared/limits.ts'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, repeated } from '../parts/bytes.ts'

const SIZES = [0, 1, 2, 3, 4, 7, 8, 11, 12, 15, 16, 255, 256, 257, 1_024, 65_535, 65_536, 1_000_000, 19_999_999, 20_000_000, 20_000_001] as const
const limit = LIMITS.photoBytes

export const sizes: HostileClass = {
  name: 'sizes',
  about: 'no byte at all up to one more than the limit',
  files({ jpeg, png, webp, avif, heic }, random) {
    const noise = random.bytes(65_536)
    const padded = Object.entries({ jpeg, png, webp, avif, heic }).flatMap(([format, bytes]) =>
      [limit - 1, limit, limit + 1].map(
        (size): HostileFile => ({
          name: `${format} padded to ${size} bytes`,
          make: () => join(bytes, repeated([0], size - bytes.length)),
          expected: size > limit ? 'refused' : 'ready',
        }),
      ),
    )
    const heads = Object.entries({ jpeg, png, webp, avif, heic }).flatMap(([format, bytes]) =>
      [1, 2, 3, 4, 8, 12, 16].map(
        (size): HostileFile => ({ name: `the first ${size} bytes of ${format}`, make: () => bytes.subarray(0, size), expected: 'refused' }),
      ),
    )
    return [
      ...SIZES.map(
        (size): HostileFile => ({
          name: `${size} bytes of noise`,
          make: () => repeated(noise, Math.ceil(size / noise.length)).subarray(0, size),
          expected: 'refused',
        }),
      ),
      ...padded,
      ...heads,
    ]
  },
}
