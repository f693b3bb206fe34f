import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Answers how wide an element is drawn, so that a plot fits it and its letters stay as large as others. */
export function useWidth<Each extends HTMLElement>(): [RefObject<Each | null>, number] {
  const element = useRef<Each>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
