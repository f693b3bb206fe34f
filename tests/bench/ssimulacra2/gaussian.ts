/** A plane of values, row by row. */
export interface Plane {
  data: Float32Array
  width: number
  height: number
}

const SIGMA = 1.5
const RADIUS = Math.round(3.2795 * SIGMA + 0.2546)

type Triple = readonly [number, number, number]
const at = (values: readonly number[], index: number) => values[index] ?? 0

/** D. Charalampidis, Recursive Implementation of the Gaussian Filter Using Truncated Cosine Functions (2016): the equations of section IV. */
function cosines(): [Triple, Triple] {
  const each = (of: (k: number) => number): Triple => [of(0), of(1), of(2)]
  const omega = each(k => ((2 * k + 1) * Math.PI) / (2 * RADIUS))
  const sign = [1, -1, 1] as const
  const p = each(k => at(sign, k) / Math.tan(0.5 * at(omega, k)))
  const r = each(k => (at(sign, k) * at(p, k) ** 2) / Math.sin(at(omega, k)))
  const rho = each(k => Math.exp(-0.5 * SIGMA ** 2 * at(omega, k) ** 2) / RADIUS)
  const minor = (a: number, b: number) => at(p, a) * at(r, b) - at(r, a) * at(p, b)
  const zeta: Triple = [minor(1, 2) / minor(0, 1), minor(2, 0) / minor(0, 1), 1]
  const beta = solve([p, r, zeta], [1, RADIUS ** 2 - SIGMA ** 2, zeta[0] * rho[0] + zeta[1] * rho[1] + rho[2]])
  return [each(k => -at(beta, k) * Math.cos(at(omega, k) * (RADIUS + 1))), each(k => 2 * Math.cos(at(omega, k)))]
}

/** Three equations by Cramer's rule. */
function solve(rows: readonly [Triple, Triple, Triple], right: Triple): Triple {
  const determinant = ([a, b, c]: readonly [Triple, Triple, Triple]) =>
    a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])
  const whole = determinant(rows)
  const replaced = (column: number) => determinant(rows.map((row, y) => row.map((value, x) => (x === column ? at(right, y) : value))) as never)
  return [replaced(0) / whole, replaced(1) / whole, replaced(2) / whole]
}

/** Factors of the three cosines of which the filter is made: of what comes in, and of what came out last. */
const [INPUT, BEFORE] = cosines()

/** Blur a plane, with nothing around it. Rows and columns are both gone over row by row, as memory likes it. */
export function blur({ data, width, height }: Plane): Plane {
  return { data: blurColumns(blurRows(data, width, height), width, height), width, height }
}

function blurRows(from: Float32Array, width: number, height: number): Float32Array {
  const to = new Float32Array(from.length)
  const [[n1, n3, n5], [d1, d3, d5]] = [INPUT, BEFORE]
  // A row with nothing before and behind it.
  const row = new Float64Array(width + 3 * RADIUS)
  for (let y = 0; y < height; y++) {
    row.set(from.subarray(y * width, (y + 1) * width), 2 * RADIUS)
    let [a1, a3, a5, b1, b3, b5] = [0, 0, 0, 0, 0, 0]
    for (let n = 1 - RADIUS; n < width; n++) {
      const sum = (row[n + RADIUS - 1] ?? 0) + (row[n + 3 * RADIUS - 1] ?? 0)
      const c1 = n1 * sum + d1 * a1 - b1
      const c3 = n3 * sum + d3 * a3 - b3
      const c5 = n5 * sum + d5 * a5 - b5
      b1 = a1
      b3 = a3
      b5 = a5
      a1 = c1
      a3 = c3
      a5 = c5
      if (n >= 0) to[y * width + n] = c1 + c3 + c5
    }
  }
  return to
}

function blurColumns(from: Float32Array, width: number, height: number): Float32Array {
  const to = new Float32Array(from.length)
  const nothing = new Float32Array(width)
  const rowOf = (plane: Float32Array, y: number) => (y >= 0 && y < height ? plane.subarray(y * width, (y + 1) * width) : nothing)
  const into = new Float32Array(width)
  const state = INPUT.map((input, k) => ({ input, before: at(BEFORE, k), last: new Float64Array(width), previous: new Float64Array(width) }))
  for (let n = 1 - RADIUS; n < height; n++) {
    const [top, bottom] = [rowOf(from, n - RADIUS - 1), rowOf(from, n + RADIUS - 1)]
    const out = n >= 0 ? rowOf(to, n) : into
    out.fill(0)
    for (const { input, before, last, previous } of state) addCosine(out, top, bottom, input, before, last, previous)
  }
  return to
}

/** One step of one cosine in each column. */
function addCosine(
  out: Float32Array,
  top: Float32Array,
  bottom: Float32Array,
  input: number,
  before: number,
  last: Float64Array,
  previous: Float64Array,
): void {
  for (let x = 0; x < out.length; x++) {
    const now = last[x] ?? 0
    const next = input * ((top[x] ?? 0) + (bottom[x] ?? 0)) + before * now - (previous[x] ?? 0)
    previous[x] = now
    last[x] = next
    out[x] = (out[x] ?? 0) + next
  }
}
