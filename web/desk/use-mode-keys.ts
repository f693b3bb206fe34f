import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { isTypedIn, ShortcutsContext } from './keys.ts'

/**
 * Listen for the keys of a drawing, before anyone else does: with Ctrl, which no text field may lose, and Z alone, which elsewhere takes
 * the last decision back.
 */
export function useModeKeys(does: { undo: () => void; redo: () => void; send: () => void }): void {
  const hasSingles = useContext(ShortcutsContext)
  const latest = useRef(does)
  latest.current = does
  // At once: the next key may already be meant for what is there when the drawing is closed.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWithCtrl = event.ctrlKey || event.metaKey
      if (event.altKey || isTypedIn(event.target)) return
      const { undo, redo, send } = latest.current
      const acts: Record<string, () => void> = isWithCtrl ? { enter: send, z: event.shiftKey ? redo : undo, y: redo } : hasSingles ? { z: undo } : {}
      const act = acts[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [hasSingles])
}
