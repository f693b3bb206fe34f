import type { Line } from './fonts.ts'

/** Of a path, in millimetres from the top left; a curve has its two handles first. */
export type Segment = ['M' | 'L', x: number, y: number] | ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number] | ['Z']

/** A filled shape, or a line of text on its baseline; colours as `#rrggbb`. */
export type Mark =
  | { kind: 'shape'; path: readonly Segment[]; colour: string }
  | { kind: 'line'; line: Line; x: number; y: number; size: number; colour: string }

/** One page of marks, the later on top of the earlier, from which each format is written. Lengths are millimetres. */
export interface Drawing {
  width: number
  height: number
  title: string
  lang: string
  marks: readonly Mark[]
  /** Where a click leads, on a screen. */
  link: { url: string; x: number; y: number; width: number; height: number }
}

export function rectangle(x: number, y: number, width: number, height: number): Segment[] {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']]
}

/** How far the handles of a quarter of a circle lie, in radii. */
const HANDLE = 0.5523

export function circle(x: number, y: number, r: number): Segment[] {
  const h = r * HANDLE
  return [
    ['M', x + r, y],
    ['C', x + r, y + h, x + h, y + r, x, y + r],
    ['C', x - h, y + r, x - r, y + h, x - r, y],
    ['C', x - r, y - h, x - h, y - r, x, y - r],
    ['C', x + h, y - r, x + r, y - h, x + r, y],
    ['Z'],
  ]
}
