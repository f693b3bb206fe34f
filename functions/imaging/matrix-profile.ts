type Three<T> = readonly [T, T, T]

/** Colours that are three curves and a matrix away from those of sRGB. */
export interface MatrixColours {
  /** Light of each of the 256 values of red, green and blue, 0 to 1. */
  light: Three<Float64Array>
  /** From that to linear sRGB, row by row. */
  matrix: readonly number[]
}

/** From XYZ under D50, as profiles have it, to linear sRGB. */
const TO_SRGB: Three<Three<number>> = [
  [3.1341359, -1.6173863, -0.4906619],
  [-0.978795, 1.9162544, 0.0334427],
  [0.0719553, -0.2289769, 1.405386],
]

const HEADER = 128
/** Some have dozens of tags. */
const MOST_TAGS = 100

/**
 * Read a colour profile (ICC.1:2022) of three curves and a matrix, as telephones and cameras write it. `undefined` for every other, and
 * where it is broken: libvips knows what to do with these.
 */
export function matrixProfile(profile: Uint8Array): MatrixColours | undefined {
  try {
    return read(new DataView(profile.buffer, profile.byteOffset, profile.length))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function read(view: DataView): MatrixColours | undefined {
  const name = (at: number) => String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
  if (name(16) !== 'RGB ' || name(20) !== 'XYZ ') return undefined
  const tags = new Map<string, number>()
  const count = view.getUint32(HEADER)
  if (count > MOST_TAGS) return undefined
  for (let at = HEADER + 4; at < HEADER + 4 + count * 12; at += 12) tags.set(name(at), view.getUint32(at + 4))
  // A table counts more than a matrix (8.2).
  if (['A2B0', 'A2B1', 'A2B2', 'D2B0', 'D2B1', 'D2B2'].some(tag => tags.has(tag))) return undefined
  const fixed = (at: number) => view.getInt32(at) / 65_536

  function column(tag: string): Three<number> | undefined {
    const at = tags.get(tag)
    return at === undefined || name(at) !== 'XYZ ' ? undefined : [fixed(at + 8), fixed(at + 12), fixed(at + 16)]
  }
  function curve(tag: string): ((value: number) => number) | undefined {
    const at = tags.get(tag)
    if (at === undefined) return undefined
    if (name(at) === 'para') return parametric(view.getUint16(at + 8), nth => fixed(at + 12 + nth * 4))
    return name(at) === 'curv' ? sampled(view.getUint32(at + 8), nth => view.getUint16(at + 12 + nth * 2)) : undefined
  }
  const [red, green, blue] = [column('rXYZ'), column('gXYZ'), column('bXYZ')]
  const [ofRed, ofGreen, ofBlue] = [curve('rTRC'), curve('gTRC'), curve('bTRC')]
  if (!red || !green || !blue || !ofRed || !ofGreen || !ofBlue) return undefined
  const matrix = TO_SRGB.flatMap(([x, y, z]) => [red, green, blue].map(xyz => x * xyz[0] + y * xyz[1] + z * xyz[2]))
  const lightOf = (curve: (value: number) => number) => Float64Array.from({ length: 256 }, (_, value) => curve(value / 255))
  return { light: [lightOf(ofRed), lightOf(ofGreen), lightOf(ofBlue)], matrix }
}

/** `parametricCurveType` (10.18). */
function parametric(kind: number, number: (nth: number) => number): ((value: number) => number) | undefined {
  const count = [1, 3, 4, 5, 7][kind]
  if (count === undefined) return undefined
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, nth) => number(nth))
  const power = (value: number) => Math.max(0, a * value + b) ** g
  switch (kind) {
    case 0:
      return value => value ** g
    case 1:
      return value => (value >= -b / a ? power(value) : 0)
    case 2:
      return value => (value >= -b / a ? power(value) + c : c)
    default:
      return value => (value >= d ? power(value) + e : c * value + f)
  }
}

/** `curveType` (10.6): nothing, an exponent, or values with straight lines between them. */
function sampled(count: number, number: (nth: number) => number): (value: number) => number {
  if (count === 0) return value => value
  if (count === 1) {
    const gamma = number(0) / 256
    return value => value ** gamma
  }
  return value => {
    const place = value * (count - 1)
    const before = Math.min(count - 2, Math.floor(place))
    return (number(before) + (number(before + 1) - number(before)) * (place - before)) / 65_535
  }
}
