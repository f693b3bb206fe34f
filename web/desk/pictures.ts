import { useEffect, useState } from 'preact/hooks'
import { NetworkError, ProblemError, readProblem } from '../lib/api.ts'

/** Pictures kept, so that going back and forth does not load them again: they are private and no cache may keep them. */
const MOST = 12
const kept = new Map<string, Promise<string>>()

/** Load a picture of the desk; answers an address that lives as long as the picture is among the last ones. */
export function loadPicture(path: string): Promise<string> {
  const known = kept.get(path)
  if (known) return known
  const loading = fetchPicture(path)
  kept.set(path, loading)
  loading.catch(() => kept.delete(path))
  for (const [oldest, address] of kept) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
    address.then(URL.revokeObjectURL, () => undefined)
  }
  return loading
}

async function fetchPicture(path: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin' })
  } catch (cause) {
    throw new NetworkError(`no answer from ${path}`, { cause })
  }
  if (!response.ok) throw new ProblemError(readProblem(response.status, await response.text()))
  return URL.createObjectURL(await response.blob())
}

/** The loaded picture, or why there is none. */
export function usePicture(path: string | undefined): { address?: string; error?: unknown; retry: () => void } {
  const [state, setState] = useState<{ path: string; address?: string; error?: unknown }>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!path) return
    let over = false
    loadPicture(path).then(
      address => !over && setState({ path, address }),
      (error: unknown) => !over && setState({ path, error }),
    )
    return () => {
      over = true
    }
  }, [path, attempt])
  const retry = () => setAttempt(count => count + 1)
  if (state?.path !== path) return { retry }
  const { address, error } = state ?? {}
  return { ...(address && { address }), ...(error !== undefined && { error }), retry }
}
