import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { photoPath } from './calls.ts'
import { useKeys } from './keys.ts'
import { usePicture } from './pictures.ts'
import { RedactionCanvas } from './redaction-canvas.tsx'
import { RedactionNotes } from './redaction-notes.tsx'
import { dab, type Proposal, proposalsFor } from './redaction-shapes.ts'
import { type Brush, RedactionTools, SIZES } from './redaction-tools.tsx'
import { isRisky, RiskContext } from './risk.tsx'
import { stageWidth } from './stage-width.ts'
import { useCover } from './use-cover.ts'
import type { Draft } from './use-draft.ts'
import { useDrawing } from './use-drawing.ts'
import { useModeKeys } from './use-mode-keys.ts'
import { usePointerDrawing } from './use-pointer-drawing.ts'
import { useRedacting } from './use-redacting.ts'

interface RedactionModeProps {
  item: DeskItem
  photo: DeskPhoto
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onClose: () => void
  onSeen: (photo: string) => void
  reload: () => Promise<DeskItem | undefined>
}

/** How large a shape is that is added by key, as a part of the longest side. */
const FIRST = 0.15

/** Draws what nobody is to see of a photo. Nothing is covered before it is asked for. */
export function RedactionMode({ item, photo, draft, onChange, onClose, onSeen, reload }: RedactionModeProps) {
  const say = useSay()
  const [risk] = useContext(RiskContext)
  const [isShown, setShown] = useState(!isRisky(photo, risk))
  const [{ tool, kind, size }, setBrush] = useState<Brush>({ tool: 'box', kind: 'blur', size: 'medium' })
  const canvas = useRef<SVGSVGElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const draw = useDrawing({ item, photo, draft, onChange })
  const cover = useCover({ item, photo, draft, onChange, reload })
  const act = useRedacting({ draw, kind, canvas, title })
  const { address } = usePicture(photo.widths.length > 0 ? photoPath(item.id, photo, stageWidth(photo.widths)) : undefined)
  // While pictures are made anew for someone else's shapes, one goes on over the last that was seen.
  const picture = useRef(address)
  if (address) picture.current = address
  const ratio = (photo.width ?? 1) / (photo.height ?? 1)
  const proposals = proposalsFor(photo, item.notices, draw.shapes)
  const { selected } = act

  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true })
    // On a phone it is as high as the window, so that photo and tools are seen together.
    scrollBy({ top: title.current?.closest('section')?.getBoundingClientRect().top ?? 0 })
  }, [])

  const addOne = () => act.add([dab({ x: 0.5, y: 0.5 }, tool === 'brush' ? SIZES[size] : FIRST, ratio)], tool === 'box' ? 'box' : 'ellipse')
  const accept = (taken: readonly Proposal[]) =>
    act.add(
      taken.map(({ by: _, ...place }) => place),
      'ellipse',
    )
  const acceptAll = () => accept(proposals)
  const undo = () => act.step('undo')
  const redo = () => act.step('redo')
  const send = async () => {
    if (draw.isChanged && !cover.isBusy && (await cover.send(draw.shapes))) onClose()
  }
  const uncover = () => {
    setShown(true)
    onSeen(photo.id)
    title.current?.focus()
  }
  useKeys({ a: addOne, f: acceptAll })
  useModeKeys({ undo, redo, send })
  const { live, bind } = usePointerDrawing({
    shapes: draw.shapes,
    ratio,
    tool,
    kind,
    size: SIZES[size],
    onDrawn(shapes, index) {
      if (shapes !== draw.shapes) draw.put(shapes)
      act.focus(index)
    },
    onFull: () => act.isFull(1),
  })

  return (
    <section class="stage cover" aria-labelledby="cover-title">
      <div class="cover-head">
        <h2 id="cover-title" ref={title} tabIndex={-1}>
          {say('desk.cover-title', { number: photo.id })}
        </h2>
        <p class="quiet small">{say('desk.cover-hint')}</p>
        <p class="quiet small cover-keys" id="cover-keys">
          {say('desk.cover-keys')}
        </p>
      </div>
      <div class="stage-frame">
        {picture.current ? (
          <img class={isShown ? undefined : 'is-covered'} src={picture.current} alt="" width={photo.width} height={photo.height} />
        ) : (
          <p class="stage-word">{say('desk.loading')}</p>
        )}
        <RedactionCanvas
          photo={photo}
          shapes={live ?? draw.shapes}
          proposals={live ? [] : proposals}
          selected={live ? undefined : selected}
          canvas={canvas}
          bind={bind}
          onSelect={act.select}
          onKey={act.onKey}
          onAccept={proposal => accept([proposal])}
        />
        {!isShown && (
          <button type="button" class="button button-quiet stage-hold" onClick={uncover}>
            {say('desk.cover-show')}
          </button>
        )}
      </div>
      <div class="cover-panel">
        <RedactionNotes
          item={item}
          photo={photo}
          drawing={draft.drawings?.[photo.id]}
          cover={cover}
          onRetry={send}
          onAdd={more => draw.put([...draw.shapes, ...more])}
        />
        <RedactionTools
          draw={{ ...draw, undo, redo }}
          brush={{ tool, size, kind: (selected !== undefined && draw.shapes[selected]?.kind) || kind }}
          proposals={proposals.length}
          selected={selected}
          onBrush={part => {
            setBrush(brush => ({ ...brush, ...part }))
            if (part.kind) act.look(part.kind)
          }}
          onAdd={addOne}
          onAcceptAll={acceptAll}
          onRemove={() => act.remove()}
          onMove={act.shift}
        />
        <div class="cover-send">
          <p class="cover-told" role="status">
            {cover.isBusy ? say('desk.cover-sending') : act.told}
          </p>
          {draw.isChanged && <Button onClick={draw.discard}>{say('desk.cover-discard')}</Button>}
          <Button onClick={onClose}>
            {say('ui.close')} <kbd>Esc</kbd>
          </Button>
          <Button look="accent" aria-disabled={!draw.isChanged || cover.isBusy} onClick={send}>
            {say(draw.shapes.length === 0 && photo.redactions ? 'desk.cover-none' : 'desk.cover-send')} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </Button>
        </div>
      </div>
    </section>
  )
}
