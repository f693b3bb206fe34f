import type { Location } from './place.ts'

/**
 * Cells of the map: the squares of Web Mercator, each named by its quadkey, whose length is its level. A cell of level 10 is
 * some 30 km wide in Europe and one of level 17 some 200 m; the cell around four smaller ones has their name without its last digit.
 */
export const FIRST_LEVEL = 10
export const LAST_LEVEL = 17
const LEVELS = Array.from({ length: LAST_LEVEL - FIRST_LEVEL + 1 }, (_, index) => FIRST_LEVEL + index)

/** West, south, east, north in decimal degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** Where Web Mercator ends. */
export const LAST_LATITUDE = 85.0511
const radians = (degrees: number) => (degrees * Math.PI) / 180
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** How far a position is from the upper left corner of the world, as parts of its width. */
function project({ latitude, longitude }: Location): { x: number; y: number } {
  const sine = Math.sin(radians(clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE)))
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}
const latitudeAt = (y: number) => 90 - (360 * Math.atan(Math.exp((y - 0.5) * 2 * Math.PI))) / Math.PI

export interface Square {
  level: number
  x: number
  y: number
}

export function squareAt(location: Location, level: number): Square {
  const size = 2 ** level
  const { x, y } = project(location)
  return { level, x: clamp(Math.floor(x * size), 0, size - 1), y: clamp(Math.floor(y * size), 0, size - 1) }
}

export function cellOf({ level, x, y }: Square): string {
  return Array.from({ length: level }, (_, index) => {
    const bit = level - 1 - index
    return ((x >> bit) & 1) + 2 * ((y >> bit) & 1)
  }).join('')
}

/** Read a name; `undefined` where it is none of a level that the map has. */
export function squareOf(cell: string): Square | undefined {
  if (!/^[0-3]+$/.test(cell) || cell.length < FIRST_LEVEL || cell.length > LAST_LEVEL) return undefined
  let x = 0
  let y = 0
  for (const digit of cell) {
    x = 2 * x + (Number(digit) & 1)
    y = 2 * y + (Number(digit) >> 1)
  }
  return { level: cell.length, x, y }
}

export function boxOf({ level, x, y }: Square): Box {
  const size = 2 ** level
  return [(x / size) * 360 - 180, latitudeAt((y + 1) / size), ((x + 1) / size) * 360 - 180, latitudeAt(y / size)]
}

/** Every cell that a position is in, one of each level. */
export const cellsAt = (location: Location): string[] => LEVELS.map(level => cellOf(squareAt(location, level)))

/** A part of the map that one request answers: squares of one level from the upper left to the lower right, both included. */
export interface Window {
  level: number
  left: number
  top: number
  right: number
  bottom: number
}
/** Squares that a window has at most in each direction, and so 256 of them. */
export const WINDOW_SIDE = 16

/** A border that two cells share belongs to one of them: a box that ends there does not reach into the next. */
const SLACK = 1e-9

/**
 * The finest window over a box whose squares are at least 128 pixels wide at a zoom (256 pixels show the world at 0) and which is
 * small enough; `undefined` where the box is too large for any.
 */
export function windowOver([west, south, east, north]: Box, zoom: number): Window | undefined {
  for (let level = clamp(Math.floor(zoom) + 1, FIRST_LEVEL, LAST_LEVEL); level >= FIRST_LEVEL; level--) {
    const { x: left, y: top } = squareAt({ latitude: north - SLACK, longitude: west + SLACK }, level)
    const { x: right, y: bottom } = squareAt({ latitude: south + SLACK, longitude: east - SLACK }, level)
    if (right - left < WINDOW_SIDE && bottom - top < WINDOW_SIDE) return { level, left, top, right, bottom }
  }
  return undefined
}

/** The window of half its largest size around a position. */
export function windowAround(location: Location, level: number): Window {
  const { x, y } = squareAt(location, level)
  const last = 2 ** level - 1
  const reach = WINDOW_SIDE / 4
  return { level, left: Math.max(0, x - reach), top: Math.max(0, y - reach), right: Math.min(last, x + reach), bottom: Math.min(last, y + reach) }
}

/** The squares of a level in the three by three of the first level around a position: each of those is in the window as a whole, or not at all. */
export function windowOfWholes(location: Location, level: number): Window {
  const { x, y } = squareAt(location, FIRST_LEVEL)
  const last = 2 ** FIRST_LEVEL - 1
  const parts = 2 ** (level - FIRST_LEVEL)
  return {
    level,
    left: Math.max(0, x - 1) * parts,
    top: Math.max(0, y - 1) * parts,
    right: (Math.min(last, x + 1) + 1) * parts - 1,
    bottom: (Math.min(last, y + 1) + 1) * parts - 1,
  }
}

/** Whether a square of a window's level, or of a coarser one, lies in it as a whole. */
export function isWithin(window: Window, { level, x, y }: Square): boolean {
  const parts = 2 ** (window.level - level)
  return (
    isIn(window, { level: window.level, x: x * parts, y: y * parts }) && isIn(window, { level: window.level, x: (x + 1) * parts - 1, y: (y + 1) * parts - 1 })
  )
}

export const isIn = ({ level, left, top, right, bottom }: Window, square: Square): boolean =>
  square.level === level && square.x >= left && square.x <= right && square.y >= top && square.y <= bottom

/** Levels between a block and its cells. */
const BLOCK = 3

/** Blocks of 64 cells that cover a window, at most nine, each as the first and the last name of its cells: what is between them in order is in the block. */
export function blocksOf({ level, left, top, right, bottom }: Window): { from: string; to: string }[] {
  const range = (first: number, last: number) => Array.from({ length: (last >> BLOCK) - (first >> BLOCK) + 1 }, (_, index) => (first >> BLOCK) + index)
  return range(top, bottom).flatMap(y =>
    range(left, right).map(x => {
      const block = cellOf({ level: level - BLOCK, x, y })
      return { from: block + '0'.repeat(BLOCK), to: block + '3'.repeat(BLOCK) }
    }),
  )
}
