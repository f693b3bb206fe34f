import type { Licence } from '../../shared/licence.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import type { Redaction } from '../../shared/redaction.ts'

/** Pixels without a file format: red, green, blue in sRGB, one byte each, row by row. */
export interface Pixels {
  data: Uint8Array
  width: number
  height: number
}

/** Reads photos and makes renditions. A photo that can't be shown is a value; a failure on our side throws. */
export interface Imaging {
  open(original: Uint8Array, options?: OpenOptions): Promise<Picture | { problem: PhotoProblem }>
}
export interface OpenOptions {
  /** What every rendition says of itself. */
  attribution?: Attribution
  /** What nothing that is made of it shows. */
  redactions?: readonly Redaction[]
}

/** Who made a photo, and how it may be used. */
export interface Attribution {
  credit: string
  licence: Licence
}

/** A decoded photo: upright, in sRGB, on white where it was transparent, already at the size of its largest rendition. */
export interface Picture {
  width: number
  height: number
  /** Encode at one of `widthsFor(width)`; the same picture and attribution give the same bytes. Carries no metadata but the attribution. */
  render(width: number, format: RenditionFormat): Promise<Uint8Array>
  /** Base64 of the thumbhash. */
  thumbhash(): Promise<string>
  /** What it looks like, as shared/fingerprint.ts says; `undefined` where there is too little to know it by. */
  fingerprint(): Promise<string | undefined>
  /** The whole picture squeezed into a square, as models want it. */
  sample(side: number): Promise<Pixels>
  /** The whole picture in its shape, with at most `VIEW_SIDE` pixels along its longer side (shared/renditions.ts). */
  view(): Promise<Pixels>
}
