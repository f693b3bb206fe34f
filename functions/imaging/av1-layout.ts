/** How AV1 stores a picture, as far as it decides what reading it takes. */
export interface Av1Layout {
  /** Pictures of the stream, each of which is decoded whether it is shown or not. */
  frames: number
  /** Of these alone: what fills the stream up is none. */
  frameBytes: number
  /** More than 8 bits a channel. */
  isDeep: boolean
  /** Colour at the full size of the picture. */
  isFullColour: boolean
}

const [SEQUENCE_HEADER, FRAME_HEADER, TILE_GROUP, FRAME] = [1, 3, 4, 6]

/** Walk the units (OBU) of a stream from header to header (AV1 specification, 5.3), counting them. Throws where one does not fit in. */
export function av1Layout(stream: Uint8Array, countUnit: () => void): Av1Layout {
  const layout: Av1Layout = { frames: 0, frameBytes: 0, isDeep: false, isFullColour: false }
  for (let at = 0; at < stream.length; ) {
    countUnit()
    const head = stream[at++] ?? 0
    const type = (head >> 3) & 15
    // An extension of one byte.
    if (head & 4) at++
    let size = stream.length - at
    if (head & 2) [size, at] = leb128(stream, at)
    if (size < 0 || at + size > stream.length) throw new Error(`expected a unit of AV1 that ends by ${stream.length}, received ${size} bytes at ${at}`)
    if (type === SEQUENCE_HEADER) {
      const { isDeep, isFullColour } = sequenceOf(stream.subarray(at, at + size))
      layout.isDeep ||= isDeep
      layout.isFullColour ||= isFullColour
    }
    if (type === FRAME_HEADER || type === FRAME) layout.frames++
    if (type === TILE_GROUP || type === FRAME) layout.frameBytes += size
    at += size
  }
  return layout
}

/** A number of seven bits a byte, the lowest first; answers where it ends too. */
function leb128(stream: Uint8Array, from: number): [value: number, end: number] {
  let value = 0
  for (let nth = 0; nth < 8; nth++) {
    const byte = stream[from + nth] ?? 0
    value += (byte & 127) * 2 ** (7 * nth)
    if (byte < 128) return [value, from + nth + 1]
  }
  throw new Error('expected a number of at most 8 bytes in AV1')
}

/** The header of a sequence (5.5.1) up to its depth. Reading past its end gives zeros. */
function sequenceOf(header: Uint8Array): Pick<Av1Layout, 'isDeep' | 'isFullColour'> {
  let at = 0
  function bits(count: number): number {
    let value = 0
    for (let left = count; left > 0; left--, at++) value = value * 2 + (((header[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    return value
  }
  const profile = bits(3)
  const isFullColour = profile > 0
  bits(1)
  const isReduced = bits(1) === 1
  if (isReduced) bits(5)
  // Times are for films: whoever gives some to a picture is taken at the worst.
  else if (bits(1) === 1) return { isDeep: true, isFullColour }
  else skipOperatingPoints(bits)
  const [widthBits, heightBits] = [bits(4) + 1, bits(4) + 1]
  bits(widthBits)
  bits(heightBits)
  if (!isReduced && bits(1) === 1) bits(7)
  bits(3)
  if (!isReduced) skipTools(bits)
  bits(3)
  return { isDeep: bits(1) === 1, isFullColour }
}

function skipOperatingPoints(bits: (count: number) => number): void {
  const hasDelay = bits(1) === 1
  for (let points = bits(5) + 1; points > 0; points--) {
    bits(12)
    if (bits(5) > 7) bits(1)
    if (hasDelay && bits(1) === 1) bits(4)
  }
}

/** Means of films between frames, of screens and of whole numbers. */
function skipTools(bits: (count: number) => number): void {
  bits(4)
  const hasOrder = bits(1) === 1
  if (hasOrder) bits(2)
  const screen = bits(1) === 1 ? 2 : bits(1)
  if (screen > 0 && bits(1) === 0) bits(1)
  if (hasOrder) bits(3)
}
