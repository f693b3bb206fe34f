import { join, repeated, u16 } from './bytes.ts'
import { EOI } from './jpeg.ts'

interface Frame {
  width: number
  height: number
  /** Of each component by its number. */
  sampling: Map<number, { across: number; down: number }>
}

/**
 * Make a large JPEG of a small one without coding it again: its pixels stand in each scan as often as they go in, with a restart marker
 * between them, at which its decoder begins anew (ITU-T T.81, E.2.4). Width and height: multiples of those of the small one.
 */
export function tiledJpeg(small: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
  const parts: Uint8Array[] = [join(small.subarray(0, 2))]
  let frame: Frame = { width: 0, height: 0, sampling: new Map() }
  for (let at = 2; at < small.length && small[at + 1] !== EOI[1]; ) {
    const marker = small[at + 1] ?? 0
    const end = at + 2 + u16At(small, at + 2)
    const segment = Uint8Array.from(small.subarray(at, end))
    at = end
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      frame = frameOf(segment)
      segment.set(u16(height, width), 5)
    }
    if (marker !== 0xda) {
      parts.push(segment)
      continue
    }
    const pixels = small.subarray(at, endOfScan(small, at))
    at += pixels.length
    const times = Math.round((width * height) / (frame.width * frame.height))
    parts.push(join([0xff, 0xdd, 0, 4], u16(unitsOf(segment, frame))), segment, withRestarts(pixels, times))
  }
  return join(...parts, EOI)
}

const u16At = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

function frameOf(segment: Uint8Array): Frame {
  const count = segment[9] ?? 0
  const sampling = Array.from({ length: count }, (_, nth) => {
    const [id = 0, factors = 0] = segment.subarray(10 + nth * 3)
    return [id, { across: factors >> 4, down: factors & 15 }] as const
  })
  return { height: u16At(segment, 5), width: u16At(segment, 7), sampling: new Map(sampling) }
}

/** Units that a scan codes of the small picture: blocks of its only component, or as many of each as lie on the same place. */
function unitsOf(segment: Uint8Array, { width, height, sampling }: Frame): number {
  const all = [...sampling.values()]
  const [across, down] = [Math.max(...all.map(each => each.across)), Math.max(...all.map(each => each.down))]
  const own = segment[4] === 1 ? sampling.get(segment[5] ?? 0) : undefined
  return Math.ceil((width * (own?.across ?? 1)) / across / 8) * Math.ceil((height * (own?.down ?? 1)) / down / 8)
}

/** Up to the next marker, which is none that belongs to pixels. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] !== 0) return at
  return bytes.length
}

function withRestarts(pixels: Uint8Array, times: number): Uint8Array {
  const eight = join(...Array.from({ length: 8 }, (_, nth) => join(pixels, [0xff, 0xd0 + nth])))
  // None behind the last.
  return repeated(eight, Math.ceil(times / 8)).subarray(0, times * (pixels.length + 2) - 2)
}
