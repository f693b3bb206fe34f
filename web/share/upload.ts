import { NetworkError, ProblemError, readProblem } from '../lib/api.ts'

/** Where a photo may be posted, as the ticket says. */
export interface Ticket {
  photo: string
  url: string
  fields: Record<string, string>
}

/** The bytes of a photo can't be read any more: the file was moved, changed or deleted. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

/** Give up on a connection that moved no byte for this long, milliseconds. */
const STALLED = 45_000

/**
 * Post a photo to its ticket: every field, then the file last (S3's POST policy). XMLHttpRequest, since fetch tells no
 * progress of what is sent. Rejects with `ProblemError` for an answer, `NetworkError` where none came, `UnreadableError` where
 * the file is the cause of it.
 */
export function uploadPhoto({ url, fields }: Ticket, photo: Blob, signal: AbortSignal, onProgress: (fraction: number) => void): Promise<void> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', photo)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const over = new AbortController()
    let watch = 0
    const stop = () => request.abort()
    const moved = () => {
      clearTimeout(watch)
      watch = window.setTimeout(stop, STALLED)
    }
    request.upload.onprogress = ({ loaded, total }) => {
      moved()
      onProgress(total > 0 ? loaded / total : 0)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve()
      else reject(new ProblemError(readProblem(request.status, request.responseText)))
    }
    // Browsers tell a lost file and a lost connection alike.
    request.onerror = async () =>
      reject((await canRead(photo)) ? new NetworkError('the upload was cut off') : new UnreadableError('the file can no longer be read'))
    request.onabort = () => reject(signal.aborted ? signal.reason : new NetworkError('the upload stood still'))
    request.onloadend = () => {
      clearTimeout(watch)
      over.abort()
    }
    signal.addEventListener('abort', stop, { signal: over.signal })
    moved()
    request.open('POST', url)
    request.send(form)
  })
}

const canRead = (photo: Blob): Promise<boolean> =>
  photo
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
