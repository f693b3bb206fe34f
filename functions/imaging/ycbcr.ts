/** Values of one kind, a byte for each pixel, row by row. */
export interface Plane {
  data: Uint8Array
  width: number
  height: number
}

/** How red, green and blue are told by brightness and two differences. */
export interface YcbcrCoding {
  /** Shares of red and blue in brightness. */
  red: number
  blue: number
  /** Whether values go from 0 to 255, not from 16 to 235 and 240. */
  isFullRange: boolean
}

/** Shares by `matrix_coefficients` of ITU-T H.273: BT.709, BT.601 (by two numbers), BT.2020. */
const SHARES: Record<number, readonly [red: number, blue: number]> = { 1: [0.2126, 0.0722], 5: [0.299, 0.114], 6: [0.299, 0.114], 9: [0.2627, 0.0593] }

/** Read `matrix_coefficients` and `full_range_flag`; `undefined` for what is not told by shares, or is not known. */
export function ycbcrCoding(matrix: number, isFullRange: boolean): YcbcrCoding | undefined {
  const [red, blue] = SHARES[matrix] ?? []
  return red === undefined || blue === undefined ? undefined : { red, blue, isFullRange }
}

/** Differences lead beyond 0 and 255 by less than this. */
const BEYOND = 384
const BYTES = Uint8Array.from({ length: 256 + 2 * BEYOND }, (_, at) => Math.max(0, Math.min(255, at - BEYOND)))
/** Between two values, in each direction: what four bits count. */
const STEPS = 16
/** Of a coefficient; of it and both directions, in bits. */
const ONE = 4096
const SHIFT = 20

/** Between which of fewer or more values those of a line lie, each in the middle of what it stands for. */
function placesOf(length: number, among: number): { first: Uint16Array; share: Uint8Array } {
  const places = { first: new Uint16Array(length), share: new Uint8Array(length) }
  for (let at = 0; at < length; at++) {
    const place = Math.max(0, Math.min(among - 1, ((at + 0.5) * among) / length - 0.5))
    const first = Math.max(0, Math.min(among - 2, Math.floor(place)))
    places.first[at] = first
    places.share[at] = Math.round((place - first) * STEPS)
  }
  return places
}

/** Values between two rows, `STEPS` times as large. */
function between({ data, width }: Plane, first: number, share: number, values: Int16Array): void {
  for (let x = 0, at = first * width; x < width; x++, at++) {
    const value = data[at] ?? 0
    values[x] = (value << 4) + Math.imul((data[at + width] ?? 0) - value, share)
  }
}

/** Red, green and blue at the size of the brightness. Differences, both of one size, are read in straight lines between their values. */
export function toRgb(luma: Plane, blue: Plane, red: Plane, coding: YcbcrCoding): Uint8Array {
  const { width, height } = luma
  const brightness = Int32Array.from({ length: 256 }, (_, value) => BEYOND + Math.round(coding.isFullRange ? value : ((value - 16) * 255) / 219))
  const times = (factor: number) => Math.round(factor * (coding.isFullRange ? 1 : 255 / 224) * ONE)
  const [redByRed, blueByBlue, green] = [2 * (1 - coding.red), 2 * (1 - coding.blue), 1 - coding.red - coding.blue]
  const [toRed, toBlue] = [times(redByRed), times(blueByBlue)]
  const [redToGreen, blueToGreen] = [times((redByRed * coding.red) / green), times((blueByBlue * coding.blue) / green)]
  const { first, share: shares } = placesOf(width, blue.width)
  const down = placesOf(height, blue.height)
  const blues = new Int16Array(blue.width)
  const reds = new Int16Array(blue.width)
  const none = 128 * STEPS * STEPS
  const half = 2 ** (SHIFT - 1)
  const data = new Uint8Array(width * height * 3)
  for (let y = 0, pixel = 0, at = 0; y < height; y++) {
    between(blue, down.first[y] ?? 0, down.share[y] ?? 0, blues)
    between(red, down.first[y] ?? 0, down.share[y] ?? 0, reds)
    for (let x = 0; x < width; x++, at += 3) {
      const left = first[x] ?? 0
      const share = shares[x] ?? 0
      const leftBlue = blues[left] ?? 0
      const leftRed = reds[left] ?? 0
      const b = (leftBlue << 4) + Math.imul((blues[left + 1] ?? 0) - leftBlue, share) - none
      const r = (leftRed << 4) + Math.imul((reds[left + 1] ?? 0) - leftRed, share) - none
      const light = brightness[luma.data[pixel++] ?? 0] ?? 0
      data[at] = BYTES[light + ((Math.imul(toRed, r) + half) >> SHIFT)] ?? 0
      data[at + 1] = BYTES[light + ((half - Math.imul(redToGreen, r) - Math.imul(blueToGreen, b)) >> SHIFT)] ?? 0
      data[at + 2] = BYTES[light + ((Math.imul(toBlue, b) + half) >> SHIFT)] ?? 0
    }
  }
  return data
}
