import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failure } from './failure.tsx'

/** A page that is loaded when somebody opens it: the desk begins without it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [Page, setPage] = useState(() => loaded)
    const [error, setError] = useState<unknown>()
    const fetch = () => {
      setError(undefined)
      load().then(page => {
        loaded = page
        setPage(() => page)
      }, setError)
    }
    useEffect(() => {
      if (!loaded) fetch()
    }, [])
    if (error !== undefined) return <Failure error={error} onRetry={fetch} />
    return Page ? <Page {...props} /> : <main id="main" aria-busy />
  }
}
