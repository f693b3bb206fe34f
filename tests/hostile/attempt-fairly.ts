import { ALLOWED } from './judge.ts'
import type { Tried, Workshop } from './workshop.ts'

/** A machine that others use too makes work seem more than it is, never less: what costs too much is tried again, and the least counts. */
export async function attemptFairly(workshop: Workshop, bytes: Uint8Array, allowed: { cpuMs: number } = ALLOWED): Promise<Tried> {
  let best = await workshop.attempt(bytes)
  for (let again = 0; again < 2 && best.cpuMs > allowed.cpuMs; again++) {
    const tried = await workshop.attempt(bytes)
    if (tried.cpuMs < best.cpuMs) best = tried
  }
  return best
}
