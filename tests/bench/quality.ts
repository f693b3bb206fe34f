import { join } from 'node:path'
import sharp from 'sharp'
import type { Pixels } from '../../functions/ports.ts'
import { heightFor, largestSize, RENDITION_FORMATS, type Size, widthsFor } from '../../shared/renditions.ts'
import { reference, ssimulacra2 } from './ssimulacra2/ssimulacra2.ts'

/** The pixels of any picture that sharp reads, in sRGB. */
async function pixelsOf(input: string | Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(input).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** What a rendition should look like: the original at its size, from all of its pixels and without loss. */
export async function ideal(original: string, { width, height }: Size): Promise<Pixels> {
  const pipeline = sharp(original, { autoOrient: true }).resize(width, height, { fit: 'fill', fastShrinkOnLoad: false })
  return { data: await pipeline.toColourspace('srgb').removeAlpha().raw().toBuffer(), width, height }
}

/** The size of the largest rendition of a file. */
export async function largestOf(file: string): Promise<Size> {
  const { autoOrient } = await sharp(file).metadata()
  return largestSize(autoOrient.width, autoOrient.height)
}

/** How alike to ideal pictures those in each folder are, by format: the mean of the widths that it has of these. */
export async function scoresOf(original: string, folders: readonly string[], widths: readonly number[]): Promise<Record<string, number>[]> {
  const largest = await largestOf(original)
  const judged = widthsFor(largest.width).filter(width => widths.includes(width))
  const sums = folders.map(() => Object.fromEntries(RENDITION_FORMATS.map(format => [format, 0])))
  for (const width of judged) {
    const wanted = reference(await ideal(original, { width, height: heightFor(width, largest) }))
    for (const [nth, sum] of sums.entries()) {
      for (const format of RENDITION_FORMATS) {
        const score = ssimulacra2(wanted, await pixelsOf(join(folders[nth] ?? '', `${width}.${format}`)))
        sum[format] = (sum[format] ?? 0) + score / judged.length
      }
    }
  }
  return sums
}
