import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeskPhoto } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'
import { isCoveredBy } from './redaction-shapes.ts'

/** Whether boxes are drawn over photos, and the switch. */
export const BoxesContext = createContext<readonly [shown: boolean, show: (shown: boolean) => void]>([true, () => undefined])

/** What is covered can't be seen any more. */
const boxesOf = ({ findings, redactions = [] }: DeskPhoto) => findings.flatMap(({ box }) => (box && !isCoveredBy(redactions, box) ? box : []))

/** Where a machine saw something, drawn over the photo; what it saw is said in words beside it. */
export function Boxes({ photo }: { photo: DeskPhoto }) {
  const [shown] = useContext(BoxesContext)
  const { width = 0, height = 0 } = photo
  const boxes = boxesOf(photo)
  if (!shown || boxes.length === 0 || !width) return null
  return (
    <svg class="stage-boxes" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {boxes.map((box, index) => {
        const place = { x: box.x * width, y: box.y * height, width: box.width * width, height: box.height * height }
        return (
          // A list of places has no names, and none is ever moved.
          <g key={index}>
            <rect class="stage-box-edge" {...place} />
            <rect class="stage-box" {...place} />
          </g>
        )
      })}
    </svg>
  )
}

/** The switch, where there is something to draw. */
export function BoxesChoice({ photo }: { photo: DeskPhoto }) {
  const say = useSay()
  const [shown, show] = useContext(BoxesContext)
  if (boxesOf(photo).length === 0) return null
  return (
    <label class="stage-choice">
      <input type="checkbox" checked={shown} onChange={event => show(event.currentTarget.checked)} />
      {say('desk.boxes')}
    </label>
  )
}
