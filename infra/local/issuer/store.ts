import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Logins in progress at most; beyond it the oldest is forgotten, so that nobody can fill the memory. */
const MOST = 2000

interface Kept {
  payload: AdapterPayload
  expiresAt: number
}

/**
 * Keeps the issuer's grants, codes and sessions in memory: they live for minutes, and a login that a restart interrupts
 * is simply begun again. The desk's own sessions are kept elsewhere and survive.
 */
export function createStore(now: () => number): (model: string) => Adapter {
  const kept = new Map<string, Kept>()

  const find = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key)
    if (!found) return undefined
    if (found.expiresAt > now()) return found.payload
    kept.delete(key)
    return undefined
  }
  const findBy = (model: string, field: 'uid' | 'userCode', value: string) => {
    for (const [key, { payload }] of kept) if (key.startsWith(`${model}:`) && payload[field] === value) return find(key)
    return undefined
  }

  return model => {
    const keyOf = (id: string) => `${model}:${id}`
    return {
      async upsert(id, payload, expiresIn = 600) {
        kept.delete(keyOf(id))
        kept.set(keyOf(id), { payload, expiresAt: now() + expiresIn * 1000 })
        for (const oldest of kept.keys()) {
          if (kept.size <= MOST) break
          kept.delete(oldest)
        }
      },
      find: async id => find(keyOf(id)),
      findByUid: async uid => findBy(model, 'uid', uid),
      findByUserCode: async userCode => findBy(model, 'userCode', userCode),
      async consume(id) {
        const payload = find(keyOf(id))
        if (payload) payload.consumed = Math.floor(now() / 1000)
      },
      async destroy(id) {
        kept.delete(keyOf(id))
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
      },
    }
  }
}
