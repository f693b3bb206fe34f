import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { perceptualHash } from '../../functions/imaging/perceptual-hash.ts'
import type { Pixels } from '../../functions/ports.ts'
import { distance, fromHex, NEAR, SURE } from '../../shared/fingerprint.ts'
import { fc } from '../support/fc.ts'

/** Any share between two, as likely as any other: a double would nearly always be next to nothing, and all spots in one corner. */
const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min: 0, max: 1000 })).map(share => min + ((max - min) * share) / 1000)

/** Spots of light of any size, colour and place on a ground: something like a picture, at `width` pixels. */
const spot = fc.record({
  x: evenly(0, 1),
  y: evenly(0, 1),
  size: evenly(0.01, 0.1),
  colour: fc.tuple(fc.integer({ min: -160, max: 160 }), fc.integer({ min: -160, max: 160 }), fc.integer({ min: -160, max: 160 })),
})
const scene = fc.array(spot, { minLength: 25, maxLength: 40 })
type Scene = { x: number; y: number; size: number; colour: [number, number, number] }[]

function draw(spots: Scene, width: number, height: number): Pixels {
  const light = new Float64Array(width * height * 3).fill(128)
  for (const { x, y, size, colour } of spots) {
    const along = (length: number, place: number) => Float64Array.from({ length }, (_, at) => Math.exp(-((at / length - place) ** 2) / (2 * size ** 2)))
    const [columns, rows] = [along(width, x), along(height, y)]
    for (let at = 0; at < light.length; at++) {
      const pixel = Math.floor(at / 3)
      light[at]! += columns[pixel % width]! * rows[Math.floor(pixel / width)]! * colour[at % 3]!
    }
  }
  return { data: Uint8Array.from(light, value => Math.max(0, Math.min(255, Math.round(value)))), width, height }
}

const bitsBetween = (one: string | undefined, other: string | undefined) => distance(fromHex(one!), fromHex(other!))
const open = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 } })
async function decoded(bytes: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

describe('the fingerprint of a picture', () => {
  test('is the same for the same pixels, and nearly the same after a little noise', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 2 ** 31 }), (spots, seed) => {
        const picture = draw(spots, 160, 120)
        const hash = perceptualHash(picture)
        fc.pre(hash !== undefined)
        expect(perceptualHash({ ...picture, data: Uint8Array.from(picture.data) })).toBe(hash)
        let state = seed
        const noise = () => {
          state = Math.imul(state, 1_103_515_245) + 12_345
          return ((state >>> 16) % 5) - 2
        }
        const noisy = { ...picture, data: Uint8Array.from(picture.data, value => Math.max(0, Math.min(255, value + noise()))) }
        expect(bitsBetween(perceptualHash(noisy), hash)).toBeLessThanOrEqual(NEAR / 2)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('is nearly the same at another size, in other formats and a little brighter; another picture is far away', async () => {
    const [spots, others] = fc.sample(scene, { numRuns: 2, seed: 7 })
    const picture = draw(spots!, 320, 240)
    const hash = perceptualHash(picture)
    const changed = [
      draw(spots!, 200, 150),
      await decoded(await open(picture).jpeg({ quality: 50 }).toBuffer()),
      await decoded(await open(picture).webp({ quality: 50 }).toBuffer()),
      await decoded(await open(picture).linear(1.1, 4).png().toBuffer()),
    ]
    for (const each of changed) expect(bitsBetween(perceptualHash(each), hash)).toBeLessThanOrEqual(SURE)
    expect(bitsBetween(perceptualHash(draw(others!, 320, 240)), hash)).toBeGreaterThan(NEAR)
  })

  test('is none where noise would decide: one colour, a clear sky, grain', async () => {
    const plain = draw([], 320, 240)
    const sky: Pixels = { ...plain, data: Uint8Array.from(plain.data, (_, at) => 90 + Math.round((Math.floor(at / 960) / 240) * 90)) }
    const grain = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 12 } } })
      .png()
      .toBuffer()
    for (const flat of [plain, sky, await decoded(await open(sky).jpeg({ quality: 60 }).toBuffer()), await decoded(grain)])
      expect(perceptualHash(flat)).toBeUndefined()
  })
})
