import { FIRST_REVISION, masterKey, originalKey, renditionKey } from '../../shared/paths.ts'
import type { Photo } from '../../shared/photo.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { readOriginal } from './original.ts'

/**
 * Before anything is covered for the first time: keep the largest JPEG of the photo as it was sent. It outlives the original, so that
 * more or less can be covered later. Repeating it changes nothing.
 */
export async function keepMaster({ objects }: Context, submission: string, { id, width }: Photo): Promise<void> {
  const key = masterKey(submission, id)
  if (width === undefined || (await objects.exists('originals', key))) return
  await objects.copy('staging', renditionKey(submission, id, FIRST_REVISION, width, 'jpg'), 'originals', key)
}

/** Read what a photo is rendered from when other parts of it are covered: the original, or the master once that is gone. */
export async function readSource(context: Context, submission: string, photo: Photo, sha256: string): Promise<Uint8Array> {
  const { objects } = context
  if (await objects.exists('originals', originalKey(submission, sha256))) return await readOriginal(context, submission, sha256)
  const master = await objects.read('originals', masterKey(submission, photo.id))
  if (!master) throw new AppError('internal', `expected the original ${sha256} or a master of photo ${photo.id}, both are absent`)
  return master
}
