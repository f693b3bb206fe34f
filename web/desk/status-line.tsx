import { useSay } from '../lib/words.tsx'
import { useKeys } from './keys.ts'

export interface Message {
  text: string
  /** Takes back what was just done. */
  undo?: () => void
}

/** Says what was done, to eyes and to screen readers, with the way back; stays until the next thing is done. */
export function StatusLine({ message, onDone }: { message: Message | undefined; onDone: () => void }) {
  const say = useSay()
  const undo =
    message?.undo &&
    (() => {
      onDone()
      message.undo?.()
    })
  useKeys(undo ? { z: undo } : {})
  return (
    <div class={message ? 'desk-status' : 'desk-status desk-status-empty'}>
      <p role="status">{message?.text}</p>
      {undo && (
        <button type="button" class="desk-link" onClick={undo}>
          {say('desk.undo')} <kbd>Z</kbd>
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
