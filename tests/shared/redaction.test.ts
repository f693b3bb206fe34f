import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Redaction } from '../../shared/redaction.ts'

const fine = { shape: 'ellipse', kind: 'blur', x: 0.1, y: 0.2, width: 0.3, height: 0.4 }
const isTaken = (change: object) => v.safeParse(Redaction, { ...fine, ...change }).success

test('a shape lies within the picture and has a size', () => {
  expect(isTaken({})).toBe(true)
  expect(isTaken({ shape: 'box', kind: 'pixelate', x: 0, y: 0, width: 1, height: 1 })).toBe(true)
  // 0.7 + 0.1 + 0.2 is a little more than 1 in binary.
  expect(isTaken({ x: 0.7 + 0.1, width: 0.2 })).toBe(true)
  for (const change of [{ x: -0.01 }, { x: 0.8 }, { y: 0.7 }, { width: 0 }, { height: -0.4 }, { width: 0.001 }, { width: 1.1, x: 0 }, { x: 1, width: 0.01 }])
    expect(isTaken(change), JSON.stringify(change)).toBe(false)
})

test('what is no number, no shape or more than that is refused', () => {
  for (const field of ['x', 'y', 'width', 'height'])
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '0.1', null, undefined])
      expect(isTaken({ [field]: value })).toBe(false)
  for (const change of [{ shape: 'star' }, { kind: 'black' }, { radius: 3 }]) expect(isTaken(change)).toBe(false)
})
