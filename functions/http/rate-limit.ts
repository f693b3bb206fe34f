import type { MiddlewareHandler, Context as Request } from 'hono'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { clientAddress } from './client-address.ts'

interface Rate {
  limit: number
  seconds: number
}

const HOUR = 3600

/**
 * How often. A school class behind one address, each with ten photos, retries and an open status page, stays below. `photos` counts
 * those of new submissions that were found good: what one address sends in an hour fills 12 GB at most, and a city's number protects its
 * moderators' queue and its disk from many addresses at once. Requests alone are no city's: whoever has many addresses could close it by them.
 */
const RATES = {
  send: { address: { limit: 600, seconds: HOUR } },
  photos: { address: { limit: 600, seconds: HOUR }, city: { limit: 6000, seconds: HOUR } },
  tickets: { address: { limit: 1200, seconds: HOUR } },
  status: { address: { limit: 1200, seconds: 60 } },
  change: { address: { limit: 300, seconds: HOUR } },
  notice: { address: { limit: 60, seconds: HOUR } },
} as const satisfies Record<string, { address: Rate; city?: Rate }>

type Limits = Pick<Context, 'limiter' | 'config'>

/** Count every request of a kind against its address. */
export function limitRate(context: Limits, kind: keyof typeof RATES): MiddlewareHandler {
  return async function limitRate(c, next) {
    await countRate(context, c, kind)
    await next()
  }
}

/** Count so many of a kind against the address of a request, and against its city; throws `too-many`. */
export async function countRate({ limiter, config }: Limits, c: Request, kind: keyof typeof RATES, count = 1): Promise<void> {
  if (!config.rateLimits) return
  const rates: { address: Rate; city?: Rate } = RATES[kind]
  await take(`${kind}:address:${clientAddress(c, config)}`, rates.address)
  const city = c.req.param('city')
  if (rates.city && city) await take(`${kind}:city:${city.slice(0, 40)}`, rates.city)

  async function take(key: string, { limit, seconds }: Rate): Promise<void> {
    const wait = await limiter.take(key, limit, seconds, count)
    if (wait === 0) return
    const expected = `${limit} in ${seconds / 60} minutes`
    throw new AppError('too-many', `expected at most ${expected}, received more; try again in ${wait} seconds`, { expected, retryAfter: wait })
  }
}
