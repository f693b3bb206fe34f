import { useEffect, useRef, useState } from 'preact/hooks'
import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { TOKEN_PATTERN } from '../../shared/paths.ts'
import { callApi, isPassing, NetworkError, ProblemError } from '../lib/api.ts'
import { backOff, waitForBetter } from '../lib/back-off.ts'
import { type DeviceStore, openDeviceStore } from '../lib/device-store.ts'
import { recallSent, rememberSent, type Sent } from '../lib/sent.ts'
import { nextLook } from './timeline.ts'

export type Look =
  | { kind: 'opening' }
  /** The address has no token, and this device knows none. */
  | { kind: 'no-token' }
  /** The token opens nothing: incomplete, of another submission, or erased long ago. */
  | { kind: 'wrong-token' }
  | { kind: 'insecure' }
  /** `stale`: the last look found no connection; what is shown was true before. */
  | { kind: 'found'; submission: SubmissionAnswer; token: string; sent: Sent | undefined; stale: boolean }
  | { kind: 'no-answer'; offline: boolean }

/** Look at a submission through its private link, and look again for as long as something moves and someone watches. */
export function useStatus(id: string, lang: string): { look: Look; refresh(): void } {
  const [look, setLook] = useState<Look>({ kind: 'opening' })
  const refresh = useRef(() => {})

  useEffect(() => {
    const over = new AbortController()
    let wake = new AbortController()
    refresh.current = () => wake.abort()
    watch().catch(error => {
      if (!over.signal.aborted) throw error
    })
    return () => over.abort()

    async function watch() {
      if (!globalThis.crypto?.subtle) return setLook({ kind: 'insecure' })
      const store = await openDeviceStore()
      const known = await recallSent(store, id)
      const token = location.hash.slice(1) || known?.token
      if (!token) return setLook({ kind: 'no-token' })
      // Whether it is one of this submission's only the server can tell: links in mails have tokens of their own.
      if (!TOKEN_PATTERN.test(token)) return setLook({ kind: 'wrong-token' })
      await lookOn({ token, store, known })
    }

    async function lookOn({ token, store, known }: { token: string; store: DeviceStore | undefined; known: Sent | undefined }) {
      let sent = known
      for (let looks = 0, failures = 0; !over.signal.aborted; looks++) {
        let seconds: number | undefined
        try {
          const submission = await callApi<SubmissionAnswer>(`/api/v1/submissions/${id}?lang=${encodeURIComponent(lang)}`, { token, signal: over.signal })
          failures = 0
          sent ??= await remember(store, submission, token)
          setLook({ kind: 'found', submission, token, sent, stale: false })
          seconds = nextLook(submission, looks)
          if (submission.confirmsEmail && document.visibilityState === 'visible') {
            const confirmed = await confirmEmail(id, token, over.signal)
            if (confirmed) setLook({ kind: 'found', submission: confirmed(submission), token, sent, stale: false })
          }
        } catch (error) {
          over.signal.throwIfAborted()
          if (error instanceof ProblemError && !isPassing(error)) return setLook({ kind: 'wrong-token' })
          const offline = error instanceof NetworkError
          setLook(before => (before.kind === 'found' ? { ...before, stale: true } : { kind: 'no-answer', offline }))
          seconds = backOff(failures++) / 1000
        }
        wake = new AbortController()
        const pause = AbortSignal.any([over.signal, wake.signal])
        if (seconds === undefined) await new Promise<void>(resolve => pause.addEventListener('abort', () => resolve()))
        else await waitForBetter(seconds * 1000, pause).catch(() => {})
        await visible(pause)
      }
    }
  }, [id, lang])

  return { look, refresh: () => refresh.current() }
}

type Confirmed = (submission: SubmissionAnswer) => SubmissionAnswer

/**
 * Tell that the link of a mail was opened by somebody: whatever only fetches the links of mails, or opens them where nobody looks, tells
 * nothing. Where it can't be told now the next look tries again.
 */
async function confirmEmail(id: string, token: string, signal: AbortSignal): Promise<Confirmed | undefined> {
  try {
    const { emailConfirmed } = await callApi<{ emailConfirmed: boolean }>(`/api/v1/submissions/${id}/email`, { method: 'POST', token, signal })
    return ({ confirmsEmail: _, ...rest }) => ({ ...rest, ...(emailConfirmed && { emailConfirmed }) })
  } catch {
    return undefined
  }
}

/** Wait until the page is looked at. */
function visible(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (document.visibilityState === 'visible' || signal.aborted) return resolve()
    const over = new AbortController()
    const go = () => {
      over.abort()
      resolve()
    }
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && go(), { signal: over.signal })
    signal.addEventListener('abort', go, { signal: over.signal })
  })
}

/** Keep a link that was opened from a mail or another device on this one too. */
async function remember(store: DeviceStore | undefined, { id, city, story, createdAt }: SubmissionAnswer, token: string): Promise<Sent> {
  const sent: Sent = { id, token, city: city.slug, cityName: city.name, title: story.title ?? '', at: createdAt }
  await Promise.resolve(rememberSent(store, sent)).catch(() => {})
  return sent
}
