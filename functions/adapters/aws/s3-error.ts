import { S3ServiceException } from '@aws-sdk/client-s3'
import { AppError } from '../../errors.ts'
import { asServiceError } from './service-error.ts'

/** `unavailable` too for what S3 refuses to do for us, like for want of a permission: a photo is not to be blamed for it. */
export function asS3Error(error: unknown): unknown {
  const known = asServiceError(error, 'S3')
  return known instanceof S3ServiceException ? new AppError('unavailable', `S3 refused: ${known.name}`, { cause: error }) : known
}

export const isAbsent = (error: unknown): boolean => error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound')
