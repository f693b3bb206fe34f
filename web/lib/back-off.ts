const FIRST = 1_000
const LONGEST = 30_000

/** Milliseconds to wait before a further attempt: 1, 2, 4 … 30 seconds, spread by a quarter so that many devices don't come at once. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const base = Math.min(LONGEST, FIRST * 2 ** attempt)
  return Math.round(base * (0.75 + random() / 2))
}

/** Wait, but not longer than until the connection comes back or the page is looked at again. Rejects when it is aborted. */
export function waitForBetter(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const finish = (settle: () => void) => () => {
      over.abort()
      clearTimeout(timer)
      settle()
    }
    const better = finish(resolve)
    const timer = setTimeout(better, milliseconds)
    if (signal.aborted) return finish(() => reject(signal.reason))()
    signal.addEventListener(
      'abort',
      finish(() => reject(signal.reason)),
      { signal: over.signal },
    )
    addEventListener('online', better, { signal: over.signal })
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && better(), { signal: over.signal })
  })
}
