import { useState } from 'preact/hooks'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { LIMITS } from '../../shared/limits.ts'
import { callApi, ProblemError } from '../lib/api.ts'
import { waitForBetter } from '../lib/back-off.ts'
import { useSay } from '../lib/words.tsx'
import { judgeFile, megabytes } from './choose.ts'
import { FileButton } from './file-button.tsx'
import { type Obstacle, sendAll } from './send.ts'
import { fileRefusal } from './take-files.ts'
import { uploadPhoto } from './upload.ts'
import { useProblem } from './use-problem.ts'

interface SendAgainProps {
  submission: string
  photo: string
  token: string
  onArrived(): void
}

const WAITING = { connection: 'share.waiting-title', gallery: 'share.later-title' } as const

type State = { kind: 'idle'; error?: string } | { kind: 'sending'; fraction: number; waiting?: Obstacle | undefined }

/** Send the bytes of one photo that is missing or could not be read, with a fresh ticket. */
export function SendAgain({ submission, photo, token, onArrived }: SendAgainProps) {
  const say = useSay()
  const problemText = useProblem()
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function send(file: File | undefined) {
    if (!file) return
    const choice = await judgeFile(file)
    if (choice.kind === 'refused') {
      const { key, params } = fileRefusal(file.name, choice)
      return setState({ kind: 'idle', error: say(key, params) })
    }
    setState({ kind: 'sending', fraction: 0 })
    let error: string | undefined
    const { signal } = new AbortController()
    const renew = () => callApi<TicketAnswer>(`/api/v1/submissions/${submission}/uploads`, { method: 'POST', token, signal })
    try {
      await sendAll(
        { acknowledged: true, photos: new Map([[photo, file]]) },
        { create: renew, renew, upload: uploadPhoto, pause: waitForBetter },
        {
          acknowledged() {},
          arrived() {},
          progress: (_, fraction) => setState({ kind: 'sending', fraction }),
          refused(_, refusal) {
            error = refusal === 'unreadable' ? say('share.file-unreadable', { name: file.name }) : problemText(refusal)
          },
          waiting: why => setState(before => (before.kind === 'sending' ? { ...before, waiting: why } : before)),
          moving: () => setState(before => (before.kind === 'sending' ? { kind: 'sending', fraction: before.fraction } : before)),
        },
        signal,
      )
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      error = problemText(cause.problem)
    }
    setState({ kind: 'idle', ...(error && { error }) })
    onArrived()
  }

  const id = `f-again-${photo}`
  if (state.kind === 'sending') {
    return (
      <p role="status">
        <progress max="1" value={state.fraction} aria-label={say('status-page.sending-again')} />{' '}
        {say(state.waiting ? WAITING[state.waiting] : 'status-page.sending-again')}
      </p>
    )
  }
  return (
    <div>
      <FileButton id={id} label={say('status-page.send-again')} {...(state.error && { describedBy: `${id}-error` })} onFiles={files => send(files[0])} />
      <p class="field-hint">{say('status-page.send-again-hint', { size: megabytes(LIMITS.photoBytes) })}</p>
      <p class="field-error" id={`${id}-error`} role="alert" hidden={!state.error}>
        {state.error}
      </p>
    </div>
  )
}
