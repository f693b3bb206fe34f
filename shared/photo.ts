import type { Finding, Verdict } from './moderation.ts'
import type { PhotoProblem } from './problem.ts'

export type RenditionFormat = 'avif' | 'jpg'
export interface Rendition {
  format: RenditionFormat
  width: number
  height: number
  bytes: number
}

/**
 * One picture of a submission. Its way: `waiting` (for the upload) -> `received` (pinned by its SHA-256) -> `prepared`
 * (upright, judged, the moderator's picture is there) -> `ready` (all renditions are there); `refused` when it can't be read.
 */
export interface Photo {
  id: string
  type: string
  bytes: number
  alt?: string
  status: 'waiting' | 'received' | 'prepared' | 'ready' | 'refused'
  /** Hex SHA-256 of the pinned original. */
  sha256?: string
  problem?: PhotoProblem
  /** Size in pixels of the largest rendition, upright. */
  width?: number
  height?: number
  /** Base64 of the thumbhash. */
  thumbhash?: string
  findings: Finding[]
  verdict?: Verdict
  renditions: Rendition[]
  /** What the decision says of this photo. */
  outcome?: 'accepted' | 'refused'
}
