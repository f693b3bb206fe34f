import type { RenditionFormat } from './photo.ts'

export const RENDITION_FORMATS: readonly RenditionFormat[] = ['avif', 'jpg']
export const RENDITION_WIDTHS = [320, 640, 1280] as const
/** Longest side of the largest rendition, pixels. */
export const LARGEST_SIDE = 2560
/** Width of the picture that the moderator sees first. */
export const DESK_WIDTH = 1280
/** Longest side of what models look at where its shape matters, pixels. */
export const VIEW_SIDE = 512

/** Pixels. */
export interface Size {
  width: number
  height: number
}

/** Fit an upright picture into the largest rendition without enlarging it. */
export function largestSize(width: number, height: number): Size {
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The widths a photo has, smallest first, from the width of its largest rendition. Cards need not store them. */
export function widthsFor(largest: number): number[] {
  return [...RENDITION_WIDTHS.filter(width => width < largest), largest]
}

/** The height that belongs to a width, so that every rendition keeps the shape of the largest one. */
export function heightFor(width: number, largest: Size): number {
  return Math.max(1, Math.round((width * largest.height) / largest.width))
}
