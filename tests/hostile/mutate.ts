import type { Random } from './parts/random.ts'

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

/** Numbers at which programs turn: none, the last before a sign, all ones. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff] as const

/** Half of all places are in the first kilobyte, where headers are. */
const place = (bytes: Uint8Array, random: Random) => random.below(random.below(2) ? Math.min(1_024, bytes.length) : bytes.length)

function overwritten(bytes: Uint8Array, at: number, values: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes)
  out.set(values.subarray(0, out.length - at), at)
  return out
}
const spliced = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)])

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  // A bit.
  (bytes, random) => {
    const at = place(bytes, random)
    return overwritten(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.below(8))))
  },
  // A byte, any.
  (bytes, random) => overwritten(bytes, place(bytes, random), random.bytes(1)),
  // A number of 1 to 8 bytes at an edge.
  (bytes, random) => overwritten(bytes, place(bytes, random), new Uint8Array(1 << random.below(4)).fill(random.pick(EDGES))),
  // A number a little more or less.
  (bytes, random) => {
    const at = place(bytes, random)
    return overwritten(bytes, at, Uint8Array.of((bytes[at] ?? 0) + random.below(33) - 16))
  },
  // Something gone.
  (bytes, random) => spliced(bytes, place(bytes, random), 1 + random.below(64), new Uint8Array()),
  // Something twice.
  (bytes, random) => {
    const at = place(bytes, random)
    return spliced(bytes, at, 0, bytes.subarray(at, at + 1 + random.below(64)))
  },
  // Something new.
  (bytes, random) => spliced(bytes, place(bytes, random), 0, random.bytes(1 + random.below(32))),
  // A part of itself elsewhere.
  (bytes, random) => {
    const from = place(bytes, random)
    return overwritten(bytes, place(bytes, random), bytes.subarray(from, from + 1 + random.below(128)))
  },
  // A part of another.
  (bytes, random, other) => {
    const from = place(other, random)
    return spliced(bytes, place(bytes, random), random.below(64), other.subarray(from, from + 1 + random.below(512)))
  },
  // The end gone.
  (bytes, random) => bytes.subarray(0, 1 + random.below(bytes.length)),
  // Noise over a stretch.
  (bytes, random) => overwritten(bytes, place(bytes, random), random.bytes(1 + random.below(256))),
]

/** Change a file in one to six ways; `other` gives parts. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let out = bytes
  for (let left = 1 + random.below(6); left > 0 && out.length > 0; left--) out = random.pick(MUTATIONS)(out, random, other)
  return out
}
