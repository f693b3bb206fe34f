import { useRef, useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { between, dab, distance, move, type Point } from './redaction-shapes.ts'

export const TOOLS = ['box', 'ellipse', 'brush'] as const
export type Tool = (typeof TOOLS)[number]

type Shapes = readonly Redaction[]
/** A press: what was there before, where it began, and what it does with where the pointer is now. */
interface Gesture {
  pointer: number
  before: Shapes
  follow(point: Point, now: Shapes): Shapes
}

interface Options {
  shapes: Shapes
  /** Width by height of the picture. */
  ratio: number
  tool: Tool
  kind: Redaction['kind']
  /** Across a dab of the brush, as a part of the longest side. */
  size: number
  /** What was drawn when the pointer was lifted, and which shape it was. */
  onDrawn: (shapes: Shapes, index: number | undefined) => void
  onFull: () => void
}

/** Drawing by mouse, finger or pen: `live` is how it looks while the pointer is down. */
export function usePointerDrawing({ shapes, ratio, tool, kind, size, onDrawn, onFull }: Options) {
  const gesture = useRef<(Gesture & { index: number | undefined }) | undefined>(undefined)
  const [live, setLive] = useState<Shapes>()
  const latest = useRef<Shapes | undefined>(undefined)
  const show = (next: Shapes | undefined) => {
    latest.current = next
    setLive(next)
  }

  const draw = (from: Point): Gesture['follow'] => {
    if (tool !== 'brush') return to => [...shapes, { shape: tool, kind, ...between(from, to) }]
    let last = from
    return (to, now) => {
      let next = now
      // Dabs lie close enough for their edges to be one line, however fast the pointer was.
      for (const step = size / 3; distance(last, to, ratio) >= step && next.length < LIMITS.redactions; ) {
        const part = step / distance(last, to, ratio)
        last = { x: last.x + (to.x - last.x) * part, y: last.y + (to.y - last.y) * part }
        next = [...next, { shape: 'ellipse', kind, ...dab(last, size, ratio) }]
      }
      return next
    }
  }
  const replace = (index: number, place: (point: Point, shape: Redaction) => Partial<Redaction>): Gesture['follow'] => {
    return point => shapes.map((shape, at) => (at === index ? { ...shape, ...place(point, shape) } : shape))
  }

  const begin = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (event.button !== 0 || gesture.current) return
    const from = pointOf(event)
    const { index, corner } = touched(event)
    const shape = index === undefined ? undefined : shapes[index]
    const isDrawn = tool === 'brush' || !shape
    if (isDrawn && shapes.length >= LIMITS.redactions) return onFull()
    event.currentTarget.setPointerCapture(event.pointerId)
    const start: Shapes = tool === 'brush' ? [...shapes, { shape: 'ellipse', kind, ...dab(from, size, ratio) }] : shapes
    const follow =
      isDrawn || index === undefined || !shape
        ? draw(from)
        : corner
          ? replace(index, point => between(opposite(shape, corner), point))
          : replace(index, point => move(shape, point.x - from.x, point.y - from.y))
    gesture.current = { pointer: event.pointerId, before: shapes, follow, index: isDrawn ? undefined : index }
    show(start)
  }
  const go = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const now = gesture.current
    if (now?.pointer !== event.pointerId || !latest.current) return
    show(now.follow(pointOf(event), latest.current))
  }
  const end = (event: PointerEvent) => {
    const now = gesture.current
    if (now?.pointer !== event.pointerId) return
    const drawn = latest.current ?? now.before
    gesture.current = undefined
    show(undefined)
    const made = drawn.at(-1)
    const isNew = drawn.length > now.before.length
    // A tap that moved nothing only chooses, or chooses nothing.
    if (isNew && tool !== 'brush' && made && Math.min(made.width, made.height) <= 0.005) onDrawn(now.before, undefined)
    else onDrawn(drawn, isNew ? drawn.length - 1 : now.index)
  }
  const cancel = () => {
    gesture.current = undefined
    show(undefined)
  }
  return { live, bind: { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: cancel } }
}

/** Where a pointer is, in fractions of the picture. */
function pointOf(event: PointerEvent & { currentTarget: SVGSVGElement }): Point {
  const svg = event.currentTarget
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse())
  return { x: x / svg.viewBox.baseVal.width, y: y / svg.viewBox.baseVal.height }
}

/** The shape under a pointer, and its corner: which ends of its width and height. */
function touched(event: PointerEvent): { index: number | undefined; corner: string | undefined } {
  const element = event.target instanceof Element ? event.target.closest<SVGElement>('[data-shape]') : undefined
  return { index: element ? Number(element.dataset.shape) : undefined, corner: element?.dataset.corner }
}

const opposite = ({ x, y, width, height }: Redaction, corner: string): Point => ({
  x: corner.includes('w') ? x + width : x,
  y: corner.includes('n') ? y + height : y,
})
