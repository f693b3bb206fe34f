/** Frequencies of a block, and scans that are looked at: encoders make some ten. */
const FREQUENCIES = 64
const MOST_SCANS = 256
/** Not in any scan yet. */
const UNSEEN = 255

/** What the scans of a JPEG tell of its picture together. */
export interface ScanCoverage {
  /** Count a scan, by the place of its header's length. */
  add(bytes: Uint8Array, header: number): void
  /** Every frequency of every component is there, to its last bit. */
  isWhole(): boolean
}

/**
 * Follow the headers of scans (ITU-T T.81, B.2.3 and G.1.1.1): a sequential picture has each component in one scan, a progressive one comes
 * frequency by frequency and bit by bit. `frame`: place of the length of the frame's header.
 */
export function scanCoverage(bytes: Uint8Array, frame: number): ScanCoverage {
  const count = bytes[frame + 7] ?? 0
  /** Of each component and frequency the lowest bit that came. */
  const lowest = new Map(Array.from({ length: count }, (_, nth) => [bytes[frame + 8 + nth * 3] ?? 0, new Uint8Array(FREQUENCIES).fill(UNSEEN)]))
  let scans = 0

  return {
    add(from, header) {
      if (++scans > MOST_SCANS) return
      const components = from[header + 2] ?? 0
      const [first = 0, last = 0, bits = 0] = from.subarray(header + 3 + components * 2, header + 6 + components * 2)
      for (let nth = 0; nth < components; nth++) lowest.get(from[header + 3 + nth * 2] ?? 0)?.fill(bits & 15, first, last + 1)
    },

    isWhole: () => scans > 0 && scans <= MOST_SCANS && count > 0 && lowest.size === count && [...lowest.values()].every(each => each.every(bit => bit === 0)),
  }
}
