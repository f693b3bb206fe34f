import { useState } from 'preact/hooks'

/** What a person of the desk has chosen for this browser. */
export interface Settings {
  scheme: 'dark' | 'light'
  /** Single-key shortcuts (WCAG 2.1.4 wants them to be switched off at will). */
  shortcuts: boolean
  /** Where a machine saw something is drawn over the photo. */
  boxes: boolean
  /** What is held for a careful look is blurred until asked. */
  blur: boolean
  /** And has no colours until then. */
  grey: boolean
}

const KEY = 'veduta-desk'
const DEFAULTS: Settings = { scheme: 'dark', shortcuts: true, boxes: true, blur: true, grey: true }

function read(): Settings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) }
  } catch {
    return DEFAULTS
  }
}

/** Tell the style sheets what was chosen. */
export function applySettings({ scheme, blur, grey } = read()): void {
  const { dataset } = document.documentElement
  dataset.scheme = scheme
  dataset.blur = blur ? 'on' : 'off'
  dataset.grey = grey ? 'on' : 'off'
}

export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, set] = useState(read)
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    set(next)
    applySettings(next)
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // Storage is closed to us: the choice holds until the page is left.
    }
  }
  return [settings, change]
}
