import { describe, expect, test } from 'vitest'
import {
  blocksOf,
  boxOf,
  cellOf,
  cellsAt,
  FIRST_LEVEL,
  isIn,
  LAST_LATITUDE,
  LAST_LEVEL,
  squareAt,
  squareOf,
  WINDOW_SIDE,
  windowAround,
  windowOver,
} from '../../shared/map-cell.ts'
import { fc } from '../support/fc.ts'

const level = fc.integer({ min: FIRST_LEVEL, max: LAST_LEVEL })
const location = fc.record({
  latitude: fc.double({ min: -LAST_LATITUDE, max: LAST_LATITUDE, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('a cell of the map', () => {
  test('is named as others name it', () => {
    // The example of the tile system's documentation: tile 3/5 at level 3 is 213.
    expect(cellOf({ level: 3, x: 3, y: 5 })).toBe('213')
    expect(cellOf(squareAt({ latitude: 44.4076, longitude: 8.934 }, 10))).toBe('1202231021')
  })

  test('holds the position that it was asked for, and its name says which it is', () =>
    fc.assert(
      fc.property(location, level, (at, level) => {
        const square = squareAt(at, level)
        const [west, south, east, north] = boxOf(square)
        expect(at.longitude).toBeGreaterThanOrEqual(west - 1e-9)
        expect(at.longitude).toBeLessThanOrEqual(east + 1e-9)
        expect(at.latitude).toBeGreaterThanOrEqual(south - 1e-6)
        expect(at.latitude).toBeLessThanOrEqual(north + 1e-6)
        expect(squareOf(cellOf(square))).toEqual(square)
      }),
    ))

  test('lies in the larger ones of the same position', () =>
    fc.assert(
      fc.property(location, at => {
        const cells = cellsAt(at)
        expect(cells.map(({ length }) => length)).toEqual([10, 11, 12, 13, 14, 15, 16, 17])
        for (const [index, cell] of cells.entries()) if (index > 0) expect(cell.startsWith(cells[index - 1]!)).toBe(true)
      }),
    ))

  test.each(['', '0', '012301230', '01230123012301230x', '0123012301230123012', '4123012301', '../../secret'])('is not named by "%s"', name => {
    expect(squareOf(name)).toBeUndefined()
  })
})

describe('a window', () => {
  const box = fc
    .tuple(location, fc.double({ min: 0.0001, max: 3, noNaN: true }), fc.double({ min: 0.0001, max: 2, noNaN: true }))
    .map(([{ latitude, longitude }, width, height]) => {
      const west = Math.min(longitude, 179.9 - width)
      const south = Math.max(-84, Math.min(latitude, 84 - height))
      return [west, south, west + width, south + height] as const
    })

  test('covers its box within 256 squares, whatever the zoom', () =>
    fc.assert(
      fc.property(box, fc.integer({ min: 0, max: 22 }), ([west, south, east, north], zoom) => {
        const window = windowOver([west, south, east, north], zoom)
        if (!window) return
        const { level, left, top, right, bottom } = window
        expect(Math.max(right - left, bottom - top)).toBeLessThan(WINDOW_SIDE)
        expect(level).toBeLessThanOrEqual(Math.max(FIRST_LEVEL, zoom + 1))
        const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
        expect(isIn(window, squareAt(middle, level))).toBe(true)
      }),
    ))

  test('is found in at most nine ranges of names, which hold every cell of it', () =>
    fc.assert(
      fc.property(box, fc.integer({ min: 9, max: 17 }), (box, zoom) => {
        const window = windowOver(box, zoom)
        if (!window) return
        const blocks = blocksOf(window)
        expect(blocks.length).toBeLessThanOrEqual(9)
        for (let x = window.left; x <= window.right; x++)
          for (let y = window.top; y <= window.bottom; y++) {
            const cell = cellOf({ level: window.level, x, y })
            expect(blocks.filter(({ from, to }) => from <= cell && cell <= to)).toHaveLength(1)
          }
      }),
    ))

  test('over exactly the box of a cell is that cell', () =>
    fc.assert(
      fc.property(location, level, (at, level) => {
        const { x, y } = squareAt(at, level)
        expect(windowOver(boxOf({ level, x, y }), level - 1)).toEqual({ level, left: x, top: y, right: x, bottom: y })
      }),
    ))

  test('grows coarser with a larger box, and is none over a continent', () => {
    const around = (half: number) => windowOver([9 - half, 44 - half, 9 + half, 44 + half], 13)?.level
    expect([around(0.1), around(0.4), around(1.2), around(10)]).toEqual([14, 12, 10, undefined])
  })

  test('around a position has it in its middle, also at the edges of the world', () => {
    expect(windowAround({ latitude: 44.4, longitude: 8.9 }, 12)).toEqual({ level: 12, left: 2145, top: 1479, right: 2153, bottom: 1487 })
    expect(windowAround({ latitude: 85.05, longitude: -180 }, 12)).toMatchObject({ left: 0, top: 0 })
  })
})
