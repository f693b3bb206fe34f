import { useEffect, useState } from 'preact/hooks'
import { NetworkError, ProblemError, readProblem } from '../lib/api.ts'

/** Pictures kept, so that going back and forth does not load them again: they are private and no cache may keep them. */
const MOST = 16

interface Kept {
  loading: Promise<string>
  /** Once it is loaded: its address, and the picture itself, which stays decoded for as long as this is here. */
  ready?: { address: string; image: HTMLImageElement }
}
const kept = new Map<string, Kept>()

/** Load a picture of the desk; answers an address that lives as long as the picture is among the last ones. */
export function loadPicture(path: string): Promise<string> {
  const known = kept.get(path)
  if (known) return known.loading
  const entry: Kept = { loading: fetchPicture(path).then(address => decoded(entry, address)) }
  kept.set(path, entry)
  entry.loading.catch(() => kept.delete(path))
  for (const [oldest, { loading }] of kept) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
    loading.then(URL.revokeObjectURL, () => undefined)
  }
  return entry.loading
}

async function decoded(entry: Kept, address: string): Promise<string> {
  const image = new Image()
  image.src = address
  // What can't be decoded shows itself broken where it is looked at.
  await image.decode().catch(() => undefined)
  entry.ready = { address, image }
  return address
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

/** The loaded picture, at once where it was loaded before, or why there is none. */
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
  const ready = path === undefined ? undefined : kept.get(path)?.ready
  if (ready) return { address: ready.address, retry }
  if (state?.path !== path) return { retry }
  const { address, error } = state ?? {}
  return { ...(address && { address }), ...(error !== undefined && { error }), retry }
}
