import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { avifOptions, jpegOptions, openPixels } from '../../functions/imaging/encode.ts'
import type { Pixels } from '../../functions/ports.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import { heightFor, RENDITION_FORMATS, RENDITION_WIDTHS, type Size, widthsFor } from '../../shared/renditions.ts'
import { jpegsOf, photoFolder } from './photos.ts'
import { ideal, largestOf } from './quality.ts'
import type { Benchmark } from './run.ts'
import { reference, ssimulacra2 } from './ssimulacra2/ssimulacra2.ts'

const LEAST_PIXELS = 2e6
/** What is compared, beside what is used. */
const QUALITIES = { avif: [49, 55, 61, 67], jpg: [72, 78, 84, 90] } as const
/** Of a larger picture the middle is encoded, and the middle of that is compared. */
const ENCODED = 1024
const COMPARED = 448

/** One encoding of one picture. */
interface Sample {
  format: RenditionFormat
  quality: number
  score: number
  bitsPerPixel: number
}

const optionsOf = (format: RenditionFormat, size: Size) => (format === 'avif' ? avifOptions(size) : jpegOptions(size))

function qualitiesOf(format: RenditionFormat, size: Size): number[] {
  const used = optionsOf(format, size).quality ?? 0
  return [...new Set([...QUALITIES[format], used])].sort((a, b) => a - b)
}

/** The middle of a picture, in sRGB. */
async function middleOf(picture: Sharp, { width, height }: Size, side: number): Promise<Pixels> {
  const size = { width: Math.min(width, side), height: Math.min(height, side) }
  const part = { left: (width - size.width) >> 1, top: (height - size.height) >> 1, ...size }
  return { ...size, data: await picture.extract(part).removeAlpha().raw().toBuffer() }
}

/** Every quality of both formats, as they are encoded at the size of a whole picture. */
async function samplesOf(part: Pixels, size: Size): Promise<Sample[]> {
  const wanted = reference(await middleOf(openPixels(part), part, COMPARED))
  const samples: Sample[] = []
  for (const format of RENDITION_FORMATS) {
    for (const quality of qualitiesOf(format, size)) {
      const pipeline = format === 'avif' ? openPixels(part).avif({ ...avifOptions(size), quality }) : openPixels(part).jpeg({ ...jpegOptions(size), quality })
      const bytes = await pipeline.toBuffer()
      const score = ssimulacra2(wanted, await middleOf(sharp(bytes), part, COMPARED))
      samples.push({ format, quality, score, bitsPerPixel: (bytes.length * 8) / (part.width * part.height) })
    }
  }
  return samples
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The score on the mean and of the tenth of photos that come out worst, by quality. */
function summary(samples: readonly Sample[]) {
  const qualities = [...new Set(samples.map(({ quality }) => quality))]
  return qualities.map(quality => {
    const own = samples.filter(sample => sample.quality === quality)
    const scores = own.map(({ score }) => score).sort((a, b) => a - b)
    const low = scores[Math.floor(scores.length / 10)] ?? 0
    return { quality, score: round(mean(scores), 1), low: round(low, 1), bitsPerPixel: round(mean(own.map(sample => sample.bitsPerPixel)), 3) }
  })
}

/** How much each quality takes away, by width and format: SSIMULACRA 2 against the pixels that are encoded. */
export const benchmark: Benchmark = {
  name: 'qualities',
  about: 'how alike to their pixels AVIF and JPEG of each width look, by quality (SSIMULACRA 2), and their bits; --photos FOLDER',
  async run({ args }) {
    const temporary = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    try {
      const { files, real } = await jpegsOf(photoFolder(args), LEAST_PIXELS, temporary)
      const samples = new Map<number | 'largest', Sample[]>()
      for (const [nth, file] of files.entries()) {
        const largest = await largestOf(file)
        const pixels = await ideal(file, largest)
        for (const width of widthsFor(largest.width)) {
          const key = (RENDITION_WIDTHS as readonly number[]).includes(width) ? width : 'largest'
          const size = { width, height: heightFor(width, largest) }
          const part = await middleOf(
            sharp(
              await openPixels(pixels)
                .resize({ ...size, fit: 'fill' })
                .png({ compressionLevel: 0 })
                .toBuffer(),
            ),
            size,
            ENCODED,
          )
          samples.set(key, [...(samples.get(key) ?? []), ...(await samplesOf(part, size))])
        }
        console.error(`  ${nth + 1} of ${files.length}: ${basename(file)}`)
      }
      const byWidth = [...samples].map(([width, all]) => [
        width,
        Object.fromEntries(RENDITION_FORMATS.map(format => [format, summary(all.filter(sample => sample.format === format))])),
      ])
      return { photos: `${files.length} ${real ? 'real' : 'drawn'} ones`, widths: Object.fromEntries(byWidth) }
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  },
}
