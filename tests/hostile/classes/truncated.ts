import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { EOI, flatJpeg, type JpegFrame, wholeScans } from '../parts/jpeg.ts'

/** Ends in the header, in tables, at the first pixel, in the middle and before the last bytes. */
const POINTS = [1, 3, 12, 20, 60, 200, 0.1, 0.25, 0.5, 0.75, 0.9, -1] as const

function cut(bytes: Uint8Array, point: number): Uint8Array {
  if (point < 0) return bytes.subarray(0, bytes.length + point)
  return bytes.subarray(0, point < 1 ? Math.floor(bytes.length * point) : point)
}

/**
 * Large pictures of which the last two bytes alone are missing: read more often than others, they may be smaller. `bands`: in how many parts
 * the frequencies of a progressive one come, `bits` of each by itself.
 */
const ENDLESS: Record<string, { most: JpegFrame; more: JpegFrame; bands?: number; bits?: number }> = {
  'in one scan': { most: { width: 5_240, height: 5_240, components: 3 }, more: { width: 8_900, height: 8_900, components: 3 } },
  progressive: { most: { width: 3_480, height: 3_480, components: 3 }, more: { width: 6_000, height: 6_000, components: 3 }, bands: 1, bits: 1 },
  'in 43 scans': { most: { width: 3_400, height: 3_400 }, more: { width: 5_800, height: 5_800 }, bands: 3, bits: 14 },
}

const endless = Object.entries(ENDLESS).flatMap(([kind, { most, more, bands, bits }]) => {
  const make = (frame: JpegFrame) => () => (bands && bits ? wholeScans(frame, bands, bits) : flatJpeg(frame)).subarray(0, -EOI.length)
  return [
    { name: `jpeg ${kind}, as large as it may be, without its end`, make: make(most), expected: 'ready' },
    { name: `jpeg ${kind}, as large as it may be with its end, without it`, make: make(more), expected: 'refused' },
  ] satisfies HostileFile[]
})

export const truncated: HostileClass = {
  name: 'truncated',
  about: 'photos that break off',
  files: samples => [
    ...Object.entries(samples).flatMap(([sample, bytes]: [string, Uint8Array]) =>
      POINTS.map((point): HostileFile => ({ name: `${sample} at ${point}`, make: () => cut(bytes, point), ...(point !== -1 && { expected: 'refused' }) })),
    ),
    ...endless,
  ],
}
