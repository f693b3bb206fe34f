import { useEffect, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { useKeys } from './keys.ts'

/** Seconds for which what was done can be undone with one key; afterwards it is reversed with a reason. */
const UNDO = 10

export interface Message {
  text: string
  /** Takes back what was just done. */
  undo?: () => void
}

/** Says what was done, to eyes and to screen readers, with the way back; stays until the next thing is done. */
export function StatusLine({ message, onDone }: { message: Message | undefined; onDone: () => void }) {
  const say = useSay()
  const left = useCountdown(message)
  const undo =
    message?.undo && left > 0
      ? () => {
          onDone()
          message.undo?.()
        }
      : undefined
  useKeys(undo ? { z: undo } : {})
  return (
    <div class={message ? 'desk-status' : 'desk-status desk-status-empty'}>
      <p role="status">{message?.text}</p>
      {undo && (
        <button type="button" class="desk-link" onClick={undo}>
          {say('desk.undo')} <kbd>Z</kbd>{' '}
          <span class="desk-left" aria-hidden="true">
            {say('desk.undo-left', { seconds: left })}
          </span>
        </button>
      )}
      {message && (
        <button type="button" class="desk-link desk-status-close" onClick={onDone}>
          {say('ui.close')}
        </button>
      )}
    </div>
  )
}

/** Seconds that are left to undo a message's deed. */
function useCountdown(message: Message | undefined): number {
  const [state, setState] = useState<{ message: Message | undefined; left: number }>({ message, left: UNDO })
  const canUndo = message?.undo !== undefined
  useEffect(() => {
    if (!canUndo) return
    const end = Date.now() + UNDO * 1000
    const tick = () => setState({ message, left: Math.max(0, Math.ceil((end - Date.now()) / 1000)) })
    tick()
    const timer = setInterval(tick, 250)
    const over = setTimeout(() => clearInterval(timer), UNDO * 1000 + 300)
    return () => {
      clearInterval(timer)
      clearTimeout(over)
    }
  }, [message])
  return state.message === message ? state.left : UNDO
}
