import { join, type Part, repeated, u16 } from './bytes.ts'

/** A marker segment with its length. */
export function segment(marker: number, ...parts: readonly Part[]): Uint8Array {
  const data = join(...parts)
  return join([0xff, marker], u16(data.length + 2), data)
}

export const SOI = [0xff, 0xd8] as const
export const EOI = [0xff, 0xd9] as const

/** Where the first segment with a marker begins, in a JPEG of ours: no fill bytes before the scan. */
export function findMarker(bytes: Uint8Array, marker: number): number {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0))
    if (bytes[at + 1] === marker) return at
  throw new Error(`expected the marker ${marker.toString(16)} in the sample`)
}

export interface JpegFrame {
  width: number
  height: number
  components?: 1 | 3 | 4
  /** 0xC0 baseline, 0xC2 progressive, 0xC9 arithmetic. */
  sof?: number
}

const components = (count: number) => Array.from({ length: count }, (_, at) => [at + 1, 0x11, 0]).flat()

/** Everything before the first scan: one flat quantisation table, all components at full size. */
export const jpegHead = ({ width, height, components: count = 1, sof = 0xc2 }: JpegFrame) =>
  join(SOI, segment(0xdb, [0], repeated([1], 64)), segment(sof, [8], u16(height, width), [count], components(count)))

/** A Huffman table with one code, the bit 0, for one symbol. `kind` 0: DC, 1: AC. */
export const oneCode = (kind: 0 | 1, symbol: number) => segment(0xc4, [kind << 4], [1], repeated([0], 15), [symbol])

export interface Scan {
  component: number
  from: number
  to: number
  high: number
  low: number
}

const scanHead = ({ component, from, to, high, low }: Scan) => segment(0xda, [1, component, 0, from, to, (high << 4) | low])

/** A scan of one component in which every coefficient is 0. */
export function emptyScan(scan: Scan, { width, height }: JpegFrame): Uint8Array {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  // One bit a block: the code of no difference, or a correction of none.
  if (scan.from === 0) return join(oneCode(0, 0), scanHead(scan), repeated([0], Math.ceil(blocks / 8)))
  // 16384 blocks at once: the code, then 14 bits of 0, in 15 bits; all of them are 0 but the padding.
  return join(oneCode(1, 0xe0), scanHead(scan), repeated([0], Math.ceil((Math.ceil(blocks / 16384) * 15) / 8)))
}

/** The order in which a progressive picture may give each coefficient bit by bit, all of it lawful: 882 scans a component. */
export function* lawfulScans(count: number): Generator<Scan> {
  for (let component = 1; component <= count; component++) yield { component, from: 0, to: 0, high: 0, low: 0 }
  for (let at = 1; at < 64; at++)
    for (let component = 1; component <= count; component++)
      for (let low = 13; low >= 0; low--) yield { component, from: at, to: at, high: low === 13 ? 0 : low + 1, low }
}

/** A progressive picture of zeros with so many scans. */
export function scansJpeg(frame: JpegFrame, scans: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (const scan of lawfulScans(frame.components ?? 1)) {
    if (parts.length === scans) break
    parts.push(emptyScan(scan, frame))
  }
  return join(jpegHead(frame), ...parts, EOI)
}

/** A progressive picture of zeros that lacks no bit: of each component one scan for its mean, and one for each of `bits` bits in each of `bands` bands. */
export function wholeScans(frame: JpegFrame, bands: number, bits: number): Uint8Array {
  const parts: Uint8Array[] = []
  const edge = (band: number) => 1 + Math.floor((63 * band) / bands)
  for (let component = 1; component <= (frame.components ?? 1); component++) {
    parts.push(emptyScan({ component, from: 0, to: 0, high: 0, low: 0 }, frame))
    for (let band = 0; band < bands; band++)
      for (let low = bits - 1; low >= 0; low--)
        parts.push(emptyScan({ component, from: edge(band), to: edge(band + 1) - 1, high: low === bits - 1 ? 0 : low + 1, low }, frame))
  }
  return join(jpegHead(frame), ...parts, EOI)
}

/** A whole baseline picture of one colour, of any size: one bit for DC and one for AC a block. */
export function flatJpeg({ width, height, components: count = 1 }: JpegFrame): Uint8Array {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * count
  const selectors = Array.from({ length: count }, (_, at) => [at + 1, 0]).flat()
  const scan = segment(0xda, [count], selectors, [0, 63, 0])
  return join(jpegHead({ width, height, components: count, sof: 0xc0 }), oneCode(0, 0), oneCode(1, 0), scan, repeated([0], Math.ceil(blocks / 4)), EOI)
}
