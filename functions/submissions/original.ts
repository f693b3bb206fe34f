import { createHash } from 'node:crypto'
import { originalKey } from '../../shared/paths.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Keep bytes as an original under their own SHA-256, which is the answer. Repeating it changes nothing. */
export async function keepOriginal({ objects }: Context, submission: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes)
  await objects.write('originals', originalKey(submission, sha256), bytes)
  return sha256
}

/** Read an original; throws unless it is there and still has the bytes that were pinned. */
export async function readOriginal({ objects }: Context, submission: string, sha256: string): Promise<Uint8Array> {
  const bytes = await objects.read('originals', originalKey(submission, sha256))
  if (!bytes) throw new AppError('internal', `expected the original ${sha256}, it is absent`)
  const found = sha256Of(bytes)
  if (found !== sha256) throw new AppError('internal', `expected the original ${sha256}, its bytes have ${found}`)
  return bytes
}
