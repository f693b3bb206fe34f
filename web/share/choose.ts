import { LIMITS, type PhotoType } from '../../shared/limits.ts'
import { HEAD_BYTES, otherKind, photoFormat } from '../../shared/photo-format.ts'

/** What becomes of a chosen file on the device, before anything is sent. */
export type Choice =
  | { kind: 'taken'; type: PhotoType }
  | { kind: 'refused'; why: 'empty' | 'video' | 'document' | 'not-a-photo' | 'unreadable' }
  | { kind: 'refused'; why: 'too-large'; bytes: number }

/** Judge a file by its bytes: phones send HEIC as `application/octet-stream`, and a name proves nothing. */
export async function judgeFile(file: Blob): Promise<Choice> {
  if (file.size === 0) return { kind: 'refused', why: 'empty' }
  let head: Uint8Array
  try {
    head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  } catch {
    // The file was moved, or lives in a cloud that can't be reached now.
    return { kind: 'refused', why: 'unreadable' }
  }
  const type = photoFormat(head)
  if (!type) return { kind: 'refused', why: otherKind(head) ?? 'not-a-photo' }
  if (file.size > LIMITS.photoBytes) return { kind: 'refused', why: 'too-large', bytes: file.size }
  return { kind: 'taken', type }
}

/** Megabytes as people read them, at most one decimal. */
export const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10
