import { useState } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Redaction } from '../../shared/redaction.ts'
import type { Draft } from './use-draft.ts'

/** What was drawn over a photo and is not covered yet. */
export interface Drawing {
  /** Version of the submission that it was drawn over. */
  basis: number
  /** What was covered then. */
  covered: readonly Redaction[]
  shapes: readonly Redaction[]
}

type Shapes = readonly Redaction[]

export interface Draw {
  shapes: Shapes
  /** Whether it differs from what is covered now. */
  isChanged: boolean
  canUndo: boolean
  canRedo: boolean
  /** Draw something else; several changes of one kind, such as pressing an arrow key, are one step back. */
  put(shapes: Shapes, kind?: string): void
  undo(): void
  redo(): void
  /** Back to what is covered now. */
  discard(): void
}

const textOf = (shapes: Shapes) => shapes.map(({ shape, kind, x, y, width, height }) => [shape, kind, x, y, width, height].join()).join(';')
/** Shapes that are in none of some lists. */
export const without = (shapes: Shapes, ...known: readonly Shapes[]) => shapes.filter(shape => !known.flat().some(other => isSame([shape], [other])))
const isSame = (a: Shapes, b: Shapes) => textOf(a) === textOf(b)

/** Whether something was drawn on a photo that its pictures don't show. */
export const isUnsent = (photo: DeskPhoto, { drawings }: Draft) => {
  const drawing = drawings?.[photo.id]
  return drawing !== undefined && !isSame(drawing.shapes, photo.redactions ?? [])
}

interface Options {
  item: DeskItem
  photo: DeskPhoto
  draft: Draft
  onChange: (part: Partial<Draft>) => void
}

/** What is drawn over one photo: kept with the draft, with its steps back and forth for as long as the photo is open. */
export function useDrawing({ item, photo, draft, onChange }: Options): Draw {
  const [past, setPast] = useState<readonly Shapes[]>([])
  const [future, setFuture] = useState<readonly Shapes[]>([])
  const [last, setLast] = useState<string>()
  const covered = photo.redactions ?? []
  const drawing = draft.drawings?.[photo.id]
  const shapes = drawing?.shapes ?? covered
  const keep = (next: Shapes) =>
    onChange({
      drawings: {
        ...draft.drawings,
        [photo.id]: { basis: drawing?.basis ?? item.version, covered: drawing?.covered ?? covered, shapes: next.slice(0, LIMITS.redactions) },
      },
    })
  const step = (next: Shapes | undefined, from: readonly Shapes[], setFrom: typeof setPast, setTo: typeof setPast) => {
    if (!next) return
    setFrom(from.slice(0, -1))
    setTo(all => [...all, shapes])
    setLast(undefined)
    keep(next)
  }
  return {
    shapes,
    isChanged: !isSame(shapes, covered),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    put(next, kind) {
      if (kind === undefined || kind !== last) setPast([...past, shapes])
      setFuture([])
      setLast(kind)
      keep(next)
    },
    undo: () => step(past.at(-1), past, setPast, setFuture),
    redo: () => step(future.at(-1), future, setFuture, setPast),
    discard() {
      setPast([...past, shapes])
      setFuture([])
      setLast(undefined)
      const { [photo.id]: _, ...others } = draft.drawings ?? {}
      onChange({ drawings: others })
    },
  }
}
