import type { Job } from '../events.ts'

/** Work that must happen at least once: what is sent twice may come once or twice, in any order. */
export interface Jobs {
  /** `delaySeconds`: 0 to 900. */
  send(job: Job, options?: { delaySeconds?: number }): Promise<void>
  /** How many jobs of each kind failed so often that they are not tried again by themselves. */
  failedForGood(): Promise<Record<Job['kind'], number>>
}

/** Desk sessions, kept under the SHA-256 of the cookie's secret. */
export interface Sessions {
  put(hash: string, session: Session): Promise<void>
  get(hash: string, now: string): Promise<Session | undefined>
  remove(hash: string): Promise<void>
}
export interface Session {
  issuer: string
  /** Address of the issuer as it was configured, which need not be how that names itself. */
  via: string
  subject: string
  name: string
  expiresAt: string
  /** The issuer's ID token, handed back to it at sign-out and to nobody else. */
  idToken?: string
}

/** Counts in fixed windows. */
export interface Limiter {
  /** Take `count` (one) of `limit` in `seconds` under `key`, all or none; answers 0, or how many seconds to wait. None of none: whether nothing was taken yet. */
  take(key: string, limit: number, seconds: number, count?: number): Promise<number>
}
export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}
