import type { HostileClass, HostileFile } from '../hostile-file.ts'

/** Ends in the header, in tables, at the first pixel, in the middle and before the last bytes. */
const POINTS = [1, 3, 12, 20, 60, 200, 0.1, 0.25, 0.5, 0.75, 0.9, -1] as const

function cut(bytes: Uint8Array, point: number): Uint8Array {
  if (point < 0) return bytes.subarray(0, bytes.length + point)
  return bytes.subarray(0, point < 1 ? Math.floor(bytes.length * point) : point)
}

export const truncated: HostileClass = {
  name: 'truncated',
  about: 'photos that break off',
  files: samples =>
    Object.entries(samples).flatMap(([sample, bytes]: [string, Uint8Array]) =>
      POINTS.map((point): HostileFile => ({ name: `${sample} at ${point}`, make: () => cut(bytes, point), ...(point !== -1 && { expected: 'refused' }) })),
    ),
}
