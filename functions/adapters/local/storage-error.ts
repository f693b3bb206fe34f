import { AppError } from '../../errors.ts'

const FULL = 'the disk of the data folder is full'
const NOT_WRITABLE = 'the data folder is not writable'
const BROKEN = 'the disk of the data folder does not answer as it should'
const BUSY = 'the data folder is busy'

const SYSTEM: Record<string, string> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: NOT_WRITABLE,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EIO: BROKEN,
  ENODEV: BROKEN,
  ENXIO: BROKEN,
  EBUSY: BUSY,
  EMFILE: BUSY,
  ENFILE: BUSY,
}

/** Primary result codes of SQLite: FULL, READONLY, CANTOPEN, IOERR, BUSY, LOCKED. */
const SQLITE: Record<number, string> = { 13: FULL, 8: NOT_WRITABLE, 14: NOT_WRITABLE, 10: BROKEN, 5: BUSY, 6: BUSY }

/** What a failure of the disk means, in one sentence; `undefined` for anything else. */
export function storageTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // What was turned into `unavailable` carries the failure itself.
  if (error instanceof AppError) return storageTrouble(error.cause)
  const { code, errcode } = error as Error & { code?: string; errcode?: number }
  // The low byte of an extended SQLite code is the primary one.
  if (code === 'ERR_SQLITE_ERROR') return errcode === undefined ? undefined : SQLITE[errcode & 0xff]
  return code === undefined ? undefined : SYSTEM[code]
}

/** Turn a failure of the disk into `unavailable`, so that clients try again later; other errors stay what they are. */
export function asStorageError(error: unknown): unknown {
  const trouble = error instanceof AppError ? undefined : storageTrouble(error)
  return trouble ? new AppError('unavailable', trouble, { cause: error }) : error
}
