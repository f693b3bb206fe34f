import { existsSync, readdirSync, readFileSync } from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import { decode } from '../../functions/imaging/decode.ts'
import { inspect } from '../../functions/imaging/inspect.ts'
import { createPicture } from '../../functions/imaging/picture.ts'
import type { Pixels } from '../../functions/ports.ts'
import { bandsOf, distance, fromHex, NEAR } from '../../shared/fingerprint.ts'
import { largestSize } from '../../shared/renditions.ts'
import { median } from './median.ts'

const FOLDER = new URL('../../../shared/photos/', import.meta.url)

/** The same view eight times, to test orientations: one of them is enough. */
const isRepeat = (file: string) => /orientation-landscape-[2-8]/.test(file)

type Change = (open: () => Sharp, width: number, height: number) => Sharp

/** A part of the picture, by what is cut away at the left, top, right and bottom. */
const cropped =
  (left: number, top: number, right: number, bottom: number): Change =>
  (open, width, height) =>
    open().extract({
      left: Math.floor(width * left),
      top: Math.floor(height * top),
      width: Math.floor(width * (1 - left - right)),
      height: Math.floor(height * (1 - top - bottom)),
    })

const watermark = (width: number, height: number) =>
  Buffer.from(
    `<svg width="${Math.round(width * 0.4)}" height="${Math.round(height * 0.1)}"><rect width="100%" height="60%" y="20%" fill="#fff" opacity="0.8"/><rect width="80%" height="20%" x="10%" y="40%"/></svg>`,
  )

const CHANGES: Record<string, Change> = {
  're-encoded as JPEG 60': open => open(),
  'resized to 25 %': (open, width) => open().resize(Math.round(width / 4)),
  'cropped by 3 %, evenly': cropped(0.015, 0.015, 0.015, 0.015),
  'cropped by 3 %, at two sides': cropped(0.03, 0.03, 0, 0),
  'cropped by 6 %, evenly': cropped(0.03, 0.03, 0.03, 0.03),
  'brightened by 20 %': open => open().modulate({ brightness: 1.2 }),
  watermarked: (open, width, height) => open().composite([{ input: watermark(width, height), gravity: 'southeast' }]),
  'without colour': open => open().greyscale(),
}

async function fingerprintOf(pixels: Pixels): Promise<Uint8Array | undefined> {
  const hash = await createPicture(pixels, { decode: async () => pixels, read: [], xmp: undefined }).fingerprint()
  return hash === undefined ? undefined : fromHex(hash)
}

async function read(bytes: Uint8Array): Promise<Pixels | undefined> {
  const inspected = await inspect(bytes)
  return 'problem' in inspected ? undefined : await decode(bytes, inspected, largestSize(inspected.width, inspected.height))
}

/** How far photos are from themselves after a change, and from each other; `undefined` where no photos are at hand. */
export async function measureChanges() {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(file => /\.(jpg|avif|webp|heic)$/.test(file) && !isRepeat(file)) : []
  if (files.length === 0) return undefined
  const originals: Uint8Array[] = []
  const pairs: { change: string; bits: number; shares: boolean }[] = []
  let flat = 0
  for (const file of files) {
    console.error(`  ${file}`)
    const pixels = await read(readFileSync(new URL(file, FOLDER)))
    const original = pixels && (await fingerprintOf(pixels))
    if (!pixels || !original) {
      flat++
      continue
    }
    originals.push(original)
    const open = () => sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
    for (const [change, make] of Object.entries(CHANGES)) {
      const changed = await read(await make(open, pixels.width, pixels.height).jpeg({ quality: 60 }).toBuffer())
      const hash = changed && (await fingerprintOf(changed))
      // A quarter of a small one is too small to be taken.
      if (!hash) continue
      const bands = bandsOf(hash)
      pairs.push({ change, bits: distance(original, hash), shares: bandsOf(original).some((value, band) => value === bands[band]) })
    }
  }
  return { photos: originals.length, flat, changes: byChange(pairs), byDistance: byDistance(pairs), others: apart(originals) }
}

type Pair = { change: string; bits: number; shares: boolean }
const share = (part: readonly unknown[], of: readonly unknown[]) => Number((part.length / Math.max(1, of.length)).toFixed(3))

/** Recall: within the threshold, and beside that found by bands. */
function byChange(pairs: readonly Pair[]) {
  return Object.fromEntries(
    Object.keys(CHANGES).map(change => {
      const all = pairs.filter(pair => pair.change === change)
      const near = all.filter(({ bits }) => bits <= NEAR)
      const bits = all.map(pair => pair.bits)
      const found = near.filter(({ shares }) => shares)
      return [change, { photos: all.length, median: median(bits), most: Math.max(...bits), recall: share(near, all), recallByBands: share(found, all) }]
    }),
  )
}

/** How many of the pairs at a distance share a band: on one machine all are found. */
function byDistance(pairs: readonly Pair[]) {
  const steps = [10, 20, 30, 40, 50, NEAR]
  return Object.fromEntries(
    steps.map((to, at) => {
      const from = at === 0 ? 0 : (steps[at - 1] ?? 0) + 1
      const all = pairs.filter(({ bits }) => bits >= from && bits <= to)
      const found = all.filter(({ shares }) => shares)
      return [`${from} to ${to}`, { pairs: all.length, recallByBands: share(found, all) }]
    }),
  )
}

function apart(originals: readonly Uint8Array[]) {
  const distances = originals.flatMap((one, at) => originals.slice(at + 1).map(other => distance(one, other)))
  return { pairs: distances.length, least: Math.min(...distances), median: median(distances), falseAlarms: distances.filter(bits => bits <= NEAR).length }
}
