import type { Finding, Grounds, Verdict } from './moderation.ts'
import type { PhotoProblem } from './problem.ts'
import type { Reason } from './reasons.ts'
import type { Redaction } from './redaction.ts'
import type { ShadowFinding } from './shadow.ts'

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
 * With other redactions it goes from `received` on once more.
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
  /** What it looks like, to find it again: hex of 256 bits. Never shown; absent where the picture is flat. */
  fingerprint?: string
  findings: Finding[]
  verdict?: Verdict
  grounds?: Grounds
  /** What another judge said beside, for comparison; absent where none looked in time. */
  shadow?: ShadowFinding[]
  renditions: Rendition[]
  /** What its renditions don't show. */
  redactions?: Redaction[]
  /** Revision of the submission that its renditions are named after; absent until something was covered. */
  revision?: number
  /** What the decision says of this photo. */
  outcome?: 'accepted' | 'refused'
  /** Why it was left out, where a moderator said so. */
  reason?: Reason
}
