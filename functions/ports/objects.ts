export const AREAS = ['originals', 'staging', 'public'] as const
export type Area = (typeof AREAS)[number]

/** Bytes in three places; only `public` is ever served. Keys are relative paths of `shared/paths.ts`. */
export interface Objects {
  read(area: Area, key: string): Promise<Uint8Array | undefined>
  /** Write whole or not at all; an object that is there is replaced. With `signal` it is broken off where nobody waits for it any more. */
  write(area: Area, key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>
  copy(from: Area, fromKey: string, to: Area, toKey: string): Promise<boolean>
  exists(area: Area, key: string): Promise<boolean>
  /** Remove one object, or with a trailing slash everything under a prefix; what is absent is fine. */
  remove(area: Area, keyOrPrefix: string): Promise<void>
  /** Keys under a prefix. */
  list(area: Area, prefix: string): Promise<string[]>
  /** How much more can be written, of how much: bytes. */
  room(): Promise<{ free: number; total: number }>
}

/** Where a photo may be posted: S3's POST policy with an exact key, a type, a size range and an expiry. */
export interface Tickets {
  issue(upload: { key: string; type: string; maxBytes: number; expiresAt: string }): Promise<{ url: string; fields: Record<string, string> }>
}

/** Caches in front of the gallery that may keep media for longer than a take-down can wait. */
export interface Edge {
  /** Have every cache fetch the media of a story anew. What must not be seen any more is gone from `public` before. */
  forget(story: string): Promise<void>
}
