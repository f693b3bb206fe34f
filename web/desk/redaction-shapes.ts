import type { DeskNotice, DeskPhoto } from '../../shared/desk-item.ts'
import type { Redaction } from '../../shared/redaction.ts'

export type Place = Pick<Redaction, 'x' | 'y' | 'width' | 'height'>
export interface Point {
  x: number
  y: number
}

/** Least width and height of what is drawn, as a fraction of the picture. */
const LEAST = 0.005
/** What is added around a face, as a part of it: hair and chin tell who it is, too. */
const AROUND_FACE = 0.15

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
/** A quarter of a pixel of the largest picture. */
const round = (value: number) => Math.round(value * 10_000) / 10_000

/** A place within the picture, in numbers that stay short. */
export function placed({ x, y, width, height }: Place): Place {
  const [w, h] = [round(within(width, LEAST, 1)), round(within(height, LEAST, 1))]
  return { x: round(within(x, 0, 1 - w)), y: round(within(y, 0, 1 - h)), width: w, height: h }
}

export const move = ({ x, y, width, height }: Place, right: number, down: number): Place => placed({ x: x + right, y: y + down, width, height })

/** Larger or smaller; its left upper corner stays, unless the edge of the picture is in the way. */
export const stretch = ({ x, y, width, height }: Place, right: number, down: number): Place => placed({ x, y, width: width + right, height: height + down })

/** What lies between two points, whichever comes first; outside of the picture there is nothing. */
export function between(from: Point, to: Point): Place {
  const [left, right] = [within(Math.min(from.x, to.x), 0, 1), within(Math.max(from.x, to.x), 0, 1)]
  const [top, bottom] = [within(Math.min(from.y, to.y), 0, 1), within(Math.max(from.y, to.y), 0, 1)]
  return placed({ x: left, y: top, width: right - left, height: bottom - top })
}

/** A round dab with its middle here; `size` is a part of the longest side, `ratio` the picture's width by its height. */
export function dab({ x, y }: Point, size: number, ratio: number): Place {
  const [width, height] = ratio > 1 ? [size, size * ratio] : [size / ratio, size]
  const [left, top] = [Math.max(0, x - width / 2), Math.max(0, y - height / 2)]
  return placed({ x: left, y: top, width: Math.min(1, x + width / 2) - left, height: Math.min(1, y + height / 2) - top })
}

/** How far two points are from each other, as a part of the longest side. */
export const distance = (a: Point, b: Point, ratio: number) =>
  ratio > 1 ? Math.hypot(a.x - b.x, (a.y - b.y) / ratio) : Math.hypot((a.x - b.x) * ratio, a.y - b.y)

/** Where a face is proposed to be covered: a little more than the machine saw. */
function aroundFace({ x, y, width, height }: Place): Place {
  const [left, top] = [Math.max(0, x - width * AROUND_FACE), Math.max(0, y - height * AROUND_FACE)]
  const [right, bottom] = [Math.min(1, x + width * (1 + AROUND_FACE)), Math.min(1, y + height * (1 + AROUND_FACE))]
  return placed({ x: left, y: top, width: right - left, height: bottom - top })
}

const holds = (outer: Place, inner: Place) =>
  outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height

/** Whether one of some shapes covers all of a place. */
export const isCoveredBy = (shapes: readonly Place[], place: Place): boolean => shapes.some(shape => holds(shape, placed(place)))

/** Where something is proposed to be covered, and by whom: a machine that saw a face, or somebody who wrote to be in the photo. */
export interface Proposal extends Place {
  by: 'face' | 'notice'
}

/** What is proposed for a photo and no shape covers yet. */
export function proposalsFor({ id, findings }: DeskPhoto, notices: readonly DeskNotice[], shapes: readonly Place[]): Proposal[] {
  const faces = findings.flatMap(({ category, box }) => (category === 'face' && box ? [box] : []))
  const asked = notices.flatMap(({ waits, proposal }) => (waits && proposal?.photo === id ? [placed(proposal.redaction)] : []))
  return [
    ...faces.filter(face => !isCoveredBy(shapes, face)).map(face => ({ by: 'face' as const, ...aroundFace(face) })),
    // Where a face was found as well, that is what they mean, and it is the more exact.
    ...asked.filter(place => ![...shapes, ...faces].some(other => holds(other, middleOf(place)))).map(place => ({ by: 'notice' as const, ...place })),
  ]
}

const middleOf = ({ x, y, width, height }: Place): Place => ({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 })
