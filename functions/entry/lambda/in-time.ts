import { setTimeout as pause } from 'node:timers/promises'
import type { Context as Invocation } from 'aws-lambda'
import { AppError } from '../../errors.ts'

/** How long a program may still run. */
export type Remaining = Pick<Invocation, 'getRemainingTimeInMillis'>

/**
 * A function that runs out of time takes its messages with it, and tells nobody why. Work that would is given up `reserve` milliseconds
 * before, as `unavailable`: what it waited for was slow, and nothing that was sent to us is to be blamed. It is told by its signal.
 */
export async function inTime(work: (signal: AbortSignal) => Promise<void>, invocation: Remaining, reserve: number): Promise<void> {
  const [done, given] = [new AbortController(), new AbortController()]
  const late = pause(Math.max(0, invocation.getRemainingTimeInMillis() - reserve), undefined, { signal: done.signal }).then(() => {
    const error = new AppError('unavailable', 'expected the work to end in time, it did not')
    given.abort(error)
    throw error
  })
  await Promise.race([work(given.signal), late]).finally(() => done.abort())
}
