import { useEffect, useState } from 'preact/hooks'
import type { Stamped } from './calls.ts'

/** A city's campaigns or places, read anew when the city changes. */
export function useThings<Thing>(city: string | undefined, list: (city: string) => Promise<Stamped<Thing>[]>) {
  const [state, setState] = useState<{ city: string; things?: Stamped<Thing>[]; error?: unknown }>()
  const reload = async () => {
    if (!city) return
    try {
      setState({ city, things: await list(city) })
    } catch (error) {
      setState({ city, error })
    }
  }
  useEffect(() => {
    reload()
  }, [city])
  const current = state?.city === city ? state : undefined
  return { things: current?.things, error: current?.error, reload }
}
