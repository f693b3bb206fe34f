/** A source of chance that the same seed makes repeat itself. */
export interface Random {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  bytes(length: number): Uint8Array
}

/** Mulberry32 over a hash of the seed's text: enough to be unlike, never for secrets. */
export function createRandom(seed: string | number): Random {
  let state = 2166136261
  for (const letter of String(seed)) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (n: number) => next() % n
  return {
    below,
    pick: from => from[below(from.length)] ?? from[0],
    bytes: length => Uint8Array.from({ length }, () => next() & 255),
  }
}
