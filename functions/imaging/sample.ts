import type { Pixels } from '../ports.ts'

/** Lanczos' window over three lobes, as libvips has it. */
function lanczos(x: number): number {
  if (x === 0) return 1
  if (Math.abs(x) >= 3) return 0
  return (3 * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / 3)) / (Math.PI * Math.PI * x * x)
}

/** Of what a line of values is made when it gets another length: `taps` values from `first[at]` on, with the weights from `at * taps` on. */
function weightsOf(from: number, to: number) {
  const scale = Math.max(1, from / to)
  const taps = Math.min(from, Math.ceil(6 * scale) + 1)
  const first = new Int32Array(to)
  const weights = new Float32Array(to * taps)
  for (let at = 0; at < to; at++) {
    const centre = ((at + 0.5) * from) / to
    const begin = Math.max(0, Math.min(from - taps, Math.floor(centre - 3 * scale)))
    const line = Array.from({ length: taps }, (_, tap) => lanczos((begin + tap + 0.5 - centre) / scale))
    const sum = line.reduce((total, weight) => total + weight, 0)
    first[at] = begin
    weights.set(
      line.map(weight => weight / sum),
      at * taps,
    )
  }
  return { first, weights, taps }
}

/** Give each of `lines` lines, of `from` values in three channels, another length, and turn columns to rows. */
function squeeze(data: Float32Array, from: number, lines: number, to: number): Float32Array {
  const { first, weights, taps } = weightsOf(from, to)
  const turned = new Float32Array(to * lines * 3)
  for (let line = 0; line < lines; line++) {
    for (let at = 0; at < to; at++) {
      let [red, green, blue] = [0, 0, 0]
      let source = (line * from + (first[at] ?? 0)) * 3
      for (let tap = at * taps; tap < (at + 1) * taps; tap++) {
        const weight = weights[tap] ?? 0
        red += weight * (data[source++] ?? 0)
        green += weight * (data[source++] ?? 0)
        blue += weight * (data[source++] ?? 0)
      }
      const target = (at * lines + line) * 3
      turned[target] = red
      turned[target + 1] = green
      turned[target + 2] = blue
    }
  }
  return turned
}

/** Squeeze a small picture into a square. */
export function sampleOf({ data, width, height }: Pixels, side: number): Pixels {
  const square = squeeze(squeeze(new Float32Array(data), width, height, side), height, side, side)
  return { data: Uint8Array.from(square, value => Math.max(0, Math.min(255, Math.round(value)))), width: side, height: side }
}
