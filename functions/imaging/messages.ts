import type { RenditionFormat } from '../../shared/photo.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import type { OpenOptions, Pixels } from '../ports.ts'

/** What a worker is told: the bytes of one photo, when it is done with the one before. */
export interface Order extends OpenOptions {
  original: Uint8Array
}

/** What a worker tells of its photo, in this order; `problem`, `failed` and `done` end it. */
export type Report =
  | { kind: 'problem'; problem: PhotoProblem }
  /** A failure on our side. */
  | { kind: 'failed'; message: string }
  | { kind: 'opened'; width: number; height: number }
  | { kind: 'small'; pixels: Pixels; view: Pixels; thumbhash: string; fingerprint?: string }
  | { kind: 'rendition'; width: number; format: RenditionFormat; bytes: Uint8Array }
  | { kind: 'done' }
