import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { applyColours } from '../../functions/imaging/matrix-colours.ts'
import { matrixProfile } from '../../functions/imaging/matrix-profile.ts'
import { taggedPng } from '../../functions/imaging/tagged-png.ts'
import { plain } from './pictures.ts'

const profileOf = async (name: string) => (await sharp(await plain([0, 0, 0]).withIccProfile(name).png().toBuffer()).metadata()).icc!

/** All colours with each channel in eight steps. */
const side = 8
const colours = () => Uint8Array.from({ length: side ** 3 * 3 }, (_, at) => Math.round((Math.floor(Math.floor(at / 3) / side ** (at % 3)) % side) * (255 / 7)))

/** As LittleCMS does it. */
async function byLibrary(profile: Uint8Array): Promise<Uint8Array> {
  const pixels = { data: colours(), width: side, height: side * side }
  return await sharp(taggedPng(pixels, profile)).toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer()
}

describe('a profile of three curves and a matrix', () => {
  test.each(['p3', 'srgb'])('%s does what the library makes of it', async name => {
    const profile = await profileOf(name)
    const seen = colours()
    applyColours(seen, matrixProfile(profile)!)
    const wanted = await byLibrary(profile)
    let sum = 0
    for (const [at, value] of seen.entries()) sum += Math.abs(value - wanted[at]!)
    expect(sum / seen.length).toBeLessThan(0.6)
    expect(Math.max(...seen.map((value, at) => Math.abs(value - wanted[at]!)))).toBeLessThanOrEqual(4)
  })

  test('is not taken from one that breaks off, has tables, or is of other channels', async () => {
    const profile = await profileOf('p3')
    for (const length of [0, 10, 127, 131, 200, 300]) expect(matrixProfile(profile.subarray(0, length)), `${length} bytes`).toBeUndefined()
    const named = (from: string, to: string) => Buffer.from(profile.toString('latin1').replace(from, to), 'latin1')
    expect(matrixProfile(named('RGB ', 'GRAY'))).toBeUndefined()
    expect(matrixProfile(named('XYZ ', 'Lab '))).toBeUndefined()
    expect(matrixProfile(named('cprt', 'A2B0'))).toBeUndefined()
    expect(matrixProfile(named('gTRC', 'none'))).toBeUndefined()
    const view = new DataView(Uint8Array.from(profile).buffer)
    const curve = view.getUint32(
      132 + 12 * Array.from({ length: view.getUint32(128) }, (_, tag) => profile.toString('latin1', 132 + 12 * tag, 136 + 12 * tag)).indexOf('rTRC') + 4,
    )
    for (const [at, byte] of [...Buffer.from('curv\0\0\0\0\xff\xff\xff\xff', 'latin1')].entries()) view.setUint8(curve + at, byte)
    expect(matrixProfile(new Uint8Array(view.buffer)), 'more values than bytes').toBeUndefined()
  })
})
