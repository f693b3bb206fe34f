import { expect, test } from 'vitest'
import { avifOptions, encode, jpegOptions } from '../../functions/imaging/encode.ts'
import { roughness } from '../../functions/imaging/roughness.ts'
import { createRandom } from '../hostile/parts/random.ts'

test('work on AVIF follows the pixels of a picture, not only its width: the sizes of lists get most of it', () => {
  const effortOf = (width: number, height: number) => avifOptions({ width, height }).effort
  expect([effortOf(640, 480), effortOf(640, 853)]).toEqual([2, 2])
  expect([effortOf(1280, 853), effortOf(1280, 960), effortOf(1280, 1707)]).toEqual([1, 1, 0])
  expect([effortOf(2560, 1920), effortOf(1920, 2560)]).toEqual([0, 0])
})

const SIZE = { width: 1600, height: 1200 } as const
/** Grey, each value `grain` beside the middle at most. */
function grained(grain: number) {
  const data = createRandom('grain').bytes(SIZE.width * SIZE.height * 3)
  return { ...SIZE, data: data.map(value => 128 + ((value - 128) * grain) / 128) }
}

test('noise, which is the dearest to make, is made coarser where it is large; what is as rough as photos are is not', async () => {
  const [rough, fine] = [grained(127), grained(20)]
  expect([roughness(rough), roughness(fine)]).toEqual([expect.closeTo(85, -0.5), expect.closeTo(13, -0.5)])
  expect(((await encode(rough, 'avif')).length * 8) / (SIZE.width * SIZE.height)).toBeLessThan(1.5)
  expect(avifOptions(SIZE, true)).toMatchObject({ quality: 24, effort: 0 })
  expect(avifOptions({ width: 1280, height: 960 }, true), 'a small original may be the only one').toMatchObject({ quality: 62, effort: 0 })
  expect(avifOptions(SIZE)).toMatchObject({ quality: 61 })
  expect([jpegOptions(SIZE, true), jpegOptions(SIZE), jpegOptions({ width: 1280, height: 960 }, true)].map(({ progressive }) => progressive)).toEqual([
    false,
    true,
    true,
  ])
  // SOF0, not SOF2.
  expect(Buffer.from(await encode(rough, 'jpg')).includes(Buffer.from([0xff, 0xc0, 0, 17]))).toBe(true)
})
