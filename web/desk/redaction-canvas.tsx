import type { Ref } from 'preact'
import type { DeskPhoto } from '../../shared/desk-item.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { DrawnShapes, Outline } from './drawn-shapes.tsx'
import type { Place, Proposal } from './redaction-shapes.ts'
import { sayPlace } from './say-place.ts'

/** A drawing has no buttons of its own. */
const asButton = <Handlers extends object>(handlers: Handlers) => ({ role: 'button', tabindex: 0, ...handlers }) as const
const CORNERS = ['nw', 'ne', 'sw', 'se'] as const

interface RedactionCanvasProps {
  photo: DeskPhoto
  shapes: readonly Redaction[]
  proposals: readonly Proposal[]
  selected: number | undefined
  canvas: Ref<SVGSVGElement>
  bind: object
  onSelect: (index: number) => void
  onKey: (event: KeyboardEvent, index: number) => void
  onAccept: (proposal: Proposal) => void
}

/** Shapes over a photo. Each can be reached by Tab and says where it is; a proposal does nothing until it is taken. */
export function RedactionCanvas({ photo, shapes, proposals, selected, canvas, bind, onSelect, onKey, onAccept }: RedactionCanvasProps) {
  const say = useSay()
  const { lang } = useWords()
  const { width = 1, height = 1 } = photo
  const inPixels = <Any extends Place>(place: Any): Any => ({
    ...place,
    x: place.x * width,
    y: place.y * height,
    width: place.width * width,
    height: place.height * height,
  })
  const drawn = shapes.map(inPixels)
  const chosen = selected === undefined ? undefined : drawn[selected]
  const words = (shape: Redaction, index: number) =>
    say('desk.cover-shape', {
      shape: say(`desk.cover-${shape.shape}`),
      number: index + 1,
      count: shapes.length,
      kind: say(`desk.cover-${shape.kind}`),
      place: sayPlace(say, lang, shape),
    })
  return (
    // Screen readers pass the arrow keys on to an application.
    <svg
      ref={canvas}
      class="stage-boxes cover-canvas"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="application"
      aria-label={say('desk.cover-title', { number: photo.id })}
      aria-describedby="cover-keys"
      {...bind}
    >
      <DrawnShapes shapes={drawn} width={width} height={height} />
      {shapes.map((shape, index) => (
        // A shape has no name but its place in the order, and moving one does not change it.
        <g
          key={index}
          class={index === selected ? 'cover-shape is-selected' : 'cover-shape'}
          {...asButton({ onFocus: () => onSelect(index), onKeyDown: (event: KeyboardEvent) => onKey(event, index) })}
          data-shape={index}
          aria-label={words(shape, index)}
        >
          <Outline class="cover-under" shape={inPixels(shape)} />
          <Outline class="cover-edge" shape={inPixels(shape)} />
        </g>
      ))}
      {proposals.map(place => (
        <g
          key={`${place.x} ${place.y}`}
          class="cover-proposal"
          {...asButton({
            onPointerDown: (event: Event) => event.stopPropagation(),
            onClick: () => onAccept(place),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onAccept(place)
            },
          })}
          aria-label={say(`desk.cover-proposal-${place.by}`, { place: sayPlace(say, lang, place) })}
        >
          <Outline class="cover-under" shape={{ shape: 'ellipse', ...inPixels(place) }} />
          <Outline class="cover-dashes" shape={{ shape: 'ellipse', ...inPixels(place) }} />
        </g>
      ))}
      {chosen &&
        CORNERS.map(corner => {
          const d = dot(chosen.x + (corner.includes('e') ? chosen.width : 0), chosen.y + (corner.includes('s') ? chosen.height : 0))
          return (
            <g key={corner} class={`cover-corner-${corner}`} data-shape={selected} data-corner={corner}>
              <path class="cover-corner-reach" d={d} />
              <path class="cover-corner" d={d} />
            </g>
          )
        })}
    </svg>
  )
}

/** Drawn as thick as the pen is, whatever the size of the picture. */
const dot = (x: number, y: number) => `M${x} ${y}l.001 0`
