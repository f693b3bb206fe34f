import type { Redaction } from '../../shared/redaction.ts'
import type { Pixels } from '../ports.ts'
import { type Area, type Colour, painterOf } from './redaction-painters.ts'

/** Least width and height of what is covered, as a part of the longest side and in pixels: fewer could be told by their mean colour. */
const LEAST = { part: 1 / 160, pixels: 8 }

/**
 * Draw redactions over pixels, in place. Of all that lies under shapes that touch each other one colour survives, their mean: a face
 * that is dabbed over gives no more away than one under a single shape. Nothing outside of the shapes changes.
 */
export function redact(pixels: Pixels, redactions: readonly Redaction[]): void {
  if (redactions.length === 0) return
  const { data, width, height } = pixels
  const least = Math.max(LEAST.pixels, Math.round(Math.max(width, height) * LEAST.part))
  const areas = redactions.map(redaction => areaOf(redaction, pixels, least))
  const mask = maskOf(areas, pixels)
  const means = meansOf(data, mask, groupsOf(areas, least))
  const painters = areas.map((area, at) => painterOf(area, means[at] ?? [0, 0, 0], pixels, mask))
  for (let at = 0; at < mask.length; at++) {
    const area = mask[at] ?? 0
    if (area > 0) painters[area - 1]?.(at % width, Math.floor(at / width))
  }
}

function areaOf({ shape, kind, x, y, width, height }: Redaction, pixels: Pixels, least: number): Area {
  const [left, right] = spanOf(x, width, pixels.width, least)
  const [top, bottom] = spanOf(y, height, pixels.height, least)
  return { shape, kind, left, top, right, bottom }
}

/** Whole pixels, outwards; the end is not included. */
function spanOf(start: number, size: number, total: number, least: number): [from: number, to: number] {
  const middle = (start + size / 2) * total
  const half = Math.max(size * total, least) / 2
  return [Math.max(0, Math.floor(middle - half)), Math.min(total, Math.ceil(middle + half))]
}

/** For each pixel the number of the last area that covers it, from 1 on; 0 is none. */
function maskOf(areas: readonly Area[], { width, height }: Pixels): Uint8Array {
  const mask = new Uint8Array(width * height)
  for (const [index, area] of areas.entries()) {
    for (let y = area.top; y < area.bottom; y++) {
      for (let x = area.left; x < area.right; x++) if (covers(area, x, y)) mask[y * width + x] = index + 1
    }
  }
  return mask
}

/** An ellipse covers each pixel that it touches. */
function covers({ shape, left, top, right, bottom }: Area, x: number, y: number): boolean {
  if (shape === 'box') return true
  const dx = (x + 0.5 - (left + right) / 2) / ((right - left) / 2 + 1)
  const dy = (y + 0.5 - (top + bottom) / 2) / ((bottom - top) / 2 + 1)
  return dx * dx + dy * dy <= 1
}

/** For each area the number of its group: areas whose boxes come closer than `least` are one, and so is what touches them. */
function groupsOf(areas: readonly Area[], least: number): number[] {
  const groups = areas.map((_, index) => index)
  const isNear = (a: Area, b: Area) => a.left - least < b.right && b.left - least < a.right && a.top - least < b.bottom && b.top - least < a.bottom
  for (const [at, area] of areas.entries()) {
    for (const [other, before] of areas.slice(0, at).entries()) {
      const [from, to] = [groups[at], groups[other]]
      if (isNear(area, before) && to !== undefined) for (const [index, group] of groups.entries()) if (group === from) groups[index] = to
    }
  }
  return groups
}

/** For each area the mean colour of its group. */
function meansOf(data: Uint8Array, mask: Uint8Array, groups: readonly number[]): Colour[] {
  const sums = groups.map(() => ({ red: 0, green: 0, blue: 0, count: 0 }))
  for (let at = 0; at < mask.length; at++) {
    const area = mask[at] ?? 0
    const sum = area > 0 ? sums[groups[area - 1] ?? 0] : undefined
    if (!sum) continue
    sum.red += data[at * 3] ?? 0
    sum.green += data[at * 3 + 1] ?? 0
    sum.blue += data[at * 3 + 2] ?? 0
    sum.count++
  }
  return groups.map(group => {
    const { red = 0, green = 0, blue = 0, count = 0 } = sums[group] ?? {}
    return [red, green, blue].map(value => Math.round(value / Math.max(1, count))) as Colour
  })
}
