import { useEffect, useState } from 'preact/hooks'
import type { DeskPhoto } from '../../shared/desk-item.ts'
import { useSay } from '../lib/words.tsx'

/** Milliseconds after which something may be wrong. */
const LONG = 20_000

/** Whether its pictures are being made anew, after something was covered. */
export const isRemade = ({ status, revision }: DeskPhoto): boolean => status === 'received' && revision !== undefined

/** Until the new picture is there: what is made, and what to do where it never comes. */
export function Remaking({ photo: { redactions = [] } }: { photo: DeskPhoto }) {
  const say = useSay()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  const words = say(redactions.length > 0 ? 'desk.cover-making' : 'desk.cover-making-none')
  return (
    <div class="stage-word cover-making">
      <p>{words}</p>
      <progress aria-label={words} />
      {isLong && <p>{say('desk.cover-long')}</p>}
    </div>
  )
}
