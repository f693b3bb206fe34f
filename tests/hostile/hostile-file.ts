import type { Random } from './parts/random.ts'
import type { Samples } from './samples.ts'

/** One file that somebody might send to do harm. */
export interface HostileFile {
  /** Says what is wrong with it; unique within its class. */
  name: string
  make(): Uint8Array | Promise<Uint8Array>
  /** What must become of it, where only one end is right: most may end either way. */
  expected?: 'ready' | 'refused'
  /** What an honest photo of this kind costs, where that is more than any other file may: the format is slow to read. */
  allowed?: { cpuMs: number; peakMiB: number }
  /** How the upload is named and announced; `photo.jpg` and `image/jpeg` otherwise. */
  fileName?: string
  type?: string
}

export interface HostileClass {
  name: string
  about: string
  files(samples: Samples, random: Random): HostileFile[]
}

/** Planted wherever something must not come out again. */
export const MARKER = 'VEDUTA-PLANTED-7f3a'
