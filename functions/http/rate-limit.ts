import type { MiddlewareHandler } from 'hono'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { clientAddress } from './client-address.ts'

interface Rate {
  limit: number
  seconds: number
}

const HOUR = 3600

/**
 * How often. A school class behind one address, each with ten photos, retries and an open status page, stays far below; a
 * city's number protects its moderators' queue and its disk from many addresses at once.
 */
const RATES = {
  send: { address: { limit: 600, seconds: HOUR }, city: { limit: 6000, seconds: HOUR } },
  tickets: { address: { limit: 1200, seconds: HOUR } },
  status: { address: { limit: 1200, seconds: 60 } },
  change: { address: { limit: 300, seconds: HOUR } },
  notice: { address: { limit: 60, seconds: HOUR } },
} as const satisfies Record<string, { address: Rate; city?: Rate }>

/** Count a request of a kind against its address, and against its city where the path names one. */
export function limitRate({ limiter, config }: Pick<Context, 'limiter' | 'config'>, kind: keyof typeof RATES): MiddlewareHandler {
  const rates: { address: Rate; city?: Rate } = RATES[kind]

  return async function limitRate(c, next) {
    if (config.rateLimits) {
      await take(`${kind}:address:${clientAddress(c, config)}`, rates.address)
      const city = c.req.param('city')
      if (rates.city && city) await take(`${kind}:city:${city.slice(0, 40)}`, rates.city)
    }
    await next()
  }

  async function take(key: string, { limit, seconds }: Rate): Promise<void> {
    const wait = await limiter.take(key, limit, seconds)
    if (wait > 0) {
      const expected = `${limit} in ${seconds / 60} minutes`
      throw new AppError('too-many', `expected at most ${expected}, received more; try again in ${wait} seconds`, { expected, retryAfter: wait })
    }
  }
}
