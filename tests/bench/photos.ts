import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const SHARED = fileURLToPath(new URL('../../../shared/photos', import.meta.url))
const LEAST = 12
const SIZES = [
  [4032, 3024],
  [3024, 4032],
  [4000, 2250],
  [2048, 1365],
] as const

/** A picture with detail at every scale, where no real photo is at hand. Two of one size differ. */
export async function drawPhoto(file: string, width: number, height: number, nth = 0): Promise<void> {
  const noise = (side: number, sigma: number) =>
    sharp({ create: { width: side + nth, height: Math.round(side * 0.75), channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma } } })
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .png({ compressionLevel: 0 })
      .toBuffer()
  const [coarse, middle, fine] = await Promise.all([noise(24, 60), noise(400, 30), noise(Math.max(width, height), 6)])
  await sharp(coarse)
    .composite([
      { input: middle, blend: 'soft-light' },
      { input: fine, blend: 'overlay' },
    ])
    .jpeg({ quality: 92 })
    .toFile(file)
}

/** The folder that `--photos` names, or the one beside the project; `undefined` where there is none. */
export function photoFolder(args: readonly string[]): string | undefined {
  const at = args.indexOf('--photos')
  const named = at >= 0 ? args[at + 1] : args.find(arg => arg.startsWith('--photos='))?.slice('--photos='.length)
  if (named) {
    if (!existsSync(named)) throw new Error(`expected a folder after --photos, there is no ${named}`)
    return named
  }
  return existsSync(SHARED) ? SHARED : undefined
}

/**
 * JPEGs with at least this many pixels, which everybody reads: `most` of them, from the largest to the smallest, or all. Where there are
 * not a dozen, a dozen drawn ones in `temporary`.
 */
export async function jpegsOf(folder: string | undefined, leastPixels: number, temporary: string, most = Number.POSITIVE_INFINITY) {
  const names = folder ? (await readdir(folder)).filter(name => /\.jpe?g$/i.test(name)).sort() : []
  const found: { file: string; pixels: number }[] = []
  for (const file of names.map(name => join(folder ?? '', name))) {
    const { width, height } = await sharp(file).metadata()
    // The test pictures of orientations are one and the same photo.
    if (width * height >= leastPixels && !/orientation-\w+-[2-8]\./.test(file)) found.push({ file, pixels: width * height })
  }
  const bySize = found.sort((a, b) => b.pixels - a.pixels).map(({ file }) => file)
  const count = Math.min(most, bySize.length)
  if (count >= LEAST)
    return { files: bySize.filter((_, at) => Math.floor((at * count) / bySize.length) !== Math.floor(((at - 1) * count) / bySize.length)), real: true }
  const drawn = Array.from({ length: LEAST }, (_, nth) => join(temporary, `drawn-${nth}.jpg`))
  for (const [nth, file] of drawn.entries()) {
    const [width, height] = SIZES[nth % SIZES.length] ?? SIZES[0]
    await drawPhoto(file, width, height, nth)
  }
  return { files: drawn, real: false }
}
