import { NetworkError } from '../lib/api.ts'
import { backOff, waitForBetter } from '../lib/back-off.ts'

/** What a public address answers of a photo that is there no longer; storage says 403 of what it does not have. */
const GONE = [403, 404, 410]
/** How often it is tried again, and for how long an answer is waited for, milliseconds. */
const RETRIES = 4
const PATIENCE = 120_000

/**
 * Ask for a public picture, past what this browser has kept: it may have been withdrawn since. `undefined` where it is gone.
 * Throws `NetworkError` after some tries, and what the signal says once it is aborted.
 */
async function ask<Answer>(
  path: string,
  method: 'GET' | 'HEAD',
  signal: AbortSignal,
  read: (response: Response) => Answer,
): Promise<Awaited<Answer> | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      const patience = AbortSignal.timeout(PATIENCE)
      const response = await fetch(path, { method, cache: 'no-store', credentials: 'omit', signal: AbortSignal.any([signal, patience]) })
      if (GONE.includes(response.status)) return undefined
      if (response.ok) return await read(response)
      throw new NetworkError(`expected a picture from ${path}, received status ${response.status}`)
    } catch (cause) {
      signal.throwIfAborted()
      if (attempt === RETRIES) throw new NetworkError(`no answer from ${path}`, { cause })
      await waitForBetter(backOff(attempt), signal)
    }
  }
}

/** The bytes of a public picture, `undefined` where it is gone. */
export const fetchPhoto = (path: string, signal: AbortSignal) => ask(path, 'GET', signal, response => response.arrayBuffer())

/** Whether a public picture is still there. */
export const isThere = async (path: string, signal: AbortSignal) => (await ask(path, 'HEAD', signal, () => true)) ?? false
