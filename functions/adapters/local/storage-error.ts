import { AppError } from '../../errors.ts'

const SQLITE_READONLY = 8
const SQLITE_FULL = 13
const SQLITE_CANTOPEN = 14

/** What a failure of the disk means, in one sentence; `undefined` for anything else. */
export function storageTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errcode } = error as Error & { code?: string; errcode?: number }
  // The low byte of an extended SQLite code is the primary one.
  const sqlite = code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT' || sqlite === SQLITE_FULL) return 'the disk of the data folder is full'
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || sqlite === SQLITE_READONLY || sqlite === SQLITE_CANTOPEN)
    return 'the data folder is not writable'
  return undefined
}

/** Turn a failure of the disk into `unavailable`, so that clients try again later; other errors stay what they are. */
export function asStorageError(error: unknown): unknown {
  const trouble = storageTrouble(error)
  return trouble ? new AppError('unavailable', trouble, { cause: error }) : error
}
