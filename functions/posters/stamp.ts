import { encode } from 'uqr'
import { circle, type Mark, rectangle, type Segment } from './drawing.ts'
import type { Line } from './fonts.ts'

const WHITE = '#ffffff'
const BLACK = '#000000'
/** Light modules around a code that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4
/** Parts of the width: the edge, the foot that carries the name, holes from one to the next, and half of one. */
const EDGE = 0.065
const FOOT = 0.15
const HOLES = 22
const HOLE = 0.013

/** How high a stamp of a width is. */
export const stampHeight = (width: number) => width * (1 - EDGE + FOOT)

/** A postage stamp whose picture is a QR code, with the name of the city on its foot. */
export function drawStamp({ x, y, width, text, name, colour }: { x: number; y: number; width: number; text: string; name: Line; colour: string }): Mark[] {
  const height = stampHeight(width)
  const edge = width * EDGE
  const inner = width - 2 * edge
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const module = inner / size
  const dots = data.flatMap((row, line) =>
    runsOf(row).map(([from, to]) => rectangle(x + edge + from * module, y + edge + line * module, (to - from) * module, module)),
  )
  const foot = width * FOOT
  const nameSize = Math.min(foot * 0.5, inner / Math.max(name.width, 0.1))
  return [
    { kind: 'shape', path: rectangle(x, y, width, height), colour },
    { kind: 'shape', path: holes(x, y, width, height), colour: WHITE },
    { kind: 'shape', path: rectangle(x + edge, y + edge, inner, inner), colour: WHITE },
    { kind: 'shape', path: dots.flat(), colour: BLACK },
    { kind: 'line', line: name, x: x + (width - name.width * nameSize) / 2, y: y + height - foot / 2 + nameSize * 0.28, size: nameSize, colour: WHITE },
  ]
}

function holes(x: number, y: number, width: number, height: number): Segment[] {
  const across = Array.from({ length: HOLES + 1 }, (_, index) => index / HOLES)
  const count = Math.round((HOLES * height) / width)
  const down = Array.from({ length: count + 1 }, (_, index) => index / count)
  const r = width * HOLE
  return [
    ...across.flatMap(part => [y, y + height].flatMap(at => circle(x + part * width, at, r))),
    ...down.slice(1, -1).flatMap(part => [x, x + width].flatMap(at => circle(at, y + part * height, r))),
  ]
}

/** Where dark modules of a row begin and end. */
function runsOf(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const [index, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last?.[1] === index) last[1]++
    else runs.push([index, index + 1])
  }
  return runs
}
