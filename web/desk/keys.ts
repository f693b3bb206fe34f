import { createContext } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'

/** Whether single keys do something. */
export const ShortcutsContext = createContext(true)

/** In a form that asks why, letters are the form's from its first radio on: whoever begins to type words there must not decide by them. */
const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], .reason-form'

/** Whether keys are words there. */
export const isTypedIn = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TYPED_IN) !== null

/**
 * Listen for single keys while a part of the desk is shown: `{p: publish}`; names are `KeyboardEvent.key`, letters in lower
 * case. Nothing fires while someone types, with a modifier, or where a dialog is open.
 */
export function useKeys(bindings: Record<string, (event: KeyboardEvent) => void>): void {
  const enabled = useContext(ShortcutsContext)
  const latest = useRef(bindings)
  latest.current = bindings
  // At once: the next key may already be meant for what has just been shown.
  useLayoutEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const target = event.target instanceof Element ? event.target : undefined
      if (isTypedIn(event.target) || document.querySelector('dialog[open]')) return
      // Radios and selects move by arrows, buttons and links answer to Enter: those keys are theirs.
      if (event.key.startsWith('Arrow') && target?.matches('[type="radio"]')) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [enabled])
}
