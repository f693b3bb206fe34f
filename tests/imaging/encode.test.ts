import { expect, test } from 'vitest'
import { avifOptions } from '../../functions/imaging/encode.ts'

test('work on AVIF follows the pixels of a picture, not only its width: the sizes of lists get most of it', () => {
  const effortOf = (width: number, height: number) => avifOptions({ width, height }).effort
  expect([effortOf(640, 480), effortOf(640, 853)]).toEqual([2, 2])
  expect([effortOf(1280, 853), effortOf(1280, 960), effortOf(1280, 1707)]).toEqual([1, 1, 0])
  expect([effortOf(2560, 1920), effortOf(1920, 2560)]).toEqual([0, 0])
})
