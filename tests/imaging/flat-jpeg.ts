/**
 * Write a JPEG of flat squares of 8 pixels with any components: each value arrives as it was given, since only the mean of a square is
 * coded (ITU-T T.81). What writes CMYK elsewhere decides about profiles, inversion and Adobe's marker by itself.
 */
export function flatJpeg(
  width: number,
  height: number,
  components: number,
  valuesAt: (x: number, y: number) => readonly number[],
  segments: readonly Buffer[] = [],
): Buffer {
  const segment = (marker: number, ...data: (Buffer | number[])[]) => {
    const content = Buffer.concat(data.map(each => Buffer.from(each)))
    return Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content])
  }
  const ids = Array.from({ length: components }, (_, at) => at + 1)
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    segment(0xdb, [0], Array(64).fill(1)),
    segment(
      0xc0,
      [8, ...size, components],
      ids.flatMap(id => [id, 0x11, 0]),
    ),
    // Twelve lengths of a difference in four bits each; of the rest of a square only its end, in one bit.
    segment(0xc4, [0, 0, 0, 0, 12, ...Array(12).fill(0)], [...Array(12).keys()]),
    segment(0xc4, [0x10, 1, ...Array(15).fill(0), 0]),
    segment(
      0xda,
      [components],
      ids.flatMap(id => [id, 0]),
      [0, 63, 0],
    ),
    squares(width, height, components, valuesAt),
    Buffer.from([0xff, 0xd9]),
  ])
}

function squares(width: number, height: number, components: number, valuesAt: (x: number, y: number) => readonly number[]): Buffer {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  const put = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      if (++bits < 8) continue
      bytes.push(held)
      if (held === 0xff) bytes.push(0)
      ;[held, bits] = [0, 0]
    }
  }
  const last = Array(components).fill(0)
  for (let y = 0; y < height; y += 8) {
    for (let x = 0; x < width; x += 8) {
      for (const [at, value] of valuesAt(x, y).entries()) {
        const mean = 8 * (value - 128)
        const change = mean - last[at]
        last[at] = mean
        const length = change === 0 ? 0 : 32 - Math.clz32(Math.abs(change))
        put(length, 4)
        put(change < 0 ? change + 2 ** length - 1 : change, length)
        put(0, 1)
      }
    }
  }
  put(0x7f, (8 - bits) % 8)
  return Buffer.from(bytes)
}

/** Adobe's marker: how colours were turned before (0: not, 2: CMYK as luma, two chromas and black), and that four are inverted. */
export const adobe = (transform: 0 | 2) => Buffer.concat([Buffer.from([0xff, 0xee, 0, 14]), Buffer.from('Adobe'), Buffer.from([0, 100, 0, 0, 0, 0, transform])])

/** A colour profile in as many segments as it needs (ICC.1, annex B.4). */
export function iccSegments(icc: Uint8Array): Buffer[] {
  const most = 65_000
  const count = Math.ceil(icc.length / most)
  return Array.from({ length: count }, (_, at) => {
    const part = icc.subarray(at * most, (at + 1) * most)
    const length = part.length + 16
    return Buffer.concat([
      Buffer.from([0xff, 0xe2, length >> 8, length & 255]),
      Buffer.from(`ICC_PROFILE\0${String.fromCharCode(at + 1, count)}`, 'latin1'),
      part,
    ])
  })
}
