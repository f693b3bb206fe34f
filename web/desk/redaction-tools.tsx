import { REDACTION_KINDS, type Redaction } from '../../shared/redaction.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import type { Draw } from './use-drawing.ts'
import { TOOLS, type Tool } from './use-pointer-drawing.ts'

/** Across a dab of the brush, as a part of the longest side. */
export const SIZES = { small: 0.025, medium: 0.05, large: 0.1 } as const
export type Size = keyof typeof SIZES

export interface Brush {
  tool: Tool
  kind: Redaction['kind']
  size: Size
}

interface RedactionToolsProps {
  draw: Draw
  brush: Brush
  proposals: number
  selected: number | undefined
  onBrush: (part: Partial<Brush>) => void
  onAdd: () => void
  onAcceptAll: () => void
  onRemove: () => void
  onMove: (right: number, down: number, stretches: boolean) => void
}

/** What to draw with; everything that dragging does can be done by buttons, too. */
export function RedactionTools({ draw, brush, proposals, selected, onBrush, onAdd, onAcceptAll, onRemove, onMove }: RedactionToolsProps) {
  const say = useSay()
  return (
    <div class="cover-tools">
      <Choice legend={say('desk.cover-tool')} name="cover-tool" all={TOOLS} chosen={brush.tool} onChoose={tool => onBrush({ tool })} />
      {brush.tool === 'brush' && (
        <Choice legend={say('desk.cover-size')} name="cover-size" all={SIZE_NAMES} chosen={brush.size} onChoose={size => onBrush({ size })} />
      )}
      <Choice legend={say('desk.cover-look')} name="cover-kind" all={REDACTION_KINDS} chosen={brush.kind} onChoose={kind => onBrush({ kind })} />
      <Button onClick={onAdd}>
        {say('desk.cover-add')} <kbd>A</kbd>
      </Button>
      {proposals > 0 && (
        <Button onClick={onAcceptAll}>
          {say('desk.cover-proposals', { count: proposals })} <kbd>F</kbd>
        </Button>
      )}
      <div class="cover-steps">
        <Button aria-disabled={!draw.canUndo} onClick={draw.undo}>
          {say('desk.cover-undo')} <kbd>Z</kbd>
        </Button>
        <Button aria-disabled={!draw.canRedo} onClick={draw.redo}>
          {say('desk.cover-redo')}
        </Button>
        <Button aria-disabled={selected === undefined} onClick={onRemove}>
          {say('desk.cover-remove')}
        </Button>
      </div>
      {selected !== undefined && (
        <fieldset class="cover-nudge">
          <legend class="unseen">{say('desk.cover-nudge')}</legend>
          {NUDGES.map(({ does, right, down, stretches, path }) => (
            <button
              key={does}
              type="button"
              class="button button-quiet"
              aria-label={say(`desk.cover-${does}`)}
              title={say(`desk.cover-${does}`)}
              onClick={() => onMove(right, down, stretches)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

const SIZE_NAMES = Object.keys(SIZES) as Size[]

const NUDGES = [
  { does: 'left', right: -1, down: 0, stretches: false, path: 'M14 8H3M7 3.5 2.5 8 7 12.5' },
  { does: 'right', right: 1, down: 0, stretches: false, path: 'M2 8h11M9 3.5 13.5 8 9 12.5' },
  { does: 'up', right: 0, down: -1, stretches: false, path: 'M8 14V3M3.5 7 8 2.5 12.5 7' },
  { does: 'down', right: 0, down: 1, stretches: false, path: 'M8 2v11M3.5 9 8 13.5 12.5 9' },
  { does: 'narrower', right: -1, down: 0, stretches: true, path: 'M1 8h5M3.5 5 6.5 8 3.5 11M15 8h-5M12.5 5 9.5 8l3 3' },
  { does: 'wider', right: 1, down: 0, stretches: true, path: 'M7 8H2M4.5 5 1.5 8l3 3M9 8h5M11.5 5l3 3-3 3' },
  { does: 'lower', right: 0, down: -1, stretches: true, path: 'M8 1v5M5 3.5 8 6.5 11 3.5M8 15v-5M5 12.5 8 9.5l3 3' },
  { does: 'higher', right: 0, down: 1, stretches: true, path: 'M8 7V2M5 4.5 8 1.5l3 3M8 9v5M5 11.5l3 3 3-3' },
] as const

interface ChoiceProps<Value extends string> {
  legend: string
  name: string
  all: readonly Value[]
  chosen: Value
  onChoose: (value: Value) => void
}

function Choice<Value extends Tool | Size | Redaction['kind']>({ legend, name, all, chosen, onChoose }: ChoiceProps<Value>) {
  const say = useSay()
  return (
    <fieldset class="cover-choice">
      <legend class="unseen">{legend}</legend>
      {all.map(value => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{say(`desk.cover-${value}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
