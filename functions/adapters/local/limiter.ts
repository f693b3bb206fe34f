import type { Limiter } from '../../ports.ts'

/** Windows that have ended are dropped when this many are kept, and not more often than every so many milliseconds. */
const SWEEP_AT = 10_000
const SWEEP_PAUSE_MS = 1_000

/** Counts in fixed windows, in memory: a restart forgives. */
export function createMemoryLimiter(now: () => Date): Limiter {
  const windows = new Map<string, { ends: number; taken: number }>()
  let swept = 0

  return {
    async take(key, limit, seconds, count = 1) {
      const time = now().getTime()
      let window = windows.get(key)
      if (!window || window.ends <= time) {
        if (windows.size >= SWEEP_AT && time - swept >= SWEEP_PAUSE_MS) {
          swept = time
          for (const [each, { ends }] of windows) if (ends <= time) windows.delete(each)
        }
        window = { ends: time + seconds * 1000, taken: 0 }
        windows.set(key, window)
      }
      if (window.taken + count > limit) return Math.ceil((window.ends - time) / 1000)
      window.taken += count
      return 0
    },
  }
}

/** What `VEDUTA_RATE_LIMITS=off` means. */
export const unlimited: Limiter = {
  async take() {
    return 0
  },
}
