import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { move, type Place, stretch } from './redaction-shapes.ts'
import { sayPlace } from './say-place.ts'
import type { Draw } from './use-drawing.ts'

/** How far a key moves a shape, as a part of the picture; with Ctrl a fifth of it. */
const STEP = 0.01
const ARROWS: Record<string, readonly [right: number, down: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

interface Options {
  draw: Draw
  kind: Redaction['kind']
  canvas: RefObject<SVGSVGElement | null>
  /** Takes the focus where no shape is left. */
  title: RefObject<HTMLElement | null>
}

/** What buttons and keys do to shapes; each change is told in words, too. */
export function useRedacting({ draw, kind, canvas, title }: Options) {
  const say = useSay()
  const { lang } = useWords()
  const [selected, select] = useState<number>()
  const [told, tell] = useState('')
  const next = useRef<number | undefined>(undefined)
  // At once, so that the next key already belongs to the shape.
  useLayoutEffect(() => {
    if (next.current === undefined) return
    canvas.current?.querySelector<SVGElement>(`g[data-shape="${next.current}"]`)?.focus()
    next.current = undefined
  })
  const focus = (index: number | undefined) => {
    select(index)
    next.current = index
  }

  const isFull = (more: number) => {
    if (draw.shapes.length + more <= LIMITS.redactions) return false
    tell(say('desk.cover-most', { most: LIMITS.redactions }))
    return true
  }
  const add = (places: readonly Place[], shape: Redaction['shape']) => {
    if (places.length === 0 || isFull(places.length)) return
    draw.put([...draw.shapes, ...places.map(place => ({ shape, kind, ...place }))])
    focus(draw.shapes.length + places.length - 1)
    tell(say('desk.cover-added', { count: places.length }))
  }
  const change = (index: number, by: string, part: (shape: Redaction) => Partial<Redaction>) => {
    const shapes = draw.shapes.map((shape, at) => (at === index ? { ...shape, ...part(shape) } : shape))
    draw.put(shapes, `${by} ${index}`)
    const now = shapes[index]
    if (now) tell(by === 'kind' ? say(`desk.cover-${now.kind}`) : sayPlace(say, lang, now))
  }
  const remove = (index = selected) => {
    if (index === undefined) return
    const left = draw.shapes.filter((_, at) => at !== index)
    draw.put(left)
    if (left.length === 0) title.current?.focus()
    focus(left.length === 0 ? undefined : Math.min(index, left.length - 1))
    tell(say('desk.cover-removed', { count: left.length }))
  }
  const shift = (right: number, down: number, stretches: boolean, index = selected) => {
    if (index === undefined) return
    change(index, stretches ? 'stretch' : 'move', shape => (stretches ? stretch : move)(shape, right * STEP, down * STEP))
  }
  const look = (kind: Redaction['kind']) => selected !== undefined && change(selected, 'kind', () => ({ kind }))
  const onKey = (event: KeyboardEvent, index: number) => {
    const arrow = ARROWS[event.key]
    const part = event.ctrlKey ? 0.2 : 1
    if (arrow) shift(arrow[0] * part, arrow[1] * part, event.shiftKey, index)
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(index)
    else if (event.key === ' ') change(index, 'kind', ({ kind }) => ({ kind: kind === 'blur' ? 'pixelate' : 'blur' }))
    else return
    event.preventDefault()
  }
  const step = (does: 'undo' | 'redo') => {
    if (does === 'undo' ? !draw.canUndo : !draw.canRedo) return
    draw[does]()
    // What had the focus may be gone.
    if (canvas.current?.contains(document.activeElement)) title.current?.focus()
    select(undefined)
    tell(say(`desk.cover-${does}`))
  }
  return { selected, select, focus, told, isFull, add, remove, shift, look, onKey, step }
}
