import sharp from 'sharp'
import { expect, test } from 'vitest'
import { jpegOptions } from '../../functions/imaging/encode.ts'
import type { Report } from '../../functions/imaging/messages.ts'
import { workOn } from '../../functions/imaging/work-on.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'

/** Smooth and fine detail, 12 MP as a phone makes them. */
const large = () =>
  sharp({ create: { width: 504, height: 378, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).resize(4032, 3024, {
    kernel: 'cubic',
  })

async function reportsOf(original: Uint8Array): Promise<Report[]> {
  const reports: Report[] = []
  await workOn({ original }, 2, report => reports.push(report))
  return reports
}

const renditionsIn = (reports: readonly Report[]) => reports.flatMap(report => (report.kind === 'rendition' ? [report] : []))

test.each(['of a phone', 'progressive', 'of a small picture'])('a JPEG %s: the moderator gets the first picture, and each is made once', async kind => {
  const photo = large().jpeg({ progressive: kind === 'progressive' })
  const reports = await reportsOf(
    await (kind === 'of a small picture'
      ? sharp(await photo.toBuffer())
          .resize(1600, 1200)
          .jpeg()
      : photo
    ).toBuffer(),
  )
  expect(reports.slice(0, 3)).toMatchObject([{ kind: 'opened' }, { kind: 'rendition', width: 1280, format: 'jpg' }, { kind: 'small' }])
  expect(reports.at(-1)).toEqual({ kind: 'done' })
  const widths = [320, 640, 1280, kind === 'of a small picture' ? 1600 : 2560]
  expect(
    renditionsIn(reports)
      .map(({ width, format }) => `${width}.${format}`)
      .sort(),
  ).toEqual(RENDITION_FORMATS.flatMap(format => widths.map(width => `${width}.${format}`)).sort())
})

test('sizes that were read by themselves look like those that were made of the largest', async () => {
  const source = { raw: { width: 4032, height: 3024, channels: 3 } } as const
  const pixels = await large().raw().toBuffer()
  const made = renditionsIn(await reportsOf(await sharp(pixels, source).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer()))
  for (const width of [320, 640, 1280, 2560]) {
    const wanted = sharp(await sharp(pixels, source).resize(width).png().toBuffer())
    const ideal = await wanted.raw().toBuffer()
    const differenceOf = async (jpeg: Uint8Array) => meanDifference(ideal, await sharp(jpeg).raw().toBuffer())
    const jpeg = made.find(each => each.width === width && each.format === 'jpg')?.bytes ?? new Uint8Array()
    // What JPEG itself takes away, and hardly more.
    expect(await differenceOf(jpeg), `${width}`).toBeLessThan(
      1.5 + (await differenceOf(await wanted.jpeg(jpegOptions({ width, height: (width * 3) / 4 })).toBuffer())),
    )
  }
})

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0))
  return sum / a.length
}

test('a large JPEG that ends early is refused before anything of it is shown', async () => {
  const photo = await large().jpeg().toBuffer()
  expect(await reportsOf(photo.subarray(0, photo.length * 0.7))).toEqual([{ kind: 'problem', problem: { code: 'unreadable' } }])
})
