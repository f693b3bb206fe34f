import type { TicketAnswer } from '../../shared/api-submission.ts'
import { type Problem, problemType } from '../../shared/problem.ts'
import { isPassing, ProblemError } from '../lib/api.ts'
import { backOff } from '../lib/back-off.ts'
import type { PhotoRefusal } from './draft.ts'
import { type Ticket, UnreadableError } from './upload.ts'

/** The ways out of the device that sending uses. */
export interface Courier {
  /** Hand in the submission; the same body again gets the same answer. */
  create(): Promise<TicketAnswer>
  /** Fresh tickets for the photos that have not arrived. */
  renew(): Promise<TicketAnswer>
  upload(ticket: Ticket, photo: Blob, signal: AbortSignal, onProgress: (fraction: number) => void): Promise<void>
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
}

export type Obstacle = 'connection' | 'gallery'

/** What the page hears while photos travel; photos go by their number within the submission. */
export interface Witness {
  acknowledged(answer: Pick<TicketAnswer, 'silent'>): void
  progress(photo: string, fraction: number): void
  arrived(photo: string): void
  refused(photo: string, refusal: PhotoRefusal): void
  /** No way through at the moment, for want of a connection or because the gallery says so: it is tried again by itself. */
  waiting(why: Obstacle): void
  moving(): void
}

export interface Consignment {
  acknowledged: boolean
  /** Photos that still have to travel. */
  photos: ReadonlyMap<string, Blob>
}

/** Photos that travel at once: two fill a phone's uplink, more would only slow each other down. */
const AT_ONCE = 2
/** S3 tells an expired ticket from a wrong one as little as this does: a fresh one may help with either. */
const ASKS_FOR_ANOTHER: readonly string[] = ['upload-refused', 'ticket-expired']
/** Fresh tickets that one photo may use up in a row before its refusal is believed. */
const TICKETS = 3

/**
 * Send what has not arrived, for as long as it takes: a passing failure is tried again, an expired ticket renewed. Ends when
 * every photo has arrived or was refused; throws what needs a person (`ProblemError`), or the signal's reason.
 */
export async function sendAll({ acknowledged, photos }: Consignment, courier: Courier, witness: Witness, signal: AbortSignal): Promise<void> {
  const first = await steadily(acknowledged ? courier.renew : courier.create)
  // Taken back from another page meanwhile, or given up after a day: there is nothing left to send to.
  if (first.status === 'withdrawn' || first.status === 'expired') throw new ProblemError(gone(first.status))
  witness.acknowledged(first)
  let tickets = byPhoto(first)
  let renewal: Promise<void> | undefined

  const waiting: string[] = []
  for (const photo of photos.keys()) {
    if (tickets.has(photo)) waiting.push(photo)
    else witness.arrived(photo)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, carry))

  async function carry(): Promise<void> {
    for (let photo = waiting.shift(); photo; photo = waiting.shift()) await deliver(photo)
  }

  async function deliver(photo: string): Promise<void> {
    const bytes = photos.get(photo)
    for (let used = 1; bytes; used++) {
      const ticket = tickets.get(photo)
      if (!ticket) return witness.arrived(photo)
      try {
        await steadily(() => courier.upload(ticket, bytes, signal, fraction => witness.progress(photo, fraction)))
        return witness.arrived(photo)
      } catch (error) {
        if (error instanceof UnreadableError) return witness.refused(photo, 'unreadable')
        if (!(error instanceof ProblemError)) throw error
        if (!ASKS_FOR_ANOTHER.includes(error.code) || used >= TICKETS) return witness.refused(photo, error.problem)
        await renew()
      }
    }
  }

  /** Two photos whose tickets expired together share one renewal. */
  function renew(): Promise<void> {
    renewal ??= steadily(courier.renew)
      .then(answer => {
        tickets = byPhoto(answer)
      })
      .finally(() => {
        renewal = undefined
      })
    return renewal
  }

  async function steadily<T>(attempt: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures++) {
      try {
        const result = await attempt()
        witness.moving()
        return result
      } catch (error) {
        signal.throwIfAborted()
        if (!isPassing(error)) throw error
        const asked = error instanceof ProblemError ? (error.problem.retryAfter ?? 0) * 1000 : 0
        const milliseconds = Math.max(backOff(failures), asked)
        witness.waiting(error instanceof ProblemError ? 'gallery' : 'connection')
        await courier.pause(milliseconds, signal)
      }
    }
  }
}

const gone = (status: string): Problem => ({
  type: problemType('not-possible-now'),
  title: 'not possible now',
  status: 409,
  detail: `expected a submission that waits for photos, it is ${status}`,
})

const byPhoto = ({ uploads }: TicketAnswer) => new Map(uploads.map(ticket => [ticket.photo, ticket]))
