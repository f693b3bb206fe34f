import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'

const GIGABYTE = 1_000_000_000
const SHARE_OF_DISK = 0.02
const MOST = 5 * GIGABYTE
/** An operator needs minutes, not seconds. */
const RETRY_SECONDS = 300

/**
 * Refuse to take in more photos while the disk has less room than its reserve: what was acknowledged still has to be rendered
 * and published, and the database has to go on.
 */
export async function expectRoom({ objects, config }: Context): Promise<void> {
  const { free, total } = await objects.room()
  const reserve = config.reserveBytes ?? Math.max(GIGABYTE, Math.min(total * SHARE_OF_DISK, MOST))
  if (free >= reserve) return
  const detail = `expected at least ${Math.ceil(reserve / 1e6)} MB of free disk before more photos are taken in, found ${Math.floor(free / 1e6)} MB`
  throw new AppError('unavailable', detail, { retryAfter: RETRY_SECONDS })
}
