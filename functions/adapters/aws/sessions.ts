import type { Session, Sessions } from '../../ports.ts'
import { secondsOf, sessionKey } from './keys.ts'
import type { Table } from './table.ts'

/** Desk sessions in DynamoDB, which deletes them some time after they have ended. */
export function createDynamoSessions(table: Table): Sessions {
  return {
    async put(hash, session) {
      await table.put(sessionKey(hash), { session: JSON.stringify(session), ttl: secondsOf(session.expiresAt) })
    },
    async get(hash, now) {
      const item = await table.get(sessionKey(hash), ['session'])
      const session = item && (JSON.parse(String(item.session)) as Session)
      return session && session.expiresAt > now ? session : undefined
    },
    async remove(hash) {
      await table.remove(sessionKey(hash))
    },
  }
}
