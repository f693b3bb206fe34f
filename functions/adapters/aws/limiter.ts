import { createHash } from 'node:crypto'
import type { Limiter } from '../../ports.ts'
import { windowKey } from './keys.ts'
import type { Table } from './table.ts'

/** Windows that are known to be used up, kept in memory at most. */
const USED_UP = 10_000

/** Addresses of people are not written down as they are: backups would keep them far longer than the window. */
const nameless = (key: string) => createHash('sha256').update(key).digest('base64url')

/**
 * Counts in fixed windows that begin at multiples of their length, one item each. A window that is used up is remembered, so
 * that a flood from one address costs no further requests.
 */
export function createDynamoLimiter(table: Table, now: () => Date): Limiter {
  const usedUp = new Map<string, number>()

  return {
    async take(key, limit, seconds, count = 1) {
      const time = now().getTime() / 1000
      const window = Math.floor(time / seconds)
      const ends = (window + 1) * seconds
      const wait = Math.ceil(ends - time)
      if (count > limit || usedUp.get(key) === window) return wait
      const change = 'ADD #taken :count SET #ttl = :ends'
      const room = { that: 'attribute_not_exists(#taken) OR #taken <= :most', values: { most: limit - count } }
      if (await table.update(windowKey(nameless(key), window), change, { count, ends }, room)) return 0
      // With more than one asked for at a time, some may still be left for who asks for less.
      if (count === 1) remember(key, window)
      return wait
    },
  }

  function remember(key: string, window: number): void {
    if (usedUp.size >= USED_UP) usedUp.clear()
    usedUp.set(key, window)
  }
}
