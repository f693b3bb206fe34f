import { noteTables, tablesOf } from './huffman-tables.ts'
import { type ScanCoverage, scanCoverage } from './scan-coverage.ts'

/** How a JPEG stores its picture, as far as it decides what reading it takes. */
export interface JpegLayout {
  /** Tables, texts and the like. */
  segments: number
  /** Times that the picture is gone over. */
  scans: number
  /** Values of all components that belong to one pixel: 3 for colour at full size, 1.5 where colour has a quarter of it. */
  samplesPerPixel: number
  /** Code of the frame's marker, and its bits a value. */
  frame?: number
  precision?: number
  /** Its end marker is there. */
  hasEnd: boolean
  /** Scans of every component have begun, down to the last bit of each of its frequencies: where the pixels of the last one are whole, nothing is missing. */
  hasEveryScan: boolean
  /** Where the Huffman tables are by which the blocks of its last scan are read. */
  tables: number[]
}

/** SOF0 to SOF15 but DHT, JPG and DAC, and that of JPEG-LS (ITU-T T.87). */
const isFrame = (marker: number) => (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === 0xf7

const known = new WeakMap<Uint8Array, JpegLayout>()

/** Walk a JPEG from marker to marker (ITU-T T.81, annex B), as its decoder does: once, however often it is asked for. */
export function jpegLayout(bytes: Uint8Array): JpegLayout {
  const layout = known.get(bytes) ?? walk(bytes)
  known.set(bytes, layout)
  return layout
}

/** The pixels are only gone over for the next marker. */
function walk(bytes: Uint8Array): JpegLayout {
  const layout: JpegLayout = { segments: 0, scans: 0, samplesPerPixel: 1, hasEnd: false, hasEveryScan: false, tables: [] }
  const tables = new Map<number, number>()
  let coverage: ScanCoverage | undefined
  for (let at = nextMarker(bytes, 2); at < bytes.length; ) {
    const marker = bytes[at] ?? 0
    if (marker === 0xd9) {
      layout.hasEnd = true
      break
    }
    // SOI and TEM stand alone; everything else has a length, which counts itself.
    const length = marker === 0xd8 || marker === 0x01 ? 0 : Math.max(2, ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
    layout.segments++
    if (marker === 0xda) {
      layout.scans++
      coverage?.add(bytes, at + 1)
      layout.tables = tablesOf(tables, bytes, at + 1)
    }
    if (marker === 0xc4) noteTables(tables, bytes, at + 1)
    // A second one is an error, but only found after the pixels of the first.
    if (isFrame(marker) && layout.frame === undefined) {
      Object.assign(layout, { frame: marker, precision: bytes[at + 3], samplesPerPixel: samplesPerPixel(bytes, at + 1) })
      coverage = scanCoverage(bytes, at + 1)
    }
    at = nextMarker(bytes, at + 1 + length)
  }
  layout.hasEveryScan = coverage?.isWhole() === true
  return layout
}

/** Kinds of JPEG that hardly any program reads, by the codes of their frames. */
const RARE: readonly [name: string, ...frames: number[]][] = [
  ['JPEG-LS', 0xf7],
  ['lossless JPEG', 0xc3, 0xc7, 0xcb, 0xcf],
  ['hierarchical JPEG', 0xc5, 0xc6, 0xcd, 0xce],
]

/** Name a JPEG of a kind that can't be read here; `undefined` for all others. */
export function rareJpeg(bytes: Uint8Array): string | undefined {
  const { frame, precision } = jpegLayout(bytes)
  const [name] = RARE.find(([, ...frames]) => frame !== undefined && frames.includes(frame)) ?? []
  return name ?? (precision !== undefined && precision > 8 ? `${precision}-bit JPEG` : undefined)
}

/** Coded arithmetically (SOF9, SOF10), in one scan or progressive: read ten times as slowly. */
export const isArithmetic = (bytes: Uint8Array): boolean => [0xc9, 0xca].includes(jpegLayout(bytes).frame ?? 0)

/** The code of the next marker; zeros (a value of 255) and restarts belong to the pixels. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at + 1
  }
  return bytes.length
}

/** From a frame header: length, precision, height, width, then three bytes a component with its sampling in the second. */
function samplesPerPixel(bytes: Uint8Array, frame: number): number {
  const components = bytes[frame + 7] ?? 0
  let sum = 0
  let most = 1
  for (let nth = 0; nth < components; nth++) {
    const sampling = bytes[frame + 9 + nth * 3] ?? 0
    const samples = (sampling >> 4) * (sampling & 15)
    sum += samples
    most = Math.max(most, samples)
  }
  return Math.max(1, sum / most)
}
