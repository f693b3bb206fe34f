import { useEffect } from 'preact/hooks'
import type { Accent } from '../../shared/theme.ts'

/** Give the page the colour of a city that only the browser knows of. */
export function useAccent(accent: Accent | undefined): void {
  useEffect(() => {
    if (!accent) return
    const { classList } = document.documentElement
    for (const name of [...classList]) if (name.startsWith('accent-')) classList.remove(name)
    classList.add(`accent-${accent}`)
  }, [accent])
}
