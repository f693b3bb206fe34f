import type { Line } from './fonts.ts'

export interface Room {
  /** Millimetres. */
  width: number
  height: number
  /** Sizes to try, the largest first. */
  sizes: readonly number[]
  /** From one line to the next, in parts of the size. */
  leading: number
  /** Lines at most. */
  most: number
  /** After what a line may end, the best first; a space unless it says otherwise. */
  breaks?: readonly RegExp[]
  /** Whether what there is no room for may be cut off; else nothing is set. */
  cut?: boolean
}

export interface Fitted {
  size: number
  lines: readonly Line[]
}

/** Where words end. */
const AFTER_SPACES = /(?<= )/
/** Where an address may be broken. */
export const IN_ADDRESSES = [/(?<=\/)/, /(?<=[/.-])/]

/**
 * Set a text in the largest size in which it fits with its words whole. Where it fits in none it is set in the smallest, words are broken
 * and what there is no room for is cut off with an ellipsis. Without room for a line there are none.
 */
export function fitText(
  setLine: (text: string) => Line,
  text: string,
  { width, height, sizes, leading, most, breaks = [AFTER_SPACES], cut = true }: Room,
): Fitted {
  const set = remembering(setLine)
  const linesFor = (size: number) => Math.min(most, Math.floor((height + 1e-6) / (size * leading)))
  for (const after of breaks)
    for (const size of sizes) {
      const lines = wrap(set, text.split(after), width / size, linesFor(size))
      if (lines) return { size, lines }
    }
  const size = sizes.at(-1) ?? 1
  const limit = linesFor(size)
  const broken = text.split(breaks.at(-1) ?? AFTER_SPACES).flatMap(piece => breakUp(set, piece, width / size))
  for (let count = broken.length; count > (cut ? 0 : broken.length - 1); count--) {
    const kept = broken.slice(0, count)
    const lines = wrap(set, count < broken.length ? withEllipsis(kept) : kept, width / size, limit)
    if (lines) return { size, lines }
  }
  return { size, lines: [] }
}

/** The same words are tried in many lines. */
function remembering(set: (text: string) => Line): (text: string) => Line {
  const known = new Map<string, Line>()
  return text => {
    const line = known.get(text) ?? set(text)
    known.set(text, line)
    return line
  }
}

const withEllipsis = (pieces: readonly string[]): string[] => [...pieces.slice(0, -1), `${(pieces.at(-1) ?? '').trimEnd().replace(/[.,;:]$/, '')}…`]

/** Pieces in lines of a width, `undefined` where one is too long or there are too many lines. */
function wrap(set: (text: string) => Line, pieces: readonly string[], width: number, most: number): Line[] | undefined {
  const lines: Line[] = []
  let line: { text: string; set: Line } | undefined
  for (const piece of pieces) {
    const text = (line?.text ?? '') + piece
    const longer = set(text.trim())
    if (longer.width <= width) {
      line = { text, set: longer }
      continue
    }
    const alone = set(piece.trim())
    if (!line || alone.width > width || lines.length + 1 >= most) return undefined
    lines.push(line.set)
    line = { text: piece, set: alone }
  }
  if (line) lines.push(line.set)
  return lines.length <= most ? lines : undefined
}

/** A piece that is too long for a line in parts that are not. */
function breakUp(set: (text: string) => Line, piece: string, width: number): string[] {
  if (set(piece.trim()).width <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(piece)) {
    if (part && set(`${part}${segment}…`).width > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
