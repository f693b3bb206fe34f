import { useEffect, useRef, useState } from 'preact/hooks'

/** Ends of a press; also when the window is left, where nothing tells of it. */
const ENDS = ['keyup', 'pointerup', 'pointercancel', 'blur'] as const

/**
 * Something that is shown while a key or a button is held down, and not a moment longer. `bind` goes to the button; `hold` is for a key.
 * A click without a press, as assistive technology makes it, shows it until the next key or press.
 */
export function useHold(onHold: () => void) {
  const [isHeld, setHeld] = useState(false)
  const isPressed = useRef(false)
  const hold = () => {
    setHeld(true)
    onHold()
  }
  const release = () => setHeld(false)
  // From the start: a short press may end before anything is drawn.
  useEffect(() => {
    for (const end of ENDS) addEventListener(end, release)
    return () => {
      for (const end of ENDS) removeEventListener(end, release)
    }
  }, [])
  const press = () => {
    isPressed.current = true
    hold()
  }
  const bind = {
    onPointerDown: (event: PointerEvent) => event.button === 0 && press(),
    onKeyDown: ({ key }: KeyboardEvent) => (key === 'Enter' || key === ' ') && press(),
    onClick: () => {
      if (!isPressed.current) hold()
      isPressed.current = false
    },
    // A long press by finger asks for a menu, which would end it.
    onContextMenu: (event: Event) => event.preventDefault(),
  }
  return { isHeld, hold, release, bind }
}
